import ExcelJS from 'exceljs';
import { UnreadableFile, type RawValue } from '../../../app/ports.js';
import { closePackage, setPartText, type Parts } from '../../ooxml/package.js';
import { officeType } from '../../ooxml/relationships.js';
import { addressOf } from './read-address.js';
import type { Strings } from './read-strings.js';

/** The values of one sheet, and what a rich text says of its own strike-through. */
export interface SheetValues {
  readonly rows: RawValue[][];
  /** Address → struck through as a whole or not, for texts whose parts have fonts of their own. */
  readonly struck: ReadonlyMap<string, 'all' | 'none' | 'as-cell'>;
}

/** Places in all grids up to their last values; a few stray cells far out would otherwise fill the memory. */
const mostPlaces = 20_000_000;

interface Room {
  places: number;
}

const main = 'http://schemas.openxmlformats.org/spreadsheetml/2006/main';

function cleanPackage(sheets: readonly Uint8Array[], strings: Strings): Uint8Array {
  const parts: Parts = new Map();
  const relationship = (id: number, kind: string, target: string): string => `<Relationship Id="rId${id}" Type="${officeType(kind)}" Target="${target}"/>`;
  const list = sheets.map((_, i) => `<sheet name="s${i + 1}" sheetId="${i + 1}" r:id="rId${i + 1}"/>`);
  const rels = sheets.map((_, i) => relationship(i + 1, 'worksheet', `worksheets/sheet${i + 1}.xml`));
  const relationships = (lines: string): string => `<Relationships xmlns="http://schemas.openxmlformats.org/package/2006/relationships">${lines}</Relationships>`;
  setPartText(parts, '_rels/.rels', relationships(relationship(1, 'officeDocument', 'xl/workbook.xml')));
  setPartText(parts, 'xl/workbook.xml', `<workbook xmlns="${main}" xmlns:r="${officeType('').slice(0, -1)}"><sheets>${list.join('')}</sheets></workbook>`);
  setPartText(parts, 'xl/_rels/workbook.xml.rels', relationships(rels.join('') + relationship(sheets.length + 1, 'sharedStrings', 'sharedStrings.xml')));
  setPartText(parts, 'xl/sharedStrings.xml', strings.xml);
  for (const [i, sheet] of sheets.entries()) parts.set(`xl/worksheets/sheet${i + 1}.xml`, sheet);
  return closePackage(parts, 0);
}

function struckIn(runs: readonly ExcelJS.RichText[]): 'all' | 'none' | 'as-cell' {
  const shown = runs.filter(({ text }) => text.trim() !== '');
  const own = shown.filter(({ font }) => font !== undefined);
  if (own.some(({ font }) => font?.strike !== true)) return 'none';
  return own.length === shown.length && own.length > 0 ? 'all' : 'as-cell';
}

function rawOf(value: ExcelJS.CellValue): RawValue {
  if (value === null || value === undefined) return null;
  if (typeof value === 'number') return value === 0 ? 0 : value;
  if (typeof value === 'string' || typeof value === 'boolean') return value;
  if (typeof value === 'object' && 'error' in value) return { error: value.error };
  if (typeof value === 'object' && 'richText' in value) return value.richText.map(({ text }) => text).join('');
  throw new Error(`A cell of the cleaned workbook has an unforeseen value: ${JSON.stringify(value)}`);
}

function valuesOf(sheet: ExcelJS.Worksheet, room: Room): SheetValues {
  const rows: RawValue[][] = [];
  const struck = new Map<string, 'all' | 'none' | 'as-cell'>();
  const blank: RawValue[] = [];
  sheet.eachRow({ includeEmpty: false }, (row, number) => {
    const values: RawValue[] = [];
    row.eachCell({ includeEmpty: false }, (cell, column) => {
      while (values.length < column - 1) values.push(null);
      values.push(rawOf(cell.value));
      const { value } = cell;
      if (value !== null && typeof value === 'object' && 'richText' in value) struck.set(addressOf(number, column), struckIn(value.richText));
    });
    room.places -= values.length + number - rows.length;
    if (room.places < 0) throw new UnreadableFile('too-large', 'cells far apart');
    while (rows.length < number - 1) rows.push(blank);
    rows.push(values);
  });
  return { rows, struck };
}

/** Lets exceljs read the values of cleaned sheets, in their order. */
export async function readValues(sheets: readonly Uint8Array[], strings: Strings): Promise<SheetValues[]> {
  const workbook = new ExcelJS.Workbook();
  const bytes = cleanPackage(sheets, strings);
  // exceljs is typed for buffers only; the zip reader below it takes plain bytes as well.
  await workbook.xlsx.load(bytes as unknown as ArrayBuffer);
  const room = { places: mostPlaces };
  return sheets.map((_, i) => {
    const sheet = workbook.getWorksheet(`s${i + 1}`);
    if (sheet === undefined) throw new Error(`exceljs lost sheet ${i + 1}`);
    return valuesOf(sheet, room);
  });
}
