import { columnLetter } from '../../register/register.js';
import type { RawCellExtras, RawSheet, RawValue } from '../../schema/raw-workbook.js';
import { cellAt, extrasAt, putCell } from './cell-address.js';
import type { AdoptedEntity } from '../kinds/list-kinds.js';
import { headerAt, type HeaderColumn, type SheetHeader } from './find-header.js';
import { fieldOfHeader } from './score-header.js';

/** One of the lists that stand beside one another. */
interface Beside {
  readonly columns: readonly HeaderColumn[];
  readonly left: number;
  readonly right: number;
}

/** A list has a name and something about it. */
const fewest = 2;

function isName(entity: AdoptedEntity, { header }: HeaderColumn): boolean {
  return fieldOfHeader(entity, header) === 'name';
}

/** The lists a header is of: from each column of names to the next, all with the same headers in the same order; else none. */
function listsBeside(entity: AdoptedEntity, { columns }: SheetHeader): readonly Beside[] {
  const told = columns.filter(({ header }) => header !== '');
  const starts = told.filter((one) => isName(entity, one)).map(({ column }) => column);
  const first = starts[0];
  if (first === undefined || starts.length < 2 || told[0]?.column !== first) return [];
  const lists = starts.map((left, at): Beside => {
    const end = starts[at + 1] ?? Infinity;
    const own = told.filter(({ column }) => column >= left && column < end);
    return { columns: own, left, right: own.at(-1)?.column ?? left };
  });
  const shape = ({ columns: own, left }: Beside): string => own.map(({ column, header }) => `${String(column - left)} ${header.toLowerCase()}`).join('\n');
  const [one] = lists;
  return one && one.columns.length >= fewest && lists.every((list) => shape(list) === shape(one)) ? lists : [];
}

/**
 * A sheet of lists beside one another, all with the same headers, as one list: the first where it stands, the others below
 * it, each with the line over its header. Null when there are not several.
 */
export function stackLists(entity: AdoptedEntity, sheet: RawSheet, header: SheetHeader): RawSheet | null {
  const [first, ...others] = listsBeside(entity, headerAt(entity, sheet, header.bottom, header.bottom));
  if (!first || others.length === 0) return null;
  const from = Math.max(1, header.bottom - 1);
  const height = sheet.rows.length;
  const rows: RawValue[][] = [];
  const extras = new Map<string, RawCellExtras>();
  const put = (row: number, column: number, place: number, to = column): void => {
    while (rows.length < place) rows.push([]);
    putCell(rows[place - 1] ?? [], to, cellAt(sheet, row, column));
    const one = extrasAt(sheet, row, column);
    if (one) extras.set(`${columnLetter(to)}${String(place)}`, one);
  };
  for (let row = 1; row < from; row += 1) sheet.rows[row - 1]?.forEach((_, at) => void put(row, at + 1, row));
  [first, ...others].forEach(({ left, right }, at) => {
    const moved = at * (height - from + 1);
    for (let row = from; row <= height; row += 1) {
      for (let column = left; column <= right; column += 1) put(row, column, row + moved, first.left + (column - left));
    }
  });
  return { ...sheet, rows, extras, merges: [], hiddenRows: new Set() };
}
