import ExcelJS from 'exceljs';
import { describe, expect, it } from 'vitest';
import { readWorkbook } from '../../../src/adapters/exceljs/read-workbook.js';
import { convertWithLibreOffice, itWithLibreOffice } from '../../support/libreoffice.js';

function portfolio(): ExcelJS.Workbook {
  const workbook = new ExcelJS.Workbook();
  const sheet = workbook.addWorksheet('Projekter', { state: 'visible' });
  sheet.addTable({
    name: 'tblProjects',
    ref: 'A1',
    columns: ['Nøgle', 'Projekt', 'Slut', 'Budget'].map((name) => ({ name })),
    rows: [
      ['P-0001', 'Sygefravær: ét overblik', new Date(Date.UTC(2026, 0, 1)), 2_100_000],
      ['P-0002', '=ikke en formel', new Date(Date.UTC(2027, 2, 17)), 0.25],
    ],
  });
  const calculated: [string, string][] = [['A5', 'D2-D2'], ['B5', '1=2'], ['C5', 'LEFT("a",0)'], ['D5', '1/0'], ['A6', 'SUM(D2:D3)'], ['B6', 'UPPER(A2)&"æ"']];
  for (const [address, formula] of calculated) sheet.getCell(address).value = { formula } as ExcelJS.CellFormulaValue;
  sheet.getCell('B2').note = 'Spørg Økonomi';
  sheet.getCell('B3').fill = { type: 'pattern', pattern: 'solid', fgColor: { argb: 'FFFFC000' } };
  sheet.getCell('B3').font = { strike: true };
  sheet.getCell('D2').numFmt = '#,##0 "kr."';
  sheet.getCell('A2').value = { text: 'P-0001', hyperlink: 'https://example.org/p?id=1&x=2' };
  sheet.getRow(3).hidden = true;
  return workbook;
}

async function written(): Promise<Uint8Array> {
  return new Uint8Array(await portfolio().xlsx.writeBuffer());
}

describe('a workbook that exceljs wrote', () => {
  it('reads as it was meant', async () => {
    const { sheets, tables } = await readWorkbook(await written());
    const [sheet] = sheets;
    // 2027-03-17 is 440 days after 2026-01-01, which is 46023.
    expect(sheet?.rows.slice(0, 3)).toEqual([
      ['Nøgle', 'Projekt', 'Slut', 'Budget'],
      ['P-0001', 'Sygefravær: ét overblik', 46023, 2_100_000],
      ['P-0002', '=ikke en formel', 46463, 0.25],
    ]);
    expect(sheet?.extras.get('C2')).toMatchObject({ isDate: true });
    expect(sheet?.extras.get('B2')).toMatchObject({ note: 'Spørg Økonomi' });
    expect(sheet?.extras.get('B3')).toEqual({ fill: 'FFC000', struck: true });
    expect(sheet?.extras.get('D2')).toEqual({ numberFormat: '#,##0 "kr."' });
    expect(sheet?.extras.get('A2')?.link).toBe('https://example.org/p?id=1&x=2');
    expect(sheet?.extras.get('A6')?.formula).toBe('SUM(D2:D3)');
    expect([...(sheet?.hiddenRows ?? [])]).toEqual([3]);
    expect(tables).toEqual([
      { name: 'tblProjects', sheet: 'Projekter', headerRow: 1, firstRow: 2, lastRow: 3, firstColumn: 1, columns: ['Nøgle', 'Projekt', 'Slut', 'Budget'].map((header, i) => ({ id: i + 1, header })) },
    ]);
  });
});

describe('a workbook that LibreOffice calculated', () => {
  itWithLibreOffice('has its results, zero and false and empty text among them', async () => {
    const { sheets } = await readWorkbook(await convertWithLibreOffice(await written(), 'xlsx', 'xlsx'));
    expect(sheets[0]?.rows.slice(4)).toEqual([
      [0, false, '', { error: '#DIV/0!' }],
      [2_100_000.25, 'P-0001æ'],
    ]);
  });
});
