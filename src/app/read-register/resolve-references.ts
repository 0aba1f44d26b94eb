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

/** Puts the key of the row meant in every reference of every row. */
export function resolveReferences(entities: Readonly<Record<string, Entity>>, rows: RowsByEntity): RowsByEntity {
  const resolvers = new Map<string, Resolve>();
  const resolverFor = (key: string): Resolve | null => {
    const known = resolvers.get(key);
    const target = entities[key];
    if (known !== undefined || target === undefined) return known ?? null;
    const made = resolverOf(target, rows[key] ?? []);
    resolvers.set(key, made);
    return made;
  };
  const resolved: Record<string, readonly AnyRow[]> = {};
  for (const [key, entity] of Object.entries(entities)) {
    const references = fieldsOf(entity).flatMap(([name, { kind }]) => {
      const resolve = kind.name === 'ref' || kind.name === 'refs' ? resolverFor(kind.target ?? '') : null;
      return resolve === null ? [] : [{ name, resolve }];
    });
    resolved[key] = (rows[key] ?? []).map((row) => resolveRow(row, references));
  }
  return resolved;
}
