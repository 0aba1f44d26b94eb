import { foldText } from '../../schema/choice.js';
import { sameOrUnsaid, foldName, foldedOrNull, index, rowMatcher, type Match, type RowIdentity } from './match-rows.js';

/** At least this share of a list's numbers must lead to rows with the same names, before a number alone is believed. */
const agreeing = 1 / 2;

/** A running number is given anew when rows are put in or taken out; a code such as `IT-2027-014` is not. */
function isRunningNumber(key: string): boolean {
  return /^\d{1,4}\.?$/.test(key);
}

export interface Incoming<I> {
  readonly row: I;
  readonly identity: RowIdentity;
}

/** Rows by number of each list the register's rows came from. */
function listsOf<R>(rows: readonly R[], identityOf: (row: R) => RowIdentity): ReadonlyMap<string, ReadonlyMap<string, readonly R[]>> {
  const keyed = rows.filter((row) => identityOf(row).origin?.key);
  const lists = index(keyed, (row) => identityOf(row).origin?.list ?? null);
  return new Map([...lists].map(([list, own]) => [list, index(own, (row) => foldedOrNull(identityOf(row).origin?.key ?? null))]));
}

/** The list of the register that one incoming sheet is a later version of: the one whose numbers and names agree most. */
function sameList<I, R>(sheet: readonly (Incoming<I> & { readonly match: Match<R> })[], lists: ReturnType<typeof listsOf<R>>): string | null {
  let best: { readonly list: string; readonly agree: number } | null = null;
  for (const [list, byKey] of lists) {
    let found = 0;
    let agree = 0;
    for (const { identity, match } of sheet) {
      const row = byKey.get(foldedOrNull(identity.origin?.key ?? null) ?? '')?.[0];
      if (row === undefined) continue;
      found += 1;
      if (match.kind === 'same' ? match.row === row : match.kind === 'ambiguous' && match.rows.includes(row)) agree += 1;
    }
    if (agree > 0 && agree >= found * agreeing && agree > (best?.agree ?? 0)) best = { list, agree };
  }
  return best?.list ?? null;
}

function rowsByFormerName<R>(rows: readonly R[], namesOf: (row: R) => readonly string[]): ReadonlyMap<string, ReadonlySet<R>> {
  const found = new Map<string, Set<R>>();
  for (const row of rows) {
    for (const name of namesOf(row).map(foldName)) if (name !== '') found.set(name, (found.get(name) ?? new Set()).add(row));
  }
  return found;
}

export interface Recognition<I, R> {
  /** Whether something besides the number is the same. */
  readonly alike: (incoming: I, row: R) => boolean;
  /** Whether an earlier version of the list had this one in this area, so that the register has it already. */
  readonly hadBefore: (incoming: I) => boolean;
  /** Whether an earlier version of the list called the project this, so that the register's name is the younger one. */
  readonly namedBefore: (incoming: I) => boolean;
  /** Names a row has had, besides the one it came with. */
  readonly formerNames: (row: R) => readonly string[];
}

/**
 * Recognises all rows of a list: first each by itself, then, where the list is a later version of one the register has
 * rows from, by the list's own number. That settles which of several namesakes is meant and finds one that has
 * been renamed; a running number is believed only when `alike` sees something else in common. Then by its name alone,
 * where a person has put it in another area since. Last, a name that one had before is asked about: another
 * list may still use it, or mean another by it.
 */
export function matchRows<I, R>(incoming: readonly Incoming<I>[], rows: readonly R[], identityOf: (row: R) => RowIdentity, { alike, hadBefore, namedBefore, formerNames }: Recognition<I, R>): readonly Match<R>[] {
  const match = rowMatcher(rows, identityOf);
  const believed = (one: Incoming<I>, found: Match<R>): Match<R> => (found.kind === 'same' && found.by === 'formerName' && !namedBefore(one.row) ? { kind: 'new' } : found);
  const first = incoming.map((one) => ({ ...one, match: believed(one, match(one.identity)) }));
  const lists = listsOf(rows, identityOf);
  const sheets = index(first, (one) => one.identity.origin?.list ?? null);
  const known = new Map([...sheets].map(([sheet, own]) => [sheet, sameList(own, lists)]));
  const repeated = index(first, (one) => (one.identity.origin?.key ? `${one.identity.origin.list}\n${foldText(one.identity.origin.key)}` : null));
  const claimed = new Set(first.flatMap((one) => (one.match.kind === 'same' ? [one.match.row] : [])));
  const byName = index(rows, (row) => foldName(identityOf(row).name ?? ''));

  let named: ReadonlyMap<string, ReadonlySet<R>> | null = null;
  const rowsOnceNamed = ({ name, within, apart }: RowIdentity): readonly R[] => {
    named ??= rowsByFormerName(rows, (row) => [identityOf(row).origin?.name ?? '', ...formerNames(row)]);
    return [...(named.get(foldName(name ?? '')) ?? [])].filter((row) => !claimed.has(row) && sameOrUnsaid(identityOf(row).within, within) && sameOrUnsaid(identityOf(row).apart, apart));
  };

  /** The one row the list's number leads to; null when it leads to none or is not to be relied on. */
  const numbered = ({ origin, apart }: RowIdentity): R | null => {
    if (!origin?.key || repeated.get(`${origin.list}\n${foldText(origin.key)}`)?.length !== 1) return null;
    const list = known.get(origin.list) ?? null;
    const found = list === null ? [] : (lists.get(list)?.get(foldText(origin.key)) ?? []);
    const [only] = found;
    return only !== undefined && found.length === 1 && sameOrUnsaid(identityOf(only).apart, apart) ? only : null;
  };
  return first.map(({ row, identity, match: found }): Match<R> => {
    if (found.kind === 'same') return found;
    const only = numbered(identity);
    if (found.kind === 'ambiguous') return only !== null && found.rows.includes(only) ? { kind: 'same', row: only, by: 'sourceKey' } : found;
    if (only !== null && !claimed.has(only)) {
      return !isRunningNumber(identity.origin?.key ?? '') || alike(row, only) ? { kind: 'same', row: only, by: 'sourceKey' } : { kind: 'ambiguous', rows: [only] };
    }
    const [namesake, ...others] = byName.get(foldName(identity.name ?? '')) ?? [];
    if (namesake !== undefined && others.length === 0 && !claimed.has(namesake) && sameOrUnsaid(identityOf(namesake).apart, identity.apart) && hadBefore(row)) return { kind: 'same', row: namesake, by: 'name' };
    const renamed = rowsOnceNamed(identity);
    return renamed.length === 0 ? found : { kind: 'ambiguous', rows: renamed, formerly: true };
  });
}
