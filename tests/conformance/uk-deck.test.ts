import { existsSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { describe, expect, it } from 'vitest';
import { date } from '../../src/schema/dates.js';
import { slidesOf } from '../reports/deck-text.js';
import { itWithOoxmlValidator } from '../support/ooxml-validator.js';
import { deckOfCsv } from './adopted-deck.js';
import { expectEveryRed, expectFilledPages, expectOverdue, expectSoundFile, expectTotals } from './expect-deck-of-list.js';
import { programmeList } from './programme-list.js';

/** The list of the British government's major projects of 2023, where it is at hand; it is not part of this repository. */
const path = fileURLToPath(new URL('../../../shared/data/projects/uk-major-projects-2023.csv', import.meta.url));
const asOf = '2026-11-22';

describe.skipIf(!existsSync(path))('the deck of the British major projects', () => {
  const list = existsSync(path) ? programmeList(path) : [];
  const made = existsSync(path) ? deckOfCsv(path, date(asOf)) : Promise.reject(new Error('no list'));
  made.catch(() => undefined);

  it('is of the whole list', async () => {
    expect(list).toHaveLength(244);
    expect(slidesOf((await made).model)[0]?.title).toBe('23 af 232 projekter har brug for styregruppens hjælp');
  });
  it('names every red project', async () => {
    expectEveryRed(await made, list);
  });
  it('has the totals of the list', async () => {
    expectTotals(await made, list);
  });
  it('counts those past their end', async () => {
    expectOverdue(await made, list, asOf);
  });
  it('has no page of placeholders', async () => {
    expectFilledPages(await made);
  });
  itWithOoxmlValidator('is a sound and valid file', async () => {
    await expectSoundFile(await made);
  });
});
