import type { RowOf } from '../register/entities/index.js';
import { oncePerRegister } from '../register/checking/once-per-register.js';
import type { Register } from '../register/register.js';
import { median } from './median.js';
import { weightedScore, type Score } from './score.js';
import { valueOfScore, type AnchorValues } from './value-function.js';
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

function pairOf(project: string | null, criterion: string | null): string | null {
  return project === null || criterion === null ? null : `${project.trim().toLowerCase()}\n${criterion.trim().toLowerCase()}`;
}

const scoresByPair = oncePerRegister((register): ReadonlyMap<string, readonly number[]> => {
  const made = new Map<string, number[]>();
  for (const row of register.rows.assessment) {
    const pair = pairOf(row.project, row.criterion);
    if (pair === null || row.score === null) continue;
    const scores = made.get(pair);
    if (scores) scores.push(row.score);
    else made.set(pair, [row.score]);
  }
  return made;
});

/** Scores of all assessors of a project on a criterion, in the order of the sheet; blank scores are no scores. */
export function assessedScores(register: Register, project: string | null, criterion: string | null): readonly number[] {
  const pair = pairOf(project, criterion);
  return pair === null ? [] : (scoresByPair(register).get(pair) ?? []);
}

/**
 * A project's score, 0 to 100, with what each criterion gives to it. Null score while a criterion that carries weight
 * is not assessed, then with the interval the score lies in. Formula: S = Σ w·v, weights summing to 1 over the
 * criteria that apply, v piecewise linear between the stated values of 1 to 5.
 */
export function scoreProject(register: Register, project: Pick<ProjectRow, 'id' | 'category'>): ProjectScore {
  const criteria = criteriaFor(register, project);
  const weights = normaliseWeights(criteria.map((one) => one.weight));
  const contributions = criteria.map((criterion, index): Contribution => {
    const middle = median(assessedScores(register, project.id, criterion.id));
    const value = middle === null ? null : valueOfScore(anchorsOf(criterion), middle);
    const weight = weights[index] ?? 0;
    return { criterion, median: middle, value, weight, contribution: value === null ? null : weight * value };
  });
  return { ...weightedScore(contributions), contributions };
}
