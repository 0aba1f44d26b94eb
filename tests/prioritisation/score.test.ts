import { describe, expect, it } from 'vitest';
import { median } from '../../src/prioritisation/median.js';
import { weightedScore, type ScorePart } from '../../src/prioritisation/score.js';
import { valueOfScore } from '../../src/prioritisation/value-function.js';
import { normaliseWeights } from '../../src/prioritisation/weights.js';

const known = (seed: number): ScorePart[] => {
  const weights = normaliseWeights([0, 1, 2, 3].map((k) => 1 + ((seed * (k + 3)) % 7)));
  return weights.map((weight, k) => ({ weight, value: (seed * (11 + k * 6)) % 101 }));
};

describe('score', () => {
  it('stays between the lowest and the highest value', () => {
    for (let seed = 1; seed <= 200; seed += 1) {
      const parts = known(seed);
      const values = parts.map((part) => part.value ?? NaN);
      const { score } = weightedScore(parts);
      expect(score).toBeGreaterThanOrEqual(Math.min(...values) - 1e-9);
      expect(score).toBeLessThanOrEqual(Math.max(...values) + 1e-9);
    }
  });

  it('never falls when a value rises, whatever the order of the criteria', () => {
    for (let seed = 1; seed <= 100; seed += 1) {
      const parts = known(seed);
      const better = parts.map((part, k) => (k === seed % 4 ? { ...part, value: (part.value ?? 0) + 5 } : part));
      expect(weightedScore(better).score).toBeGreaterThan(weightedScore(parts).score ?? NaN);
      expect(weightedScore([...parts].reverse())).toEqual(weightedScore(parts));
    }
  });

  it('does not change when all weights are given in another unit', () => {
    const values = [10, 80, 35];
    const scoreOf = (weights: readonly number[]) =>
      weightedScore(normaliseWeights(weights).map((weight, k) => ({ weight, value: values[k] ?? null }))).score;
    expect(scoreOf([0.5, 0.3, 0.2])).toBe(scoreOf([50, 30, 20]));
    expect(scoreOf([5, 3, 2])).toBe(scoreOf([50, 30, 20]));
  });

  it('is withheld while a value is missing, with the interval it lies in', () => {
    const parts = [
      { weight: 0.5, value: 80 },
      { weight: 0.3, value: null },
      { weight: 0.2, value: 10 },
    ];
    expect(weightedScore(parts)).toEqual({ score: null, low: 42, high: 72, missing: 1 });
    for (const found of [0, 37, 100]) {
      const { score } = weightedScore(parts.map((part) => ({ ...part, value: part.value ?? found })));
      expect(score).toBeGreaterThanOrEqual(42);
      expect(score).toBeLessThanOrEqual(72);
    }
  });

  it('is nothing when nothing carries weight, and needs no value where there is none', () => {
    expect(weightedScore([{ weight: 0, value: 50 }]).score).toBeNull();
    expect(weightedScore([{ weight: 0, value: null }, { weight: 1, value: 40 }])).toEqual({ score: 40, low: 40, high: 40, missing: 0 });
    expect(normaliseWeights([null, 0, -4])).toEqual([0, 0, 0]);
  });
});

describe('median', () => {
  it('is the middle assessment, in whatever order they come', () => {
    expect(median([5, 1, 4])).toBe(4);
    expect(median([2, 5, 1, 4])).toBe(3);
    expect(median([])).toBeNull();
  });

  it('gives a value between the anchors', () => {
    expect(valueOfScore([0, 20, 40, 60, 100], 4.5)).toBe(80);
  });
});
