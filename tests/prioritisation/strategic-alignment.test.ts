import { describe, expect, it } from 'vitest';
import { disagreements } from '../../src/prioritisation/disagreements.js';
import { scoreProject } from '../../src/prioritisation/project-score.js';
import { alignedScore } from '../../src/prioritisation/strategic-alignment.js';
import { buildExample } from '../../src/register/checking/build-example.js';
import { date } from '../../src/schema/dates.js';

const rows = {
  project: [{ id: 'P-0001' }, { id: 'P-0002' }, { id: 'P-0003' }],
  goal: [
    { id: 'SM-0001', importance: 3 },
    { id: 'SM-0002', importance: null },
    { id: 'SM-0003', importance: 3, validTo: date('2026-12-31') },
  ],
  projectGoal: [
    { project: 'P-0001', goal: 'SM-0001', contribution: 1 },
    { project: 'p-0001', goal: 'SM-0002', contribution: 3 },
    { project: 'P-0001', goal: 'SM-0003', contribution: 3 },
    { project: 'P-0002', goal: 'SM-0001', contribution: 0 },
    { project: 'P-0002', goal: 'SM-0404', contribution: 3 },
  ],
  criterion: [{ id: 'K-0001', weight: 1, source: 'goals' }],
};

describe('strategic alignment', () => {
  it('adds importance times contribution over goals that are valid, up to the full mark', () => {
    const register = buildExample({ rows });
    // 1·3 + 3·1 = 6 of 9 points; the third goal ended last year.
    expect(alignedScore(register, 'P-0001')).toBeCloseTo(1 + (4 * 6) / 9, 12);
    expect(alignedScore(register, 'P-0002')).toBe(1);
    expect(scoreProject(register, { id: 'P-0001', category: null }).score).toBeCloseTo((100 * 6) / 9, 8);
    expect(alignedScore(buildExample({ rows, settings: { fullAlignmentPoints: 5 } }), 'P-0001')).toBe(5);
  });

  it('is missing, and not zero, where nobody has said anything', () => {
    const register = buildExample({ rows });
    expect(alignedScore(register, 'P-0003')).toBeNull();
    expect(scoreProject(register, { id: 'P-0003', category: null })).toMatchObject({ score: null, low: 0, high: 100 });
    expect(alignedScore(buildExample({ rows, settings: { fullAlignmentPoints: null } }), 'P-0001')).toBeNull();
  });
});

describe('disagreements', () => {
  it('lists pairs where assessors are far apart, the farthest first', () => {
    const scores = [['P-0001', 2], ['P-0001', 4], ['P-0002', 1], ['p-0002', 5], ['P-0002', 2], ['P-0003', 3], ['P-0003', null]] as const;
    const register = buildExample({ rows: { ...rows, assessment: scores.map(([project, score]) => ({ project, criterion: 'K-0001', score })) } });
    expect(disagreements(register).map(({ project, median, low, high, spread }) => [project.id, median, low, high, spread])).toEqual([['P-0002', 2, 1, 5, 4], ['P-0001', 3, 2, 4, 2]]);
  });
});
