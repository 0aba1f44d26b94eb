import { foldText } from '../../schema/choice.js';
import type { RowOrigin } from './row-origin.js';

/** What two rows can be recognised by; every part may be missing. */
export interface RowIdentity {
  readonly id: string | null;
  readonly caseNumber: string | null;
  readonly name: string | null;
  readonly area: string | null;
  /** The list it came from, and its number or name there. */
  readonly origin?: RowOrigin | null;
}

export type MatchedBy = 'id' | 'caseNumber' | 'name' | 'formerName' | 'sourceKey';

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

/** Equal names are of one project unless both say an area, and not the same. */
export function areaFits(one: string | null, other: string | null): boolean {
  return one === null || other === null || foldText(one) === foldText(other);
}

/**
 * Finds for each incoming row the row it is in the register: by number, else by case number, else by name
 * (and area, where several have that name), else by the name it came with before a person gave it another.
 * A name alone never matches across two different areas.
 */
export function rowMatcher<R>(rows: readonly R[], identityOf: (row: R) => RowIdentity): (incoming: RowIdentity) => Match<R> {
  const byId = index(rows, (row) => foldedOrNull(identityOf(row).id));
  const byCase = index(rows, (row) => foldedOrNull(identityOf(row).caseNumber));
  const byName = index(rows, (row) => foldName(identityOf(row).name ?? ''));
  const byFormerName = index(rows, (row) => foldName(identityOf(row).origin?.name ?? ''));
  const only = (found: readonly R[] | undefined, by: MatchedBy): Match<R> | null => {
    if (!found || found.length === 0) return null;
    const [first] = found;
    return found.length === 1 && first !== undefined ? { kind: 'same', row: first, by } : { kind: 'ambiguous', rows: found };
  };
  return (incoming) => {
    const exact = only(byId.get(foldedOrNull(incoming.id) ?? ''), 'id') ?? only(byCase.get(foldedOrNull(incoming.caseNumber) ?? ''), 'caseNumber');
    if (exact) return exact;
    const fitting = (names: ReadonlyMap<string, readonly R[]>): readonly R[] =>
      (names.get(foldName(incoming.name ?? '')) ?? []).filter((row) => areaFits(identityOf(row).area, incoming.area));
    return only(fitting(byName), 'name') ?? only(fitting(byFormerName), 'formerName') ?? { kind: 'new' };
  };
}
