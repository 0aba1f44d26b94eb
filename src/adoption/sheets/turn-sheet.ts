import { columnLetter } from '../../register/register.js';
import type { RawCellExtras, RawSheet, RawValue } from '../../schema/raw-workbook.js';
import { plainText } from '../values/cell-text.js';
import { cellAt, columnNumber, mergedAreas, widthOf } from './cell-address.js';
import type { AdoptedEntity } from '../kinds/list-kinds.js';
import { fieldOfHeader } from './score-header.js';

/** What lies across is small: a column of headers is as high as a list has columns. */
const highest = 60;
const widest = 500;
/** Headers in a column that make it one; of fewer, a list might have project names that sound like headers. */
const leastHeaders = 4;
const longestHeader = 80;

/** The fields a line of cells names, by its texts. */
function fieldsNamed(entity: AdoptedEntity, cells: readonly RawValue[]): ReadonlySet<string> {
  const named = cells.flatMap((cell) => {
    const text = typeof cell === 'string' ? plainText(cell) : '';
    return (text === '' || text.length > longestHeader ? null : fieldOfHeader(entity, text)) ?? [];
  });
  return new Set(named);
}

/**
 * Whether a sheet has its headers in a column and a project in each column beside it: a list the other way round, or a form
 * of one project.
 */
export function liesAcross(entity: AdoptedEntity, sheet: RawSheet): boolean {
  const width = widthOf(sheet);
  if (sheet.rows.length > highest || width < 2 || width > widest) return false;
  const columns = [1, 2].map((column) => fieldsNamed(entity, sheet.rows.map((_, at) => cellAt(sheet, at + 1, column))));
  const best = columns.reduce((a, b) => (b.size > a.size ? b : a));
  const mostInRow = Math.max(...sheet.rows.map((row) => fieldsNamed(entity, row.slice(0, highest)).size));
  return best.has('name') && best.size >= leastHeaders && best.size > mostInRow + 1;
}

function turnedAddress(address: string): string {
  const match = /^([A-Z]+)(\d+)$/.exec(address);
  return match ? `${columnLetter(Number(match[2]))}${String(columnNumber(match[1] ?? '') ?? 1)}` : address;
}

/** The sheet with rows and columns changed over. */
export function turnSheet(sheet: RawSheet): RawSheet {
  const rows = Array.from({ length: widthOf(sheet) }, (_, column) => sheet.rows.map((row): RawValue => row[column] ?? null));
  const extras = new Map<string, RawCellExtras>([...sheet.extras].map(([address, one]) => [turnedAddress(address), one]));
  const merges = mergedAreas(sheet).map(({ top, left, bottom, right }) => `${columnLetter(top)}${String(left)}:${columnLetter(bottom)}${String(right)}`);
  return { ...sheet, rows, extras, merges, hiddenRows: new Set() };
}
