import { describe, expect, it } from 'vitest';
import { frozenLevels, frozenPlan } from '../../../src/benefits/plan/approved-plan.js';
import { allFigures } from '../../../src/benefits/benefit-figures.js';
import { contextOf } from '../../../src/benefits/benefit-context.js';
import { moneyTotals } from '../../../src/benefits/money/money-totals.js';
import { portfolioCurves, quarterDays } from '../../../src/benefits/totals/portfolio-curve.js';
import { realisedToDate } from '../../../src/benefits/totals/realised-to-date.js';
import { followJournal } from '../../../src/app/journal/follow-journal.js';
import type { JournalEntry } from '../../../src/app/journal/journal-entry.js';
import { registerAsKnown } from '../../../src/app/journal/register-as-known.js';
import { seeded } from '../../../src/example/seeded.js';
import { buildExample } from '../../../src/register/checking/build-example.js';
import type { Register } from '../../../src/register/register.js';
import { addDays, date, type IsoDate } from '../../../src/schema/dates.js';

type Draft = Record<string, unknown>;
interface Sheet {
  project: Draft[];
  benefit: Draft[];
  benefitYear: Draft[];
  measurement: Draft[];
}

const number = (prefix: string, count: number): string => `${prefix}-${String(count).padStart(4, '0')}`;

/** What a portfolio group does to its benefits in a year, drawn by chance; each returns the sheet as it is afterwards. */
function deeds(next: () => number): readonly ((sheet: Sheet, day: IsoDate) => Sheet)[] {
  let added = 100;
  const one = <T>(values: readonly T[]): T => values[Math.floor(next() * values.length)] as T;
  const change = (rows: Draft[], values: Draft): Draft[] => {
    const chosen = one(rows);
    return rows.map((row) => (row === chosen ? { ...row, ...values } : row));
  };
  return [
    (sheet) => ({ ...sheet, benefit: change(sheet.benefit, { target: Math.round(next() * 200_000) }) }),
    (sheet) => ({ ...sheet, benefit: change(sheet.benefit, { targetDate: addDays(date('2028-01-01'), Math.floor(next() * 700)), phasing: one(['linear', 'steps', 'slowStart', 'byYear', null]) }) }),
    (sheet) => ({ ...sheet, benefit: change(sheet.benefit, { status: one(['realising', 'dropped', 'potential']), negative: one([true, null]), partOf: one([null, 'G-0001']) }) }),
    (sheet) => ({ ...sheet, benefitYear: change(sheet.benefitYear, { expectedValue: Math.round(next() * 100_000) }) }),
    (sheet) => ({ ...sheet, project: change(sheet.project, { goLive: addDays(date('2026-06-01'), Math.floor(next() * 300)), status: one(['active', 'stopped', 'proposed']) }) }),
    (sheet) => ({ ...sheet, benefit: [...sheet.benefit, { ...one(sheet.benefit), id: number('G', (added += 1)), latestValue: null, latestDate: null }] }),
    (sheet) => (sheet.benefit.length < 3 ? sheet : { ...sheet, benefit: sheet.benefit.slice(0, -1) }),
    (sheet, day) => {
      const benefit = one(sheet.benefit);
      const measured = { benefit: benefit['id'], date: addDays(day, -Math.floor(next() * 40)), value: Math.round(next() * 150_000), recordedOn: day };
      const measurement = [...sheet.measurement, { id: number('GM', sheet.measurement.length + 1), ...measured }];
      return { ...sheet, measurement, benefit: sheet.benefit.map((row) => (row === benefit ? { ...row, latestValue: measured.value, latestDate: measured.date } : row)) };
    },
    (sheet, day) => {
      const old = sheet.measurement.find((row) => row['replacedBy'] === undefined);
      if (!old) return sheet;
      const id = number('GM', sheet.measurement.length + 1);
      return { ...sheet, measurement: [...sheet.measurement.map((row) => (row === old ? { ...row, replacedBy: id } : row)), { ...old, id, value: Math.round(next() * 150_000), recordedOn: day }] };
    },
    (sheet, day) => {
      const register = registerOf(sheet, day);
      const benefit = one(register.rows.benefit.filter(({ approvedOn }) => approvedOn === null));
      if (benefit === undefined) return sheet;
      const levels = new Map(frozenLevels(register.rows.benefitYear.filter((row) => row.benefit === benefit.id)).map(({ id, approvedValue }) => [id, approvedValue]));
      return {
        ...sheet,
        benefit: sheet.benefit.map((row) => (row['id'] === benefit.id ? { ...row, ...frozenPlan(benefit, benefit.realisationStart, day) } : row)),
        benefitYear: sheet.benefitYear.map((row) => (levels.has(String(row['id'])) ? { ...row, approvedValue: levels.get(String(row['id'])) } : row)),
      };
    },
  ];
}

function registerOf(sheet: Sheet, asOf: IsoDate): Register {
  return buildExample({ asOf, rows: { ...sheet } });
}

const begun: Sheet = {
  project: [{ id: 'P-0001', name: 'Post', status: 'active', goLive: '2026-09-01' }, { id: 'P-0002', name: 'Omsorg', status: 'active' }],
  benefit: Array.from({ length: 6 }, (_, index) => ({ id: number('G', index + 1), name: `Gevinst ${String(index)}`, project: index % 2 ? 'P-0001' : 'P-0002', unit: index === 5 ? 'hours' : 'kroner', type: 'budget', baseline: 0, target: 100_000 + index, realisationStart: index % 3 ? '2026-12-31' : null, baselineDate: '2026-06-30', targetDate: '2028-12-31', phasing: index % 2 ? 'byYear' : 'steps', status: 'realising' })),
  benefitYear: Array.from({ length: 12 }, (_, index) => ({ id: number('GA', index + 1), benefit: number('G', (index % 6) + 1), year: 2027 + Math.floor(index / 6), expectedValue: 30_000 * (1 + Math.floor(index / 6)) })),
  measurement: [],
};

/** All that is told of the benefits on a day, by their numbers, whatever order the rows stand in. */
function told(register: Register): unknown {
  const figures = allFigures(register).map(({ benefit, forecast, ...rest }) => ({ id: benefit.id, forecast: forecast?.value ?? null, ...rest, toDate: realisedToDate(benefit, contextOf(register, benefit), register.asOf) }));
  const { points } = portfolioCurves(register, 'kroner', quarterDays(register.asOf, 2, 4)).total;
  const rounded = points.map(({ date: day, ...lines }) => [day, ...Object.values(lines).map((value) => (value === null ? null : Math.round(value * 1e6) / 1e6))]);
  return { figures: figures.sort((a, b) => (a.id ?? '').localeCompare(b.id ?? '')), money: moneyTotals(register), rounded };
}

/** A year of changes, each journalled as the pane does it; what was told on each day is kept. */
function lived(seed: number, from: Sheet = begun) {
  const next = seeded(seed);
  const possible = deeds(next);
  let [sheet, day, entries] = [from, date('2027-01-04'), [] as readonly JournalEntry[]];
  const days: { readonly day: IsoDate; readonly figures: unknown }[] = [];
  const keep = (): void => {
    const register = registerOf(sheet, day);
    ({ entries } = followJournal(register, entries, [], `${day}T10:15:00`));
    days.push({ day, figures: told(register) });
  };
  keep();
  for (let step = 0; step < 14; step += 1) {
    day = addDays(day, 1 + Math.floor(next() * 30));
    for (let deed = 0; deed < 3; deed += 1) sheet = (possible[Math.floor(next() * possible.length)] as (typeof possible)[number])(sheet, day);
    keep();
  }
  return { register: registerOf(sheet, addDays(day, 60)), entries, days };
}

describe('the register as it was known on an earlier day', () => {
  it.each(Array.from({ length: 15 }, (_, index) => index + 1))('gives the figures that were computed then, whatever was changed since (%i)', (seed) => {
    const { register, entries, days } = lived(seed);
    for (const { day, figures } of days) {
      const known = registerAsKnown(register, day, entries);
      expect(known.unknown).toEqual([]);
      expect(told(known.register), day).toEqual(figures);
    }
    // The other way round the test would prove nothing: today's rows give other figures of those days.
    expect(days.some(({ day, figures }) => JSON.stringify(told({ ...register, asOf: day })) !== JSON.stringify(figures))).toBe(true);
  });

  it('shows a day between two changes as the former left it', () => {
    const { register, entries, days } = lived(3);
    const [first, second] = days;
    if (!first || !second) throw new Error('no days');
    const between = registerAsKnown(register, addDays(second.day, -1), entries).register;
    const then = registerAsKnown(register, first.day, entries).register;
    expect(between.rows.benefit).toEqual(then.rows.benefit);
  });

  it('says from when it knows, and before that tells by measurements alone', () => {
    const { register, entries } = lived(5);
    const { journalFrom, register: before } = registerAsKnown(register, date('2026-12-01'), entries);
    expect(journalFrom).toBe('2027-01-04');
    expect(before.rows.benefit.map(({ target }) => target)).toEqual(begun.benefit.map(({ target }) => target));
    expect(before.rows.measurement).toEqual([]);
    expect(registerAsKnown(register, date('2026-12-01'), []).journalFrom).toBeNull();
  });

  it('leaves a row as it stands where the journal no longer holds its content, and names it', () => {
    const { register, entries, days } = lived(7);
    const emptied = entries.map((entry) => (entry.entity === 'benefit' ? { ...entry, content: entry.key === '*' ? entry.content : null } : entry));
    const named = days.flatMap(({ day }) => registerAsKnown(register, day, emptied).unknown);
    expect(named.length).toBeGreaterThan(0);
    expect(new Set(named.map(({ entity }) => entity))).toEqual(new Set(['benefit']));
  });
});

describe('the plan as it was approved', () => {
  it.each(Array.from({ length: 15 }, (_, index) => index + 1))('says the same however target, dates, phasing and levels are moved afterwards (%i)', (seed) => {
    const next = seeded(seed);
    const day = date('2027-01-04');
    const approvedAt = registerOf(begun, day);
    const approved: Sheet = {
      ...begun,
      benefit: begun.benefit.map((row, index) => ({ ...row, ...frozenPlan(approvedAt.rows.benefit[index] as Register['rows']['benefit'][number], date('2026-12-31'), day), latestValue: 50_000, latestDate: '2027-11-01' })),
      benefitYear: begun.benefitYear.map((row) => ({ ...row, approvedValue: row['expectedValue'] })),
    };
    const moving = deeds(next).slice(0, 5).filter((_, index) => index !== 2);
    let moved = approved;
    for (let step = 0; step < 20; step += 1) moved = (moving[Math.floor(next() * moving.length)] as (typeof moving)[number])(moved, day);
    const against = (sheet: Sheet): unknown => {
      const register = registerOf({ ...sheet, project: begun.project }, date('2028-03-01'));
      const { points } = portfolioCurves(register, 'kroner', quarterDays(register.asOf, 6, 6)).total;
      return { figures: allFigures(register).map(({ approvedAchievement, approvedExpected }) => [approvedAchievement, approvedExpected]), points: points.map((one) => one.approved) };
    };
    expect(against(moved)).toEqual(against(approved));
  });

  it('writes its phasing out, since a blank follows the current plan', () => {
    const [benefit] = registerOf({ ...begun, benefit: [{ id: 'G-0001', target: 5 }] }, date('2027-01-04')).rows.benefit;
    expect(benefit && frozenPlan(benefit, null, date('2027-01-04'))).toMatchObject({ approvedPhasing: 'linear', approvedTarget: 5, approvedIntervalLow: null });
  });
});
