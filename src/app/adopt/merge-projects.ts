import type { RowOf } from '../../register/entities/index.js';
import { foldName, rowMatcher, type RowIdentity } from './match-rows.js';

export type ProjectValues = Readonly<Partial<Record<keyof RowOf<'project'>, unknown>>>;

/** An adopted row: the values its sheet gave (absent where it gave none) and its row in that sheet. */
export interface IncomingProject {
  readonly values: ProjectValues;
  readonly source: { readonly sheet: string; readonly row: number };
}

export interface ValueChange {
  readonly field: string;
  readonly before: unknown;
  readonly after: unknown;
}

export interface MergedProjects {
  readonly added: readonly IncomingProject[];
  readonly changed: readonly { readonly incoming: IncomingProject; readonly row: RowOf<'project'>; readonly changes: readonly ValueChange[] }[];
  readonly unchanged: readonly { readonly incoming: IncomingProject; readonly row: RowOf<'project'> }[];
  /** Rows that could be more than one project of the register: left out and listed for a person. */
  readonly ambiguous: readonly { readonly incoming: IncomingProject; readonly candidates: readonly RowOf<'project'>[] }[];
}

function text(value: unknown): string | null {
  return typeof value === 'string' ? value : null;
}

function identityOf(values: ProjectValues): RowIdentity {
  return { id: text(values.id), caseNumber: text(values.caseNumber), name: text(values.name), area: text(values.area) };
}

function plain(value: unknown): string {
  return typeof value === 'string' ? value.replace(/\r\n?/g, '\n').replace(/[ \t]+/g, ' ').trim() : JSON.stringify(value ?? null);
}

/** Free text only grows: what the register says already is not said again, what is new is put under it. */
const growing: ReadonlySet<string> = new Set(['remark', 'sinceLast']);

/** Another way of writing a name is no change of it. */
const names: ReadonlySet<string> = new Set(['name', 'area', 'leader', 'owner']);

function changeOf(field: string, before: unknown, after: unknown): ValueChange | null {
  if (after === null || after === undefined || plain(before) === plain(after)) return null;
  if (names.has(field) && foldName(plain(before)) === foldName(plain(after))) return null;
  if (!growing.has(field) || typeof before !== 'string' || typeof after !== 'string') return { field, before, after };
  const known = plain(before).split('\n').map((line) => line.trim());
  const fresh = after.split(/\r\n?|\n/).filter((line) => line.trim() !== '' && !known.includes(plain(line)));
  return fresh.length === 0 ? null : { field, before, after: [before, ...fresh].join('\n') };
}

/** Holds adopted rows against the projects of a register. A blank in the sheet never empties a cell of the register. */
export function mergeProjects(projects: readonly RowOf<'project'>[], incoming: readonly IncomingProject[]): MergedProjects {
  const match = rowMatcher(projects, identityOf);
  const added: IncomingProject[] = [];
  const changed: MergedProjects['changed'][number][] = [];
  const unchanged: MergedProjects['unchanged'][number][] = [];
  const ambiguous: MergedProjects['ambiguous'][number][] = [];
  for (const one of incoming) {
    const found = match(identityOf(one.values));
    if (found.kind === 'new') added.push(one);
    else if (found.kind === 'ambiguous') ambiguous.push({ incoming: one, candidates: found.rows });
    else {
      const current = found.row as unknown as Readonly<Record<string, unknown>>;
      const changes = Object.entries(one.values)
        .filter(([field]) => field !== 'id')
        .flatMap(([field, after]) => changeOf(field, current[field] ?? null, after) ?? []);
      if (changes.length === 0) unchanged.push({ incoming: one, row: found.row });
      else changed.push({ incoming: one, row: found.row, changes });
    }
  }
  return { added, changed, unchanged, ambiguous };
}
