import { describe, expect, it } from 'vitest';
import { upcomingDeadlines } from '../../../src/app/overview/upcoming-deadlines.js';
import { portfolioCounts } from '../../../src/app/overview/portfolio-counts.js';
import { exampleRegister } from '../../../src/example/index.js';
import { date } from '../../../src/schema/dates.js';

const example = exampleRegister();

describe('the deadlines ahead', () => {
  it('come in the order of time and are never past', () => {
    const all = upcomingDeadlines(example, 1000);
    expect(all.length).toBeGreaterThan(20);
    expect(all.every(({ date: day, days }) => day >= example.asOf && days >= 0)).toBe(true);
    expect(all.map(({ days }) => days)).toEqual(all.map(({ days }) => days).sort((a, b) => a - b));
    expect(upcomingDeadlines(example, 3)).toEqual(all.slice(0, 3));
  });

  it('are counted back from a meeting in working days, around the holidays', () => {
    // Ascension Day was 6 May 2027 and Whit Monday 17 May: five working days before Wednesday 26 May is Wednesday 19 May.
    const dispatch = upcomingDeadlines(example, 1000).find(({ id, text }) => id === 'M-0015' && text.en.startsWith('Material sent'));
    expect(dispatch).toMatchObject({ date: '2027-05-19', days: 7, text: { da: 'Materialet sendes: Styregruppen', en: 'Material sent: Steering group' } });
  });

  it('leave out what is done with, and parts that are off', () => {
    const only = (rows: object): readonly string[] =>
      upcomingDeadlines({ ...example, rows: { ...example.rows, meeting: [], milestone: [], case: [], benefit: [], project: [], barrier: [], ...rows } }, 9).map(({ text }) => text.da);
    const at = { sheet: '', row: 0 };
    const later = date('2027-08-01');
    expect(only({ project: [{ at, id: 'P-1', name: 'A', expectedEnd: later, status: 'closed' }, { at, id: 'P-2', name: 'B', expectedEnd: later, status: null }] })).toEqual(['Slutter: B']);
    expect(only({ barrier: [{ at, id: 'B-1', name: 'A', deadline: later, status: 'removed' }, { at, id: 'B-2', name: null, deadline: later, status: 'reported' }] })).toEqual(['Fjern barrieren: B-2']);
    expect(only({ case: [{ at, id: 'S-1', title: 'A', deadline: later, done: later }, { at, id: 'S-2', title: 'B', deadline: null, done: null }] })).toEqual([]);
    const milestones = { milestone: [{ at, id: 'D-1', name: 'A', agreedDate: date('2027-01-01'), expectedDate: later, actualDate: null }] };
    expect(only(milestones)).toEqual(['Milepæl: A']);
    expect(upcomingDeadlines({ ...example, parts: new Set(['core' as const]) }, 1000).some(({ entity }) => entity === 'milestone')).toBe(false);
  });
});

describe('the portfolio in figures', () => {
  it('counts every open project once in each division', () => {
    const counts = portfolioCounts(example);
    const sum = (all: readonly { readonly count: number }[]): number => all.reduce((total, { count }) => total + count, 0);
    const open = example.rows.project.filter(({ status }) => status === null || !['closed', 'stopped', 'rejected'].includes(status)).length;
    expect([counts.open, sum(counts.byCategory), sum(counts.byPhase)]).toEqual([open, open, open]);
    expect(sum(counts.byLight)).toBe(counts.active);
    expect(counts.byLight.find(({ key }) => key === 'red')?.count).toBe(example.rows.project.filter((one) => one.status === 'active' && one.followedBy !== 'local' && one.followedBy !== null && one.light === 'red').length);
  });

  it('says how many have no value', () => {
    const [first] = example.rows.project;
    const counts = portfolioCounts({ ...example, rows: { ...example.rows, project: [{ ...first, status: 'active', followedBy: 'steering', phase: null, light: null } as NonNullable<typeof first>] } });
    expect(counts.byPhase.at(-1)).toEqual({ key: null, label: { da: 'Ikke angivet', en: 'Not given' }, count: 1 });
    expect(counts.byLight.at(-1)).toMatchObject({ key: 'none', count: 1 });
  });
});
