import { fieldsOf, type AnyRow } from '../../schema/entity.js';
import { entities, entityKeys, type EntityKey } from '../../register/entities/index.js';
import type { Register, Rows } from '../../register/register.js';
import { foldKey } from './same-key.js';

/** Who a document goes to: the steering group itself, or anyone beyond it. */
export type Circle = 'steering' | 'wide';

export interface VisibleRegister {
  readonly register: Register;
  /** Projects that were left out. */
  readonly hiddenProjects: number;
}

type Hidden = ReadonlyMap<EntityKey, ReadonlySet<string>>;
type MutableRows = Record<EntityKey, readonly AnyRow[]>;

const projectNumber = /\bP-?0*\d+\b/gi;

/** A row that points to a hidden row of another table goes with it; within its own table it only loses the pointer. */
function seen(key: EntityKey, row: AnyRow, hidden: Hidden): AnyRow | null {
  let shown: AnyRow = row;
  for (const [field, { kind }] of fieldsOf(entities[key])) {
    const gone = kind.target === undefined ? undefined : hidden.get(kind.target as EntityKey);
    const value = row[field];
    if (!gone || value === null || value === undefined) continue;
    if (typeof value === 'string' && kind.name === 'ref' && gone.has(foldKey(value) ?? '')) {
      if (kind.target !== key) return null;
      shown = { ...shown, [field]: null };
    }
    if (Array.isArray(value)) {
      const left = (value as string[]).filter((one) => !gone.has(foldKey(one) ?? ''));
      if (left.length === 0 && kind.target !== key) return null;
      if (left.length < value.length) shown = { ...shown, [field]: left.length === 0 ? null : left };
    }
  }
  return shown;
}

/** A barrier names the projects it affects in a text: it is hidden when every project it names is. */
function affectsHiddenOnly(row: AnyRow, projects: ReadonlySet<string>): boolean {
  const named = typeof row['affects'] === 'string' ? (row['affects'].match(projectNumber) ?? []) : [];
  return named.length > 0 && named.every((one) => projects.has(one.toLowerCase()));
}

function hide(rows: MutableRows, hidden: Map<EntityKey, ReadonlySet<string>>, kept: EntityKey | null): boolean {
  let changed = false;
  for (const key of entityKeys) {
    if (key === kept) continue;
    const projects = hidden.get('project') ?? new Set<string>();
    const gone = new Set<string>();
    const left = rows[key].flatMap((row) => {
      const shown = key === 'barrier' && affectsHiddenOnly(row, projects) ? null : seen(key, row, hidden);
      if (shown !== null) return [shown];
      if (typeof row['id'] === 'string') gone.add(foldKey(row['id']) ?? '');
      return [];
    });
    if (left.length < rows[key].length) {
      changed = true;
      hidden.set(key, new Set([...(hidden.get(key) ?? []), ...gone]));
    }
    rows[key] = left;
  }
  return changed;
}

/**
 * The register without what a circle of readers may not see: confidential projects always, those for the steering
 * group only beyond it, and with them every row about them alone. A case for the steering group keeps its place on
 * the group's own papers, since the group is to decide on it. Texts that mention a project by name are not searched.
 */
export function visibleRegister(register: Register, circle: Circle): VisibleRegister {
  const isHidden = ({ disclosure }: { disclosure: string | null }): boolean =>
    disclosure === 'confidential' || (circle === 'wide' && disclosure === 'steeringOnly');
  const secret = register.rows.project.filter(isHidden);
  if (secret.length === 0) return { register, hiddenProjects: 0 };
  const rows = { ...register.rows, project: register.rows.project.filter((project) => !isHidden(project)) } as unknown as MutableRows;
  const hidden = new Map<EntityKey, ReadonlySet<string>>([['project', new Set(secret.map(({ id }) => foldKey(id) ?? ''))]]);
  const kept = circle === 'steering' ? 'case' : null;
  while (hide(rows, hidden, kept));
  return { register: { ...register, rows: rows as unknown as Rows }, hiddenProjects: secret.length };
}
