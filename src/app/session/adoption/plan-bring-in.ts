import type { Adoption } from '../../../adoption/adopt-workbook.js';
import type { AdoptedEntity } from '../../../adoption/kinds/list-kinds.js';
import type { AnyRow } from '../../../schema/entity.js';
import type { RawSheet } from '../../../schema/raw-workbook.js';
import { intoRegister, type IntoRegister } from '../../adopt/into-register.js';
import { entryOf, type JournalEntry } from '../../journal/journal-entry.js';
import { rowContent } from '../../journal/row-content.js';
import type { LiveChange } from '../../live-workbook.js';
import { readRegister } from '../../read-register.js';
import { applyLiveChange } from '../readings/apply-live-change.js';
import type { ChangeContext, Planned } from '../changes/planned-change.js';
import type { Reading } from '../readings/reading.js';
import { refusal } from '../sentences.js';
import { patchAsChange } from './patch-as-change.js';

/** The register's sheets, and those others that hold what earlier lists said. */
export function withKept(reading: Reading, kept: readonly RawSheet[]): readonly RawSheet[] {
  const own = new Set(reading.raw.sheets.filter(({ rows }) => rows.length > 0).map(({ name }) => name));
  return [...reading.raw.sheets.filter(({ name }) => own.has(name)), ...kept.filter(({ name }) => !own.has(name))];
}

/** The lines of the journal for a change of one table: each row as it will be read when the change is made. */
export function importEntries(entity: AdoptedEntity, reading: Reading, change: LiveChange, context: ChangeContext, reason: string | null): readonly JournalEntry[] {
  const written = new Set([...change.additions.map(({ cells, keyHeader }) => (keyHeader === undefined ? null : cells[keyHeader])), ...change.edits.map(({ sought }) => ('key' in sought ? sought.key : null))]);
  const applied = applyLiveChange(reading.raw, change);
  const read = applied.done ? readRegister(applied.raw, reading.register.asOf, reading.read) : null;
  if (read === null || 'notARegister' in read) return [];
  return (read.register.rows[entity] as readonly AnyRow[]).flatMap((row) => {
    const after = rowContent(entity, row);
    const before = after && context.headOf(entity, after.key);
    if (after === null || before === after.hash || !written.has(after.key)) return [];
    return [entryOf({ entity, key: after.key, before, after }, { time: context.time, who: context.who, source: 'import', reason })];
  });
}

export type BringInStep = { readonly planned: Planned; readonly into: IntoRegister; readonly left: number };

/**
 * The next write of a list that is brought in, of one table at a time. What has been written already is unchanged by then, so that a list that
 * was cut off half way is simply brought in again.
 */
export function planBringIn(reading: Reading, kept: readonly RawSheet[], adoption: Adoption, context: ChangeContext, circumstances: { readonly time: string; readonly reason: string }): BringInStep {
  const into = intoRegister(reading.register, withKept(reading, kept), adoption, context.keysOf);
  const [next, ...later] = into.tables.filter(({ changes }) => changes !== null);
  const whole = next?.changes ?? null;
  const change = next && whole && patchAsChange(reading, next.entity, whole);
  if (next === undefined || whole === null || !change) return { planned: { outcome: { kind: 'refused', sentence: refusal('nothingNew') } }, into, left: 0 };
  const left = whole.rows.length - change.additions.length + new Set(whole.cells.map(({ row }) => row)).size - change.edits.length + later.length;
  const entries = importEntries(next.entity, reading, change, { ...context, time: circumstances.time }, circumstances.reason);
  return { planned: { change, entries, ids: entries.map(({ key }) => key) }, into, left };
}
