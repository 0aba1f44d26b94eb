import { describe, expect, it } from 'vitest';
import { excelChecks, observations, observe, runCheck } from '../../src/excel-checks/index.js';
import { likelySwitches, unlikelySwitches, type Switches } from '../../src/excel-stand-in/workbook/switches.js';
import { officeInNode, standInFor, type OfficeInNode } from '../support/office-in-node.js';
import type { RawWorkbook } from '../../src/schema/raw-workbook.js';

const blank: RawWorkbook = { sheets: [{ name: 'Ark1', visibility: 'visible', rows: [], extras: new Map(), hiddenRows: new Set(), merges: [] }], tables: [], names: new Map() };

function opened(switches: Partial<Switches> = {}): OfficeInNode {
  return officeInNode(standInFor(blank, { switches }).open());
}

describe('what Microsoft says of Excel', () => {
  it('is asked about everything the add-in leans on, with the page that says so', () => {
    for (const group of ['tables', 'ranges', 'names', 'validation', 'conditional-formats', 'charts', 'events', 'null-objects', 'loading', 'errors'] as const) {
      expect(excelChecks.filter((check) => check.group === group).length, group).toBeGreaterThanOrEqual(5);
    }
    expect(new Set(excelChecks.map(({ name }) => name)).size).toBe(excelChecks.length);
    for (const { source } of excelChecks) expect(source).toMatch(/^https:\/\/(learn|support)\.microsoft\.com\//);
  });

  describe.each([['likely', likelySwitches], ['unlikely', unlikelySwitches]] as const)('is so in the stand-in with %s answers to what only Excel can tell', (_name, switches) => {
    const office = opened(switches);
    it.each(excelChecks.map((check) => [check.name, check] as const))('%s', async (_title, check) => {
      expect(await runCheck(office.Excel, check, () => true)).toEqual({ check, outcome: 'as-expected', found: null });
    });
    it('leaves nothing behind', () => {
      const { workbook } = office.host.session;
      expect([workbook.sheets.map(({ name }) => name), workbook.tables, workbook.names.filter(({ name }) => name.startsWith('Selvtest')), workbook.comments]).toEqual([['Ark1'], [], [], []]);
    });
  });

  it('fails where Excel does otherwise', async () => {
    const [check] = excelChecks;
    if (!check) throw new Error('no checks');
    const { Excel } = opened();
    expect(await runCheck(Excel, { ...check, expect: 'something else' }, () => true)).toMatchObject({ outcome: 'otherwise', found: expect.stringContaining('Nøgle') as string });
    expect(await runCheck(Excel, { ...check, run: () => Promise.reject(new Error('no')) }, () => true)).toMatchObject({ outcome: 'otherwise', found: 'no' });
    expect(await runCheck(Excel, { ...check, since: '1.15' }, () => false)).toMatchObject({ outcome: 'not-asked' });
  });
});

describe('what only Excel can tell', () => {
  const seen = async (switches: Switches): Promise<Readonly<Record<string, string>>> => {
    const { Excel } = opened(switches);
    const found: Record<string, string> = {};
    for (const one of observations) found[one.name] = await observe(Excel, one);
    return found;
  };

  it('is seen by observing, under both settings of each switch', async () => {
    expect(await seen(likelySwitches)).toEqual({
      tableGrows: 'ja', 'parsing 1-2': expect.stringMatching(/^number 4\d{4}$/) as string, 'parsing 007': 'number 7', 'parsing 12,5': 'string 12,5', 'parsing 31-12-2026': 'string 31-12-2026',
      apostrophe: 'string =A1', formulaInTextCell: 'string =A1', failedBatch: 'beholdt', nullChildren: 'null: true', unknownProperty: 'InvalidArgument', fillsCalculatedColumns: 'ja',
    });
    expect(await seen(unlikelySwitches)).toEqual({
      tableGrows: 'nej', 'parsing 1-2': expect.stringMatching(/^number 4\d{4}$/) as string, 'parsing 007': 'number 7', 'parsing 12,5': 'number 12.5', 'parsing 31-12-2026': 'number 46387',
      apostrophe: "string '=A1", formulaInTextCell: 'formel =A1', failedBatch: 'rullet tilbage', nullChildren: 'ItemNotFound', unknownProperty: 'GeneralException', fillsCalculatedColumns: 'nej',
    });
  });
});
