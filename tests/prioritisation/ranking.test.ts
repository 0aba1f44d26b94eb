import { describe, expect, it } from 'vitest';
import { placeStabilities } from '../../src/prioritisation/place-stability.js';
import { ranking } from '../../src/prioritisation/ranking.js';
import { buildExample } from '../../src/register/checking/build-example.js';
import type { Register } from '../../src/register/register.js';

const criteria = [
  { id: 'K-0001', weight: 0.6 },
  { id: 'K-0002', weight: 0.4 },
];

type Scores = Readonly<Record<string, readonly [number | null, number | null]>>;

function registerOf(scores: Scores, projects: Readonly<Record<string, Record<string, unknown>>> = {}, criterion: readonly Record<string, unknown>[] = criteria): Register {
  return buildExample({
    rows: {
      project: Object.keys(scores).map((id) => ({ id, status: 'proposed', ...projects[id] })),
      criterion,
      assessment: Object.entries(scores).flatMap(([project, pair]) =>
        pair.map((score, index) => ({ project, criterion: `K-000${String(index + 1)}`, score })),
      ),
    },
  });
}

const shown = (register: Register) => ranking(register).map((one) => [one.project.id, one.score, one.rank]);

describe('ranking', () => {
  it('scores by hand-worked values and lets ties share a rank', () => {
    // 5/1 → 100·0.6 + 0·0.4 = 60; 1/5 → 40; 3/4 → 30 + 30 = 60; 1/1 → 0.
    expect(shown(registerOf({ 'P-0001': [1, 5], 'P-0002': [5, 1], 'P-0003': [3, 4], 'P-0004': [1, 1] }))).toEqual([
      ['P-0002', 60, 1],
      ['P-0003', 60, 1],
      ['P-0001', 40, 3],
      ['P-0004', 0, 4],
    ]);
  });

  it('puts musts apart, and projects that lack an assessment last with no rank', () => {
    const register = registerOf(
      { 'P-0001': [5, 5], 'P-0002': [2, null], 'P-0003': [4, 4], 'P-0004': [1, 2], 'P-0005': [5, 5] },
      { 'P-0004': { obligation: 'must' }, 'P-0005': { status: 'closed' } },
    );
    expect(shown(register)).toEqual([
      ['P-0004', 10, null],
      ['P-0001', 100, 1],
      ['P-0003', 75, 2],
      ['P-0002', null, null],
    ]);
    expect(ranking(register).at(-1)).toMatchObject({ low: 15, high: 55, missing: 1 });
  });

  it('takes the median of the assessors, and leaves criteria out of use and of other categories aside', () => {
    const register = buildExample({
      rows: {
        project: [{ id: 'P-0001', category: 'local' }],
        criterion: [
          { id: 'K-0001', weight: 2 },
          { id: 'K-0002', weight: 2, category: 'local' },
          { id: 'K-0003', weight: 5, category: 'national' },
          { id: 'K-0004', weight: 5, active: false },
        ],
        assessment: [
          ...[1, 5, 4].map((score) => ({ project: 'P-0001', criterion: 'K-0001', score })),
          ...[1, 2, null].map((score) => ({ project: 'p-0001', criterion: 'K-0002', score })),
        ],
      },
    });
    // Medians 4 and 1.5: values 75 and 12.5, each with half the weight.
    const [one] = ranking(register);
    expect(one?.contributions.map((part) => [part.median, part.value, part.weight])).toEqual([[4, 75, 0.5], [1.5, 12.5, 0.5]]);
    expect(one?.score).toBe(43.75);
  });

  it('does not change the order among others when a project comes in', () => {
    const before = registerOf({ 'P-0001': [2, 4], 'P-0002': [4, 3], 'P-0003': [3, 1] });
    const after = registerOf({ 'P-0001': [2, 4], 'P-0002': [4, 3], 'P-0003': [3, 1], 'P-0009': [5, 5] });
    const order = (register: Register) => ranking(register).map((one) => one.project.id).filter((id) => id !== 'P-0009');
    expect(order(after)).toEqual(order(before));
  });

  it('gives no score when no criterion is there', () => {
    expect(ranking(registerOf({ 'P-0001': [5, 5] }, {}, []))[0]?.score).toBeNull();
  });
});

describe('place stability', () => {
  it('tells a firm place from one that depends on the weights and one on the edge', () => {
    // 60 against 55 at 60/40; they meet where 100t = 25t + 100(1 − t), at t = 4/7, less than a fifth below 0.6.
    const register = registerOf({ 'P-0001': [5, 5], 'P-0002': [5, 1], 'P-0003': [2, 5], 'P-0004': [1, 1] });
    const words = (places: number | null) => placeStabilities(ranking(register), places)?.map((one) => [one.project.id, one.stability]);
    expect(words(null)).toEqual([['P-0001', 'firm'], ['P-0002', 'depends'], ['P-0003', 'depends'], ['P-0004', 'firm']]);
    expect(words(2)).toEqual([['P-0001', 'firm'], ['P-0002', 'onTheEdge'], ['P-0003', 'onTheEdge'], ['P-0004', 'firm']]);
    expect(words(3)?.[1]).toEqual(['P-0002', 'depends']);
  });

  it('says nothing where projects are weighed by different criteria', () => {
    const split = [{ id: 'K-0001', weight: 1 }, { id: 'K-0002', weight: 1, category: 'local' }];
    const register = registerOf({ 'P-0001': [4, 4], 'P-0002': [3, 3] }, { 'P-0001': { category: 'local' } }, split);
    expect(placeStabilities(ranking(register), null)).toBeNull();
  });
});
