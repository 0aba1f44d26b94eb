import type { RowOf } from '../register/entities/index.js';
import { findByKey } from '../register/checking/find-by-key.js';
import { fold } from '../register/checking/keys.js';
import { oncePer } from '../register/checking/once-per.js';
import type { Register, Rows } from '../register/register.js';
import { isInUse, mediansOf, projectValues, valuesOfOne, type CriterionRow, type ProjectValues, type ScoredProject } from './project-values.js';
import { weigh, type Score, type Weighing } from './score.js';
import { alignedScore } from './strategic-alignment.js';
import { normaliseWeights } from './weights.js';

export { anchorsOf, type CriterionRow } from './project-values.js';

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

function appliesTo(criterion: CriterionRow, category: ProjectRow['category']): boolean {
  return criterion.category === null || criterion.category === category;
}

/** Criteria in use that apply to the project's category; one with a blank category applies to all. */
export function criteriaFor(register: Register, project: Pick<ProjectRow, 'category'>): readonly CriterionRow[] {
  return register.rows.criterion.filter((one) => isInUse(one) && appliesTo(one, project.category));
}

/** A project's score on a criterion: median of the assessors or, where the criterion says so, by its goals; null when there is none. */
export function assessedMedian(register: Register, project: string | null, criterion: string | null): number | null {
  if (project === null || criterion === null) return null;
  if (findByKey(register, 'criterion', criterion)?.source === 'goals') return alignedScore(register, project);
  return mediansOf(register.rows.assessment).get(fold(project))?.get(fold(criterion)) ?? null;
}

/** The criteria that weigh in for the projects of one category. */
interface CategoryWeighing extends Weighing {
  readonly criteria: readonly CriterionRow[];
}

const weighingsByCategory = oncePer((_register: Register) => new Map<ProjectRow['category'], CategoryWeighing>());

function weighingFor(register: Register, { category }: ScoredProject): CategoryWeighing {
  const known = weighingsByCategory(register).get(category);
  if (known) return known;
  const all = register.rows.criterion.filter(isInUse);
  const criteria = all.filter((one) => appliesTo(one, category));
  const weighing = { criteria, weights: Float64Array.from(normaliseWeights(criteria.map((one) => one.weight))), columns: Uint32Array.from(criteria, (one) => all.indexOf(one)) };
  weighingsByCategory(register).set(category, weighing);
  return weighing;
}

function known(figure: number | undefined): number | null {
  return figure === undefined || Number.isNaN(figure) ? null : figure;
}

/** A score whose parts are made when they are looked at: a thousand are ranked for each one that is seen. */
class WeighedProject implements ProjectScore {
  readonly score: number | null;
  readonly low: number;
  readonly high: number;
  readonly missing: number;
  private parts: readonly Contribution[] | null = null;

  constructor(
    private readonly weighing: CategoryWeighing,
    private readonly from: ProjectValues,
    private readonly place: number,
  ) {
    from.fill(place);
    ({ score: this.score, low: this.low, high: this.high, missing: this.missing } = weigh(weighing, from.values, place * from.columns));
  }

  get contributions(): readonly Contribution[] {
    const { criteria, weights, columns } = this.weighing;
    this.parts ??= criteria.map((criterion, k): Contribution => {
      const at = this.place * this.from.columns + (columns[k] ?? 0);
      const [value, weight] = [known(this.from.values[at]), weights[k] ?? 0];
      return { criterion, median: known(this.from.medians[at]), value, weight, contribution: value === null ? null : weight * value };
    });
    return this.parts;
  }
}

const places = oncePer((projects: Rows['project']): ReadonlyMap<ScoredProject, number> => new Map(projects.map((project, place) => [project, place])));
const scoresOf = oncePer((_register: Register) => new Map<ScoredProject, WeighedProject>());

/**
 * A project's score, 0 to 100, with what each criterion gives to it. Null score while a criterion that carries weight
 * is not assessed, then with the interval the score lies in. Formula: S = Σ w·v, weights summing to 1 over the
 * criteria that apply, v piecewise linear between the stated values of 1 to 5.
 */
export function scoreProject(register: Register, project: ScoredProject): ProjectScore {
  const scored = scoresOf(register).get(project);
  if (scored) return scored;
  const place = places(register.rows.project).get(project);
  const score = new WeighedProject(weighingFor(register, project), place === undefined ? valuesOfOne(register, project) : projectValues(register), place ?? 0);
  scoresOf(register).set(project, score);
  return score;
}

/** Scores by the place of a project in the sheet, for those who go through all of them. */
export function projectScorer(register: Register): (place: number) => ProjectScore {
  const { project: projects } = register.rows;
  const values = projectValues(register);
  return (place) => new WeighedProject(weighingFor(register, projects[place] as ProjectRow), values, place);
}
