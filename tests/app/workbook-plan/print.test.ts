import { describe, expect, it } from 'vitest';
import { writeWorkbook } from '../../../src/adapters/exceljs/write-workbook.js';
import { openPackage, partText } from '../../../src/adapters/ooxml/package.js';
import { emptyRegister } from '../../../src/app/workbook-plan/empty-register.js';
import { planWorkbook } from '../../../src/app/workbook-plan/plan-workbook.js';
import { onSheet } from '../../../src/app/workbook-plan/workbook-names.js';
import type { PlannedSheet } from '../../../src/app/workbook-plan/workbook-plan.js';
import { exampleRegister } from '../../../src/example/index.js';
import { columnLetter } from '../../../src/register/register.js';
import { date } from '../../../src/schema/dates.js';

const createdAt = '2027-01-01T00:00:00Z';
const example = planWorkbook(exampleRegister('da'), { createdAt });
const empty = planWorkbook(emptyRegister('da', date('2027-03-01')), { createdAt });
const visible = [...example.sheets, ...empty.sheets].filter(({ visibility }) => visibility === 'visible');
const lists = visible.filter(({ tables }) => tables.length === 1);

/** The visible columns that come out of the printer, by width. */
function printedWidths({ columns, print }: PlannedSheet): readonly number[] {
  const last = /^\$A:\$([A-Z]+)$/.exec(print.area ?? '')?.[1];
  const end = last === undefined ? columns.length : columns.findIndex((_, index) => columnLetter(index + 1) === last) + 1;
  return columns.slice(0, end).flatMap(({ hidden, width }) => (hidden === true ? [] : [width]));
}

const sum = (numbers: readonly number[]): number => numbers.reduce((total, one) => total + one, 0);

describe('what comes out of the printer', () => {
  it('is read without a glass, on at most three pages beside each other', () => {
    expect(lists.length).toBeGreaterThan(30);
    for (const sheet of lists) {
      const { name, print } = sheet;
      expect(print.pagesWide, name).toBeLessThanOrEqual(3);
      const repeated = print.repeatColumns === undefined ? 0 : sum(printedWidths(sheet).slice(0, sheet.freeze?.columns));
      // Six points of eleven, of the 150 characters that a landscape page holds and the 100 of an upright one.
      const scale = ((print.landscape ? 150 : 100) * print.pagesWide) / (sum(printedWidths(sheet)) + repeated * (print.pagesWide - 1));
      expect(Math.min(1, scale) * 11, name).toBeGreaterThan(6);
    }
  });

  it('repeats the headers on each page, the name of the row on each beside it, and says what sheet and page it is', () => {
    for (const { name, print, tables, cells } of lists) {
      const headerRow = tables[0]?.headerRow ?? 0;
      expect(print.repeatRows, name).toMatch(new RegExp(`:\\$${String(headerRow)}$`));
      expect(print.repeatColumns === undefined, name).toBe(print.pagesWide === 1);
      expect(cells.some(({ row, value }) => row === 1 && value === print.headerLeft), name).toBe(true);
    }
    for (const { name, print } of visible) expect(print.footerRight, name).toBe('Side &P af &N');
  });

  it('says when columns are left out, and leaves none out of the first month', () => {
    for (const { name, print, columns } of lists) {
      const all = columns.filter(({ hidden }) => hidden !== true).length;
      const printed = print.area === undefined ? null : /første (\d+) af (\d+) kolonner/.exec(print.footerCentre ?? '');
      expect(print.footerCentre === undefined, name).toBe(print.area === undefined);
      if (printed !== null) expect([Number(printed[1]) < all, Number(printed[2])], name).toEqual([true, all]);
    }
    expect(empty.sheets.filter(({ visibility, tables, print }) => visibility === 'visible' && tables.length === 1 && print.area !== undefined).map(({ name }) => name)).toEqual([]);
    expect(example.sheets.find(({ name }) => name === 'Projekter')?.print.area).toBeDefined();
  });

  it('never cuts a chart of the overview in two', async () => {
    const overview = example.sheets.find(({ name }) => name === 'Overblik');
    const above = overview?.print.breaks?.above ?? [];
    expect(above.length).toBeGreaterThan(0);
    for (const { from, to } of overview?.charts ?? []) expect(above.filter((row) => row > from.row && row < to.row)).toEqual([]);
    const parts = openPackage(await writeWorkbook(example));
    const sheet = partText(parts, `xl/worksheets/sheet${String(example.sheets.findIndex(({ name }) => name === 'Overblik') + 1)}.xml`);
    expect([...(/<rowBreaks.*?<\/rowBreaks>/s.exec(sheet)?.[0] ?? '').matchAll(/<brk id="(\d+)"/g)].map(([, id]) => Number(id) + 1)).toEqual(above);
    expect(sheet).not.toContain('fitToPage');
    const projects = example.sheets.findIndex(({ name }) => name === 'Projekter');
    expect(partText(parts, 'xl/workbook.xml')).toContain(`<definedName name="_xlnm.Print_Area" localSheetId="${String(projects)}">${onSheet('Projekter', example.sheets[projects]?.print.area ?? '')}</definedName>`);
  });
});
