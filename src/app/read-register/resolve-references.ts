import { foldText } from '../../schema/choice.js';
import { fieldsOf, type AnyRow, type Entity } from '../../schema/entity.js';

export type RowsByEntity = Readonly<Record<string, readonly AnyRow[]>>;

/** Finds the key a reference stands for. */
type Resolve = (reference: string) => string;

/**
 * A reference may be a key in any case, a key followed by words (`P-0007 Nyt omsorgssystem`) or the name of exactly one
 * row. Anything else stays as it is, for the rules to judge.
 */
function resolverOf(target: Entity, rows: readonly AnyRow[]): Resolve {
  const keys = new Map<string, string>();
  const titles = new Map<string, string | null>();
  for (const row of rows) {
    if (typeof row.id !== 'string') continue;
    if (!keys.has(row.id.toLowerCase())) keys.set(row.id.toLowerCase(), row.id);
    const title = row[target.titleField];
    if (typeof title === 'string' && target.titleField !== 'id') titles.set(foldText(title), titles.has(foldText(title)) ? null : row.id);
  }
  return (reference) => {
    const bare = reference.trim();
    const first = /^(\S+?)[,:]?\s/.exec(`${bare} `)?.[1] ?? bare;
    return keys.get(bare.toLowerCase()) ?? titles.get(foldText(bare)) ?? keys.get(first.toLowerCase()) ?? bare;
  };
}

/** Puts the key of the row meant in every reference of every row. */
export function resolveReferences(entities: Readonly<Record<string, Entity>>, rows: RowsByEntity): RowsByEntity {
  const resolvers = new Map<string, Resolve>();
  const resolver = (target: string): Resolve | null => {
    const entity = entities[target];
    if (!entity) return null;
    const known = resolvers.get(target) ?? resolverOf(entity, rows[target] ?? []);
    resolvers.set(target, known);
    return known;
  };
  const resolved: Record<string, readonly AnyRow[]> = {};
  for (const [key, entity] of Object.entries(entities)) {
    const references = fieldsOf(entity).filter(([, field]) => field.kind.name === 'ref' || field.kind.name === 'refs');
    resolved[key] = (rows[key] ?? []).map((row) => {
      const changed: Record<string, unknown> = {};
      for (const [name, field] of references) {
        const resolve = resolver(field.kind.target ?? '');
        const value = row[name];
        if (resolve === null) continue;
        if (typeof value === 'string') changed[name] = resolve(value);
        else if (Array.isArray(value)) changed[name] = value.map((one) => resolve(String(one)));
      }
      return { ...row, ...changed };
    });
  }
  return resolved;
}
