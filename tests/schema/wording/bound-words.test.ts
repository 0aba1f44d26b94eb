import { describe, expect, it } from 'vitest';
import { boundTexts, boundWords } from '../../../src/schema/wording/bound-words.js';

const shown = (text: string): string => boundWords(text).replaceAll('\u00A0', '_');

describe('words that belong on one line', () => {
  it.each([
    ['Møde den 26. maj 2027 kl. 9-11', 'Møde den 26._maj_2027 kl._9-11'],
    ['Vi har hentet 2,6 af de 3,4 mio. kr. – 9 pct. over', 'Vi har hentet 2,6 af de 3,4_mio._kr. – 9_pct. over'],
    ['350.000 kr. i 3. kvartal, møde nr. 2', '350.000_kr. i 3._kvartal, møde nr._2'],
    ['dec. 2027, maj 2028', 'dec._2027, maj_2028'],
    ['26 May 2027, Dec 2028, 1.2 million kr.', '26_May_2027, Dec_2028, 1.2_million_kr.'],
  ])('%s', (text, bound) => {
    expect(shown(text)).toBe(bound);
  });

  it.each(['Vi mødes i maj. 12 kom.', 'sag 3. Marts var stille', 'Punkt 3.1 er til beslutning', 'Maja 2028', 'for 12 timer siden', ''])('leaves “%s” as it is', (text) => {
    expect(boundWords(text)).toBe(text);
  });

  it('reaches every text of a model but the notes, and changes nothing else', () => {
    const model = { title: 'Pr. 12. maj', rows: [{ cells: ['1 mio. kr.', { number: 1, shown: '1 kr.' }], link: '#slide:a' }], notes: ['12. maj'], none: null, yes: true };
    expect(boundTexts(model)).toEqual({ title: 'Pr.\u00A012.\u00A0maj', rows: [{ cells: ['1\u00A0mio.\u00A0kr.', { number: 1, shown: '1\u00A0kr.' }], link: '#slide:a' }], notes: ['12. maj'], none: null, yes: true });
  });
});
