import type { IsoDate } from '../../schema/dates.js';
import { fieldsOf, type AnyRow } from '../../schema/entity.js';
import { benefitsAsKnown, measurementsKnown } from '../../benefits/benefits-at.js';
import { entities, type EntityKey } from '../../register/entities/index.js';
import type { Register, Rows } from '../../register/register.js';
import { journalState, valuesAtHash, type JournalState } from './journal-state.js';
import type { JournalEntry } from './journal-entry.js';
import { readJournal } from './read-journal.js';
import { journalled, keptByHashAlone } from './row-content.js';

export interface KnownRegister {
  readonly register: Register;
  /** The day the journal begins; null without one. Before it rows are as they were when it began. */
  readonly journalFrom: string | null;
  /** Rows whose content of that day is no longer held; they stand as they are now. */
  readonly unknown: readonly { readonly entity: EntityKey; readonly key: string }[];
}

/** After every time of a day, as text. */
function endOf(day: IsoDate): string {
  return `${day}T24`;
}

interface Rolled {
  readonly rows: readonly AnyRow[];
  readonly unknown: readonly string[];
}

/** The rows of a table as the journal last knew them at a time, in the order they stand now; rows taken out since come last. */
function rolledBack(register: Register, entity: EntityKey, then: JournalState, ever: JournalState): Rolled {
  const live = register.rows[entity] as readonly AnyRow[];
  const [heads, known] = [then.heads.get(entity), ever.heads.get(entity)];
  if (known === undefined) return { rows: live, unknown: [] };
  const blank = Object.fromEntries(fieldsOf(entities[entity]).map(([name]) => [name, null]));
  const unknown: string[] = [];
  const rowAt = (key: string, at: AnyRow['at'], now: AnyRow | null): readonly AnyRow[] => {
    const hash = heads?.get(key) ?? null;
    if (hash === null) return [];
    const values = valuesAtHash(ever, hash);
    if (values !== null) return [{ ...blank, ...values, at }];
    unknown.push(key);
    return now === null ? [] : [now];
  };
  const standing = new Set<string>();
  const rows = live.flatMap((row): readonly AnyRow[] => {
    const id = row['id'];
    const key = typeof id === 'string' ? id.trim() : '';
    // A row without a number, a second one with the same, and one the journal has never seen: nothing says when they came.
    if (key === '' || standing.has(key) || !known.has(key)) return [row];
    standing.add(key);
    return rowAt(key, row.at, row);
  });
  const gone = [...(heads ?? [])].filter(([key]) => !standing.has(key)).flatMap(([key]) => rowAt(key, { sheet: live[0]?.at.sheet ?? '', row: 0 }, null));
  return { rows: [...rows, ...gone], unknown };
}

/**
 * The register as it was known at the end of an earlier day, from the journal: every row as it then stood, and the
 * measurements entered by then. So figures of an earlier day are the ones computed on it, whatever plans and targets
 * have become since. Settings are today's: they are not journalled. `entries` are the journal's, with those not yet written.
 */
export function registerAsKnown(register: Register, day: IsoDate, entries: readonly JournalEntry[] = readJournal(register)): KnownRegister {
  const [first] = entries;
  if (first === undefined) return { register: benefitsAsKnown(register, day), journalFrom: null, unknown: [] };
  const journalFrom = first.time.slice(0, 10);
  const begun = day >= journalFrom;
  const ever = journalState(entries);
  // Before the journal the oldest state there is comes nearest.
  const then = journalState(entries, begun ? endOf(day) : first.time);
  const rows: Record<string, readonly AnyRow[]> = { ...register.rows };
  const unknown: { entity: EntityKey; key: string }[] = [];
  for (const entity of journalled) {
    if (keptByHashAlone(entity)) continue;
    const rolled = rolledBack(register, entity, then, ever);
    rows[entity] = rolled.rows;
    unknown.push(...rolled.unknown.map((key) => ({ entity, key })));
  }
  const known = { ...register, asOf: day, rows: rows as unknown as Rows };
  return { register: begun ? { ...known, rows: { ...known.rows, measurement: measurementsKnown(register, day) } } : benefitsAsKnown(known, day), journalFrom, unknown };
}
