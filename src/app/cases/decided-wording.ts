import { fieldsOf } from '../../schema/entity.js';
import { oncePer } from '../../register/checking/once-per.js';
import { entities, type RowOf } from '../../register/entities/index.js';
import type { Register } from '../../register/register.js';
import { rowsInBaseline } from '../journal/baseline.js';
import { wholeTable } from '../journal/journal-entry.js';
import { entriesIn } from '../journal/read-journal.js';
import { valuesIn, type KeptValues } from '../journal/row-content.js';
import { sameValue } from '../same-value.js';
import { filledAfterDecision, openAfterDecision } from './locked-fields.js';

type CaseRow = RowOf<'case'>;

/** Fields that stand as they were once the case is decided. */
const lockedFields: readonly string[] = fieldsOf(entities.case).flatMap(([name, field]) => (field.formula || name === 'id' || openAfterDecision.has(name) ? [] : [name]));

/** Each case as the journal first knew it decided, with what was blank then as it was first filled in. */
const wordings = oncePer((lines: Register['rows']['rowVersion']): ReadonlyMap<string, KeptValues> => {
  const decided = new Map<string, Record<string, unknown>>();
  const follow = (key: string, values: KeptValues | null): void => {
    const known = decided.get(key);
    if (values === null) return;
    if (known === undefined) {
      if (values['decision'] != null) decided.set(key, { ...values });
      return;
    }
    for (const field of filledAfterDecision) known[field] ??= values[field];
  };
  for (const entry of entriesIn(lines.filter(({ entity }) => entity === 'case'))) {
    if (entry.key === wholeTable) for (const row of rowsInBaseline(entry)) follow(row.key, valuesIn(row.content));
    else if (entry.hash !== null) follow(entry.key, valuesIn(entry.content));
  }
  return decided;
});

interface LastSeen {
  readonly values: KeptValues;
  /** Taken out in the pane, where a reason is asked for. */
  readonly isArchived: boolean;
}

/** Each case as the journal last knew it. */
const lastSeen = oncePer((lines: Register['rows']['rowVersion']): ReadonlyMap<string, LastSeen> => {
  const last = new Map<string, LastSeen>();
  const follow = (key: string, content: string | null, isArchived: boolean): void => {
    const values = valuesIn(content) ?? last.get(key)?.values;
    if (values !== undefined) last.set(key, { values, isArchived });
  };
  for (const entry of entriesIn(lines.filter(({ entity }) => entity === 'case'))) {
    if (entry.key === wholeTable) for (const row of rowsInBaseline(entry)) follow(row.key, row.content, false);
    else follow(entry.key, entry.content, entry.hash === null && entry.source === 'pane');
  }
  return last;
});

/** Decided cases that are no longer in their table and were not archived in the pane, as they last stood. */
export function decidedCasesGone(register: Register): readonly { readonly key: string; readonly values: KeptValues }[] {
  if (register.tables.case === undefined) return [];
  const there = new Set(register.rows.case.map(({ id }) => id?.trim()));
  const last = lastSeen(register.rows.rowVersion);
  return [...wordings(register.rows.rowVersion).keys()].flatMap((key) => {
    const seen = there.has(key) ? undefined : last.get(key);
    return seen === undefined || seen.isArchived ? [] : [{ key, values: seen.values }];
  });
}

/** Locked fields of a decided case that no longer stand as they did, with what stood there; empty for one the journal has not seen decided. */
export function changedSinceDecided(register: Register, item: CaseRow): readonly { readonly field: string; readonly stood: unknown }[] {
  const stood = item.id === null ? undefined : wordings(register.rows.rowVersion).get(item.id.trim());
  if (stood === undefined) return [];
  return lockedFields.flatMap((field) => {
    const [before, now] = [stood[field] ?? null, (item as unknown as KeptValues)[field] ?? null];
    const isFilledIn = before === null && filledAfterDecision.has(field);
    return isFilledIn || sameValue(before, now) ? [] : [{ field, stood: before }];
  });
}
