import { WorkbookUnavailable, type LiveAddition } from '../../../app/live-workbook.js';
import type { PatchValue } from '../../../app/ports.js';
import { foldedKey, sameCell } from '../../../app/session/readings/cells-of-tables.js';
import type { Conflict, NewRow, RowsWrite } from './judged-change.js';
import type { LocatedTable } from './located-table.js';
import { holds } from './text-cells.js';
import { isFormula } from './write-edits.js';

function isBlank(cell: unknown): boolean {
  return cell === '' || cell === null || cell === undefined;
}

/** A row without content: blank but for its formulas. */
function isBlankRow(formulas: readonly unknown[]): boolean {
  return formulas.every((cell) => isBlank(cell) || isFormula(cell));
}

/** Whether the rows wanted stand in these cells already: a write that has landed, or half so. */
function standIn(cells: readonly (readonly unknown[])[], rows: readonly NewRow[]): boolean {
  return rows.length > 0 && rows.every((row, index) => row.every((value, column) => value === undefined || value === null || holds(cells[index]?.[column], value)));
}

/** How many of the rows, from the first on, are the last ones of the table already. */
function landedOf(table: LocatedTable, rows: readonly NewRow[]): number {
  for (let count = Math.min(rows.length, table.tail.length); count > 0; count -= 1) if (standIn(table.tail.slice(-count), rows.slice(0, count))) return count;
  return 0;
}

function conflictOf(table: LocatedTable, { cells, own = {}, keyHeader }: LiveAddition, again: boolean): Conflict | 'landed' | null {
  const key = keyHeader === undefined ? null : String(cells[keyHeader] ?? '');
  if ([...Object.keys(cells), ...Object.keys(own)].some((header) => !table.headers.includes(header))) return { table: table.name, key, why: 'no-such-column', now: null };
  const folded = foldedKey(key);
  const [held] = keyHeader === undefined || folded === null ? [] : (table.keys.get(keyHeader)?.get(folded) ?? []);
  if (held === undefined) return null;
  const row = table.rows.get(held);
  const now = row ? Object.fromEntries(table.headers.map((header, index) => [header, row.values[index] ?? null])) : null;
  if (again && now !== null && Object.entries(cells).every(([header, value]) => sameCell(now[header], value))) return 'landed';
  return { table: table.name, key, why: 'duplicate-key', now };
}

/** Rows for the end of a table: where they go, or why they cannot. */
export function judgeAdditions(table: LocatedTable, wanted: readonly LiveAddition[], again: boolean): { readonly conflicts: readonly Conflict[]; readonly write: RowsWrite | null } {
  const judged = wanted.map((addition) => ({ addition, conflict: conflictOf(table, addition, again) }));
  const conflicts = judged.flatMap(({ conflict }) => (conflict === null || conflict === 'landed' ? [] : [conflict]));
  const left = judged.filter(({ conflict }) => conflict === null).map(({ addition }) => addition);
  if (conflicts.length > 0 || left.length === 0) return { conflicts, write: null };
  const ownAt = ({ own }: LiveAddition, header: string, column: number): PatchValue | undefined => (isFormula(table.lastRow.formulas[column]) ? undefined : own?.[header]?.value);
  const wantedRows = left.map((addition): NewRow => table.headers.map((header, column) => (header in addition.cells ? addition.cells[header] : ownAt(addition, header, column))));
  const given = new Map(left.flatMap(({ own }) => Object.entries(own ?? {})).map(([header, one]) => [table.headers.indexOf(header), one.own]));
  const rows = wantedRows.slice(again ? landedOf(table, wantedRows) : 0);
  if (rows.length === 0) return { conflicts, write: null };
  const keyHeader = left.find((one) => one.keyHeader !== undefined)?.keyHeader ?? null;
  if (again && standIn(table.below, rows)) return { conflicts, write: { table, into: 'already-below', rows, own: given, keyHeader } };
  if (table.hasTotals) throw new WorkbookUnavailable('below-table', table.sheet, 'total row');
  const isEmpty = table.rowCount === 1 && isBlankRow(table.lastRow.formulas);
  const room = isEmpty ? rows.length - 1 : rows.length;
  if (table.below.slice(0, room).some((row) => row.some((cell) => !isBlank(cell)))) throw new WorkbookUnavailable('below-table', table.sheet, 'cells below the table are in use');
  return { conflicts, write: { table, into: isEmpty ? 'blank-row' : 'below', rows, own: given, keyHeader } };
}
