import type { AnyRow } from '../../../schema/entity.js';
import type { RawValue } from '../../../schema/raw-workbook.js';
import { entities } from '../../../register/entities/index.js';
import { findRow } from '../../../register/register.js';
import { entryOf } from '../../journal/journal-entry.js';
import { rowContent } from '../../journal/row-content.js';
import { sameCell } from '../readings/cells-of-tables.js';
import { encodeValues } from './encode-values.js';
import { ownName } from '../../rows/own-names.js';
import { ownChange, ownValues, withoutOwn } from '../own-columns/own-edit.js';
import type { ChangeContext, Planned } from './planned-change.js';
import { tableCells, type Reading } from '../readings/reading.js';
import type { FieldValues, RowEdit } from '../register-session.js';
import { lockOf } from './row-locks.js';
import { refusal } from '../sentences.js';
import { sameValue } from '../../same-value.js';

function valuesOf(row: AnyRow): FieldValues {
  const { at: _, ...values } = row;
  return values;
}

/** A person's edit against the workbook as it is now: refused, in conflict, or the change to be made. */
export function planSaveRow(reading: Reading, edit: RowEdit, context: ChangeContext): Planned {
  const { register } = reading;
  const entity = entities[edit.entity];
  const cells = tableCells(reading, edit.entity);
  if (cells === null) return { outcome: { kind: 'refused', sentence: refusal('noTable', { sheet: entity.sheet }) } };
  const encoded = encodeValues(entity, withoutOwn(edit.values), register.language);
  if (!encoded.ok) return { outcome: { kind: 'refused', sentence: encoded.sentence } };
  const asked = ownValues(cells, entity, edit);
  if ('sentence' in asked) return { outcome: { kind: 'refused', sentence: asked.sentence } };
  const row = findRow(register, edit.entity, edit.id) as AnyRow | null;
  if (row === null) return { outcome: { kind: 'conflict', mine: edit.values, theirs: null, fields: Object.keys(edit.values) } };

  const wanted = [...encoded.values].filter(([name, { value }]) => !sameValue(row[name], value));
  const cellNow = (header: string): RawValue => cells.cellOf(row.at.row, header);
  const own = new Map([...asked.own].filter(([header, { value }]) => !sameCell(cellNow(header), value)));
  const seenOwn = (header: string): RawValue => (edit.seen[ownName(header)] ?? null) as RawValue;
  const conflicting = [
    ...wanted.map(([name]) => name).filter((name) => name in edit.seen && !sameValue(row[name], edit.seen[name])),
    ...[...own.keys()].filter((header) => ownName(header) in edit.seen && !sameCell(cellNow(header), seenOwn(header))).map(ownName),
  ];
  if (conflicting.length > 0) return { outcome: { kind: 'conflict', mine: edit.values, theirs: { ...valuesOf(row), ...Object.fromEntries([...own.keys()].map((header) => [ownName(header), cellNow(header)])) }, fields: conflicting } };
  const locked = lockOf(edit.entity, row, wanted.map(([name]) => name));
  if (locked !== null) return { outcome: { kind: 'refused', sentence: locked } };
  const missing = wanted.find(([name]) => cells.headerOf(name) === null);
  if (missing) return { outcome: { kind: 'refused', sentence: refusal('noField', { field: entity.fields[missing[0] as keyof typeof entity.fields].label, sheet: entity.sheet }) } };
  if (wanted.length === 0 && own.size === 0) return { outcome: { kind: 'saved', id: edit.id, ids: [edit.id] } };

  const sought = cells.sought(row);
  if (!('key' in sought)) return { outcome: { kind: 'refused', sentence: refusal('duplicateKey', { sheet: entity.sheet, key: edit.id }) } };
  const fields = wanted.map(([name, { cell }]) => {
    const header = cells.headerOf(name) ?? '';
    return { header, expected: cellNow(header), value: cell };
  });
  const written = [...fields, ...[...own].map(([header, cell]) => ({ header, expected: cellNow(header), ...cell }))];
  const unchanged = Object.fromEntries(Object.entries(cells.storedCells(row.at.row)).filter(([header]) => !written.some((one) => one.header === header)));
  const after = rowContent(edit.entity, { ...row, ...Object.fromEntries(wanted.map(([name, { value }]) => [name, value])) });
  const before = after && context.headOf(edit.entity, after.key);
  const changed = ownChange(own, edit.days, cellNow);
  const entries = after === null || (before === after.hash && changed === null) ? [] : [entryOf({ entity: edit.entity, key: after.key, before, after, own: changed }, { time: context.time, who: context.who, source: 'pane', reason: edit.reason ?? null })];
  return { change: { edits: [{ table: cells.table.name, sought, cells: written, unchanged }], additions: [], removals: [] }, entries, ids: [edit.id] };
}
