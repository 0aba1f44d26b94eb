import type { PatchValue, WorkbookPatch } from '../ports.js';
import { entities } from '../../register/entities/index.js';
import { findRow, type Register } from '../../register/register.js';
import type { RowEdit } from '../session/register-session.js';
import { sameValue } from '../same-value.js';

export interface StatusPatch {
  readonly patch: WorkbookPatch;
  /** Answers that are written. */
  readonly written: readonly RowEdit[];
  /** Answers about cells that someone has changed since the sheet was made: both are kept, and a person decides. */
  readonly overtaken: readonly { readonly edit: RowEdit; readonly fields: readonly string[] }[];
}

/** Answers as a change of a copy of the workbook. A later answer about the same project is held against the first. */
export function statusPatch(register: Register, edits: readonly RowEdit[]): StatusPatch {
  const cells: WorkbookPatch['cells'][number][] = [];
  const written: RowEdit[] = [];
  const overtaken: { edit: RowEdit; fields: string[] }[] = [];
  const place = register.tables.project;
  const answered = new Map<string, RowEdit>();
  for (const edit of edits) {
    const row = findRow(register, 'project', edit.id);
    if (row === null || !place) continue;
    const before = answered.get(edit.id);
    const now = { ...row, ...before?.values } as Readonly<Record<string, unknown>>;
    const fields = Object.keys(edit.values).filter((field) => field !== 'statusDate' && !sameValue(now[field], edit.seen[field]) && !sameValue(now[field], edit.values[field]));
    if (fields.length > 0) {
      overtaken.push({ edit, fields });
      continue;
    }
    answered.set(edit.id, edit);
    written.push(edit);
    for (const [field, value] of Object.entries(edit.values)) {
      const column = place.columns[field];
      const kind = entities.project.fields[field as keyof typeof entities.project.fields]?.kind;
      if (column === undefined || !kind) continue;
      cells.push({ sheet: row.at.sheet, row: row.at.row, column, value: value === null ? null : (kind.encode(value as never, register.language) as PatchValue) });
    }
  }
  return { patch: { cells, rows: [], sheets: [] }, written, overtaken };
}
