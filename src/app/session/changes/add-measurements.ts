import { isSame } from '../../../register/checking/keys.js';
import { findByKey } from '../../../register/checking/find-by-key.js';
import { rowsWith } from '../../../register/checking/rows-with.js';
import type { LiveEdit } from '../../live-workbook.js';
import type { JournalEntry } from '../../journal/journal-entry.js';
import type { MeasurementEntry } from '../../measurements/measurement-entry.js';
import { planAddRows } from './add-rows.js';
import type { ChangeContext, Planned } from './planned-change.js';
import { tableCells, type Reading } from '../readings/reading.js';
import type { FieldValues, RowEdit } from '../register-session.js';
import { planSaveRow } from './save-row.js';

/** A register made before the day of entry was kept has no column for it, and does without. */
function measurementValues(entry: MeasurementEntry, today: string, keepsDay: boolean): FieldValues {
  const { benefit, date, value, nature, source = null, measuredBy = null, evidence = null, remark = null } = entry;
  return { benefit, date, value, nature: nature ?? 'measured', source, measuredBy, evidence, remark, ...(keepsDay ? { recordedOn: today } : {}) };
}

/** The same measurement where it is already written: Excel may have done so without answering the first time. */
function landedAs({ register }: Reading, { benefit, date, value, nature, replaces }: MeasurementEntry): string | null {
  const rows = rowsWith(register, 'measurement', 'benefit', benefit);
  return rows.find((row) => row.date === date && row.value === value && row.replacedBy === null && !isSame(row.id, replaces ?? null) && (row.nature ?? 'measured') === (nature ?? 'measured'))?.id ?? null;
}

/** The measurement that is a benefit's latest once the entries are written; null when that is what its row says already. */
function latestAfter(reading: Reading, benefit: string, entries: readonly MeasurementEntry[]): FieldValues | null {
  const { register } = reading;
  const row = findByKey(register, 'benefit', benefit);
  if (row === null) return null;
  const own = entries.filter((entry) => isSame(entry.benefit, benefit));
  const replaced = own.flatMap(({ replaces }) => replaces ?? []);
  const kept = rowsWith(register, 'measurement', 'benefit', benefit).filter((one) => one.nature !== 'forecast' && one.replacedBy === null && one.date !== null && one.value !== null && !replaced.some((key) => isSame(key, one.id)));
  const corrected = rowsWith(register, 'measurement', 'benefit', benefit).some((one) => replaced.some((key) => isSame(key, one.id)) && one.date === row.latestDate);
  const candidates = [
    ...kept.filter(({ date }) => date !== null && date <= register.asOf).map(({ date, value }) => ({ date: date as string, value: value as number })),
    ...(row.latestDate !== null && row.latestValue !== null && !corrected ? [{ date: row.latestDate as string, value: row.latestValue }] : []),
    ...own.filter(({ nature }) => nature !== 'forecast').map(({ date, value }) => ({ date: date as string, value })),
  ];
  const latest = candidates.reduce<(typeof candidates)[number] | null>((best, one) => (best === null || one.date >= best.date ? one : best), null);
  if (latest === null || (latest.date === row.latestDate && latest.value === row.latestValue)) return null;
  return { latestValue: latest.value, latestDate: latest.date };
}

/** Changes of several rows put together; the first that cannot be saved says why. */
function planEdits(reading: Reading, edits: readonly RowEdit[], context: ChangeContext): { readonly live: readonly LiveEdit[]; readonly entries: readonly JournalEntry[] } | Extract<Planned, { readonly outcome: unknown }> {
  const live: LiveEdit[] = [];
  const entries: JournalEntry[] = [];
  for (const edit of edits) {
    const planned = planSaveRow(reading, edit, context);
    if ('change' in planned) {
      live.push(...planned.change.edits);
      entries.push(...planned.entries);
    } else if (planned.outcome.kind !== 'saved') return planned;
  }
  return { live, entries };
}

/**
 * Measurements with what follows of them, in one write: each a row of its own, the corrected ones marked, and the
 * benefits' rows showing the latest. Where the sheet of measurements is not there yet only the benefits' rows are written.
 */
export function planAddMeasurements(reading: Reading, entries: readonly MeasurementEntry[], context: ChangeContext): Planned {
  const cells = tableCells(reading, 'measurement');
  const landed = entries.map((entry) => (cells === null ? null : landedAs(reading, entry)));
  const fresh = cells === null ? [] : entries.filter((_, index) => landed[index] === null).map((entry) => measurementValues(entry, context.time.slice(0, 10), cells.headerOf('recordedOn') !== null));
  const added = fresh.length === 0 ? null : planAddRows(reading, 'measurement', fresh, context);
  if (added && 'outcome' in added) return added;
  const given = [...(added?.ids ?? [])];
  const keys = cells === null ? [] : landed.map((id) => id ?? given.shift());
  const edits: RowEdit[] = entries.flatMap(({ replaces }, index) => {
    const id = keys[index];
    return replaces == null || id === undefined ? [] : [{ entity: 'measurement', id: replaces, seen: { replacedBy: null }, values: { replacedBy: id } } as const];
  });
  for (const benefit of new Set(entries.map((entry) => entry.benefit))) {
    const values = latestAfter(reading, benefit, entries);
    if (values) edits.push({ entity: 'benefit', id: benefit, seen: {}, values });
  }
  const planned = planEdits(reading, edits, context);
  if ('outcome' in planned) return planned;
  const { live } = planned;
  const additions = added?.change.additions ?? [];
  const ids = keys.length > 0 ? keys.flatMap((id) => id ?? []) : edits.map(({ id }) => id);
  if (live.length === 0 && additions.length === 0) return { outcome: { kind: 'saved', id: ids[0] ?? '', ids } };
  return { change: { edits: live, additions, removals: [] }, entries: [...(added?.entries ?? []), ...planned.entries], ids };
}

/** Several rows of any tables, all or none. */
export function planSaveRows(reading: Reading, edits: readonly RowEdit[], context: ChangeContext): Planned {
  const planned = planEdits(reading, edits, context);
  if ('outcome' in planned) return planned;
  const { live, entries } = planned;
  const ids = edits.map(({ id }) => id);
  return live.length === 0 ? { outcome: { kind: 'saved', id: ids[0] ?? '', ids } } : { change: { edits: live, additions: [], removals: [] }, entries, ids };
}
