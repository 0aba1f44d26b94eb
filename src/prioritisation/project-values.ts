import type { RowOf } from '../register/entities/index.js';
import { fold, isOrdinaryKey } from '../register/checking/keys.js';
import { oncePer } from '../register/checking/once-per.js';
import type { Register, Rows } from '../register/register.js';
import { median } from './median.js';
import { alignedScore } from './strategic-alignment.js';
import { pointsOf, valueAt, type AnchorValues } from './value-function.js';

export type CriterionRow = RowOf<'criterion'>;
export type ScoredProject = Pick<RowOf<'project'>, 'id' | 'category'>;

export function anchorsOf(criterion: CriterionRow): AnchorValues {
  return [criterion.value1, criterion.value2, criterion.value3, criterion.value4, criterion.value5];
}

type Medians = ReadonlyMap<string, number>;

/** Median of all assessors' scores by folded project and folded criterion; blank scores are no scores. */
export const mediansOf = oncePer((rows: Rows['assessment']): ReadonlyMap<string, Medians> => {
  const folded = new Map<string, string>();
  const keyOf = (text: string): string => {
    if (isOrdinaryKey(text)) return text.toLowerCase();
    const known = folded.get(text) ?? fold(text);
    folded.set(text, known);
    return known;
  };
  const medians = new Map<string, Map<string, number>>();
  const several = new Map<Map<string, number>, Map<string, number[]>>();
  let [lastProject, ofProject]: [string | null, Map<string, number>] = [null, new Map()];
  for (const { project, criterion, score } of rows) {
    if (project === null || criterion === null || score === null || project.trim() === '' || criterion.trim() === '') continue;
    // A project's assessments mostly stand together.
    if (project !== lastProject) {
      const key = keyOf(project);
      ofProject = medians.get(key) ?? new Map<string, number>();
      medians.set(key, ofProject);
      lastProject = project;
    }
    const on = keyOf(criterion);
    const first = ofProject.get(on);
    if (first === undefined) {
      ofProject.set(on, score);
      continue;
    }
    const lists = several.get(ofProject) ?? new Map<string, number[]>();
    several.set(ofProject, lists);
    const list = lists.get(on);
    if (list) list.push(score);
    else lists.set(on, [first, score]);
  }
  for (const [of, lists] of several) for (const [on, scores] of lists) of.set(on, median(scores) as number);
  return medians;
});

/** What values rest on beside the projects themselves. Weights are not among it. */
interface Basis {
  readonly criteria: readonly CriterionRow[];
  readonly given: readonly unknown[];
}

/** What each project is worth on each criterion in use, before anything is weighed. Not a number where nobody has assessed. */
export interface ProjectValues {
  readonly projects: readonly ScoredProject[];
  readonly columns: number;
  /** By project and criterion in use, 1 to 5. */
  readonly medians: Float64Array;
  /** The same on the criteria's own scales of value, 0 to 100. */
  readonly values: Float64Array;
  /** Works out a project's row, when it has not been asked for before. */
  fill(place: number): void;
}

export function isInUse(criterion: CriterionRow): criterion is CriterionRow & { readonly id: string } {
  return criterion.id !== null && criterion.active !== false;
}

function isSameScale(one: CriterionRow, other: CriterionRow | undefined): boolean {
  return one === other || (other !== undefined && one.id === other.id && one.source === other.source && anchorsOf(one).every((value, at) => value === anchorsOf(other)[at]));
}

function madeValues(register: Register, criteria: Basis['criteria'], projects: readonly ScoredProject[]): ProjectValues {
  const scales = criteria.map((one) => ({ key: fold(one.id ?? ''), isAligned: one.source === 'goals', points: pointsOf(anchorsOf(one)) }));
  const columns = scales.length;
  const [medians, values] = [new Float64Array(projects.length * columns).fill(NaN), new Float64Array(projects.length * columns).fill(NaN)];
  const isFilled = new Uint8Array(projects.length);
  const assessed = mediansOf(register.rows.assessment);
  return {
    projects,
    columns,
    medians,
    values,
    fill: (place) => {
      if (isFilled[place] === 1) return;
      isFilled[place] = 1;
      const id = projects[place]?.id ?? null;
      const own = id === null ? undefined : assessed.get(fold(id));
      scales.forEach(({ key, isAligned, points }, k) => {
        const middle = isAligned ? alignedScore(register, id) : (own?.get(key) ?? null);
        if (middle === null) return;
        medians[place * columns + k] = middle;
        values[place * columns + k] = valueAt(points, middle);
      });
    },
  };
}

const latestOf = oncePer((_projects: Rows['project']): { basis: Basis; made: ProjectValues | null } => ({ basis: { criteria: [], given: [] }, made: null }));

/**
 * The values of a register's projects. They are kept while only weights differ, from one register to the next that
 * stands on the same rows, so that moving a weight weighs again and works out nothing else.
 */
export function projectValues(register: Register): ProjectValues {
  const { rows, settings, asOf } = register;
  const basis: Basis = { criteria: rows.criterion.filter(isInUse), given: [rows.assessment, rows.projectGoal, rows.goal, settings.fullAlignmentPoints, asOf] };
  const latest = latestOf(rows.project);
  const { criteria, given } = latest.basis;
  const isSame = criteria.length === basis.criteria.length && basis.criteria.every((one, k) => isSameScale(one, criteria[k])) && basis.given.every((one, at) => one === given[at]);
  if (latest.made !== null && isSame) return latest.made;
  const made = madeValues(register, basis.criteria, rows.project);
  latest.basis = basis;
  latest.made = made;
  return made;
}

/** The values of a project that is not, or not so, among the register's own. */
export function valuesOfOne(register: Register, project: ScoredProject): ProjectValues {
  return madeValues(register, register.rows.criterion.filter(isInUse), [project]);
}
