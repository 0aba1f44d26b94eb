import type { Adoption } from '../../adoption/adopt-workbook.js';
import { entities } from '../../register/entities/index.js';
import { keyGiver } from '../../register/next-key.js';
import type { Register } from '../../register/register.js';
import { rowCells } from '../apply-fixes.js';
import type { PatchValue, WorkbookPatch } from '../ports.js';
import type { PlannedSheet } from '../workbook-plan/workbook-plan.js';
import { keptSheetName, planKeptSheet } from './kept-sheet.js';
import { mergeProjects, type MergedProjects } from './merge-projects.js';
import { proposeValues } from './propose-values.js';

export interface IntoRegister {
  readonly merged: MergedProjects;
  /** Null when the register already says all of it: nothing is to be written. */
  readonly patch: WorkbookPatch | null;
  /** The new projects' numbers, in the order of `merged.added`. */
  readonly newIds: readonly string[];
  /** Fields the list gives values for but the register has no column for: they stand in the kept copy alone. */
  readonly withoutColumn: readonly string[];
}

function gridOf(sheet: PlannedSheet): readonly (readonly PatchValue[])[] {
  const rows: PatchValue[][] = [];
  for (const { row, column, value } of sheet.cells) {
    while (rows.length < row) rows.push([]);
    const cells = rows[row - 1] ?? [];
    while (cells.length < column) cells.push(null);
    cells[column - 1] = value;
  }
  return rows;
}

/**
 * Brings a further list into a register: new projects at the end of the table, changed cells in place, a copy of
 * each source sheet behind the others. Rows that could be several projects are left out and told.
 */
export function intoRegister(register: Register, adoption: Adoption, sheetNames: readonly string[]): IntoRegister {
  const incoming = adoption.rows.map((row) => ({ values: row.values, source: row.at }));
  const merged = mergeProjects(register.rows.project, incoming);
  const table = register.tables.project;
  if (!table || (merged.added.length === 0 && merged.changed.length === 0)) return { merged, patch: null, newIds: [], withoutColumn: [] };
  const give = keyGiver(entities.project, register.rows.project.map((row) => row.id));
  const newIds = merged.added.map(() => give());
  const rows = merged.added.map(({ values }, index) => {
    const given = values as Readonly<Record<string, unknown>>;
    return { table: table.table, cells: rowCells(register, entities.project, { ...proposeValues(given), ...given, id: newIds[index] }) };
  });
  const cells = merged.changed.flatMap(({ row, changes }) =>
    changes.flatMap(({ field, after }) => {
      const column = table.columns[field];
      const kind = entities.project.fields[field as keyof typeof entities.project.fields].kind;
      return column === undefined ? [] : [{ sheet: table.sheet, row: row.at.row, column, value: kind.encode(after as never, register.language) }];
    }),
  );
  const taken = [...sheetNames];
  const sheets = adoption.sources.map((source) => {
    const name = keptSheetName(source.name, taken, register.language);
    taken.push(name);
    return { name, rows: gridOf(planKeptSheet(source, name, register.language)) };
  });
  const given = [...merged.added.map((one) => Object.keys(one.values)), ...merged.changed.map((one) => one.changes.map((change) => change.field))].flat();
  const withoutColumn = [...new Set(given)].filter((field) => table.columns[field] === undefined);
  return { merged, patch: { cells, rows, sheets }, newIds, withoutColumn };
}
