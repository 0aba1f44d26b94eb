import { rankCounts } from './rank-counts.js';
import { scoreRanker } from './score-ranks.js';

/** What is tried: a case is a set of weights and the values of all projects, row by row. */
export interface Trials {
  readonly projects: number;
  readonly criteria: number;
  /** Puts the next case into the arrays; values that are certain may be left as they stand. */
  readonly draw: (weights: Float64Array, values: Float64Array) => void;
  /** The values before the first case. */
  readonly values: Float64Array;
  /** Projects weighed by the same criteria share a group; without groups all criteria weigh for all. */
  readonly groupOf?: Uint8Array;
  readonly groups?: readonly (readonly number[])[];
  /** So many first places matter. */
  readonly places: number;
}

/** How often a project has which place; shares are of the cases tried. */
export interface Acceptability {
  readonly first: number;
  readonly inPlaces: number;
  readonly mean: number;
  readonly best: number;
  readonly worst: number;
  /** The ranks it keeps within in 95 % of the cases. */
  readonly low: number;
  readonly high: number;
  /** Mean weights of the cases in which it is first; null when it never is. */
  readonly central: readonly number[] | null;
}

export interface AcceptabilityRun {
  /** Tries so many cases more. */
  step(cases: number): void;
  readonly cases: number;
  result(): readonly Acceptability[];
  /** Share of the cases in which a project has a rank. */
  share(project: number, rank: number): number;
}

/** So many cases are ranked before they are counted: a project's counts are then at hand for all of them at once. */
const heldBack = 128;

/**
 * Rank acceptability under uncertain weights and values (SMAA-2; Lahdelma & Salminen, Operations Research 49, 2001):
 * rank = 1 + those with a higher score. It can be continued, so that a first answer comes early. The error of a share
 * is at most 1.96·√(0.25 / cases).
 */
export function rankAcceptability({ projects, criteria, draw, values: start, groupOf, groups, places }: Trials): AcceptabilityRun {
  const weights = new Float64Array(criteria);
  const values = Float64Array.from(start);
  const scores = new Float64Array(projects);
  const ranks = new Uint32Array(heldBack * projects);
  const drawn = new Float64Array(heldBack * criteria);
  const rankScores = scoreRanker(projects);
  const counts = rankCounts(projects);
  const [sums, best, worst] = [new Float64Array(projects), new Uint32Array(projects).fill(projects), new Uint32Array(projects)];
  const [firsts, inPlaces, central] = [new Uint32Array(projects), new Uint32Array(projects), new Float64Array(projects * criteria)];
  const whole = new Float64Array(groups?.length ?? 1);
  let [cases, counted] = [0, 0];

  function score(): void {
    groups?.forEach((used, group) => (whole[group] = used.reduce((sum, k) => sum + (weights[k] ?? 0), 0)));
    for (let i = 0, at = 0; i < projects; i += 1) {
      let sum = 0;
      for (let k = 0; k < criteria; k += 1, at += 1) sum += (weights[k] as number) * (values[at] as number);
      const total = groupOf === undefined ? 1 : (whole[groupOf[i] as number] as number);
      scores[i] = total > 0 ? sum / total : 0;
    }
  }

  function tryOne(): void {
    draw(weights, values);
    score();
    drawn.set(weights, (cases - counted) * criteria);
    rankScores(scores, ranks, (cases - counted) * projects);
    cases += 1;
    if (cases - counted === heldBack) count();
  }

  function first(i: number, one: number): void {
    (firsts[i] as number)++;
    for (let k = 0; k < criteria; k += 1) central[i * criteria + k] = (central[i * criteria + k] as number) + (drawn[one * criteria + k] as number);
  }

  /** Puts the cases held back into the counts, one project after the other. */
  function count(): void {
    const held = cases - counted;
    if (held === 0) return;
    for (let i = 0; i < projects; i += 1) {
      let [sum, least, most, inside] = [0, best[i] as number, worst[i] as number, 0];
      for (let one = 0, at = i; one < held; one += 1, at += projects) {
        const rank = ranks[at] as number;
        counts.add(i, rank);
        sum += rank;
        if (rank < least) least = rank;
        if (rank > most) most = rank;
        if (rank <= places) inside += 1;
        if (rank === 1) first(i, one);
      }
      sums[i] = (sums[i] as number) + sum;
      best[i] = least;
      worst[i] = most;
      inPlaces[i] = (inPlaces[i] as number) + inside;
    }
    counted = cases;
  }

  return {
    get cases() {
      return cases;
    },
    step: (more) => {
      for (let one = 0; one < more; one += 1) tryOne();
    },
    share: (project, rank) => {
      count();
      return cases === 0 ? 0 : counts.count(project, rank) / cases;
    },
    result: () => {
      count();
      return Array.from({ length: projects }, (_, i): Acceptability => {
        const first = firsts[i] ?? 0;
        return {
          first: first / cases,
          inPlaces: (inPlaces[i] ?? 0) / cases,
          mean: (sums[i] ?? 0) / cases,
          best: best[i] ?? 1,
          worst: worst[i] ?? 1,
          low: counts.quantile(i, 0.025, cases),
          high: counts.quantile(i, 0.975, cases),
          central: first === 0 ? null : Array.from({ length: criteria }, (__, k) => (central[i * criteria + k] ?? 0) / first),
        };
      });
    },
  };
}
