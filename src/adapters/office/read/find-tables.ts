import type { RawTable, RawValue } from '../../../schema/raw-workbook.js';
import { bytesOf } from '../cell-values.js';
import { valuesOf, type Area } from './read-areas.js';

/** What a row of a table took when it was last read, by the table's name in lower case. */
export type Densities = ReadonlyMap<string, number>;

/** A table that is being read: its place is known with the first answer. */
export interface FoundTable {
  readonly name: string;
  readonly sheet: string;
  readonly columns: RawTable['columns'];
  /** With its header. */
  readonly rows: number;
  /** Asks for its place, anew each time: what was asked in a request without an answer is of no more use. */
  askPlace(): void;
  /** Where it stands, from 0. */
  place(): { readonly rowIndex: number; readonly columnIndex: number };
  readonly area: Area;
  readonly cells: RawValue[][];
}

/** JSON in parts of 32,000 characters stands in these tables, as long as nothing is known of them. */
const longRows: Readonly<Record<string, number>> = { tblrowversions: 34_000, tblsnapshots: 34_000 };

export const loadedOfTables = 'items/name,items/worksheet/name,items/columns/items/name,items/columns/items/id,items/rows/count';

export function foundTable(table: Excel.Table, densities: Densities): FoundTable {
  const { name } = table;
  const columns = table.columns.items.map((column) => ({ id: column.id, header: column.name }));
  const rows = table.rows.count + 1;
  const cells: RawValue[][] = [];
  const known = densities.get(name.toLowerCase()) ?? longRows[name.toLowerCase()];
  const part: Area['part'] = (context, from, some) => {
    const range = context.workbook.tables.getItem(name).getRange();
    return some === rows ? range : range.getRow(from).getResizedRange(some - 1, 0);
  };
  let whole: Excel.Range | null = null;
  return {
    name,
    sheet: table.worksheet.name,
    columns,
    rows,
    cells,
    area: valuesOf({ rows, columns: columns.length, part }, cells, known),
    askPlace: () => {
      whole = table.getRange();
      whole.load('rowIndex,columnIndex');
    },
    place: () => whole ?? { rowIndex: 0, columnIndex: 0 },
  };
}

/** What to expect of the next reading. */
export function densitiesOf(tables: readonly FoundTable[]): Densities {
  return new Map(tables.map(({ name, cells }) => [name.toLowerCase(), Math.ceil((bytesOf(cells.map((row) => row.map((value) => (typeof value === 'object' ? '' : value)))) / Math.max(1, cells.length)) * 1.1)]));
}

export function rawTable({ name, sheet, columns, rows, place }: FoundTable): RawTable {
  const { rowIndex, columnIndex } = place();
  return {
    name,
    sheet,
    headerRow: rowIndex + 1,
    firstRow: rowIndex + 2,
    lastRow: rowIndex + rows,
    firstColumn: columnIndex + 1,
    columns,
  };
}
