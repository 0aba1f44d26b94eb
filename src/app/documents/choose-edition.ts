import type { Rows, Register } from '../../register/register.js';
import { findRow } from '../../register/register.js';
import { oncePer } from '../../register/checking/once-per.js';
import type { EntityKey } from '../../register/entities/index.js';
import { editionOfMeeting, editionsOf, findEdition, type FrozenEdition } from '../snapshots/editions.js';
import { restoreEdition } from '../snapshots/restore-edition.js';
import { rowDifferences } from '../snapshots/row-differences.js';

/** What a document is made from: the meeting's own edition when it has one, the sheet as it is now, or an edition by name. */
export type EditionWish = { readonly kind: 'usual' } | { readonly kind: 'now' } | { readonly kind: 'named'; readonly name: string };

/** What people type: nothing, `nu` or `now`, or an edition's name. */
export function editionWish(text: string | null): EditionWish {
  if (text === null || text.trim() === '') return { kind: 'usual' };
  return /^(nu|now)$/i.test(text.trim()) ? { kind: 'now' } : { kind: 'named', name: text.trim() };
}

export interface UsedEdition {
  readonly name: string;
  /** Rows of the sheet that are no longer as the edition holds them. */
  readonly changedSince: number;
}

export type ChosenEdition =
  | { readonly kind: 'chosen'; readonly register: Register; readonly edition: UsedEdition | null }
  | { readonly kind: 'no-such-edition'; readonly wanted: string; readonly editions: readonly string[] }
  /** The list is damaged, or rows it names are no longer to be found. */
  | { readonly kind: 'damaged-edition'; readonly name: string; readonly missing: readonly { readonly entity: EntityKey; readonly key: string }[] };

/**
 * What belongs to the document and not to the state of the portfolio, and so comes from today's sheet: the chair's approval,
 * which is given after freezing, that the meeting was called off, and the words people put in place of the suggested ones.
 */
function withDocumentRows(restored: Register, live: Register, meeting: string | null): Register {
  const now = findRow(live, 'meeting', meeting);
  const given = now === null ? {} : { approvedByChair: now.approvedByChair, approvedHow: now.approvedHow, ...(now.status === 'cancelled' ? { status: now.status } : {}) };
  const meetings = restored.rows.meeting.map((row) => (now !== null && row.id === now.id ? { ...row, ...given } : row));
  return { ...restored, rows: { ...restored.rows, meeting: meetings, documentText: live.rows.documentText } };
}

/** What was decided at the meeting: told by documents that are made after it. */
export function withDecisions(restored: Register, live: Register, meeting: string | null): Register {
  const rows: Rows = {
    ...restored.rows,
    meeting: live.rows.meeting,
    case: restored.rows.case.map((row) => (row.meeting === meeting ? (findRow(live, 'case', row.id) ?? row) : row)),
  };
  return { ...restored, rows };
}

function restoring(live: Register, edition: FrozenEdition, meeting: string | null): ChosenEdition {
  const found = restoreEdition(live, edition);
  if (found === null || found.missing.length > 0) return { kind: 'damaged-edition', name: edition.name, missing: found?.missing ?? [] };
  const changedSince = rowDifferences(found.register, live).filter(({ entity }) => entity !== 'documentText' && entity !== 'meeting').length;
  return { kind: 'chosen', register: withDocumentRows(found.register, live, meeting), edition: { name: edition.name, changedSince } };
}

const restoredFrom = oncePer((_live: Register) => new Map<string, ChosenEdition>());

/** Restoring an edition and counting what has changed since goes through every row: once for each reading of the sheet. */
function restored(live: Register, edition: FrozenEdition, meeting: string | null): ChosenEdition {
  const known = restoredFrom(live);
  const name = JSON.stringify([edition.name, meeting]);
  const chosen = known.get(name) ?? restoring(live, edition, meeting);
  known.set(name, chosen);
  return chosen;
}

/** The register a meeting's documents are made from. An edition that cannot be had whole is told of, never half used. */
export function chooseEdition(live: Register, meeting: string | null, wish: EditionWish): ChosenEdition {
  if (wish.kind === 'now') return { kind: 'chosen', register: live, edition: null };
  const editions = editionsOf(live);
  if (wish.kind === 'usual') {
    const own = editionOfMeeting(editions, meeting);
    return own === null ? { kind: 'chosen', register: live, edition: null } : restored(live, own, meeting);
  }
  const named = findEdition(editions, wish.name);
  return named === null ? { kind: 'no-such-edition', wanted: wish.name, editions: editions.map(({ name }) => name) } : restored(live, named, named.meeting ?? meeting);
}

const mostEarlier = 4;

/** The states of earlier meetings of the same forum, oldest first, for what has changed since; damaged editions are passed over. */
export function earlierStates(live: Register, meeting: string | null): readonly Register[] {
  const own = findRow(live, 'meeting', meeting);
  const day = own?.date ?? live.asOf;
  const latest = new Map<string, FrozenEdition>();
  for (const edition of editionsOf(live)) {
    const held = findRow(live, 'meeting', edition.meeting);
    if (held?.date != null && held.date < day && held.forum === (own?.forum ?? 'steering')) latest.set(held.date, edition);
  }
  return [...latest]
    .sort(([a], [b]) => (a < b ? -1 : 1))
    .slice(-mostEarlier)
    .flatMap(([, edition]) => {
      const found = restoreEdition(live, edition);
      return found === null || found.missing.length > 0 ? [] : [found.register];
    });
}
