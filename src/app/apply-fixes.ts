import type { Field } from '../schema/field.js';
import type { Finding, Fix, FixAddition, FixChange } from '../schema/finding.js';
import { fieldsOf, type AnyRow, type Entity } from '../schema/entity.js';
import { findEntity, type EntityKey } from '../register/entities/index.js';
import { keyGiver } from '../register/next-key.js';
import type { Register, TablePlace } from '../register/register.js';
import type { PatchValue, WorkbookPatch } from './ports.js';

/** One cell a repair changes, as a person sees it beforehand; `before` and `after` are field values, null for blank. */
export interface FixPreview {
  readonly rule: string;
  readonly entity: string;
  readonly sheet: string;
  readonly row: number;
  readonly column: number;
  readonly field: string;
  readonly before: unknown;
  readonly after: unknown;
}

export interface AppliedFixes {
  readonly patch: WorkbookPatch;
  readonly preview: readonly FixPreview[];
  /** Rows that are added, by entity. */
  readonly added: readonly FixAddition[];
  /** Findings whose repair could not be made, since their row or column is not in the workbook. */
  readonly skipped: readonly Finding[];
}

function tableOf(register: Register, entity: string): TablePlace | null {
  return register.tables[entity as EntityKey] ?? null;
}

function fieldOf(entity: Entity | null, name: string): Field | null {
  return entity?.fields[name] ?? null;
}

function encoded(field: Field, value: unknown, register: Register): PatchValue {
  return value === null || value === undefined ? null : field.kind.encode(value, register.language);
}

function rowAt(register: Register, entity: string, row: number): AnyRow | null {
  const rows = register.rows[entity as EntityKey] as readonly AnyRow[] | undefined;
  return rows?.find((one) => one.at.row === row) ?? null;
}

function canChange(register: Register, change: FixChange): boolean {
  return tableOf(register, change.entity)?.columns[change.field] !== undefined && change.row > 0;
}

function canAdd(register: Register, addition: FixAddition): boolean {
  return tableOf(register, addition.entity) !== null;
}

/** The text of a cell that could not be read, where the repair is of that cell. */
function shownIn({ place, params }: Finding, change: FixChange): unknown {
  const isOwn = place.entity === change.entity && place.row === change.row && place.field === change.field;
  return isOwn ? (params['shown'] ?? null) : null;
}

function changed(register: Register, finding: Finding, change: FixChange): { preview: FixPreview; value: PatchValue } | null {
  const table = tableOf(register, change.entity);
  const column = table?.columns[change.field];
  const field = fieldOf(findEntity(change.entity), change.field);
  if (!table || column === undefined || !field) return null;
  return {
    preview: {
      rule: finding.rule,
      entity: change.entity,
      sheet: table.sheet,
      row: change.row,
      column,
      field: change.field,
      before: rowAt(register, change.entity, change.row)?.[change.field] ?? shownIn(finding, change),
      after: change.value,
    },
    value: encoded(field, change.value, register),
  };
}

/** A new row as cells by position in its table; columns with a formula are left to it. */
export function rowCells(register: Register, entity: Entity, values: Readonly<Record<string, unknown>>): readonly (PatchValue | undefined)[] {
  const table = tableOf(register, entity.key);
  if (!table) return [];
  const all = [...Object.values(table.columns), ...table.ownColumns.map((one) => one.column)];
  const first = Math.min(...all);
  const cells: (PatchValue | undefined)[] = Array.from({ length: Math.max(...all) - first + 1 }, () => undefined);
  for (const [name, field] of fieldsOf(entity)) {
    const column = table.columns[name];
    if (column !== undefined && !field.formula && values[name] !== undefined) cells[column - first] = encoded(field, values[name], register);
  }
  return cells;
}

function additionKey(addition: FixAddition): string {
  return `${addition.entity} ${JSON.stringify(addition.values)}`;
}

/**
 * Turns the repairs of findings into a patch of the workbook they were found in. Two repairs of one cell:
 * the first wins and the second is skipped, since it was made for the value that is no longer there.
 */
export function applyFixes(register: Register, findings: readonly Finding[]): AppliedFixes {
  const preview: FixPreview[] = [];
  const cells: WorkbookPatch['cells'][number][] = [];
  const additions = new Map<string, FixAddition>();
  const skipped: Finding[] = [];
  const touched = new Set<string>();
  const repairs = findings.flatMap((finding) => (finding.fix ? [{ finding, fix: finding.fix satisfies Fix }] : []));
  for (const { finding, fix } of repairs) {
    const spots = fix.changes.map((one) => `${one.entity} ${String(one.row)} ${one.field}`);
    const possible = fix.changes.every((one) => canChange(register, one)) && (fix.additions ?? []).every((one) => canAdd(register, one));
    if (!possible || spots.some((spot) => touched.has(spot))) {
      skipped.push(finding);
      continue;
    }
    for (const spot of spots) touched.add(spot);
    for (const change of fix.changes) {
      const made = changed(register, finding, change);
      if (!made) continue;
      preview.push(made.preview);
      cells.push({ sheet: made.preview.sheet, row: change.row, column: made.preview.column, value: made.value });
    }
    for (const addition of fix.additions ?? []) additions.set(additionKey(addition), addition);
  }
  const added = [...additions.values()];
  return { patch: { cells, rows: newRows(register, added), sheets: [] }, preview, added, skipped };
}

function newRows(register: Register, additions: readonly FixAddition[]): WorkbookPatch['rows'] {
  const givers = new Map<string, () => string>();
  return additions.flatMap((addition) => {
    const entity = findEntity(addition.entity);
    const table = tableOf(register, addition.entity);
    if (!entity || !table) return [];
    const ids = (register.rows[addition.entity as EntityKey] as readonly AnyRow[]).map((row) => row['id'] as string | null);
    const give = givers.get(entity.key) ?? keyGiver(entity, ids);
    givers.set(entity.key, give);
    return [{ table: table.table, cells: rowCells(register, entity, { id: give(), ...addition.values }) }];
  });
}
