import ExcelJS from 'exceljs';
import { strToU8 } from 'fflate';
import { describe, expect, it } from 'vitest';
import { UnpatchableWorkbook, type WorkbookPatch } from '../../../src/app/ports.js';
import { closePackage, openPackage, partText, setPartText } from '../../../src/adapters/ooxml/package.js';
import { patchWorkbook } from '../../../src/adapters/xlsx-patch/patch-workbook.js';

const nothing: WorkbookPatch = { cells: [], rows: [], sheets: [] };

async function workbook(extra?: (sheet: ExcelJS.Worksheet) => void): Promise<Uint8Array> {
  const book = new ExcelJS.Workbook();
  const sheet = book.addWorksheet('Projekter');
  sheet.addTable({
    name: 'tblTest',
    ref: 'B3',
    headerRow: true,
    columns: [{ name: 'Nr.' }, { name: 'Navn' }, { name: 'Slut' }, { name: 'Dobbelt' }],
    rows: [
      ['P-0001', 'Æblegrød', 46463, 1],
      ['P-0002', 'Ø-hop', 46464, 2],
    ],
  });
  for (const row of [4, 5]) {
    sheet.getCell(`D${String(row)}`).numFmt = 'dd-mm-yyyy';
    sheet.getCell(`E${String(row)}`).value = { formula: 'tblTest[[#This Row],[Slut]]*2', result: 1 };
  }
  sheet.getCell('C4').dataValidation = { type: 'textLength', operator: 'lessThan', formulae: [100] };
  book.addWorksheet('Mit eget ark').getCell('A1').value = 'rør ikke';
  extra?.(sheet);
  const parts = openPackage(new Uint8Array(await book.xlsx.writeBuffer()));
  parts.set('customXml/item1.xml', strToU8('<egen/>'));
  const table = 'xl/tables/table1.xml';
  setPartText(parts, table, partText(parts, table).replace(/(<tableColumn id="4"[^>]*?)\/>/, '$1><calculatedColumnFormula>tblTest[[#This Row],[Slut]]*2</calculatedColumnFormula></tableColumn>'));
  return closePackage(parts);
}

async function sheetOf(bytes: Uint8Array, name = 'Projekter'): Promise<ExcelJS.Worksheet> {
  const book = new ExcelJS.Workbook();
  await book.xlsx.load(bytes.slice().buffer as ArrayBuffer);
  const sheet = book.getWorksheet(name);
  if (!sheet) throw new Error(`no sheet ${name}`);
  return sheet;
}

describe('patching a workbook', () => {
  it('changes the cells named and leaves every other part as it was', async () => {
    const before = await workbook();
    const after = patchWorkbook(before, { ...nothing, cells: [{ sheet: 'Projekter', row: 4, column: 3, value: '=ikke en formel & <æ>' }] });
    const sheet = await sheetOf(after);
    expect(sheet.getCell('C4').value).toBe('=ikke en formel & <æ>');
    expect(sheet.getCell('C5').value).toBe('Ø-hop');
    const old = openPackage(before);
    const changed = [...openPackage(after)].filter(([name, bytes]) => Buffer.compare(Buffer.from(bytes), Buffer.from(old.get(name) ?? [])) !== 0);
    expect(changed.map(([name]) => name).sort()).toEqual(['xl/workbook.xml', 'xl/worksheets/sheet1.xml']);
    expect([...openPackage(after).keys()].sort()).toEqual([...old.keys()].sort());
  });

  it('appends rows inside the table with formats, formulas and drop-downs', async () => {
    const after = patchWorkbook(await workbook(), {
      ...nothing,
      rows: [
        { table: 'tblTest', cells: ['P-0003', '007', 46465, undefined] },
        { table: 'tblTest', cells: ['P-0004', null, undefined, undefined] },
      ],
    });
    const sheet = await sheetOf(after);
    expect(sheet.getCell('C6').value).toBe('007');
    expect(sheet.getCell('D6').numFmt).toBe('dd-mm-yyyy');
    expect(sheet.getCell('D6').value).toEqual(new Date(Date.UTC(2027, 2, 19)));
    expect(sheet.getCell('E7').formula).toBe('tblTest[[#This Row],[Slut]]*2');
    expect(partText(openPackage(after), 'xl/tables/table1.xml')).toContain('ref="B3:E7"');
    expect(partText(openPackage(after), 'xl/workbook.xml')).toContain('fullCalcOnLoad="1"');
  });

  it('fills the blank rows of a table before it grows', async () => {
    const bytes = await workbook((sheet) => {
      for (const address of ['B4', 'C4', 'D4', 'B5', 'C5', 'D5']) sheet.getCell(address).value = null;
    });
    const after = patchWorkbook(bytes, { ...nothing, rows: [{ table: 'tblTest', cells: ['P-0001', 'første', null, undefined] }] });
    expect((await sheetOf(after)).getCell('C4').value).toBe('første');
    expect(partText(openPackage(after), 'xl/tables/table1.xml')).toContain('ref="B3:E5"');
  });

  it('adds a sheet of its own', async () => {
    const after = patchWorkbook(await workbook(), { ...nothing, sheets: [{ name: 'Kilde 2', rows: [['Navn', null, 1.5], [], [' æ\n', true]] }] });
    const sheet = await sheetOf(after, 'Kilde 2');
    expect(sheet.getCell('A3').value).toBe(' æ\n');
    expect(sheet.getCell('C1').value).toBe(1.5);
    expect((await sheetOf(after, 'Mit eget ark')).getCell('A1').value).toBe('rør ikke');
  });

  it.each([
    ['below-table-occupied', async () => workbook((sheet) => (sheet.getCell('C6').value = 'min note')), { rows: [{ table: 'tblTest', cells: ['x'] }] }],
    ['no-such-table', workbook, { rows: [{ table: 'tblFindesIkke', cells: ['x'] }] }],
    ['no-such-sheet', workbook, { cells: [{ sheet: 'Findes ikke', row: 1, column: 1, value: 1 }] }],
    ['sheet-name-taken', workbook, { sheets: [{ name: 'mit eget ark', rows: [] }] }],
  ] as const)('refuses with %s rather than disturb what is there', async (reason, make, patch) => {
    const bytes = await make();
    expect(() => patchWorkbook(bytes, { ...nothing, ...patch })).toThrow(UnpatchableWorkbook);
    try {
      patchWorkbook(bytes, { ...nothing, ...patch });
    } catch (error) {
      expect((error as UnpatchableWorkbook).reason).toBe(reason);
    }
  });

  it('gives the same bytes twice', async () => {
    const bytes = await workbook();
    const patch = { ...nothing, rows: [{ table: 'tblTest', cells: ['P-0009'] }] };
    expect(Buffer.compare(Buffer.from(patchWorkbook(bytes, patch)), Buffer.from(patchWorkbook(bytes, patch)))).toBe(0);
  });
});
