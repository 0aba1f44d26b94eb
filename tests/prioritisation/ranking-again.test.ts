import { describe, expect, it } from 'vitest';
import { competitionRanks } from '../../src/prioritisation/competition-ranks.js';
import { fallingOrder } from '../../src/prioritisation/falling-order.js';
import { median } from '../../src/prioritisation/median.js';
import { criteriaFor, scoreProject } from '../../src/prioritisation/project-score.js';
import { isOpen, ranking, withRank } from '../../src/prioritisation/ranking.js';
import { alignedScore } from '../../src/prioritisation/strategic-alignment.js';
import { seededRandom } from '../../src/prioritisation/robustness/seeded-random.js';
import { settle } from '../../src/prioritisation/score.js';
import { valueOfScore } from '../../src/prioritisation/value-function.js';
import { normaliseWeights } from '../../src/prioritisation/weights.js';
import { buildExample } from '../../src/register/checking/build-example.js';
import type { RowOf } from '../../src/register/entities/index.js';
import type { Register } from '../../src/register/register.js';

/** A register with everything that makes a ranking: ties, gaps, several assessors, musts, closed ones, categories, goals. */
function madeRegister(seed: number): Register {
  const next = seededRandom(seed);
  const pick = <T>(...from: readonly T[]): T => from[Math.floor(next() * from.length)] as T;
  const [projects, criteria] = [Math.floor(next() * 30), Math.floor(next() * 6)];
  const keys = (prefix: string, count: number): readonly string[] => Array.from({ length: count }, (_, i) => `${prefix}-${String(i + 1).padStart(4, '0')}`);
  const [project, criterion] = [keys('P', projects), keys('K', criteria)];
  return buildExample({
    settings: { fullAlignmentPoints: pick(null, 4, 6) },
    rows: {
      project: project.map((id) => ({ id: next() < 0.05 ? null : id, status: pick('proposed', 'running', null, 'closed'), obligation: pick('could', 'should', 'must', null, 'could'), category: pick(null, 'local', 'national') })),
      criterion: criterion.map((id) => ({ id, weight: pick(null, 0, 1, 2, 0.3, 30), category: pick(null, null, null, 'local'), active: pick(true, null, null, false), source: pick(null, null, 'goals'), value2: pick(null, 10, 40), value4: pick(null, 60) })),
      goal: [{ id: 'M-0001', importance: 2 }, { id: 'M-0002' }],
      projectGoal: project.flatMap((one) => (next() < 0.5 ? [{ id: `B-${one}`, project: one, goal: pick('M-0001', 'M-0002'), contribution: pick(0, 1, 3) }] : [])),
      assessment: project.flatMap((one) => criterion.flatMap((on) => Array.from({ length: pick(0, 1, 1, 1, 2, 3) }, () => ({ project: pick(one, one, ` ${one.toLowerCase()}`), criterion: on, score: pick(1, 2, 3, 4, 5, 5, null) })))),
    },
  });
}

/** The first that has projects and criteria. */
function fullRegister(): Register {
  for (let seed = 1; ; seed += 1) {
    const register = madeRegister(seed);
    if (ranking(register).filter(({ contributions }) => contributions.length > 2).length > 5) return register;
  }
}

/** The ranking as one would write it down, from the rows and nothing kept. */
function plainly(register: Register) {
  const scored = register.rows.project.filter(isOpen).map((project) => {
    const criteria = criteriaFor(register, project);
    const weights = normaliseWeights(criteria.map(({ weight }) => weight));
    const contributions = criteria.map((criterion, k) => {
      const given = register.rows.assessment.filter((row) => project.id !== null && row.project?.trim().toUpperCase() === project.id && row.criterion === criterion.id && row.score !== null);
      const middle = criterion.source === 'goals' ? alignedScore(register, project.id) : median(given.map(({ score }) => score ?? NaN));
      const value = middle === null ? null : valueOfScore([criterion.value1, criterion.value2, criterion.value3, criterion.value4, criterion.value5], middle);
      const weight = weights[k] ?? 0;
      return { criterion, median: middle, value, weight, contribution: value === null ? null : weight * value };
    });
    const weighing = contributions.filter(({ weight }) => weight > 0);
    const sum = weighing.reduce((total, { contribution }) => total + (contribution ?? 0), 0);
    const unknown = weighing.reduce((total, { value, weight }) => total + (value === null ? weight * 100 : 0), 0);
    const missing = weighing.filter(({ value }) => value === null).length;
    const score = weighing.length === 0 || missing > 0 ? null : settle(sum);
    return { project, mustDo: project.obligation === 'must', score, low: settle(sum), high: settle(sum + unknown), missing, contributions };
  });
  const free = scored.filter(({ mustDo, score }) => !mustDo && score !== null);
  const ranked = scored.map((one) => ({ ...one, rank: free.includes(one) ? 1 + free.filter(({ score }) => (score ?? 0) > (one.score ?? 0)).length : null }));
  const place = (one: (typeof ranked)[number]): number => (one.mustDo ? 0 : (one.rank ?? 1e9));
  return ranked.sort((a, b) => place(a) - place(b) || b.high - a.high);
}

const shown = (register: Register) => ranking(register).map(({ project, mustDo, rank, score, low, high, missing, contributions }) => ({ project, mustDo, score, low, high, missing, contributions, rank }));

const withCriteria = (register: Register, change: (row: RowOf<'criterion'>, at: number) => Partial<RowOf<'criterion'>>): Register => ({
  ...register,
  rows: { ...register.rows, criterion: register.rows.criterion.map((row, at) => ({ ...row, ...change(row, at) })) },
});

describe('ranking again', () => {
  it('gives what is worked out plainly, whatever the register holds', () => {
    for (let seed = 1; seed <= 300; seed += 1) {
      const register = madeRegister(seed);
      expect(shown(register), String(seed)).toEqual(plainly(register));
    }
  });

  it('forgets nothing that has changed since: a weight, a scale, a criterion taken out, a score, a goal, the day', () => {
    for (let seed = 1; seed <= 60; seed += 1) {
      const register = madeRegister(seed);
      const { rows, settings } = register;
      const changed: readonly Register[] = [
        withCriteria(register, (_, at) => ({ weight: (at * seed) % 4 })),
        withCriteria(register, () => ({ value2: 30, value4: 99 })),
        withCriteria(register, ({ source }, at) => (at === 0 ? { source: source === 'goals' ? null : 'goals' } : {})),
        withCriteria(register, ({ id }, at) => ({ active: at % 2 === 0, id })),
        withCriteria(register, () => ({ category: 'national' })),
        { ...register, rows: { ...rows, criterion: [...rows.criterion].reverse() } },
        { ...register, rows: { ...rows, assessment: rows.assessment.map((row) => ({ ...row, score: row.score === null ? 2 : 6 - row.score })) } },
        { ...register, rows: { ...rows, projectGoal: rows.projectGoal.slice(1) } },
        { ...register, rows: { ...rows, goal: rows.goal.map((row) => ({ ...row, importance: 3 })) } },
        { ...register, settings: { ...settings, fullAlignmentPoints: 3 } },
        { ...register, rows: { ...rows, project: rows.project.map((row) => ({ ...row, status: null, category: 'local' as const })) } },
        register,
      ];
      for (const one of changed) expect(shown(one), String(seed)).toEqual(plainly(one));
    }
  });

  it('scores a project that is only being thought of by what is known under its number', () => {
    const register = fullRegister();
    const own = ranking(register).find(({ project, contributions }) => project.id !== null && contributions.length > 2)?.project;
    if (!own) throw new Error('no project');
    const figures = (project: Pick<typeof own, 'id' | 'category'>) => (({ score, low, high, missing, contributions }) => ({ score, low, high, missing, contributions }))(scoreProject(register, project));
    expect(figures({ id: own.id, category: own.category })).toEqual(figures(own));
    expect(figures(own).contributions.length).toBeGreaterThan(0);
    expect(scoreProject(register, own)).toBe(scoreProject(register, own));
  });

  it('keeps a score and its parts when it is ranked among others', () => {
    const [one] = ranking(fullRegister()).filter(({ contributions }) => contributions.length > 0);
    if (!one) throw new Error('no project');
    const moved = withRank(one, 77);
    expect([moved.rank, moved.score, moved.low, moved.high, moved.missing, moved.mustDo]).toEqual([77, one.score, one.low, one.high, one.missing, one.mustDo]);
    expect(moved.contributions).toBe(one.contributions);
  });
});

describe('order and ranks', () => {
  const next = seededRandom(8);
  const figures = (count: number): number[] => Array.from({ length: count }, () => (next() < 0.3 ? Math.floor(next() * 5) * 25 : settle(100 * next())));
  const compared = (given: readonly number[]): number[] => [...given.keys()].sort((a, b) => (given[b] ?? 0) - (given[a] ?? 0));

  it('are those of comparing, also for figures next to each other, too many or too large to pack', () => {
    for (const count of [0, 1, 2, 17, 500, 5000]) {
      const given = figures(count);
      expect([...fallingOrder(given)]).toEqual(compared(given));
    }
    const close = Array.from({ length: 2000 }, (_, i) => settle(50 + ((i * 7) % 13) * 1e-9));
    expect([...fallingOrder(close)]).toEqual(compared(close));
    const [large, many] = [[3, 250, -1, 250], figures(100_000)];
    expect([...fallingOrder(large)]).toEqual(compared(large));
    expect([...fallingOrder(many)]).toEqual(compared(many));
  });

  it('count those that are higher', () => {
    const given = figures(400).map((figure) => (figure < 20 ? null : figure));
    expect(competitionRanks(given)).toEqual(given.map((own) => (own === null ? null : 1 + given.filter((one) => one !== null && one > own).length)));
    expect(competitionRanks([])).toEqual([]);
    expect(competitionRanks([null, 0, -0])).toEqual([null, 1, 1]);
  });
});
