import { describe, expect, it } from 'vitest';
import { exampleAsOf, exampleRegister, faultlessRegister } from '../../src/example/index.js';
import { entities, entityKeys, type EntityKey } from '../../src/register/entities/index.js';
import { keyNumber } from '../../src/register/next-key.js';
import { fieldsOf, type AnyRow } from '../../src/schema/entity.js';
import { weekOf, weekdayOf } from '../../src/schema/dates.js';
import { languages } from '../../src/schema/text.js';

const register = faultlessRegister();

function rowsOf(key: EntityKey): readonly AnyRow[] {
  return register.rows[key];
}

describe('the example portfolio', () => {
  it('is the same every time', () => {
    expect(JSON.stringify(exampleRegister())).toBe(JSON.stringify(exampleRegister()));
  });

  it('has the size of a real portfolio', () => {
    expect(register.rows.project.length).toBeGreaterThanOrEqual(44);
    expect(register.rows.project.filter((row) => row.followedBy === 'steering')).toHaveLength(23);
    expect(register.rows.benefit.length).toBeGreaterThanOrEqual(60);
    expect(register.rows.system).toHaveLength(80);
    expect(register.rows.measurement.length).toBeGreaterThan(90);
    const days = register.rows.measurement.map((row) => String(row.date)).sort();
    expect(String(days[0]) < '2025-06-01' && String(days.at(-1)) > '2027-04-15').toBe(true);
    for (const category of ['national', 'crossOrganisational', 'local']) expect(register.rows.project.some((row) => row.category === category)).toBe(true);
    for (const light of ['red', 'yellow', 'green', 'none']) expect(register.rows.project.some((row) => row.light === light)).toBe(true);
  });

  it('fills every table of the register but the journal and what rests on it', () => {
    expect(entityKeys.filter((key) => rowsOf(key).length === 0)).toEqual(['snapshot', 'rowVersion', 'ignoredFinding']);
  });

  it.each(languages)('stands in the sheets of its language (%s)', (language) => {
    const made = faultlessRegister(language);
    for (const key of entityKeys) for (const row of made.rows[key]) expect(row.at.sheet).toBe(entities[key].sheet[language]);
    expect(made.language).toBe(language);
  });
});

describe.each(entityKeys)('%s', (key) => {
  const entity = entities[key];

  it('has keys of its own kind, each used once', () => {
    const ids = rowsOf(key).map((row) => String(row['id']));
    expect(new Set(ids).size).toBe(ids.length);
    for (const id of ids) expect(keyNumber(entity, id)).not.toBeNull();
  });

  it('has values that its fields can write and read again', () => {
    for (const row of rowsOf(key)) {
      for (const [name, field] of fieldsOf(entity)) {
        const value = row[name];
        if (value === null) continue;
        expect([name, field.kind.decode(field.kind.encode(value, 'da'))]).toEqual([name, { ok: true, value }]);
      }
    }
  });

  it('points only to rows and names that exist', () => {
    const named = (target: string): ReadonlySet<string> =>
      new Set(rowsOf(target as EntityKey).map((row) => String(row['name'])));
    const keyed = (target: string): ReadonlySet<string> => new Set(rowsOf(target as EntityKey).map((row) => String(row['id'])));
    for (const row of rowsOf(key)) {
      for (const [name, field] of fieldsOf(entity)) {
        const value = row[name];
        if (value === null || field.kind.target === undefined) continue;
        const known = field.kind.name === 'name' ? named(field.kind.target) : keyed(field.kind.target);
        for (const one of Array.isArray(value) ? (value as string[]) : [String(value)]) expect([row['id'], name, known.has(one), one]).toEqual([row['id'], name, true, one]);
      }
    }
  });

  it('fills what is always required', () => {
    for (const row of rowsOf(key)) {
      for (const [name, field] of fieldsOf(entity)) if (field.required === true) expect([row['id'], name, row[name]]).not.toEqual([row['id'], name, null]);
    }
  });
});

describe('the story it tells on 12 May 2027', () => {
  it('holds four meetings a year in both groups, on weekdays, the steering group in weeks 11, 21, 37 and 48', () => {
    for (const year of ['2026', '2027']) {
      const ordinary = register.rows.meeting.filter((row) => row.date?.startsWith(year) && row.form === 'ordinary');
      const weeks = ordinary.filter((row) => row.forum === 'steering').map((row) => row.date && weekOf(row.date).week);
      expect(weeks).toEqual([11, 21, 37, 48]);
      expect(ordinary.filter((row) => row.forum === 'programme')).toHaveLength(4);
    }
    for (const row of register.rows.meeting) if (row.date) expect(weekdayOf(row.date)).toBeLessThanOrEqual(5);
  });

  it('has seven decisions from March, five carried out and two past their deadline', () => {
    const march = register.rows.case.filter((row) => row.meeting === 'M-0012' && row.type === 'decision');
    expect(march).toHaveLength(7);
    expect(march.filter((row) => row.done !== null)).toHaveLength(5);
    expect(march.filter((row) => row.done === null && row.deadline !== null && row.deadline < exampleAsOf).map((row) => row.id)).toEqual(['S-0014', 'S-0015']);
  });

  it('has moved since March: two turned red, one green, three closed', () => {
    const before = new Map(register.rows.statusReport.filter((row) => row.meeting === 'M-0012').map((row) => [row.project, row]));
    const steering = register.rows.project.filter((row) => row.followedBy === 'steering');
    const turned = (light: string): readonly (string | null)[] =>
      steering.filter((row) => row.status === 'active' && row.light === light && before.get(row.id)?.light !== light).map((row) => row.id);
    expect(turned('red')).toEqual(['P-0002', 'P-0020']);
    expect(turned('green')).toEqual(['P-0011']);
    expect(steering.filter((row) => row.status === 'closed').map((row) => row.id)).toEqual(['P-0006', 'P-0015', 'P-0018']);
  });

  it('has no measurement, status or decision from the future', () => {
    for (const row of register.rows.measurement) expect(row.date !== null && row.date <= exampleAsOf).toBe(true);
    for (const row of register.rows.project) if (row.statusDate) expect(row.statusDate <= exampleAsOf).toBe(true);
    for (const row of register.rows.case) if (row.done) expect(row.done <= exampleAsOf).toBe(true);
  });

  it('spreads the money of a project over its years to the krone', () => {
    for (const project of register.rows.project) {
      const years = register.rows.projectYear.filter((row) => row.project === project.id);
      if (years.length === 0) continue;
      const sum = (field: 'budget' | 'expected' | 'spent'): number => years.reduce((total, row) => total + (row[field] ?? 0), 0);
      expect([project.id, sum('budget'), sum('expected'), sum('spent')]).toEqual([project.id, project.approvedBudget, project.expectedCost, project.spent]);
    }
  });

  it('weighs its criteria to one hundred per cent and explains every 1 and 5', () => {
    expect(register.rows.criterion.reduce((sum, row) => sum + (row.weight ?? 0), 0)).toBeCloseTo(1, 9);
    for (const row of register.rows.assessment) if (row.score === 1 || row.score === 5) expect(row.reason).not.toBeNull();
  });
});
