import type { RawSheet, RawTable, RawValue, RawWorkbook } from '../../../schema/raw-workbook.js';
import { columnLetter } from '../../../register/register.js';
import { isBlank } from '../../../schema/kinds/cells.js';
import type { ChangeOutcome, LiveAddition, LiveChange, LiveEdit, RowSought } from '../../live-workbook.js';
import { findSought, foldedKey, rowCellsOf, sameCell, tableNamed } from './cells-of-tables.js';

type Conflict = Extract<ChangeOutcome, { readonly done: false }>['conflicts'][number];

/** The workbook after the change, or why it cannot be made. */
export type AppliedChange = { readonly done: true; readonly raw: RawWorkbook } | Extract<ChangeOutcome, { readonly done: false }>;

/** The rows of a sheet that is being changed: those nothing is written in stay the same arrays. */
type DraftRows = (readonly RawValue[])[];

interface Draft {
  readonly rows: Map<string, DraftRows>;
  readonly tables: Map<string, RawTable>;
  /** Rows made by this change, which may be written in. */
  readonly own: WeakSet<readonly RawValue[]>;
}

function rowsOf(draft: Draft, raw: RawWorkbook, sheet: string): DraftRows {
  const known = draft.rows.get(sheet);
  if (known) return known;
  const made = [...(raw.sheets.find(({ name }) => name === sheet)?.rows ?? [])];
  draft.rows.set(sheet, made);
  return made;
}

function tableOf(draft: Draft, raw: RawWorkbook, name: string): RawTable {
  return draft.tables.get(name.toLowerCase()) ?? tableNamed(raw, name);
}

function keyOf(sought: RowSought): string | null {
  return 'key' in sought ? sought.key : null;
}

function put({ own }: Draft, rows: DraftRows, row: number, column: number, value: RawValue): void {
  while (rows.length < row) rows.push([]);
  const before = rows[row - 1] ?? [];
  const cells = (own.has(before) ? before : [...before]) as RawValue[];
  own.add(cells);
  rows[row - 1] = cells;
  while (cells.length < column) cells.push(null);
  cells[column - 1] = value;
}

function hasFormula(raw: RawWorkbook, table: RawTable, row: number, header: string): boolean {
  const column = table.firstColumn + table.columns.findIndex((one) => one.header === header);
  return raw.sheets.find(({ name }) => name === table.sheet)?.extras.get(`${columnLetter(column)}${String(row)}`)?.formula !== undefined;
}

function conflictOf(draft: Draft, raw: RawWorkbook, edit: Pick<LiveEdit, 'table' | 'sought' | 'unchanged'> & { readonly cells: readonly Pick<LiveEdit['cells'][number], 'header' | 'expected' | 'own'>[] }): Conflict | number {
  const table = tableOf(draft, raw, edit.table);
  const rows = rowsOf(draft, raw, table.sheet);
  const found = findSought(table, rows, edit.sought);
  const key = keyOf(edit.sought);
  if ('why' in found) return { table: table.name, key, why: found.why, now: null };
  const now = rowCellsOf(table, rows[found.row - 1] ?? []);
  const expected = [...edit.cells.map(({ header, expected: value }) => [header, value] as const), ...Object.entries(edit.unchanged ?? {})];
  if (expected.some(([header]) => !(header in now))) return { table: table.name, key, why: 'no-such-column', now };
  if (expected.some(([header, value]) => !sameCell(now[header], value))) return { table: table.name, key, why: 'changed', now };
  const formulas = edit.cells.flatMap(({ header, own }) => (own !== undefined && hasFormula(raw, table, found.row, header) ? [header] : []));
  if (formulas.length > 0) return { table: table.name, key, why: 'formula', now, headers: formulas };
  return found.row;
}

function clash(draft: Draft, raw: RawWorkbook, addition: LiveAddition): Conflict | null {
  const table = tableOf(draft, raw, addition.table);
  const unknown = [...Object.keys(addition.cells), ...Object.keys(addition.own ?? {})].some((header) => !table.columns.some((one) => one.header === header));
  if (unknown) return { table: table.name, key: null, why: 'no-such-column', now: null };
  if (addition.keyHeader === undefined) return null;
  const key = String(addition.cells[addition.keyHeader] ?? '');
  const rows = rowsOf(draft, raw, table.sheet);
  const found = findSought(table, rows, { keyHeader: addition.keyHeader, key });
  if (foldedKey(key) === null || ('why' in found && found.why === 'gone')) return null;
  return { table: table.name, key, why: 'duplicate-key', now: 'row' in found ? rowCellsOf(table, rows[found.row - 1] ?? []) : null };
}

/** A new row stands below the last one, or in the blank row Excel keeps in a table without rows. */
function add(draft: Draft, raw: RawWorkbook, addition: LiveAddition): void {
  const table = tableOf(draft, raw, addition.table);
  const rows = rowsOf(draft, raw, table.sheet);
  const only = table.firstRow === table.lastRow ? Object.values(rowCellsOf(table, rows[table.firstRow - 1] ?? [])) : [null, 1];
  const row = only.every(isBlank) ? table.firstRow : table.lastRow + 1;
  table.columns.forEach(({ header }, index) => {
    const own = hasFormula(raw, table, table.lastRow, header) ? undefined : addition.own?.[header]?.value;
    put(draft, rows, row, table.firstColumn + index, addition.cells[header] ?? own ?? null);
  });
  draft.tables.set(table.name.toLowerCase(), { ...table, lastRow: Math.max(row, table.lastRow) });
}

function remove(draft: Draft, raw: RawWorkbook, name: string, row: number): void {
  const table = tableOf(draft, raw, name);
  const rows = rowsOf(draft, raw, table.sheet);
  for (let at = row; at <= table.lastRow; at += 1) {
    table.columns.forEach((_, index) => {
      const column = table.firstColumn + index;
      put(draft, rows, at, column, at === table.lastRow ? null : (rows[at]?.[column - 1] ?? null));
    });
  }
  draft.tables.set(table.name.toLowerCase(), { ...table, lastRow: Math.max(table.firstRow, table.lastRow - 1) });
}

function finished(draft: Draft, raw: RawWorkbook): RawWorkbook {
  const sheets = raw.sheets.map((sheet): RawSheet => {
    const rows = draft.rows.get(sheet.name);
    return rows ? { ...sheet, rows } : sheet;
  });
  return { ...raw, sheets, tables: raw.tables.map((table) => draft.tables.get(table.name.toLowerCase()) ?? table) };
}

/**
 * A change made to cells in memory, by the same rules as in the workbook: nothing is changed when a row is not as it was
 * expected. Calculated cells of a new row are blank until the workbook is read again. Throws WorkbookUnavailable for a
 * table that is not there.
 */
export function applyLiveChange(raw: RawWorkbook, change: LiveChange): AppliedChange {
  const draft: Draft = { rows: new Map(), tables: new Map(), own: new WeakSet() };
  const edits = change.edits.map((edit) => ({ edit, found: conflictOf(draft, raw, edit) }));
  const removals = change.removals.map((removal) => ({
    removal,
    found: conflictOf(draft, raw, { ...removal, cells: Object.entries(removal.expected).map(([header, expected]) => ({ header, expected })) }),
  }));
  const conflicts = [
    ...[...edits, ...removals].flatMap(({ found }) => (typeof found === 'number' ? [] : [found])),
    ...change.additions.flatMap((addition) => clash(draft, raw, addition) ?? []),
  ];
  if (conflicts.length > 0) return { done: false, conflicts };
  for (const { edit, found } of edits) {
    const table = tableOf(draft, raw, edit.table);
    const rows = rowsOf(draft, raw, table.sheet);
    for (const cell of edit.cells) put(draft, rows, found as number, table.firstColumn + table.columns.findIndex(({ header }) => header === cell.header), cell.value);
  }
  for (const addition of change.additions) add(draft, raw, addition);
  for (const { removal, found } of [...removals].sort((a, b) => (b.found as number) - (a.found as number))) remove(draft, raw, removal.table, found as number);
  return { done: true, raw: finished(draft, raw) };
}
