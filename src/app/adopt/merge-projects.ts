import { foldText } from '../../schema/choice.js';
import type { RowOf } from '../../register/entities/index.js';
import { compareProject, type IncomingProject, type ProjectValues, type RegisterSide, type ValueChange } from './compare-project.js';
import { matchRows } from './match-lists.js';
import { foldName, type RowIdentity } from './match-rows.js';
import type { RowOrigin } from './row-origin.js';

export interface MergedRow {
  readonly incoming: IncomingProject;
  readonly row: RowOf<'project'>;
}

export interface ChangedRow extends MergedRow {
  readonly changes: readonly ValueChange[];
}

export interface MergedProjects {
  readonly added: readonly IncomingProject[];
  readonly changed: readonly ChangedRow[];
  readonly unchanged: readonly MergedRow[];
  /** Values the register has otherwise while the list says what it said before: the register's stay. */
  readonly held: readonly ChangedRow[];
  /** Rows that could be more than one project of the register, or one that had their name before: left out and listed for a person. */
  readonly ambiguous: readonly { readonly incoming: IncomingProject; readonly candidates: readonly RowOf<'project'>[]; readonly formerly: boolean }[];
  /** Rows of one project that contradict one another: left out and listed for a person. */
  readonly repeated: readonly MergedRow[];
}

function text(value: unknown): string | null {
  return typeof value === 'string' ? value : null;
}

function identityOf(values: ProjectValues, origin: RowOrigin | null): RowIdentity {
  return { id: text(values.id), caseNumber: text(values.caseNumber), name: text(values.name), area: text(values.area), origin };
}

/** Of two rows with one running number, something besides it must be the same before they are one renamed project. */
const telling = ['start', 'agreedEnd', 'expectedEnd', 'leader', 'owner', 'approvedBudget', 'expectedCost', 'purpose', 'link'] as const;

function alike(incoming: IncomingProject, row: RowOf<'project'>): boolean {
  const words = (name: unknown): readonly string[] => foldName(text(name) ?? '').split(' ').filter((word) => word.length >= 4);
  const before = words(row.name);
  if (words(incoming.values.name).some((word) => before.includes(word))) return true;
  return telling.some((field) => {
    const [one, other] = [incoming.values[field], row[field]];
    return one !== undefined && one !== null && other !== null && foldText(String(one)) === foldText(String(other));
  });
}

/** Namesakes are told apart only when the list has just as many as the register and each says what one of those says. */
function settleNamesakes(unclear: MergedProjects['ambiguous'], says: (one: IncomingProject, row: RowOf<'project'>) => boolean): readonly MergedRow[] {
  const groups = new Map<RowOf<'project'> | undefined, MergedProjects['ambiguous'][number][]>();
  for (const one of unclear) groups.set(one.candidates[0], [...(groups.get(one.candidates[0]) ?? []), one]);
  return [...groups.values()].flatMap((group) => {
    const candidates = group[0]?.candidates ?? [];
    if (group.length < 2 || group.length !== candidates.length) return [];
    const free = new Set(candidates);
    const pairs = group.flatMap(({ incoming }): MergedRow[] => {
      const row = [...free].find((candidate) => says(incoming, candidate));
      if (!row) return [];
      free.delete(row);
      return [{ incoming, row }];
    });
    return pairs.length === group.length ? pairs : [];
  });
}

function sayingOf({ values, own }: IncomingProject): string {
  return JSON.stringify([Object.entries(values).toSorted(([one], [other]) => (one < other ? -1 : 1)), [...(own ?? [])].map(([header, { value }]) => [header, value])]);
}

/** Holds adopted rows against the projects of a register. A blank in the sheet never empties a cell of the register. */
export function mergeProjects(projects: readonly RowOf<'project'>[], incoming: readonly IncomingProject[], side: RegisterSide): MergedProjects {
  const wanted = incoming.map((row) => ({ row, identity: identityOf(row.values, { list: row.source.sheet, key: row.sourceKey ?? null }) }));
  const hadBefore = ({ source, values, said }: IncomingProject): boolean => said?.['area'] !== undefined && side.told.cell(source.sheet, text(values.name) ?? '', said['area']);
  const namedBefore = ({ source, values, said }: IncomingProject): boolean => said?.['name'] !== undefined && side.told.cell(source.sheet, text(values.name) ?? '', said['name']);
  const { formerNames } = side;
  const matches = matchRows(wanted, projects, (row) => identityOf(row, side.originOf(row)), { alike, hadBefore, namedBefore, formerNames });
  const added: IncomingProject[] = [];
  const unclear: MergedProjects['ambiguous'][number][] = [];
  const found: (MergedRow & ReturnType<typeof compareProject>)[] = [];
  matches.forEach((match, at) => {
    const one = incoming[at];
    if (!one) return;
    if (match.kind === 'new') added.push(one);
    else if (match.kind === 'same') found.push({ incoming: one, row: match.row, ...compareProject(one, match.row, side) });
    else unclear.push({ incoming: one, candidates: match.rows, formerly: match.formerly ?? false });
  });
  const settled = settleNamesakes(unclear, (one, row) => compareProject(one, row, side).changes.length === 0);
  found.push(...settled.map((pair) => ({ ...pair, ...compareProject(pair.incoming, pair.row, side) })));
  const changing = found.filter(({ changes }) => changes.length > 0);
  const sayings = new Map<RowOf<'project'>, Set<string>>();
  for (const { incoming: one, row } of found) sayings.set(row, (sayings.get(row) ?? new Set()).add(sayingOf(one)));
  const contradict = (row: RowOf<'project'>): boolean => (sayings.get(row)?.size ?? 0) > 1;
  return {
    added,
    changed: changing.filter(({ row }) => !contradict(row)),
    unchanged: found.filter(({ changes }) => changes.length === 0),
    held: found.filter(({ held, row }) => held.length > 0 && !contradict(row)).map(({ incoming: one, row, held }) => ({ incoming: one, row, changes: held })),
    ambiguous: unclear.filter((one) => !settled.some((pair) => pair.incoming === one.incoming)),
    repeated: changing.filter(({ row }) => contradict(row)),
  };
}
