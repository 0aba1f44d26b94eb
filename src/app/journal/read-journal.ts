import { oncePer } from '../../register/checking/once-per.js';
import { findEntity, type EntityKey, type RowOf } from '../../register/entities/index.js';
import type { Register } from '../../register/register.js';
import { joinContent } from './content-parts.js';
import type { JournalEntry } from './journal-entry.js';

type Line = RowOf<'rowVersion'>;

/** The entry that was made of lines, by the first of them. */
const known = new WeakMap<Line, { readonly lines: readonly Line[]; readonly entry: JournalEntry | null }>();

/** Lines that are the same objects are the same entry: the journal only grows, and may be long. */
function entryIn(lines: readonly Line[]): JournalEntry | null {
  const [first] = lines;
  const before = first && known.get(first);
  if (before?.lines.length === lines.length && before.lines.every((line, index) => line === lines[index])) return before.entry;
  const entry = entryMadeOf(lines);
  if (first) known.set(first, { lines, entry });
  return entry;
}

function entryMadeOf(lines: readonly Line[]): JournalEntry | null {
  const [first] = lines;
  if (!first || first.id === null || first.entity === null || first.key === null || findEntity(first.entity) === null) return null;
  const entity = first.entity as EntityKey;
  const content = first.content === null ? null : joinContent(lines.map((line) => line.content));
  return {
    id: first.id,
    time: first.time ?? '',
    who: first.who,
    source: first.source ?? 'cell',
    entity,
    key: first.key,
    hash: first.hash,
    previousHash: first.previousHash,
    content,
    reason: first.reason,
  };
}

/** Lines of one entry stand below each other; another pane's lines may have come in between. */
function gathered(lines: readonly Line[]): readonly (readonly Line[])[] {
  const entries: Line[][] = [];
  const open = new Map<string, Line[]>();
  for (const line of lines) {
    const part = line.part ?? 1;
    const name = line.id ?? '';
    const begun = open.get(name);
    if (part === 1 || begun === undefined || begun.length !== part - 1) {
      if (part !== 1) continue;
      const made = [line];
      entries.push(made);
      open.set(name, made);
    } else begun.push(line);
  }
  return entries.filter((entry) => entry.length === (entry[0]?.parts ?? 1));
}

/**
 * The journal's entries in the order they were written, each once. An entry another pane has written as well is left
 * out: its id has been seen for the row, and the row is no longer in the state the change began from.
 * Half entries and lines that say nothing are passed over.
 */
export function readJournal(register: Register): readonly JournalEntry[] {
  return journalOf(register.rows.rowVersion);
}

const journalOf = oncePer((lines: readonly Line[]) => entriesIn(lines));

/** The same of some of the journal's lines, e.g. those of one table. */
export function entriesIn(lines: readonly Line[]): readonly JournalEntry[] {
  return eachOnce(gathered(lines).flatMap((one) => entryIn(one) ?? []));
}

/** The entries without those that repeat one already there. */
export function eachOnce(entries: readonly JournalEntry[]): readonly JournalEntry[] {
  const seen = new Set<string>();
  const heads = new Map<string, string | null>();
  return entries.filter((entry) => {
    const row = `${entry.entity} ${entry.key}`;
    // One that leaves the row's fingerprint as it was is of people's own columns, and its id of its own time.
    const repeats = seen.has(entry.id) && (entry.hash === entry.previousHash || (heads.get(row) ?? null) !== entry.previousHash);
    if (repeats) return false;
    seen.add(entry.id);
    heads.set(row, entry.hash);
    return true;
  });
}
