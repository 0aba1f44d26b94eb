import { describe, expect, it } from 'vitest';
import { judgementsOf } from '../../../src/prioritisation/weighing/comparisons.js';
import { pairwiseWeights } from '../../../src/prioritisation/weighing/pairwise-weights.js';
import { weightedShortestJob } from '../../../src/prioritisation/weighing/queue-order.js';
import { swingWeights } from '../../../src/prioritisation/weighing/swing-weights.js';
import { rankOrderWeights } from '../../../src/prioritisation/weighing/rank-order-weights.js';

type Said = Readonly<Record<string, number>>;

/** `a|b: 3` is a three times b. */
function from(items: readonly string[], said: Said) {
  const given = Object.entries(said).map(([pair, times]) => {
    const [more = '', less = ''] = pair.split('|');
    return { more: items.indexOf(more), less: items.indexOf(less), times };
  });
  const { judgements, missing } = judgementsOf(items.length, given);
  expect(missing).toEqual([]);
  if (judgements === null) throw new Error('incomplete');
  return judgements;
}

const round = (values: readonly number[], digits: number): readonly number[] => values.map((value) => Number(value.toFixed(digits)));

describe('published examples of pairwise comparison', () => {
  // Saaty, "Decision making with the analytic hierarchy process", Int. J. Services Sciences 1(1), 2008: relative consumption of drinks.
  it("gives Saaty's drinks", () => {
    const items = ['coffee', 'wine', 'tea', 'beer', 'soda', 'milk', 'water'];
    const judgements = from(items, {
      'coffee|wine': 9, 'coffee|tea': 5, 'coffee|beer': 2, 'coffee|soda': 1, 'coffee|milk': 1, 'water|coffee': 2, 'water|wine': 9, 'water|tea': 9, 'water|beer': 3, 'water|soda': 2,
      'water|milk': 3, 'tea|wine': 3, 'beer|wine': 9, 'beer|tea': 3, 'beer|milk': 1, 'soda|wine': 9, 'soda|tea': 4, 'soda|beer': 2, 'soda|milk': 2, 'milk|wine': 9, 'milk|tea': 3,
    });
    const saaty = pairwiseWeights(judgements, 'saaty2005');
    expect(round(saaty.weights, 3)).toEqual([0.177, 0.019, 0.042, 0.116, 0.19, 0.129, 0.327]);
    expect(saaty.lambda).toBeCloseTo(7.1766, 4);
    expect(saaty.consistencyRatio).toBeCloseTo(0.022, 3);
    expect(pairwiseWeights(judgements, 'doneganDodd').consistencyRatio).toBeCloseTo(0.0235, 4);
    expect(saaty).toMatchObject({ isConsistent: true, revise: null });
  });

  // R package MCDA, tests AHP.R and pairwiseConsistencyMeasures.R: choice of a car by style, reliability and fuel.
  const car = [[1, 1 / 2, 3], [2, 1, 4], [1 / 3, 1 / 4, 1]];
  const style = [[1, 1 / 4, 4, 1 / 6], [4, 1, 4, 1 / 4], [1 / 4, 1 / 4, 1, 1 / 5], [6, 4, 5, 1]];
  const reliability = [[1, 2, 5, 1], [1 / 2, 1, 3, 2], [1 / 5, 1 / 3, 1, 1 / 4], [1, 1 / 2, 4, 1]];
  const fuel = [[1, 2, 4, 1], [1 / 2, 1, 3, 2], [1 / 4, 1 / 3, 1, 1 / 5], [1, 1 / 2, 5, 1]];

  it('gives the choice of a car, and tells that its judgements of style do not fit together', () => {
    const criteria = pairwiseWeights(car).weights;
    const local = [style, reliability, fuel].map((one) => pairwiseWeights(one).weights);
    const overall = [0, 1, 2, 3].map((option) => criteria.reduce((sum, weight, k) => sum + weight * (local[k]?.[option] ?? 0), 0));
    expect(round(overall, 4)).toEqual([0.2922, 0.2767, 0.0697, 0.3613]);
    const found = pairwiseWeights(style, 'alonsoLamata');
    expect(found.consistencyRatio).toBeCloseTo(0.164, 3);
    expect(found.isConsistent).toBe(false);
    expect(found.revise?.ratio).toBeLessThan(0.1);
  });

  // Wikipedia's choice of a leader, as in the README of AHPy, which rounds local weights to three decimals first.
  it('gives the choice of a leader', () => {
    const criteria = pairwiseWeights(from(['experience', 'education', 'charisma', 'age'], { 'experience|education': 4, 'experience|charisma': 3, 'experience|age': 7, 'education|charisma': 1 / 3, 'education|age': 3, 'charisma|age': 5 }));
    expect(criteria.consistencyRatio).toBeCloseTo(0.044, 2);
    const names = ['Moll', 'Nell', 'Sue'];
    const said: readonly Said[] = [
      { 'Moll|Nell': 1 / 4, 'Moll|Sue': 4, 'Nell|Sue': 9 },
      { 'Moll|Nell': 3, 'Moll|Sue': 1 / 5, 'Nell|Sue': 1 / 7 },
      { 'Moll|Nell': 5, 'Moll|Sue': 9, 'Nell|Sue': 4 },
      { 'Moll|Nell': 1 / 3, 'Moll|Sue': 5, 'Nell|Sue': 9 },
    ];
    const local = said.map((one) => pairwiseWeights(from(names, one)).weights);
    const overall = names.map((_, option) => criteria.weights.reduce((sum, weight, k) => sum + weight * (local[k]?.[option] ?? 0), 0));
    [0.358, 0.493, 0.15].forEach((printed, option) => expect(Math.abs((overall[option] ?? 0) - printed)).toBeLessThanOrEqual(0.0011));
  });

  // R package ahp, tests of Calculate: a consistent matrix, where every method gives the same.
  it('gives the consistent matrix exactly', () => {
    const found = pairwiseWeights([[1, 6, 3], [1 / 6, 1, 1 / 2], [1 / 3, 2, 1]]);
    [2 / 3, 1 / 9, 2 / 9].forEach((weight, k) => expect(found.weights[k]).toBeCloseTo(weight, 9));
    expect(found.consistencyRatio).toBeCloseTo(0, 9);
  });
});

describe('pairwise comparison', () => {
  it('has nothing to be inconsistent about with one or two criteria', () => {
    expect(pairwiseWeights([[1]])).toMatchObject({ weights: [1], consistencyRatio: 0, isConsistent: true });
    expect(pairwiseWeights([[1, 4], [1 / 4, 1]])).toMatchObject({ consistencyRatio: 0, isConsistent: true });
    expect(pairwiseWeights([[1, 4], [1 / 4, 1]]).weights[0]).toBeCloseTo(0.8, 12);
  });

  it('says nothing of consistency above ten criteria', () => {
    const eleven = Array.from({ length: 11 }, (_, i) => Array.from({ length: 11 }, (__, k) => (i === k ? 1 : i < k ? 3 : 1 / 3)));
    expect(pairwiseWeights(eleven)).toMatchObject({ consistencyRatio: null, isConsistent: false, revise: null });
  });

  it('names a judgement whose change makes any inconsistent set more consistent', () => {
    for (let seed = 1; seed <= 60; seed += 1) {
      const n = 3 + (seed % 5);
      const given = Array.from({ length: n * n }, (_, at) => ({ more: Math.floor(at / n), less: at % n, times: [1 / 7, 1 / 3, 1, 2, 5, 9][(seed * 7 + at * 13) % 6] ?? 1 })).filter(({ more, less }) => more < less);
      const found = pairwiseWeights(judgementsOf(n, given).judgements ?? []);
      if (found.isConsistent || found.revise === null) continue;
      const { row, column, fitting } = found.revise;
      const revised = pairwiseWeights(judgementsOf(n, given.map((one) => (one.more === row && one.less === column ? { ...one, times: fitting } : one))).judgements ?? []);
      expect(revised.consistencyRatio).toBeCloseTo(found.revise.ratio, 9);
      expect(revised.consistencyRatio).toBeLessThan(found.consistencyRatio ?? 0);
    }
  });

  it('takes several on a pair by their geometric mean, and tells which pairs are missing', () => {
    const both = judgementsOf(2, [{ more: 0, less: 1, times: 8 }, { more: 1, less: 0, times: 2 }]);
    expect(both.judgements?.[0]?.[1]).toBeCloseTo(2, 12);
    expect(judgementsOf(3, [{ more: 0, less: 1, times: 3 }])).toEqual({ missing: [[0, 2], [1, 2]], judgements: null });
  });
});

describe('other ways to weights', () => {
  it('swings are shares of the largest', () => {
    expect(swingWeights([100, 50, 50, null])).toEqual({ weights: [0.5, 0.25, 0.25, 0], problem: null });
    expect(swingWeights([80, 40]).problem).toBe('noneIsLargest');
    expect(swingWeights([0, null]).problem).toBe('noSwing');
    expect(swingWeights([100, 120]).problem).toBe('outOfRange');
  });

  it('an order gives rank order centroid weights, shared by those who share a place', () => {
    expect(round(rankOrderWeights([2, 1, 3]), 4)).toEqual([0.2778, 0.6111, 0.1111]);
    expect(round(rankOrderWeights([1, 1, null, 7]), 4)).toEqual([0.4444, 0.4444, 0, 0.1111]);
  });

  // beginpm.com, "What is WSJF in agile": (100+50+20)/10 and (80+30+10)/5.
  it('weighted shortest job first orders a queue', () => {
    expect(weightedShortestJob({ value: 100, urgency: 50, opportunity: 20, size: 10 })).toBe(17);
    expect(weightedShortestJob({ value: 80, urgency: 30, opportunity: 10, size: 5 })).toBe(24);
    expect(weightedShortestJob({ value: 80, urgency: 30, opportunity: 10, size: 0 })).toBeNull();
  });
});
