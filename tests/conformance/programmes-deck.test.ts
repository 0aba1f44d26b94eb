import { fileURLToPath } from 'node:url';
import { describe, expect, it } from 'vitest';
import { date } from '../../src/schema/dates.js';
import { bodyOf, deckText, slideOf, slidesOf, textOf } from '../reports/deck-text.js';
import { itWithOoxmlValidator } from '../support/ooxml-validator.js';
import { deckOfCsv } from './adopted-deck.js';
import { expectEveryRed, expectFilledPages, expectOverdue, expectSoundFile, expectTotals } from './expect-deck-of-list.js';
import { programmeList } from './programme-list.js';

/** An invented list in the shape of a government's published one: two rating columns, exemptions in cells, long reasons. */
const path = fileURLToPath(new URL('./fixtures/programmes-2026.csv', import.meta.url));
const asOf = '2026-06-30';

describe('the deck of a published list of programmes', () => {
  const list = programmeList(path);
  const made = deckOfCsv(path, date(asOf));

  it('is of the whole list', async () => {
    expect(list).toHaveLength(36);
    expect(list.filter(({ light }) => light === 'Red')).toHaveLength(6);
    expect(slidesOf((await made).model)[0]?.title).toBe('Seks af 32 projekter har brug for styregruppens hjælp');
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
  it('tells the lights by department, since nobody gave a category', async () => {
    const { model } = await made;
    const chart = slideOf(model, 'movement').contents[0]?.block;
    const largest = [...new Set(list.filter(({ light }) => light !== null).map(({ department }) => department))];
    if (chart?.kind !== 'chart' || chart.type === 'bubble') throw new Error('The page of lights has no chart');
    expect(chart.categories).toHaveLength(9);
    for (const name of chart.categories.slice(0, 8)) expect(largest).toContain(name);
    expect(deckText(model)).not.toContain('Uden kategori');
  });
  it('gives the reasons for red in whole sentences, without the phrases of the form', async () => {
    const { model } = await made;
    expect(bodyOf(slideOf(model, 'attention'))).not.toMatch(/…|This is primarily due to/);
    for (const row of bodyOf(slideOf(model, 'attention')).split('\n').slice(1, 7)) expect(row).toMatch(/\[Rød\] \| [A-Z].*\. \|/);
    expect(slidesOf(model).filter(({ id }) => id.startsWith('exception-'))).toHaveLength(4);
    expect(textOf(slideOf(model, 'method'))).toContain('andre projekter i oversigten er ikke med');
  });
  itWithOoxmlValidator('is a sound and valid file', async () => {
    await expectSoundFile(await made);
  });
});
