import { entities } from '../../register/entities/index.js';
import type { LoggedChange } from '../session/register-session.js';
import type { JournalState } from './journal-state.js';
import { wholeTable, type JournalEntry } from './journal-entry.js';
import { ownFieldsIn } from './own-change.js';
import { valuesIn, type KeptValues } from './row-content.js';
import { sameValue } from '../same-value.js';

function fieldsBetween(order: readonly string[], before: KeptValues | null, after: KeptValues | null): LoggedChange['fields'] {
  return order
    .filter((field) => field !== 'id' && !sameValue(before?.[field], after?.[field]))
    .map((field) => ({ field, before: before?.[field] ?? null, after: after?.[field] ?? null }));
}

/** An entry as people read it, by what the row was before; made once for each, since a log is read at every change. */
const read = new WeakMap<JournalEntry, { readonly before: string | null; readonly change: LoggedChange }>();

function changeOf(entry: JournalEntry, textBefore: string | null): LoggedChange {
  const known = read.get(entry);
  if (known?.before === textBefore) return known.change;
  const [before, after] = [valuesIn(textBefore), entry.hash === null ? null : valuesIn(entry.content)];
  const kind = entry.hash === null ? 'removed' : entry.previousHash === null ? 'added' : 'changed';
  const isKnown = kind === 'added' || before !== null;
  const change: LoggedChange = {
    id: entry.id,
    time: entry.time,
    who: entry.who,
    source: entry.source,
    entity: entry.entity,
    key: entry.key,
    kind,
    fields: [...(isKnown && (after !== null || kind === 'removed') ? fieldsBetween(Object.keys(entities[entry.entity].fields), before, after) : []), ...(kind === 'removed' ? [] : ownFieldsIn(entry.content))],
    reason: entry.reason,
  };
  read.set(entry, { before: textBefore, change });
  return change;
}

/**
 * Entries as people read them, the newest first, with each field before and after. Where the journal does not hold what a
 * row was before, no field is named rather than all of them.
 */
export function loggedChanges(entries: readonly JournalEntry[], state: JournalState): readonly LoggedChange[] {
  const times = new Map<string, number>();
  const changes = entries.flatMap((entry): readonly LoggedChange[] => {
    if (entry.key === wholeTable) return [];
    const change = changeOf(entry, entry.previousHash === null ? null : (state.contents.get(entry.previousHash) ?? null));
    const occurrence = (times.get(entry.id) ?? 0) + 1;
    times.set(entry.id, occurrence);
    return [occurrence === 1 ? change : { ...change, id: `${entry.id}-${String(occurrence)}` }];
  });
  return changes.reverse();
}
