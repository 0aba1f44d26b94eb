import { WorkbookUnavailable, type LiveChange, type RowSought } from '../../../app/live-workbook.js';
import type { PatchValue } from '../../../app/ports.js';
import { sameCell } from '../../../app/session/readings/cells-of-tables.js';
import type { RawValue } from '../../../schema/raw-workbook.js';
import { judgeAdditions } from './judge-additions.js';
import type { Conflict, JudgedChange, RowRemoval, RowWrite } from './judged-change.js';
import { indexOfSought, type LocatedTable, type SeenRow } from './located-table.js';
import { calculates } from './write-edits.js';

export function byHeader(table: LocatedTable, values: readonly RawValue[]): Readonly<Record<string, RawValue>> {
  return Object.fromEntries(table.headers.map((header, index) => [header, values[index] ?? null]));
}

interface Demand {
  readonly table: LocatedTable;
  readonly sought: RowSought;
  readonly expected: readonly (readonly [string, RawValue])[];
  /** What the row is to hold; null when it is to go. */
  readonly wanted: readonly (readonly [string, PatchValue])[] | null;
}

/** The row as it is now, why it cannot be changed, or that it already is as wanted. */
function judgeRow({ table, sought, expected, wanted }: Demand, again: boolean): SeenRow | Conflict | 'landed' {
  const conflict = (why: Conflict['why'], now: Conflict['now']): Conflict => ({ table: table.name, key: 'key' in sought ? sought.key : null, why, now });
  const index = indexOfSought(table, sought);
  if (typeof index !== 'number') return again && index === 'gone' && wanted === null ? 'landed' : conflict(index, null);
  const row = table.rows.get(index);
  if (!row) return conflict('gone', null);
  const now = byHeader(table, row.values);
  if (expected.some(([header]) => !(header in now))) return conflict('no-such-column', now);
  if (again && wanted !== null && wanted.every(([header, value]) => sameCell(now[header], value))) return 'landed';
  const all = 'cells' in sought ? [...expected, ...Object.entries(sought.cells)] : expected;
  return all.some(([header, value]) => !sameCell(now[header], value)) ? conflict('changed', now) : row;
}

/** A person's own formula stands in a cell that is to be written. */
function calculatedOwn(edit: LiveChange['edits'][number], table: LocatedTable, { values, formulas }: SeenRow): Conflict | null {
  const headers = edit.cells.flatMap(({ header, own }) => {
    const column = table.headers.indexOf(header);
    return own !== undefined && calculates(formulas[column], values[column]) ? [header] : [];
  });
  return headers.length === 0 ? null : { table: table.name, key: 'key' in edit.sought ? edit.sought.key : null, why: 'formula', now: byHeader(table, values), headers };
}

/** Cells of a protected sheet that are locked refuse everything that is written in them. */
function refuseLocked({ table, row }: { readonly table: LocatedTable; readonly row: SeenRow }): void {
  if (table.isProtected && row.isLocked) throw new WorkbookUnavailable('protected', table.sheet);
}

/**
 * Holds a change against the rows as they are, before anything is written. `again` says that the same change has been
 * tried and may have landed: rows that already are as wanted are then passed over.
 */
export function judge(change: LiveChange, tables: ReadonlyMap<string, LocatedTable>, again: boolean): JudgedChange {
  const conflicts: Conflict[] = [];
  const edits: RowWrite[] = [];
  const removals: RowRemoval[] = [];
  const tableOf = (name: string): LocatedTable => {
    const table = tables.get(name);
    if (!table) throw new WorkbookUnavailable('no-such-table', name);
    return table;
  };
  for (const edit of change.edits) {
    const table = tableOf(edit.table);
    const expected = [...edit.cells.map(({ header, expected: value }) => [header, value] as const), ...Object.entries(edit.unchanged ?? {})];
    const row = judgeRow({ table, sought: edit.sought, expected, wanted: edit.cells.map(({ header, value }) => [header, value] as const) }, again);
    if (row === 'landed') continue;
    const held = 'why' in row ? row : (calculatedOwn(edit, table, row) ?? row);
    if ('why' in held) conflicts.push(held);
    else edits.push({ table, row: held, cells: edit.cells.map(({ header, value, own }) => ({ column: table.headers.indexOf(header), value, isDay: own === 'day' })) });
  }
  for (const { table: name, sought, expected } of change.removals) {
    const table = tableOf(name);
    const row = judgeRow({ table, sought, expected: Object.entries(expected), wanted: null }, again);
    if (row === 'landed') continue;
    if ('why' in row) conflicts.push(row);
    else removals.push({ table, row, sought });
  }
  const additions = [...new Set(change.additions.map(({ table }) => table))].flatMap((name) => {
    const judged = judgeAdditions(tableOf(name), change.additions.filter(({ table }) => table === name), again);
    conflicts.push(...judged.conflicts);
    return judged.write ?? [];
  });
  if (conflicts.length === 0) {
    for (const one of [...edits, ...removals]) refuseLocked(one);
    for (const { table } of [...additions, ...removals]) if (table.isProtected) throw new WorkbookUnavailable('protected', table.sheet);
  }
  return { conflicts, edits, additions, removals };
}
