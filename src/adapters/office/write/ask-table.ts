import type { LiveChange } from '../../../app/live-workbook.js';
import { foldedKey } from '../../../app/session/readings/cells-of-tables.js';
import { rawValue } from '../cell-values.js';
import { indexOfSought, touchedRows, type LocatedTable, type SeenRow, type Touched } from './located-table.js';
import type { RowGuesses } from './row-guesses.js';

/** A table that is being asked about. */
export interface AskedTable {
  readonly name: string;
  /** Asks for what is now known to be needed, at most so many rows; false when nothing is. */
  askMore(rows: number): boolean;
  /** The answers of a round trip are in. */
  answered(): void;
  located(): LocatedTable;
}

interface AskedColumn {
  readonly index: number;
  readonly range: Excel.Range;
}

function keysIn(range: Excel.Range): ReadonlyMap<string, readonly number[]> {
  const keys = new Map<string, number[]>();
  (range.values as unknown[][]).forEach((row, index) => {
    const key = foldedKey(rawValue(row[0]));
    if (key === null) return;
    const known = keys.get(key);
    if (known) known.push(index);
    else keys.set(key, [index]);
  });
  return keys;
}

function seenRow(index: number, range: Excel.Range, withFormulas: boolean): SeenRow {
  return {
    index,
    range,
    values: ((range.values as unknown[][])[0] ?? []).map(rawValue),
    formats: ((range.numberFormat as unknown[][])[0] ?? []).map(String),
    formulas: withFormulas ? ((range.formulas as unknown[][])[0] ?? []) : [],
    // Mixed cells give null.
    isLocked: (range.format.protection.locked as boolean | null) !== false,
  };
}

/** Begins to ask what a change must know of a table; `guesses` are asked for at once and checked by what comes back. */
export function askTable(context: Excel.RequestContext, name: string, change: LiveChange, guesses: RowGuesses, again: boolean): AskedTable {
  const additions = change.additions.filter((one) => one.table === name);
  const touched: readonly Touched[] = touchedRows(change, again).filter((one) => one.table === name);
  const keyHeaders = [...new Set([...touched.flatMap(({ sought }) => ('key' in sought ? sought.keyHeader : [])), ...additions.flatMap(({ keyHeader }) => keyHeader ?? [])])];
  const mayCalculate = change.edits.some((edit) => edit.table === name && edit.cells.some(({ own }) => own !== undefined));
  const table = context.workbook.tables.getItem(name);
  const header = table.getHeaderRowRange();
  const body = table.getDataBodyRange();
  const last = body.getLastRow();
  const below = additions.length === 0 ? null : body.getRowsBelow(additions.length);
  let tail: Excel.Range | null = null;
  const columns = new Map<string, AskedColumn>();
  const rows = new Map<number, Excel.Range>();
  const seen = new Map<number, SeenRow>();
  let isKnown = false;

  function askColumn(keyHeader: string, index: number): void {
    const range = body.getColumn(0).getOffsetRange(0, index);
    range.load('values');
    columns.set(keyHeader, { index, range });
  }

  /** By its place under the header, which stays right when rows are put in above the table. */
  function askRow(index: number): void {
    const range = header.getOffsetRange(1 + index, 0);
    range.load(`values,numberFormat,format/protection/locked${mayCalculate ? ',formulas' : ''}`);
    rows.set(index, range);
  }

  function headers(): readonly string[] {
    return ((header.values as unknown[][])[0] ?? []).map(String);
  }

  function keys(): LocatedTable['keys'] {
    const names = headers();
    return new Map([...columns].flatMap(([keyHeader, { index, range }]) => (names[index] === keyHeader ? [[keyHeader, keysIn(range)] as const] : [])));
  }

  function facts(): Pick<LocatedTable, 'keys' | 'headerRow' | 'rowCount'> {
    return { keys: keys(), headerRow: header.rowIndex + 1, rowCount: body.rowCount };
  }

  function askFirst(): void {
    table.load('name,showTotals,worksheet/name,worksheet/protection/protected');
    header.load('values,rowIndex');
    body.load('rowCount');
    last.load('formulas,numberFormat');
    below?.load('values');
    for (const keyHeader of keyHeaders) {
      const index = guesses.columnOf(name, keyHeader);
      if (index !== null) askColumn(keyHeader, index);
    }
    for (const { sought } of touched.slice(0, 200)) {
      const guessed = 'key' in sought ? guesses.rowOf(name, sought.keyHeader, sought.key) : sought.row - (guesses.headerRowOf(name) ?? sought.row) - 1;
      if (guessed !== null && guessed >= 0 && !rows.has(guessed)) askRow(guessed);
    }
  }

  return {
    name,
    askMore: (most) => {
      if (!isKnown) {
        askFirst();
        return true;
      }
      if (again && additions.length > 0 && tail === null) {
        const rowsBack = Math.min(additions.length, body.rowCount) - 1;
        tail = last.getOffsetRange(-rowsBack, 0).getResizedRange(rowsBack, 0);
        tail.load('values');
        return true;
      }
      const names = headers();
      const unread = keyHeaders.filter((keyHeader) => names.includes(keyHeader) && columns.get(keyHeader)?.index !== names.indexOf(keyHeader));
      for (const keyHeader of unread) askColumn(keyHeader, names.indexOf(keyHeader));
      if (unread.length > 0) return true;
      const known = facts();
      const unseen = new Set(touched.map(({ sought }) => indexOfSought(known, sought)).filter((index): index is number => typeof index === 'number' && !rows.has(index)));
      for (const index of [...unseen].slice(0, most)) askRow(index);
      return unseen.size > 0;
    },
    answered: () => {
      isKnown = true;
      for (const [index, range] of rows) if (!seen.has(index)) seen.set(index, seenRow(index, range, mayCalculate));
    },
    located: () => ({
      ...facts(),
      name: table.name,
      sheet: table.worksheet.name,
      isProtected: table.worksheet.protection.protected,
      headers: headers(),
      hasTotals: table.showTotals,
      lastRow: { formulas: (last.formulas as unknown[][])[0] ?? [], formats: ((last.numberFormat as unknown[][])[0] ?? []).map(String) },
      below: (below?.values as unknown[][] | undefined) ?? [],
      tail: (tail?.values as unknown[][] | undefined) ?? [],
      rows: seen,
    }),
  };
}
