import { describe, expect, it } from 'vitest';
import { dataQuality } from '../../src/app/data-quality.js';
import { entityKeys } from '../../src/register/entities/index.js';
import type { Register } from '../../src/register/register.js';
import { defaultSettings } from '../../src/register/settings.js';
import { date } from '../../src/schema/dates.js';
import type { Finding, Severity } from '../../src/schema/finding.js';

function register(projects: readonly { id: string; area: string | null }[], benefits: readonly { id: string; project: string }[]): Register {
  const empty = Object.fromEntries(entityKeys.map((key) => [key, []]));
  const rows = {
    ...empty,
    project: projects.map((values, index) => ({ ...values, at: { sheet: 'Projekter', row: index + 5 } })),
    benefit: benefits.map((values, index) => ({ ...values, at: { sheet: 'Gevinster', row: index + 5 } })),
  };
  return { language: 'da', asOf: date('2027-05-12'), settings: defaultSettings, parts: new Set(['core']), rows, tables: {} } as unknown as Register;
}

function finding(rule: string, severity: Severity, entity: string, row: number): Finding {
  return { rule, severity, place: { entity, id: null, field: null, sheet: null, row, address: null }, message: { da: '', en: '' }, params: {} };
}

const sample = register([{ id: 'P-0001', area: 'Ældre' }, { id: 'P-0002', area: 'Skole' }, { id: 'P-0003', area: null }], [{ id: 'G-0001', project: 'p-0001' }]);

describe('data quality', () => {
  it('is 100 without findings and null without rows', () => {
    expect(dataQuality(sample, []).quality).toBe(100);
    expect(dataQuality(register([], []), []).quality).toBeNull();
  });

  it('is the mean of the rows, worst area first', () => {
    const result = dataQuality(sample, [finding('a', 'error', 'project', 5), finding('b', 'warning', 'benefit', 5), finding('c', 'info', 'project', 6)]);
    expect(result.quality).toBe((60 + 100 + 100 + 85) / 4);
    expect(result.areas.map(({ area, quality, rows }) => [area, quality, rows])).toEqual([
      ['Ældre', 72.5, 2],
      ['Skole', 100, 1],
      [null, 100, 1],
    ]);
  });

  it('says which repair raises it most, and putting it right does raise it by that', () => {
    const findings = [finding('a', 'error', 'project', 5), finding('a', 'error', 'project', 6), finding('b', 'warning', 'project', 7), finding('c', 'info', 'project', 7)];
    const before = dataQuality(sample, findings);
    expect(before.repairs.map(({ rule, area, gain }) => [rule, area, gain])).toEqual([
      ['a', 'Ældre', 10],
      ['a', 'Skole', 10],
      ['b', null, 3.75],
    ]);
    const after = dataQuality(sample, findings.slice(1));
    expect((after.quality ?? 0) - (before.quality ?? 0)).toBe(before.repairs[0]?.gain);
  });

  it('counts each repair after those before it, so that all of them together raise it by their sum', () => {
    const rules = ['a', 'b', 'c', 'd', 'e', 'f', 'g'];
    for (let seed = 1; seed <= 50; seed += 1) {
      let state = seed;
      const next = (below: number): number => (state = (state * 48271) % 2147483647) % below;
      const areas = ['Ældre', 'Skole', null];
      const sheet = register(Array.from({ length: 12 }, (_, at) => ({ id: `P-${String(at)}`, area: areas[next(3)] ?? null })), []);
      const findings = Array.from({ length: 70 }, () => finding(rules[next(7)] ?? 'a', (['error', 'warning', 'info'] as const)[next(3)] ?? 'info', 'project', 5 + next(12)));
      const { quality, repairs } = dataQuality(sheet, findings);
      let [left, reached] = [findings, quality ?? 0];
      for (const { rule, area, gain, findings: count } of repairs) {
        const rest = left.filter((one) => !(one.rule === rule && (sheet.rows.project[(one.place.row ?? 0) - 5]?.area ?? null) === area));
        expect(left.length - rest.length).toBe(count);
        left = rest;
        reached += gain;
        expect(dataQuality(sheet, left).quality).toBeCloseTo(reached, 9);
      }
    }
  });

  it('never falls below zero and promises no gain where another fault keeps a row at zero', () => {
    const findings = ['a', 'b', 'c', 'd', 'e', 'f'].map((rule) => finding(rule, 'error', 'project', 5));
    const result = dataQuality(sample, findings);
    expect(result.areas[0]?.quality).toBe((0 + 100) / 2);
    expect(result.repairs).toEqual([]);
  });
});
