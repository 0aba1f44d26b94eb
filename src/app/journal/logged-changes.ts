import { entities } from '../../register/entities/index.js';
import type { LoggedChange } from '../session/register-session.js';
import { valuesAtHash, type JournalState } from './journal-state.js';
import { wholeTable, type JournalEntry } from './journal-entry.js';
import { valuesIn, type KeptValues } from './row-content.js';
import { sameValue } from '../same-value.js';

function fieldsBetween(order: readonly string[], before: KeptValues | null, after: KeptValues | null): LoggedChange['fields'] {
  return order
    .filter((field) => field !== 'id' && !sameValue(before?.[field], after?.[field]))
    .map((field) => ({ field, before: before?.[field] ?? null, after: after?.[field] ?? null }));
}

/**
 * Entries as people read them, the newest first, with each field before and after. Where the journal does not hold what a
 * row was before, no field is named rather than all of them.
 */
export function loggedChanges(entries: readonly JournalEntry[], state: JournalState): readonly LoggedChange[] {
  const times = new Map<string, number>();
  const changes = entries.flatMap((entry): readonly LoggedChange[] => {
    if (entry.key === wholeTable) return [];
    const [before, after] = [valuesAtHash(state, entry.previousHash), entry.hash === null ? null : valuesIn(entry.content)];
    const kind = entry.hash === null ? 'removed' : entry.previousHash === null ? 'added' : 'changed';
    const known = kind === 'added' || before !== null;
    const occurrence = (times.get(entry.id) ?? 0) + 1;
    times.set(entry.id, occurrence);
    return [
      {
        id: occurrence === 1 ? entry.id : `${entry.id}-${String(occurrence)}`,
        time: entry.time,
        who: entry.who,
        source: entry.source,
        entity: entry.entity,
        key: entry.key,
        kind,
        fields: known && (after !== null || kind === 'removed') ? fieldsBetween(Object.keys(entities[entry.entity].fields), before, after) : [],
        reason: entry.reason,
      },
    ];
  });
  return changes.reverse();
}
