import { describe, expect, it } from 'vitest';
import { competitionRanks } from '../../src/prioritisation/competition-ranks.js';
import { weightedScore } from '../../src/prioritisation/score.js';
import { piecewiseLinear, valueOfScore } from '../../src/prioritisation/value-function.js';
import { normaliseWeights, rankOrderCentroid } from '../../src/prioritisation/weights.js';

describe('published worked examples', () => {
  // dwmbeancounter.com, "weighted scoring model": weights 50/25/15/10 %, scores 0 to 10 of four alternatives,
  // totals 3.75 5.95 4.20 6.00 (its table prints 3.8 6.0 4.2 6.0: a tie made by rounding).
  it('weighted scoring gives the totals of the textbook and no false tie', () => {
    const weights = normaliseWeights([50, 25, 15, 10]);
    const alternatives = [
      [3, 5, 4, 4],
      [5, 9, 6, 3],
      [5, 0, 8, 5],
      [5, 6, 8, 8],
    ];
    const scores = alternatives.map(
      (row) => weightedScore(row.map((value, index) => ({ weight: weights[index] ?? 0, value: value * 10 }))).score,
    );
    expect(scores.map((score) => Number(((score ?? NaN) / 10).toFixed(2)))).toEqual([3.75, 5.95, 4.2, 6]);
    expect(competitionRanks(scores)).toEqual([4, 2, 3, 1]);
  });

  // R package smaa, tests of smaa.pvf: cut-offs 50, 75, 90, 100 with values 1, .8, .5, 0; clipped outside.
  it('a piecewise linear value function hits the values of the R package smaa', () => {
    const points = [
      { x: 50, value: 1 },
      { x: 75, value: 0.8 },
      { x: 90, value: 0.5 },
      { x: 100, value: 0 },
    ];
    const at = (x: number): number => piecewiseLinear(points, x) ?? NaN;
    expect(at(60)).toBeCloseTo(0.92, 12);
    expect([75, 90, 10, 120].map(at)).toEqual([0.8, 0.5, 1, 0]);
  });

  // Barron & Barrett 1996, rank order centroid weights for n = 3, 4, 5.
  it.each([
    { n: 3, weights: [0.6111, 0.2778, 0.1111] },
    { n: 4, weights: [0.5208, 0.2708, 0.1458, 0.0625] },
    { n: 5, weights: [0.4567, 0.2567, 0.1567, 0.09, 0.04] },
  ])('rank order centroid weights of $n criteria', ({ n, weights }) => {
    expect(rankOrderCentroid(n).map((weight) => Number(weight.toFixed(4)))).toEqual(weights);
  });

  // Microsoft's example of RANK: 7, 3.5, 3.5, 1, 2; descending ranks with a shared rank skip the next.
  it('ranks ties as Excel does', () => {
    expect(competitionRanks([7, 3.5, 3.5, 1, 2])).toEqual([1, 2, 2, 5, 4]);
    expect(competitionRanks([50, null, 50, 70])).toEqual([2, null, 2, 1]);
  });

  it('scores keep the stated values of their anchors, even or not', () => {
    expect([1, 2, 3, 4, 5].map((score) => valueOfScore([null, null, null, null, null], score))).toEqual([0, 25, 50, 75, 100]);
    expect([1, 2.5, 4, 5].map((score) => valueOfScore([0, 10, 30, 70, 100], score))).toEqual([0, 20, 70, 100]);
  });
});
