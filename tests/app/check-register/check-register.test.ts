import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { checkRegister, wordFinding, wordGroup } from '../../../src/app/check-register.js';
import { acceptance } from '../../../src/app/check-register/accepted-findings.js';
import { allRules, readingChecks, wordsOf } from '../../../src/app/check-register/all-rules.js';
import { buildExample } from '../../../src/register/checking/build-example.js';
import type { RowOf } from '../../../src/register/entities/index.js';
import type { Finding } from '../../../src/schema/finding.js';
import type { Example } from '../../../src/schema/rule.js';
import { date } from '../../../src/schema/dates.js';
import { languages } from '../../../src/schema/text.js';

const check = (example: Example, reading: readonly Finding[] = []) => checkRegister(buildExample({ parts: ['core'], ...example }), reading);

const twisted = {
  asOf: '2027-05-12',
  rows: {
    project: [
      { id: 'P-0001', name: 'Ny hjemmeside', category: 'local', area: 'IT', followedBy: 'programme', status: 'active', phase: 'execution', leader: 'Ida', start: '2027-06-01', expectedEnd: '2027-03-01', noBenefitReason: 'Lovkrav' },
      { id: 'P-0002', name: 'Chatbot', category: 'local', area: 'IT', followedBy: 'local', status: 'active' },
    ],
  },
};

describe('checking a register', () => {
  it('has nothing to say about an empty one, nor about local projects', () => {
    expect(check({ rows: {} }).groups).toEqual([]);
    expect(check({ rows: { project: [{ id: 'P-0001', name: 'Ny hjemmeside', followedBy: 'local', start: '2027-06-01', expectedEnd: '2026-01-01', light: 'red' }], benefit: [{ id: 'G-0001', project: 'P-0001', baseline: 3, target: 3 }] } }).findings).toEqual([]);
  });

  it('raises nothing about a benefit that is only a potential', () => {
    const benefit = [{ id: 'G-0001', name: 'Færre breve', status: 'potential', baseline: 3, target: 3, latestDate: '2029-01-01', latestValue: 8 }];
    expect(check({ parts: ['core', 'measurements'], rows: { benefit } }).findings).toEqual([]);
  });

  it('says where, in a sentence of either language', () => {
    const { findings } = check(twisted);
    expect(findings.map((finding) => finding.rule)).toEqual(['project-starts-before-it-ends']);
    const [finding] = findings as [Finding];
    // expectedEnd is the thirteenth field of a project, so column M; the second row of the sheet is the first below the header.
    expect(finding.place).toEqual({ entity: 'project', id: 'P-0001', field: 'expectedEnd', sheet: 'Projekter', row: 2, address: 'M2' });
    expect(wordFinding(finding, 'da')).toBe('Ny hjemmeside starter den 1. juni 2027, men slutter den 1. marts 2027.');
    expect(wordFinding(finding, 'en')).toBe('Ny hjemmeside starts on 1 June 2027 but ends on 1 March 2027.');
  });

  it('is silent about parts that are off', () => {
    const risk = [{ id: 'R-0001', name: 'Konkurs', probability: 5, consequence: 5, status: 'identified' }];
    expect(check({ rows: { risk } }).findings).toEqual([]);
    expect(check({ parts: ['core', 'risks'], rows: { risk } }).findings.map((finding) => finding.rule)).toContain('high-risk-is-handled');
  });

  it('puts what must be put right first, then what the steering group follows, and shows ten', () => {
    const project = (id: string, followedBy: string, more: Record<string, unknown> = {}) => ({ id, name: `Projekt ${id}`, category: 'local', area: 'IT', followedBy, status: 'active', phase: 'execution', leader: 'Ida', ...more });
    const { groups, mostImportant, counts } = check({
      asOf: '2027-05-12',
      rows: {
        project: [project('P-0001', 'programme', { light: 'red' }), project('P-0002', 'steering', { owner: 'Ida', purpose: 'Bedre', expectedEnd: '2028-01-01' }), project('P-0003', 'programme', { start: '2028-01-01', expectedEnd: '2027-01-01' })],
        benefit: [{ id: 'G-0001', name: 'Færre breve', project: 'P-0002', type: 'quality', baseline: 1, target: 1, owner: 'Ida' }],
      },
    });
    expect(groups.map((group) => [group.severity, group.rule])).toEqual([
      ['error', 'target-differs-from-baseline'],
      ['error', 'project-starts-before-it-ends'],
      ['warning', 'agreed-end-is-set-at-approval'],
      ['warning', 'red-project-says-what-it-needs'],
      ['info', 'project-owner-is-not-manager'],
      ['info', 'benefit-owner-is-in-operations'],
      ['info', 'active-project-has-benefit'],
    ]);
    expect(mostImportant).toEqual(groups.slice(0, 10));
    expect(counts).toEqual({ error: 2, warning: 2, info: 4 });
  });

  it('gives one line to a rule, however many rows break it', () => {
    const rows = Array.from({ length: 12 }, (_, index) => ({ id: `B-00${String(10 + index)}`, name: 'Ingen aftale', ask: 'Beslut', status: 'submitted' }));
    const { groups } = check({ rows: { barrier: rows } });
    expect(groups.map((group) => wordGroup(group, 'da'))).toEqual(['En forelagt barriere har en ansvarlig i styregruppen – ikke opfyldt tolv steder']);
    const [alone] = check({ rows: { barrier: rows.slice(0, 1) } }).groups;
    expect(alone && wordGroup(alone, 'da')).toBe('Ingen aftale er forelagt styregruppen, men ingen i den har taget den på sig.');
  });

  it('gives at most fifteen lines to a plain sheet of eight columns just taken into use', () => {
    const project = Array.from({ length: 45 }, (_, index) => ({
      id: `P-00${String(index + 10)}`,
      name: `Projekt ${String(index)}`,
      category: index % 3 === 0 ? 'national' : null,
      area: 'IT',
      followedBy: index % 5 === 0 ? 'steering' : index % 5 === 4 ? 'local' : 'programme',
      status: index < 32 ? 'active' : 'proposed',
      phase: index < 22 ? 'execution' : null,
      leader: index % 4 === 0 ? null : 'Mette Holm',
      light: index % 6 === 0 ? 'red' : 'green',
      sinceLast: 'Kører efter planen',
      start: '2026-09-01',
      expectedEnd: index % 9 === 0 ? '2026-01-01' : '2027-12-31',
      approvedBudget: 100_000,
    }));
    const meeting = [{ id: 'M-0001', forum: 'steering', date: '2027-05-26' }];
    const { groups, findings } = check({ asOf: '2027-05-12', rows: { project, meeting } });
    expect(findings.length).toBeGreaterThan(50);
    expect(groups.length).toBeLessThanOrEqual(15);
  });

  it('counts what was found in reading, in words of its own', () => {
    const reading: Finding = { rule: 'cell-is-readable', severity: 'error', place: { entity: 'project', id: 'P-0002', field: 'approvedBudget', sheet: 'Projekter', row: 3, address: 'O3' }, message: { da: 'I {header} står »{shown}«.', en: '{header} holds "{shown}".' }, params: { header: { da: 'Godkendt budget', en: 'Approved budget' }, shown: '2027-01-01' } };
    const { groups } = check({ rows: { project: [] } }, [reading]);
    expect(groups.map((group) => group.title.da)).toEqual(['Cellerne kan læses']);
    expect(wordFinding(reading, 'da')).toBe('I Godkendt budget står »2027-01-01«.');
  });

  it('knows words for every finding that reading makes', () => {
    const source = readFileSync(new URL('../../../src/app/read-register/read-findings.ts', import.meta.url), 'utf8');
    const made = [...source.matchAll(/rule: '([a-z-]+)'/g)].map((match) => match[1] ?? '');
    expect(made.length).toBeGreaterThan(0);
    expect(Object.keys(readingChecks)).toEqual(expect.arrayContaining(made));
  });

  it('has one rule of each name', () => {
    const ids = [...allRules.map((rule) => rule.id), ...Object.keys(readingChecks)];
    expect(new Set(ids).size).toBe(ids.length);
    expect(allRules.length).toBeGreaterThanOrEqual(60);
    for (const id of ids) for (const language of languages) expect(wordsOf(id).title[language]).not.toBe(id);
  });
});

describe('accepting a finding', () => {
  const register = buildExample({ parts: ['core'], ...twisted });
  const [finding] = checkRegister(register).findings as [Finding];
  const accepted = acceptance(register, finding, { reason: 'Rettes i juni', who: 'Ida', until: date('2027-06-30') });
  const again = (ignoredFinding: Record<string, unknown>, change: Record<string, unknown> = {}, asOf = '2027-05-12') => {
    const [first, ...others] = twisted.rows.project;
    return checkRegister(buildExample({ parts: ['core'], asOf, rows: { project: [{ ...first, ...change }, ...others], ignoredFinding: [ignoredFinding] } }));
  };

  it('takes it off the list and keeps the reason', () => {
    const result = again(accepted);
    expect(result.findings).toEqual([]);
    expect(result.accepted.map((one) => [one.finding.rule, one.reason, one.who])).toEqual([['project-starts-before-it-ends', 'Rettes i juni', 'Ida']]);
    expect(Object.keys(accepted).sort()).toEqual(Object.keys(register.rows.ignoredFinding[0] ?? buildExample({ rows: { ignoredFinding: [{}] } }).rows.ignoredFinding[0] ?? {}).filter((key) => key !== 'at' && key !== 'id').sort());
  });

  it('ends when the value changes, the day has passed, or there is no reason', () => {
    expect(again(accepted, { expectedEnd: '2027-03-02' }).findings).toHaveLength(1);
    expect(again(accepted, {}, '2027-07-01').findings).toHaveLength(1);
    expect(again({ ...accepted, reason: null }).findings).toHaveLength(1);
    expect(again({ ...accepted, hash: null }).findings).toHaveLength(1);
  });

  it('holds for that row and rule only', () => {
    expect(again({ ...accepted, key: 'P-0009' }).findings).toHaveLength(1);
    expect(again({ ...accepted, rule: 'key-is-unique' }).findings).toHaveLength(1);
    expect(again({ ...accepted, field: 'agreedEnd' }).findings).toHaveLength(1);
  });

  it('is told by a fingerprint of the value that differs for values that differ', () => {
    const seen = new Set<string>();
    const row = (values: Record<string, unknown>) => buildExample({ parts: ['core'], rows: { project: [{ id: 'P-0001', name: 'A', followedBy: 'programme', start: '2029-01-01', ...values }] } });
    for (let day = 1; day <= 28; day += 1) {
      const one = row({ expectedEnd: `2027-02-${String(day).padStart(2, '0')}` });
      const [found] = checkRegister(one).findings.filter((other) => other.rule === 'project-starts-before-it-ends');
      const { hash } = acceptance(one, found as Finding, { reason: 'x', who: null }) as unknown as RowOf<'ignoredFinding'>;
      seen.add(hash ?? '');
    }
    expect(seen.size).toBe(28);
  });
});
