import type { RowOf } from '../register/entities/index.js';
import { findByKey } from '../register/checking/find-by-key.js';
import { fold, groupBy } from '../register/checking/keys.js';
import { oncePer } from '../register/checking/once-per.js';
import type { Register, Rows } from '../register/register.js';
import { alignedScore } from './strategic-alignment.js';
import { median } from './median.js';
import { weightedScore, type Score } from './score.js';
import { pointsOf, valueAt, type AnchorValues, type ValuePoint } from './value-function.js';
import { normaliseWeights } from './weights.js';

export type CriterionRow = RowOf<'criterion'>;
type ProjectRow = RowOf<'project'>;

/** One criterion's part in a project's score, as the row of `tblScores` shows it. */
export interface Contribution {
  readonly criterion: CriterionRow;
  /** Median of the assessors' scores, 1 to 5; null when nobody has assessed. */
  readonly median: number | null;
  /** The median on the criterion's own scale of value, 0 to 100. */
  readonly value: number | null;
  /** Share of the weights of the criteria that apply to the project. */
  readonly weight: number;
  /** Weight times value: points of the score. */
  readonly contribution: number | null;
}

export interface ProjectScore extends Score {
  readonly contributions: readonly Contribution[];
}

/** Criteria in use that apply to the project's category; one with a blank category applies to all. */
export function criteriaFor(register: Register, project: Pick<ProjectRow, 'category'>): readonly CriterionRow[] {
  return register.rows.criterion.filter(
    (one) => one.id !== null && one.active !== false && (one.category === null || one.category === project.category),
  );
}

export function anchorsOf(criterion: CriterionRow): AnchorValues {
  return [criterion.value1, criterion.value2, criterion.value3, criterion.value4, criterion.value5];
}

/** Median of all assessors' scores by folded project and folded criterion; blank scores are no scores. */
const mediansOf = oncePer((rows: Rows['assessment']): ReadonlyMap<string, ReadonlyMap<string, number>> => {
  const assessed = rows.filter((row) => row.criterion !== null && row.score !== null);
  const medians = new Map<string, ReadonlyMap<string, number>>();
  for (const [project, ofProject] of groupBy(assessed, (row) => row.project)) {
    const byCriterion = [...groupBy(ofProject, (row) => row.criterion)].map(([criterion, given]) => [criterion, median(given.map((row) => row.score as number)) as number] as const);
    medians.set(project, new Map(byCriterion));
  }
  return medians;
});

/** A project's score on a criterion: median of the assessors or, where the criterion says so, by its goals; null when there is none. */
export function assessedMedian(register: Register, project: string | null, criterion: string | null): number | null {
  if (project === null || criterion === null) return null;
  if (findByKey(register, 'criterion', criterion)?.source === 'goals') return alignedScore(register, project);
  return mediansOf(register.rows.assessment).get(fold(project))?.get(fold(criterion)) ?? null;
}

/** A criterion as it weighs in for the projects of one category. */
interface Weighing {
  readonly criterion: CriterionRow;
  readonly key: string;
  readonly points: readonly ValuePoint[];
  readonly weight: number;
}

const weighingsByCategory = oncePer((_register: Register) => new Map<ProjectRow['category'], readonly Weighing[]>());

function weighingsFor(register: Register, project: Pick<ProjectRow, 'category'>): readonly Weighing[] {
  const known = weighingsByCategory(register).get(project.category);
  if (known) return known;
  const criteria = criteriaFor(register, project);
  const weights = normaliseWeights(criteria.map((one) => one.weight));
  const weighings = criteria.map((criterion, index): Weighing => ({ criterion, key: fold(criterion.id ?? ''), points: pointsOf(anchorsOf(criterion)), weight: weights[index] ?? 0 }));
  weighingsByCategory(register).set(project.category, weighings);
  return weighings;
}

const scoreOf = oncePer((_register: Register) => new Map<Pick<ProjectRow, 'id' | 'category'>, ProjectScore>());

/**
 * A project's score, 0 to 100, with what each criterion gives to it. Null score while a criterion that carries weight
 * is not assessed, then with the interval the score lies in. Formula: S = Σ w·v, weights summing to 1 over the
 * criteria that apply, v piecewise linear between the stated values of 1 to 5.
 */
export function scoreProject(register: Register, project: Pick<ProjectRow, 'id' | 'category'>): ProjectScore {
  const known = scoreOf(register).get(project);
  if (known) return known;
  const medians = project.id === null ? undefined : mediansOf(register.rows.assessment).get(fold(project.id));
  const contributions: Contribution[] = [];
  for (const { criterion, key, points, weight } of weighingsFor(register, project)) {
    const middle = criterion.source === 'goals' ? alignedScore(register, project.id) : (medians?.get(key) ?? null);
    const value = middle === null ? null : valueAt(points, middle);
    contributions.push({ criterion, median: middle, value, weight, contribution: value === null ? null : weight * value });
  }
  const { score: sum, low, high, missing } = weightedScore(contributions);
  const score = { score: sum, low, high, missing, contributions };
  scoreOf(register).set(project, score);
  return score;
}
