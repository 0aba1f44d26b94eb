import type { LiveChange, RowSought } from '../../../app/live-workbook.js';
import { foldedKey } from '../../../app/session/readings/cells-of-tables.js';
import type { RawValue } from '../../../schema/raw-workbook.js';

/** A row as Excel has it now. */
export interface SeenRow {
  readonly index: number;
  /** Excel moves this range along when rows are put in or taken out above it. */
  readonly range: Excel.Range;
  readonly values: readonly RawValue[];
  readonly formats: readonly string[];
  /** Asked for only where cells are to be written that may hold a person's own formula. */
  readonly formulas: readonly unknown[];
  /** Some of its cells are locked, should the sheet be protected. */
  readonly isLocked: boolean;
}

/** A table as Excel has it now, as far as a change needs to know. */
export interface LocatedTable {
  readonly name: string;
  readonly sheet: string;
  readonly isProtected: boolean;
  readonly headers: readonly string[];
  /** Row of the sheet, from 1, that the headers stand in. */
  readonly headerRow: number;
  readonly rowCount: number;
  readonly hasTotals: boolean;
  /** What new rows take after. */
  readonly lastRow: { readonly formulas: readonly unknown[]; readonly formats: readonly string[] };
  /** As many rows below the table as are to be added. */
  readonly below: readonly (readonly unknown[])[];
  /** The last rows of the table, where a change may have landed before. */
  readonly tail: readonly (readonly unknown[])[];
  /** Row numbers, from 0, by folded key, for each key column asked for that is there. */
  readonly keys: ReadonlyMap<string, ReadonlyMap<string, readonly number[]>>;
  readonly rows: ReadonlyMap<number, SeenRow>;
}

export interface Touched {
  readonly table: string;
  readonly sought: RowSought;
}

/** The rows a change speaks of; one that may have landed before also those it adds by key. */
export function touchedRows(change: LiveChange, again: boolean): readonly Touched[] {
  const added = again
    ? change.additions.flatMap(({ table, cells, keyHeader }): readonly Touched[] => (keyHeader === undefined ? [] : [{ table, sought: { keyHeader, key: String(cells[keyHeader] ?? '') } }]))
    : [];
  return [...change.edits, ...change.removals, ...added];
}

/** The index of a sought row as the keys tell it; for a row without a usable key its place. */
export function indexOfSought(table: Pick<LocatedTable, 'keys' | 'headerRow' | 'rowCount'>, sought: RowSought): number | 'gone' | 'duplicate-key' | 'no-such-column' {
  if (!('key' in sought)) {
    const index = sought.row - table.headerRow - 1;
    return index >= 0 && index < table.rowCount ? index : 'gone';
  }
  const keys = table.keys.get(sought.keyHeader);
  if (!keys) return 'no-such-column';
  const found = keys.get(foldedKey(sought.key) ?? '') ?? [];
  const [first] = found;
  return first === undefined ? 'gone' : found.length > 1 ? 'duplicate-key' : first;
}
