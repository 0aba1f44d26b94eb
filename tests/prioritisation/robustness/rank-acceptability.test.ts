import { describe, expect, it } from 'vitest';
import { rankAcceptability, type Trials } from '../../../src/prioritisation/robustness/rank-acceptability.js';
import { weightDrawer, type WeightSpread } from '../../../src/prioritisation/robustness/draw-weights.js';
import { seededRandom } from '../../../src/prioritisation/robustness/seeded-random.js';
import { confidenceFactor, weightTrials } from '../../../src/prioritisation/robustness/weight-trials.js';
import { candidateMatrix } from '../../../src/prioritisation/robustness/candidate-matrix.js';
import { ranking } from '../../../src/prioritisation/ranking.js';
import { buildExample } from '../../../src/register/checking/build-example.js';

const trials = (values: readonly (readonly number[])[], agreed: readonly number[], spread: WeightSpread, seed = 7): Trials => {
  const draw = weightDrawer(agreed, spread, seededRandom(seed));
  return { projects: values.length, criteria: agreed.length, values: Float64Array.from(values.flat()), draw: (weights) => draw(weights), places: 1 };
};

describe('rank acceptability', () => {
  // Closed form: with weights (w, 1 − w) uniform, (60, 60) is first while 0.4 < w < 0.6, and never last.
  it('comes within its error of the closed form', () => {
    const run = rankAcceptability(trials([[100, 0], [0, 100], [60, 60]], [0.5, 0.5], { kind: 'any' }));
    run.step(10_000);
    const expected = [[0.4, 0.1, 0.5], [0.4, 0.1, 0.5], [0.2, 0.8, 0]];
    expected.forEach((shares, project) => shares.forEach((share, rank) => expect(Math.abs(run.share(project, rank + 1) - share)).toBeLessThan(0.015)));
    const [one, , between] = run.result();
    expect(one?.central?.[0]).toBeCloseTo(0.8, 1);
    expect(between).toMatchObject({ best: 1, worst: 2, low: 1, high: 2 });
    expect(run.cases).toBe(10_000);
  });

  it('gives the same figures for the same seed, in one go or in several', () => {
    const [one, other] = [1, 2].map(() => rankAcceptability(trials([[80, 20, 50], [50, 60, 40], [10, 90, 70]], [0.5, 0.3, 0.2], { kind: 'around', share: 0.5 })));
    one?.step(3000);
    other?.step(1000);
    other?.step(2000);
    expect(one?.result()).toEqual(other?.result());
  });

  it('lets equals share a rank, and one candidate be first always', () => {
    const run = rankAcceptability(trials([[50, 50], [50, 50]], [1, 1], { kind: 'any' }));
    run.step(100);
    expect(run.result().map(({ first, worst }) => [first, worst])).toEqual([[1, 1], [1, 1]]);
    const alone = rankAcceptability(trials([[0, 0]], [1, 1], { kind: 'any' }));
    alone.step(10);
    expect(alone.result()[0]).toMatchObject({ first: 1, best: 1, worst: 1, mean: 1 });
  });

  it('sums each rank to one over the projects, also far behind', () => {
    const next = seededRandom(3);
    const values = Array.from({ length: 700 }, () => [100 * next(), 100 * next(), 100 * next()]);
    const run = rankAcceptability(trials(values, [1, 1, 1], { kind: 'any' }));
    run.step(60);
    for (const rank of [1, 20, 500]) expect(values.reduce((sum, _, project) => sum + run.share(project, rank), 0)).toBeCloseTo(1, 9);
    expect(values.reduce((sum, _, project) => sum + Array.from({ length: 700 }, (__, rank) => run.share(project, rank + 1)).reduce((a, b) => a + b, 0), 0)).toBeCloseTo(700, 6);
  });

  it('is sure of a project that is best at everything, whatever the weights', () => {
    for (const spread of [{ kind: 'any' }, { kind: 'ordered' }, { kind: 'around', share: 0.2 }] as const) {
      const run = rankAcceptability(trials([[90, 80, 70], [80, 70, 60]], [0.2, 0.5, 0.3], spread));
      run.step(500);
      expect(run.result()[0]?.first).toBe(1);
    }
  });
});

describe('weights tried', () => {
  it('keep their kind: sum to one, stay in order, stay around', () => {
    const agreed = [0.5, 0.2, 0.3];
    for (const spread of [{ kind: 'any' }, { kind: 'ordered' }, { kind: 'around', share: 0.2 }] as const) {
      const draw = weightDrawer(agreed, spread, seededRandom(11));
      const weights = new Float64Array(3);
      const sums = [0, 0, 0];
      for (let one = 0; one < 4000; one += 1) {
        draw(weights);
        const [a = 0, b = 0, c = 0] = weights;
        expect(a + b + c).toBeCloseTo(1, 9);
        if (spread.kind === 'ordered') expect(a >= c && c >= b).toBe(true);
        if (spread.kind === 'around') expect(a / b).toBeLessThanOrEqual((0.5 * 1.2) / (0.2 * 0.8) + 1e-9);
        weights.forEach((weight, k) => (sums[k] = (sums[k] ?? 0) + weight / 4000));
      }
      // Ordered weights have the rank order centroid as their mean.
      const means = { any: [1 / 3, 1 / 3, 1 / 3], ordered: [0.6111, 0.1111, 0.2778], around: agreed }[spread.kind];
      means.forEach((mean, k) => expect(Math.abs((sums[k] ?? 0) - mean)).toBeLessThan(0.015));
    }
  });
});

describe('candidates as figures', () => {
  const register = buildExample({
    rows: {
      criterion: [{ id: 'K-0001', weight: 3 }, { id: 'K-0002', weight: 1 }, { id: 'K-0003', weight: 4, category: 'local' }, { id: 'K-0004', weight: 0 }],
      project: [{ id: 'P-0001', category: 'local' }, { id: 'P-0002' }, { id: 'P-0003' }, { id: 'P-0004', obligation: 'must' }],
      assessment: [['P-0001', 5, 5, 1], ['P-0002', 4, 2, null], ['P-0003', 1, null, null]].flatMap(([project, ...scores]) => scores.map((score, k) => ({ project, criterion: `K-000${String(k + 1)}`, score }))),
    },
  });

  it('weigh each project by its own criteria, and let a missing score be anything', () => {
    const matrix = candidateMatrix(ranking(register));
    expect(matrix.criteria.map(({ id }) => id)).toEqual(['K-0001', 'K-0002', 'K-0003']);
    const run = rankAcceptability(weightTrials(matrix, { kind: 'around', share: 0.0001 }, 1, seededRandom(1)));
    run.step(2000);
    const of = (id: string) => run.result()[matrix.projects.findIndex((one) => one.id === id)];
    // 75·¾ + 25·¼ = 62.5; the local one (3 + 1) / 8 of 100 = 50; the last is at most 25.
    expect(of('P-0002')).toMatchObject({ first: 1, worst: 1 });
    expect(of('P-0001')).toMatchObject({ best: 2, worst: 2 });
    expect(of('P-0003')).toMatchObject({ best: 3, worst: 3 });
  });

  it('give a factor of confidence below one only where values are uncertain', () => {
    const trialsOf = weightTrials(candidateMatrix(ranking(register)), { kind: 'any' }, 1, seededRandom(1));
    const at = candidateMatrix(ranking(register)).projects.findIndex(({ id }) => id === 'P-0002');
    expect(confidenceFactor(trialsOf, at, [1, 0, 0], 200)).toBe(0);
    const mixed = confidenceFactor(trialsOf, at, [0.2, 0.8, 0.5], 400);
    expect(mixed).toBeGreaterThanOrEqual(0);
    expect(mixed).toBeLessThan(1);
  });
});
