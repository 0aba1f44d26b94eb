import { describe, expect, it } from 'vitest';
import { rankAcceptability, type Trials } from '../../../src/prioritisation/robustness/rank-acceptability.js';
import { scoreKey, scoreRanker } from '../../../src/prioritisation/robustness/score-ranks.js';
import { seededRandom } from '../../../src/prioritisation/robustness/seeded-random.js';

const next = seededRandom(2);

/** Ways scores can lie: spread, tied, crowding closer than the first bits tell apart, at the ends, all the same. */
const makers: Readonly<Record<string, () => number>> = {
  spread: () => 100 * next(),
  tied: () => (next() < 0.5 ? 50 : 25 * Math.floor(5 * next())),
  close: () => 50 + 1e-5 * next(),
  closest: () => 50 + 4e-7 * next(),
  'mostly close': () => (next() < 0.01 ? 100 * next() : 70 + 1e-6 * Math.floor(200 * next())),
  'at the ends': () => (next() < 0.5 ? 0 : 100),
  'beyond the ends': () => 300 * next() - 100,
  same: () => 42,
};

/** 1 + those with a lower key, counted one by one for each key there is. */
function counted(scores: Float64Array): number[] {
  const keys = [...scores].map(scoreKey);
  const rankOf = new Map([...new Set(keys)].map((key) => [key, 1 + keys.filter((other) => other < key).length]));
  return keys.map((key) => rankOf.get(key) ?? NaN);
}

describe('ranks of scores', () => {
  it('are those of counting, however the scores lie', () => {
    for (const count of [1, 2, 3, 15, 16, 100, 1100]) {
      const rank = scoreRanker(count);
      // One ranker for all: it may not remember the case before.
      for (const [name, make] of Object.entries(makers)) {
        for (let time = 0; time < 3; time += 1) {
          const scores = Float64Array.from({ length: count }, make);
          const ranks = new Uint32Array(count + 7);
          rank(scores, ranks, 5);
          expect([...ranks.subarray(5, 5 + count)], `${name}, ${String(count)}`).toEqual(counted(scores));
          expect([...ranks.subarray(0, 5), ...ranks.subarray(5 + count)]).toEqual([0, 0, 0, 0, 0, 0, 0]);
        }
      }
    }
  });
});

interface Seen {
  readonly first: number;
  readonly inPlaces: number;
  readonly mean: number;
  readonly best: number;
  readonly worst: number;
  readonly central: readonly number[] | null;
}

/** The same by the book: every case scored, ranked and kept. */
function plainly({ projects, criteria, draw, values: start, groupOf, groups, places }: Trials, cases: number): { readonly seen: readonly Seen[]; readonly ranks: readonly (readonly number[])[] } {
  const [weights, values] = [new Float64Array(criteria), Float64Array.from(start)];
  const all: { readonly ranks: readonly number[]; readonly weights: readonly number[] }[] = [];
  for (let one = 0; one < cases; one += 1) {
    draw(weights, values);
    const scores = Float64Array.from({ length: projects }, (_, i) => {
      const total = groups === undefined ? 1 : (groups[groupOf?.[i] ?? 0] ?? []).reduce((sum, k) => sum + (weights[k] ?? 0), 0);
      const sum = [...weights].reduce((before, weight, k) => before + weight * (values[i * criteria + k] ?? 0), 0);
      return total > 0 ? sum / total : 0;
    });
    all.push({ ranks: counted(scores), weights: [...weights] });
  }
  const seen = Array.from({ length: projects }, (_, i): Seen => {
    const own = all.map(({ ranks }) => ranks[i] ?? NaN);
    const firsts = all.filter((_one, at) => own[at] === 1);
    const mean = (figures: readonly number[]): number => figures.reduce((sum, one) => sum + one, 0) / figures.length;
    return {
      first: firsts.length / cases,
      inPlaces: own.filter((rank) => rank <= places).length / cases,
      mean: mean(own),
      best: Math.min(...own),
      worst: Math.max(...own),
      central: firsts.length === 0 ? null : Array.from({ length: criteria }, (__, k) => mean(firsts.map((one) => one.weights[k] ?? NaN))),
    };
  });
  return { seen, ranks: all.map(({ ranks }) => ranks) };
}

/** Values in steps, so that many are level; some missing and drawn anew, some projects weighed by fewer criteria. */
function madeTrials(projects: number, criteria: number, steps: number): () => Trials {
  const values = Float64Array.from({ length: projects * criteria }, () => (100 / steps) * Math.floor((steps + 1) * next()));
  const open = [...values.keys()].filter(() => next() < 0.02);
  const groupOf = Uint8Array.from({ length: projects }, () => (next() < 0.2 ? 1 : 0));
  const all = Array.from({ length: criteria }, (_, k) => k);
  for (let i = 0; i < projects; i += 1) if (groupOf[i] === 1) values[i * criteria] = 0;
  return () => {
    const random = seededRandom(projects + criteria);
    const draw = (weights: Float64Array, drawn: Float64Array): void => {
      for (let k = 0; k < criteria; k += 1) weights[k] = random();
      const total = weights.reduce((sum, weight) => sum + weight, 0);
      for (let k = 0; k < criteria; k += 1) weights[k] = (weights[k] ?? 0) / total;
      for (const at of open) drawn[at] = 100 * random();
    };
    return { projects, criteria, values, draw, places: 3, ...(criteria > 1 ? { groupOf, groups: [all, all.slice(1)] } : {}) };
  };
}

describe('rank acceptability', () => {
  it('is what every case says by the book: ties, missing scores, fewer criteria, one candidate; in one go or in parts', () => {
    for (const [projects, criteria, steps] of [[1, 1, 4], [2, 3, 1], [7, 2, 2], [60, 8, 4], [130, 5, 100], [650, 3, 4]] as const) {
      const [trials, cases] = [madeTrials(projects, criteria, steps), projects > 500 ? 150 : 300];
      const run = rankAcceptability(trials());
      for (const more of [1, 3, 126, cases - 130]) {
        run.step(more);
        if (more < 10) run.result();
      }
      const { seen, ranks } = plainly(trials(), cases);
      run.result().forEach(({ central, low, high, ...shares }, i) => {
        const { central: expected, ...others } = seen[i] ?? { central: null };
        expect(shares).toEqual(others);
        expect(central === null).toBe(expected === null);
        central?.forEach((weight, k) => expect(weight).toBeCloseTo(expected?.[k] ?? NaN, 12));
        expect(low).toBeLessThanOrEqual(high);
        for (const rank of [1, 2, projects]) if (rank <= 500) expect(run.share(i, rank)).toBe(ranks.filter((one) => one[i] === rank).length / cases);
      });
    }
  });
});
