import type { RawTable, RawValue } from '../../../schema/raw-workbook.js';
import { bytesOf } from '../cell-values.js';

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
  /** With the header; blank where nothing has been read yet. */
  readonly cells: RawValue[][];
  /** What one of its rows took when it was last read; undefined for a table nobody has read. */
  readonly density: number | undefined;
}

/** JSON in parts of 32,000 characters stands in these tables, as long as nothing is known of them. */
export const longRows: Readonly<Record<string, number>> = { tblrowversions: 34_000, tblsnapshots: 34_000 };

export const loadedOfTables = 'items/name,items/worksheet/name,items/columns/items/name,items/columns/items/id,items/rows/count';

export function foundTable(table: Excel.Table, densities: Densities): FoundTable {
  const { name } = table;
  const columns = table.columns.items.map((column) => ({ id: column.id, header: column.name }));
  const rows = table.rows.count + 1;
  let whole: Excel.Range | null = null;
  return {
    name,
    sheet: table.worksheet.name,
    columns,
    rows,
    cells: Array.from({ length: rows }, () => new Array<RawValue>(columns.length).fill(null)),
    density: densities.get(name.toLowerCase()),
    askPlace: () => {
      whole = table.getRange();
      whole.load('rowIndex,columnIndex');
    },
    place: () => whole ?? { rowIndex: 0, columnIndex: 0 },
  };
}

/** So many rows, evenly over a table, tell how long its rows are. */
const sampled = 500;

function densityOf(cells: readonly (readonly RawValue[])[]): number {
  const step = Math.max(1, Math.floor(cells.length / sampled));
  const rows = cells.filter((_, index) => index % step === 0).map((row) => row.map((value) => (typeof value === 'object' ? '' : value)));
  return Math.ceil((bytesOf(rows) / Math.max(1, rows.length)) * 1.1);
}

/** What to expect of the next reading. */
export function densitiesOf(tables: readonly FoundTable[]): Densities {
  return new Map(tables.map(({ name, cells }) => [name.toLowerCase(), densityOf(cells)]));
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
