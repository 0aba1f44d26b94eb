import { beforeAll, describe, expect, it } from 'vitest';
import { makeStandardWorkbook } from '../../../src/adapters/exceljs/write-standard-workbook.js';
import { readWorkbook } from '../../../src/adapters/exceljs/read-workbook.js';
import { writeWorkbook } from '../../../src/adapters/exceljs/write-workbook.js';
import { checkPackage } from '../../../src/adapters/ooxml/check-package.js';
import { openPackage, partText } from '../../../src/adapters/ooxml/package.js';
import { relationshipsOf } from '../../../src/adapters/ooxml/relationships.js';
import type { PlannedCell, PlannedSheet, WorkbookPlan } from '../../../src/app/workbook-plan/workbook-plan.js';
import { entities, entityKeys } from '../../../src/register/entities/index.js';
import { columns } from '../../../src/app/workbook-plan/wheel/wheel-columns.js';
import { sheetNames } from '../../../src/app/workbook-plan/workbook-names.js';
import { fieldsOf } from '../../../src/schema/entity.js';
import { languages } from '../../../src/schema/text.js';
import { convertWithLibreOffice, itWithLibreOffice } from '../../support/libreoffice.js';
import { itWithOoxmlValidator, validateOoxml } from '../../support/ooxml-validator.js';

describe.each(languages)('the standard workbook in %s', (language) => {
  let bytes: Uint8Array;
  beforeAll(async () => {
    bytes = await makeStandardWorkbook(language);
  });

  itWithOoxmlValidator('is valid by the Open XML SDK', async () => {
    expect(await validateOoxml(bytes, 'xlsx')).toEqual([]);
  });

  it('is a whole package', () => {
    expect(checkPackage(bytes)).toEqual([]);
  });

  it('is the same bytes each time', async () => {
    expect(Buffer.from(await makeStandardWorkbook(language)).equals(Buffer.from(bytes))).toBe(true);
  });

  // Opening is slow, and the two languages differ in words only.
  if (language === 'da') itWithLibreOffice('opens and computes without an error value', async () => {
    const recalculated = await readWorkbook(await convertWithLibreOffice(bytes, 'xlsx', 'xlsx'));
    expect(recalculated.sheets.length).toBeGreaterThan(30);
    // Of a drawing's hidden figures, #N/A is how Excel is told to leave a point out.
    const drawn = (sheet: string, column: number): boolean => sheet === sheetNames.wheel.da && [columns.meetingY, columns.otherY, columns.todayY].some((one) => one === column);
    const errors = recalculated.sheets.flatMap((sheet) =>
      sheet.rows.flatMap((row, index) => row.flatMap((value, at) => (typeof value === 'object' && value !== null && !(value.error === '#N/A' && drawn(sheet.name, at + 1)) ? [`${sheet.name} row ${String(index + 1)}: ${value.error}`] : []))),
    );
    expect(errors).toEqual([]);
    const start = recalculated.sheets[0];
    // The count of gaps is a live formula: an empty register has none.
    expect(start?.rows.slice(17, 27).map((row) => row[3])).toEqual(Array.from({ length: 10 }, () => 0));
  });

  it('carries the formula of every calculated column in its table, so that new rows are filled', () => {
    const parts = openPackage(bytes);
    const tables = [...parts.keys()].filter((name) => name.startsWith('xl/tables/')).map((name) => partText(parts, name));
    for (const key of entityKeys) {
      const entity = entities[key];
      const table = tables.find((xml) => xml.includes(` displayName="${entity.table}"`)) ?? '';
      const expected = fieldsOf(entity).filter(([, field]) => field.formula).length;
      expect(table.match(/<calculatedColumnFormula>/g)?.length ?? 0).toBe(expected);
    }
  });

  it('constrains typed input over whole columns, by named lists and with texts Excel can hold', () => {
    const parts = openPackage(bytes);
    const table = [...parts.keys()].find((name) => name.startsWith('xl/tables/') && partText(parts, name).includes(` displayName="${entities.project.table}"`)) ?? '';
    const home = [...parts.keys()].find((name) => name.startsWith('xl/worksheets/sheet') && relationshipsOf(parts, name).some(({ target }) => target === table)) ?? '';
    const sheet = partText(parts, home);
    const validations = [...sheet.matchAll(/<dataValidation [^>]*>/g)].map(([xml]) => xml);
    expect(validations.length).toBe(Object.keys(entities.project.fields).length);
    for (const xml of validations) {
      expect(xml).toMatch(/sqref="([A-Z]+)1:\1(1048576)"/);
      expect(/ promptTitle="([^"]*)"/.exec(xml)?.[1]?.length ?? 0).toBeLessThanOrEqual(32);
      expect(/ prompt="([^"]*)"/.exec(xml)?.[1]?.length ?? 0).toBeLessThanOrEqual(255);
    }
    for (const [, formula = ''] of sheet.matchAll(/type="list"[^>]*><formula1>([^<]*)/g)) expect(formula).toMatch(/^(list|keys|names)_\w+$/);
  });

  it('hides the technical sheet from the menu as well', async () => {
    const { sheets } = await readWorkbook(bytes);
    expect(sheets.find((sheet) => sheet.name === '_register')?.visibility).toBe('veryHidden');
  });
});

/** A plan of one sheet with one table of one column. */
function smallPlan(cells: readonly PlannedCell[]): WorkbookPlan {
  const sheet: PlannedSheet = {
    name: 'Ark & "ét"', visibility: 'visible', tabColour: null, columns: [{ width: 20 }], rowHeights: new Map(), cells: [], merges: [],
    tables: [{ name: 'tblSmall', headerRow: 1, firstColumn: 1, filterButtons: true, columns: [{ field: 'x', header: "Pct. '#[1]", headerLook: 'header', look: 'text', numberFormat: '@' }], rows: cells.map((cell) => [cell]) }],
    validations: [], highlights: [], freeze: null, gridLines: true, activeCell: 'A1',
    print: { landscape: true, pagesWide: 1, headerLeft: 'R & D', headerRight: '', footerRight: '' },
  };
  return { language: 'da', title: 'Æ & Ø', subject: '', creator: '', createdAt: '2027-03-01T00:00:00Z', sheets: [sheet], names: [] };
}

describe('cells', () => {
  const texts = ['=1+1', '+45 12', '-7', '@navn', '007', '1-2', 'a\nb', ' kant ', 'æøå 😀', '<&>"', '_x0041_', "'citat", '\u0001styr', '1E5', 'SAND'];

  it('keep text as text, whatever it looks like', async () => {
    const book = await readWorkbook(await writeWorkbook(smallPlan(texts.map((value) => ({ value, look: 'text', numberFormat: '@' })))));
    const read = book.sheets[0]?.rows.slice(1).map((row) => row[0]);
    expect(read).toEqual(texts.map((text) => text.replace('\u0001', '')));
    expect([...(book.sheets[0]?.extras.values() ?? [])].some((extra) => extra.formula !== undefined)).toBe(false);
  });

  itWithLibreOffice('read alike in another program', async () => {
    const bytes = await writeWorkbook(smallPlan(texts.map((value) => ({ value, look: 'text', numberFormat: '@' }))));
    const book = await readWorkbook(await convertWithLibreOffice(bytes, 'xlsx', 'xlsx'));
    expect(book.sheets[0]?.rows.slice(1).map((row) => row[0])).toEqual(texts.map((text) => text.replace('\u0001', '')));
  });

  it('hold numbers, dates and formulas by their kind', async () => {
    const cells: PlannedCell[] = [
      { value: 46023, look: 'date', numberFormat: 'dd-mm-yyyy' },
      { value: 0.45, look: 'number', numberFormat: '0%' },
      { value: true },
      { value: 3, formula: '1+2' },
      { value: '', formula: 'IF(TRUE,"","x")' },
      { value: null, formula: '2*2' },
      { value: 0, formula: '1-1' },
      { value: null },
    ];
    const book = await readWorkbook(await writeWorkbook(smallPlan(cells)));
    const sheet = book.sheets[0];
    expect([2, 3, 4, 5, 8].map((row) => sheet?.rows[row - 1]?.[0])).toEqual([46023, 0.45, true, 3, 0]);
    expect(sheet?.extras.get('A2')).toMatchObject({ isDate: true });
    expect(sheet?.extras.get('A5')?.formula).toBe('1+2');
    expect(sheet?.extras.get('A7')?.formula).toBe('2*2');
    expect(book.tables[0]?.columns).toEqual([{ id: 1, header: "Pct. '#[1]" }]);
  });

  itWithOoxmlValidator('with unusual texts, names and links make a valid file', async () => {
    const cells: PlannedCell[] = [
      ...texts.map((value): PlannedCell => ({ value, look: 'text', numberFormat: '@' })),
      { value: 'https://example.dk/?a=1&b=2', look: 'linkText', numberFormat: '@', link: { web: 'https://example.dk/?a=1&b=2' } },
      { value: 'hid', look: 'link', link: { sheet: 'Ark & "ét"', cell: 'A1' } },
      { value: 'fed og mager', runs: [{ text: 'fed', bold: true }, { text: ' og mager' }], look: 'step' },
      { value: 'x'.repeat(40_000) },
    ];
    const bytes = await writeWorkbook(smallPlan(cells));
    expect(await validateOoxml(bytes, 'xlsx')).toEqual([]);
    expect(checkPackage(bytes)).toEqual([]);
  });
});
