import { describe, expect, it } from 'vitest';
import { adoptWorkbook } from '../../../src/adoption/adopt-workbook.js';
import { amountsAreIn, countColumnIn, hasAmounts, mappingTargets, namelessSheets, readWordAs, sendColumn } from '../../../src/adoption/mapping/correct-mapping.js';
import { proposeMapping } from '../../../src/adoption/mapping/propose-mapping.js';
import { sheetOf } from '../sheet-of.js';

const sheet = sheetOf([
  ['Projekt', 'Leder', 'Budget', 'Fase', 'Andet navn'],
  ['Digital post', 'Dorte', 600, 'I luften', 'DP'],
  ['Vejlys', 'Kaj', 400, 'I luften', 'VL'],
]);
const { mapping } = proposeMapping({ sheets: [sheet] });

function valuesWith(changed: typeof mapping, field: string): readonly unknown[] {
  return adoptWorkbook({ sheets: [sheet] }, changed, { language: 'da', year: 2027 }).rows.map(({ values }) => (values as Record<string, unknown>)[field]);
}

describe('a mapping corrected by a person', () => {
  it('offers the fields that can be filled, and the places outside them', () => {
    const targets = mappingTargets('project');
    expect(targets.find(({ key }) => key === 'name')).toMatchObject({ isField: true });
    expect(targets.filter(({ isField }) => !isField).map(({ key }) => key)).toEqual(['own', 'sourceKey', 'notes', 'kept']);
    expect(targets.some(({ key }) => key === 'id')).toBe(false);
  });

  it('sends a column to a field, and the one that was there beside it', () => {
    const changed = sendColumn(mapping, 'Ark1', 5, 'name');
    expect(valuesWith(changed, 'name')).toEqual(['DP', 'VL']);
    expect(changed.sheets[0]?.columns.find(({ column }) => column === 1)).toMatchObject({ to: 'own', confidence: 1 });
    expect(namelessSheets(changed)).toEqual([]);
    expect(namelessSheets(sendColumn(changed, 'Ark1', 5, 'kept'))).toEqual(['Ark1']);
    expect(mapping.sheets[0]?.columns.find(({ column }) => column === 1)?.to).toBe('name');
  });

  it('is told the currency of a sheet with amounts', () => {
    expect(mapping.sheets.map(hasAmounts)).toEqual([true]);
    const { currency } = adoptWorkbook({ sheets: [sheet] }, amountsAreIn(mapping, 'Ark1', 'EUR'), { language: 'da', year: 2027 });
    expect(currency).toBe('EUR');
    expect(hasAmounts(sendColumn(mapping, 'Ark1', 3, 'own').sheets[0] as (typeof mapping.sheets)[number])).toBe(false);
  });

  it('counts amounts as a person says, and reads the words of the list', () => {
    const budget = mapping.sheets[0]?.columns.find(({ column }) => column === 3)?.to ?? '';
    expect(valuesWith(countColumnIn(mapping, 'Ark1', 3, 1000), budget)).toEqual([600_000, 400_000]);
    expect(valuesWith(readWordAs(sendColumn(mapping, 'Ark1', 4, 'phase'), 'Ark1', 4, 'I luften', 'realisation'), 'phase')).toEqual(['realisation', 'realisation']);
  });
});
