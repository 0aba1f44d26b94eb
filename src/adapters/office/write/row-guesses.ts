import type { RawTable, RawValue, RawWorkbook } from '../../../schema/raw-workbook.js';
import { foldedKey } from '../../../app/session/readings/cells-of-tables.js';

/** Where rows and columns stood when they were last seen: guesses that save a round trip, checked each time they are used. */
export interface RowGuesses {
  /** Row of the table, from 0; null when nothing is known. */
  rowOf(table: string, keyHeader: string, key: string): number | null;
  /** Column of the table, from 0. */
  columnOf(table: string, header: string): number | null;
  /** Row of the sheet, from 1, that the headers stand in. */
  headerRowOf(table: string): number | null;
  /** Everything has been read anew. */
  seen(raw: RawWorkbook): void;
  /** What a change has found out about the keys of a table. */
  seenKeys(table: string, keyHeader: string, keys: ReadonlyMap<string, readonly number[]>): void;
  /** Rows have been put in or taken out: what was known of the table's rows is no longer so. */
  added(table: string, keyHeader: string, key: string, row: number): void;
  removed(table: string, row: number): void;
}

interface Known {
  readonly headers: readonly string[];
  readonly headerRow: number;
  readonly keys: Map<string, Map<string, number>>;
  readonly columnCells: (column: number) => readonly (RawValue | undefined)[];
}

function knownOf(raw: RawWorkbook, table: RawTable): Known {
  const rows = raw.sheets.find(({ name }) => name === table.sheet)?.rows ?? [];
  return {
    headers: table.columns.map(({ header }) => header),
    headerRow: table.headerRow,
    keys: new Map(),
    columnCells: (column) => rows.slice(table.firstRow - 1, table.lastRow).map((row) => row[table.firstColumn - 1 + column]),
  };
}

export function rowGuesses(): RowGuesses {
  const tables = new Map<string, Known>();
  const tableOf = (name: string): Known | undefined => tables.get(name.toLowerCase());

  /** The keys of a column are only looked through once someone asks for one of them. */
  function keysOf(known: Known, keyHeader: string): Map<string, number> {
    const before = known.keys.get(keyHeader);
    if (before) return before;
    const keys = new Map<string, number>();
    const column = known.headers.indexOf(keyHeader);
    if (column >= 0) {
      known.columnCells(column).forEach((cell, row) => {
        const key = foldedKey(cell);
        if (key !== null) keys.set(key, row);
      });
    }
    known.keys.set(keyHeader, keys);
    return keys;
  }

  return {
    rowOf: (table, keyHeader, key) => {
      const known = tableOf(table);
      return known ? (keysOf(known, keyHeader).get(foldedKey(key) ?? '') ?? null) : null;
    },
    columnOf: (table, header) => {
      const column = tableOf(table)?.headers.indexOf(header) ?? -1;
      return column < 0 ? null : column;
    },
    headerRowOf: (table) => tableOf(table)?.headerRow ?? null,
    seen: (raw) => {
      tables.clear();
      for (const table of raw.tables) tables.set(table.name.toLowerCase(), knownOf(raw, table));
    },
    seenKeys: (table, keyHeader, keys) => {
      tableOf(table)?.keys.set(keyHeader, new Map([...keys].flatMap(([key, rows]) => (rows[0] === undefined ? [] : [[key, rows[0]] as const]))));
    },
    added: (table, keyHeader, key, row) => {
      const known = tableOf(table);
      const folded = foldedKey(key);
      if (known && folded !== null) keysOf(known, keyHeader).set(folded, row);
    },
    removed: (table, row) => {
      for (const keys of tableOf(table)?.keys.values() ?? []) {
        for (const [key, at] of keys) {
          if (at === row) keys.delete(key);
          else if (at > row) keys.set(key, at - 1);
        }
      }
    },
  };
}
