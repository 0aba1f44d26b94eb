import ExcelJS from 'exceljs';
import type { Cell, Worksheet } from 'exceljs';
import type { RawCellExtras, RawSheet, RawValue, RawWorkbook } from '../../app/ports.js';
import { normalisePackage } from '../ooxml/normalise-package.js';
import { closePackage, openPackage, partText, setPartText } from '../ooxml/package.js';
import { childOf, childrenOf, ns, parseXml, rootOf, serializeXml } from '../ooxml/xml.js';
import { addressOf } from './cells/read-address.js';
import { fontOrder } from './workbook/complete-workbook.js';
import { cellText } from './workbook/draw-sheet.js';
import { orderChildren } from './workbook/sheet-part.js';

const stylesPart = 'xl/styles.xml';

function setValue(cell: Cell, value: RawValue, formula: string | undefined): void {
  const plain = typeof value === 'string' ? cellText(value) : typeof value === 'object' && value !== null ? null : value;
  if (formula === undefined) cell.value = plain;
  else cell.value = plain === null ? { formula, date1904: false } : { formula, result: plain, date1904: false };
}

function setExtras(cell: Cell, extras: RawCellExtras): void {
  if (extras.numberFormat !== undefined) cell.numFmt = extras.numberFormat;
  if (extras.fill !== undefined) cell.fill = { type: 'pattern', pattern: 'solid', fgColor: { argb: `FF${extras.fill}` } };
  if (extras.struck || extras.fontColor !== undefined) {
    cell.font = { name: 'Calibri', size: 11, ...(extras.struck ? { strike: true } : {}), ...(extras.fontColor === undefined ? {} : { color: { argb: `FF${extras.fontColor}` } }) };
  }
  if (extras.note !== undefined) cell.note = extras.note;
}

/** Wide enough to read, judged by the longest of the texts that stand alone in their column. */
function widthOf(sheet: RawSheet, column: number): number {
  const lengths = sheet.rows.filter((row) => row.filter((cell) => cell !== null).length > 1).map((row) => (typeof row[column] === 'string' ? row[column].length : 0));
  return Math.min(48, Math.max(12, ...lengths) + 2);
}

function drawSheet(target: Worksheet, sheet: RawSheet): void {
  const width = Math.max(1, ...sheet.rows.map((row) => row.length));
  for (let column = 0; column < width; column += 1) target.getColumn(column + 1).width = widthOf(sheet, column);
  sheet.rows.forEach((row, r) => {
    for (let c = 0; c < width; c += 1) {
      const extras = sheet.extras.get(addressOf(r + 1, c + 1));
      const value = row[c] ?? null;
      if (value === null && extras === undefined) continue;
      const cell = target.getCell(r + 1, c + 1);
      setValue(cell, value, extras?.formula);
      if (extras) setExtras(cell, extras);
    }
  });
  for (const area of sheet.merges) target.mergeCells(area);
  for (const row of sheet.hiddenRows) target.getRow(row).hidden = true;
}

/** exceljs writes a font's parts in an order the schema does not know. */
function withOrderedFonts(bytes: Uint8Array): Uint8Array {
  const parts = openPackage(bytes);
  const document = parseXml(partText(parts, stylesPart));
  const fonts = childOf(rootOf(document), ns.s, 'fonts');
  if (fonts !== null) for (const font of childrenOf(fonts, ns.s, 'font')) orderChildren(font, fontOrder);
  setPartText(parts, stylesPart, serializeXml(document));
  return closePackage(parts);
}

/**
 * A workbook as people have it, with fills, strike-outs, notes, merges and hidden rows but without tables and names, as
 * the bytes of a new .xlsx file; the same bytes for the same workbook and time (`YYYY-MM-DD`).
 */
export async function writeRawWorkbook(workbook: RawWorkbook, createdAt: string): Promise<Uint8Array> {
  const target = new ExcelJS.Workbook();
  for (const sheet of workbook.sheets) drawSheet(target.addWorksheet(sheet.name, { state: sheet.visibility }), sheet);
  return normalisePackage(withOrderedFonts(new Uint8Array(await target.xlsx.writeBuffer())), { createdAt });
}
