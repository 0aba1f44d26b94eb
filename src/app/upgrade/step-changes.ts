import type { AnyRow, Entity } from '../../schema/entity.js';
import type { Finding, FixChange } from '../../schema/finding.js';
import type { RawWorkbook } from '../../schema/raw-workbook.js';
import { findEntity, type EntityKey } from '../../register/entities/index.js';
import type { Migration, MigrationChange } from '../../register/migrations/index.js';
import type { Register } from '../../register/register.js';
import { foldHeader, valueAt } from '../read-register/sheet-cells.js';
import { settingsTable } from '../workbook-plan/workbook-names.js';
import { tableNamed, type TablesThere } from './tables-there.js';
import type { WorkbookExtension } from './workbook-extension.js';

type Does<K extends MigrationChange['does']> = Extract<MigrationChange, { readonly does: K }>;

function changesOf<K extends MigrationChange['does']>(steps: readonly Migration[], does: K): readonly Does<K>[] {
  return steps.flatMap(({ changes }) => changes.filter((one): one is Does<K> => one.does === does));
}

export function renewedFormulas(steps: readonly Migration[]): ReadonlySet<string> {
  return new Set(changesOf(steps, 'renew-formula').map(({ entity, field }) => `${entity} ${field}`));
}

/** Moved settings keep the value beside them: only the key is written anew. */
export function movedSettings(raw: RawWorkbook, steps: readonly Migration[]): WorkbookExtension['cells'] {
  const there = tableNamed(raw, settingsTable);
  if (there === null) return [];
  const { table, sheet } = there;
  const rows = Array.from({ length: table.lastRow - table.firstRow + 1 }, (_, at) => table.firstRow + at);
  const rowOf = (key: string): number | undefined => rows.find((row) => valueAt(sheet, row, table.firstColumn) === key);
  return changesOf(steps, 'move-setting').flatMap(({ from, to }) => {
    const row = rowOf(from);
    return row === undefined || rowOf(to) !== undefined ? [] : [{ sheet: sheet.name, row, column: table.firstColumn, expected: from, value: to }];
  });
}

function rowsOf(register: Register, entity: Entity): readonly AnyRow[] {
  return register.rows[entity.key as EntityKey] as readonly AnyRow[];
}

/** Cells that show a choice by its former label. */
function formerChoices(register: Register, there: TablesThere, { entity: key, field, former, key: option }: Does<'rename-choice'>): readonly FixChange[] {
  const entity = findEntity(key);
  const place = there.of(key as EntityKey);
  const column = register.tables[key as EntityKey]?.columns[field];
  if (entity === null || place === null || column === undefined) return [];
  const names = new Set([former.da, former.en].map(foldHeader));
  return rowsOf(register, entity).flatMap((row): readonly FixChange[] => {
    const shown = valueAt(place.sheet, row.at.row, column);
    return typeof shown === 'string' && names.has(foldHeader(shown)) ? [{ entity: key, row: row.at.row, field, value: option }] : [];
  });
}

/** Values for a field that is still blank, from columns of before, which the register itself may know no more. */
function filledFields(register: Register, there: TablesThere, { entity: key, field, from, fill }: Does<'fill-field'>): readonly FixChange[] {
  const entity = findEntity(key);
  const place = there.of(key as EntityKey);
  if (entity === null || place === null || register.tables[key as EntityKey]?.columns[field] === undefined) return [];
  const { table, sheet } = place;
  const columns = from.map((name) => table.columns.findIndex(({ header }) => [name.da, name.en].map(foldHeader).includes(foldHeader(header))));
  return rowsOf(register, entity).flatMap((row): readonly FixChange[] => {
    if (row[field] !== null) return [];
    const value = fill(columns.map((column) => (column === -1 ? null : valueAt(sheet, row.at.row, table.firstColumn + column))));
    return value === null ? [] : [{ entity: key, row: row.at.row, field, value }];
  });
}

/** What the steps change in rows. Done once, it is found to be done. */
export function rowChanges(register: Register, there: TablesThere, steps: readonly Migration[]): readonly FixChange[] {
  return [
    ...changesOf(steps, 'rename-choice').flatMap((one) => formerChoices(register, there, one)),
    ...changesOf(steps, 'fill-field').flatMap((one) => filledFields(register, there, one)),
  ];
}

/** Changes of rows as one repair, so that each value is written as its column wants it, and journalled. */
export function findingOfChanges(changes: readonly FixChange[]): Finding {
  const nowhere = { entity: 'register', id: null, field: null, sheet: null, row: null, address: null };
  const label = { da: 'Bring op til dato', en: 'Bring up to date' };
  return { rule: 'upgrade', severity: 'info', place: nowhere, message: label, params: {}, fix: { label, changes } };
}

/** A step that fills a column which has yet to come must wait for it. */
export function waitsForColumns(there: TablesThere, steps: readonly Migration[]): boolean {
  return changesOf(steps, 'fill-field').some(({ entity, field }) => there.header(entity, field) === undefined);
}
