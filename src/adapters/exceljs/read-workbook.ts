import { UnreadableFile, type RawSheet, type RawValue, type RawWorkbook, type ReadWorkbook } from '../../app/ports.js';
import { openPackage, partText, type Parts } from '../ooxml/package.js';
import { relatedPart } from '../ooxml/relationships.js';
import { readTree, type XmlTree } from '../ooxml/xml-tree.js';
import { parseArea, type Area } from './cells/read-address.js';
import { readBook, type Book } from './read-book.js';
import type { CellExtras } from './cells/read-extras.js';
import { readLinks } from './cells/read-links.js';
import { drawingNamespaces, spreadsheetNamespaces } from './read-namespaces.js';
import { readNotes } from './cells/read-notes.js';
import { scanSheet, type ScannedSheet, type SheetContext } from './read-sheet.js';
import { readStrings } from './cells/read-strings.js';
import { cellStylesOf } from './looks/read-styles.js';
import { readTables } from './read-tables.js';
import { readValues, type SheetValues } from './cells/read-values.js';

/** Beyond a register of 5,000 projects, 15,000 benefits and 60,000 measurements with all their formulas, which has 1.8 million. */
const mostCells = 2_000_000;
/** A register of that size has some 490 MB of unpacked sheets. */
const mostSheetBytes = 640 * 1024 * 1024;

function treeOf(parts: Parts, part: string | null, namespaces: ReadonlySet<string>): XmlTree | undefined {
  return part === null || !parts.has(part) ? undefined : readTree(partText(parts, part), namespaces);
}

function contextOf(parts: Parts, book: Book): SheetContext {
  const styles = treeOf(parts, relatedPart(parts, book.part, 'styles'), spreadsheetNamespaces);
  const theme = treeOf(parts, relatedPart(parts, book.part, 'theme'), drawingNamespaces);
  const strings = relatedPart(parts, book.part, 'sharedStrings');
  return {
    styles: cellStylesOf(styles, theme),
    strings: readStrings(strings === null || !parts.has(strings) ? null : partText(parts, strings)),
    is1904: book.is1904,
    cellsLeft: mostCells,
  };
}

function refuseLargeSheets(parts: Parts, book: Book): void {
  const size = book.sheets.reduce((sum, { part }) => sum + (parts.get(part)?.length ?? 0), 0);
  if (size > mostSheetBytes) throw new UnreadableFile('too-large', `${size} bytes of sheets`);
}

/** The text of a sheet's part, which is then let go: unpacked sheets are most of what a large file takes of memory. */
function takeText(parts: Parts, book: Book, sheet: number): string {
  const { part } = book.sheets[sheet] as Book['sheets'][number];
  const text = partText(parts, part);
  if (!book.sheets.slice(sheet + 1).some((later) => later.part === part)) parts.delete(part);
  return text;
}

/** Files may keep values under a merged area that nobody sees in Excel. */
function clearCovered(area: Area, rows: RawValue[][], extras: CellExtras): void {
  const width = rows.slice(area.top - 1, area.bottom).reduce((most, row) => Math.max(most, row.length), 0);
  for (let row = area.top; row <= Math.min(area.bottom, rows.length); row += 1) {
    const values = rows[row - 1] as RawValue[];
    for (let column = area.left; column <= Math.min(area.right, width); column += 1) {
      if (row === area.top && column === area.left) continue;
      if (column <= values.length) values[column - 1] = null;
      extras.put(row, column, undefined);
    }
  }
}

/** Day counts from 1904, brought to those from 1900 that everything else reckons in. */
function shiftDates(rows: RawValue[][], extras: CellExtras): void {
  rows.forEach((row, r) => {
    row.forEach((value, c) => {
      if (typeof value === 'number' && extras.at(r + 1, c + 1)?.isDate === true) row[c] = value + 1462;
    });
  });
}

function applyStrikes(extras: CellExtras, struck: SheetValues['struck']): void {
  for (const [address, said] of struck) {
    const { struck: ofCell, ...others } = extras.get(address) ?? {};
    if (said === 'all' || (said === 'as-cell' && ofCell === true)) extras.set(address, { ...others, struck: true });
    else if (ofCell === true) extras.set(address, others);
  }
}

function addTo(extras: CellExtras, texts: ReadonlyMap<string, string>, property: 'note' | 'link'): void {
  for (const [address, text] of texts) extras.set(address, { ...extras.get(address), [property]: text });
}

function assemble(parts: Parts, sheet: Book['sheets'][number], scanned: ScannedSheet, values: SheetValues, is1904: boolean): RawSheet {
  const { extras } = scanned;
  const { rows } = values;
  const merges = scanned.merges.filter((ref) => parseArea(ref) !== null);
  applyStrikes(extras, values.struck);
  for (const ref of merges) clearCovered(parseArea(ref) as Area, rows, extras);
  if (is1904) shiftDates(rows, extras);
  addTo(extras, readNotes(parts, sheet.part), 'note');
  addTo(extras, readLinks(parts, sheet.part, scanned.links), 'link');
  return { name: sheet.name, visibility: sheet.visibility, rows, extras, hiddenRows: scanned.hiddenRows, merges };
}

/**
 * Reads an .xlsx, .xlsm or .xltx file: values as last calculated, dates as serials of the 1900 system, and beside them
 * formulas, formats, fills, notes and links. The file's own XML is cleaned first, as exceljs stumbles over much that
 * people do in Excel. Throws UnreadableFile with the reason.
 */
export const readWorkbook: ReadWorkbook = async (bytes): Promise<RawWorkbook> => {
  const parts = openPackage(bytes);
  const book = readBook(parts);
  refuseLargeSheets(parts, book);
  const context = contextOf(parts, book);
  const scanned = book.sheets.map((_, i) => scanSheet(takeText(parts, book, i), context));
  const values = await readValues(scanned.map(({ xml }) => xml), context.strings);
  return {
    sheets: book.sheets.map((sheet, i) => assemble(parts, sheet, scanned[i] as ScannedSheet, values[i] as SheetValues, book.is1904)),
    tables: book.sheets.flatMap(({ part, name }) => readTables(parts, part, name)),
    names: book.names,
  };
};
