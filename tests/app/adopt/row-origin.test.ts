import { describe, expect, it } from 'vitest';
import { originOf, originText, type RowOrigin } from '../../../src/app/adopt/row-origin.js';
import { languages } from '../../../src/schema/text.js';

describe('where a row came from', () => {
  it.each<readonly [RowOrigin, da: string, en: string]>([
    [{ list: 'Projekter', key: '12' }, 'Projekter nr. 12', 'Projekter no. 12'],
    [{ list: 'Liste nr. 2', key: 'IT-7' }, 'Liste nr. 2 nr. IT-7', 'Liste nr. 2 no. IT-7'],
    [{ list: 'Ark1', key: null, name: 'Nr. 1: ny skole' }, 'Ark1: Nr. 1: ny skole', 'Ark1: Nr. 1: ny skole'],
    [{ list: 'Ark1', key: null }, 'Ark1', 'Ark1'],
  ])('%j reads well and is read again', (origin, da, en) => {
    expect([originText(origin, 'da'), originText(origin, 'en')]).toEqual([da, en]);
    for (const language of languages) expect(originOf(originText(origin, language))).toEqual(origin);
  });
});
