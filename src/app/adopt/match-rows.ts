import { foldText } from '../../schema/choice.js';
import type { RowOrigin } from './row-origin.js';

/** What two rows can be recognised by; every part may be missing. */
export interface RowIdentity {
  /** Keys, the surest first; each is compared with the key in the same place. */
  readonly keys: readonly (string | null)[];
  /** Rows that differ in this are different, whatever they are called. */
  readonly apart: string | null;
  readonly name: string | null;
  /** A name matches only within the same area, where both say it. */
  readonly within: string | null;
  /** The list it came from, and its number or name there. */
  readonly origin?: RowOrigin | null;
}

export type MatchedBy = 'key' | 'name' | 'formerName' | 'sourceKey';

export type Match<R> =
  | { readonly kind: 'same'; readonly row: R; readonly by: MatchedBy }
  | { readonly kind: 'new' }
  /** More than one row could be meant, or another one under the same number; nobody guesses which. */
  | { readonly kind: 'ambiguous'; readonly rows: readonly R[]; /** The rows had this name before. */ readonly formerly?: true };

/** A name without case, punctuation and double blanks: `Ny ESDH-løsning.` and `ny  esdh løsning` are one. */
export function foldName(name: string): string {
  return foldText(name.replace(/[^\p{L}\p{N}]+/gu, ' '));
}

/** Rows by key; rows without one are left out. */
export function index<R>(rows: readonly R[], keyOf: (row: R) => string | null): ReadonlyMap<string, readonly R[]> {
  const found = new Map<string, R[]>();
  for (const row of rows) {
    const key = keyOf(row);
    if (key === null || key === '') continue;
    const same = found.get(key);
    if (same) same.push(row);
    else found.set(key, [row]);
  }
  return found;
}

export function foldedOrNull(text: string | null): string | null {
  return text === null ? null : foldText(text);
}

/** Whether two may be of one thing as far as an area, or another mark of it, tells: not when both say it, and not the same. */
export function sameOrUnsaid(one: string | null, other: string | null): boolean {
  return one === null || other === null || foldText(one) === foldText(other);
}

/**
 * Finds for each incoming row the row it is in the register: by its keys in their order, else by name
 * (and area, where several have that name), else by the name it came with before a person gave it another.
 * A name alone never matches across two different areas.
 */
export function rowMatcher<R>(rows: readonly R[], identityOf: (row: R) => RowIdentity): (incoming: RowIdentity) => Match<R> {
  const places = Math.max(0, ...rows.map((row) => identityOf(row).keys.length));
  const byKey = Array.from({ length: places }, (_, place) => index(rows, (row) => foldedOrNull(identityOf(row).keys[place] ?? null)));
  const byName = index(rows, (row) => foldName(identityOf(row).name ?? ''));
  const byFormerName = index(rows, (row) => foldName(identityOf(row).origin?.name ?? ''));
  const only = (found: readonly R[] | undefined, by: MatchedBy): Match<R> | null => {
    if (!found || found.length === 0) return null;
    const [first] = found;
    return found.length === 1 && first !== undefined ? { kind: 'same', row: first, by } : { kind: 'ambiguous', rows: found };
  };
  return (incoming) => {
    const notApart = (row: R): boolean => sameOrUnsaid(identityOf(row).apart, incoming.apart);
    for (const [place, key] of incoming.keys.entries()) {
      const exact = only(byKey[place]?.get(foldedOrNull(key) ?? '')?.filter(notApart), 'key');
      if (exact) return exact;
    }
    const fitting = (names: ReadonlyMap<string, readonly R[]>): readonly R[] =>
      (names.get(foldName(incoming.name ?? '')) ?? []).filter((row) => notApart(row) && sameOrUnsaid(identityOf(row).within, incoming.within));
    return only(fitting(byName), 'name') ?? only(fitting(byFormerName), 'formerName') ?? { kind: 'new' };
  };
}
