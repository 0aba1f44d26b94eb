import { foldText } from '../../schema/choice.js';
import { fieldsOf, type AnyRow, type Entity } from '../../schema/entity.js';

export type RowsByEntity = Readonly<Record<string, readonly AnyRow[]>>;

/** Finds the key a reference stands for. */
type Resolve = (reference: string) => string;

/** Keys of rows by their title, folded; null for a title that several rows have. */
function titlesOf(target: Entity, rows: readonly AnyRow[]): ReadonlyMap<string, string | null> {
  const titles = new Map<string, string | null>();
  if (target.titleField === 'id') return titles;
  for (const row of rows) {
    const title = row[target.titleField];
    if (typeof row.id !== 'string' || typeof title !== 'string') continue;
    const folded = foldText(title);
    titles.set(folded, titles.has(folded) ? null : row.id);
  }
  return titles;
}

/**
 * A reference may be a key in any case, a key followed by words (`P-0007 Nyt omsorgssystem`) or the name of exactly one
 * row. Anything else stays as it is, for the rules to judge.
 */
function resolverOf(target: Entity, rows: readonly AnyRow[]): Resolve {
  const ids = rows.flatMap(({ id }) => (typeof id === 'string' ? [id] : []));
  const asWritten = new Set(ids);
  // Made when a reference is not simply a key as it is written: in most registers none is.
  let others: { readonly keys: ReadonlyMap<string, string>; readonly titles: ReadonlyMap<string, string | null> } | null = null;
  return (reference) => {
    if (asWritten.has(reference)) return reference;
    others ??= { keys: new Map([...ids].reverse().map((id) => [id.toLowerCase(), id])), titles: titlesOf(target, rows) };
    const { keys, titles } = others;
    const bare = reference.trim();
    const first = /^(\S+?)[,:]?\s/.exec(`${bare} `)?.[1] ?? bare;
    return keys.get(bare.toLowerCase()) ?? titles.get(foldText(bare)) ?? keys.get(first.toLowerCase()) ?? bare;
  };
}

interface Reference {
  readonly name: string;
  readonly resolve: Resolve;
}

/** The row with the key of the row meant in each of its references; the same object when they all are so already. */
function resolveRow(row: AnyRow, references: readonly Reference[]): AnyRow {
  let resolved: Record<string, unknown> & AnyRow = row;
  for (const { name, resolve } of references) {
    const value = row[name];
    if (typeof value === 'string') {
      const key = resolve(value);
      if (key !== value) resolved = { ...resolved, [name]: key };
    } else if (Array.isArray(value)) {
      const keys = value.map((one) => resolve(String(one)));
      if (keys.some((key, index) => key !== value[index])) resolved = { ...resolved, [name]: keys };
    }
  }
  return resolved;
}

/** The same cells in all references. */
function sameReferences(one: AnyRow, other: AnyRow, references: readonly Reference[]): boolean {
  return references.every(({ name }) => {
    const [a, b] = [one[name], other[name]];
    return a === b || (Array.isArray(a) && Array.isArray(b) && a.length === b.length && a.every((key, index) => key === b[index]));
  });
}

/** Rows as given and as resolved. */
export interface ResolvedRows {
  readonly given: RowsByEntity;
  readonly resolved: RowsByEntity;
}

/** Rows of one table; the same array where no reference had to be put right, and the one of before where nothing is new. */
function resolveTable(rows: readonly AnyRow[], references: readonly Reference[], before: { readonly given: readonly AnyRow[]; readonly resolved: readonly AnyRow[] } | null): readonly AnyRow[] {
  if (references.length === 0) return rows;
  let isAsGiven = true;
  let isAsBefore = before?.resolved.length === rows.length;
  const resolved = rows.map((row, index) => {
    let one = resolveRow(row, references);
    const known = before?.resolved[index];
    if (one !== row && known !== undefined && before?.given[index] === row && sameReferences(known, one, references)) one = known;
    if (one !== row) isAsGiven = false;
    if (one !== known) isAsBefore = false;
    return one;
  });
  return isAsBefore && before !== null ? before.resolved : isAsGiven ? rows : resolved;
}

/** Puts the key of the row meant in every reference of every row. What was resolved `before` stays the same objects where it still is so. */
export function resolveReferences(entities: Readonly<Record<string, Entity>>, rows: RowsByEntity, before?: ResolvedRows): RowsByEntity {
  const resolvers = new Map<string, Resolve>();
  const resolverFor = (key: string): Resolve | null => {
    const known = resolvers.get(key);
    const target = entities[key];
    if (known !== undefined || target === undefined) return known ?? null;
    const made = resolverOf(target, rows[key] ?? []);
    resolvers.set(key, made);
    return made;
  };
  const isAsBefore = (key: string): boolean => before !== undefined && rows[key] === before.given[key];
  const resolved: Record<string, readonly AnyRow[]> = {};
  for (const [key, entity] of Object.entries(entities)) {
    const targets = fieldsOf(entity).flatMap(([name, { kind }]) => (kind.name === 'ref' || kind.name === 'refs' ? [{ name, target: kind.target ?? '' }] : []));
    const [given, known] = [before?.given[key], before?.resolved[key]];
    if (known !== undefined && isAsBefore(key) && targets.every(({ target }) => isAsBefore(target))) {
      resolved[key] = known;
      continue;
    }
    const references = targets.flatMap(({ name, target }) => {
      const resolve = resolverFor(target);
      return resolve === null ? [] : [{ name, resolve }];
    });
    resolved[key] = resolveTable(rows[key] ?? [], references, given !== undefined && known !== undefined ? { given, resolved: known } : null);
  }
  return resolved;
}
