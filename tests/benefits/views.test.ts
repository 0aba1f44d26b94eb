import { describe, expect, it } from 'vitest';
import { explainBenefit, type ExplainedFigure } from '../../src/benefits/explain/explain-benefit.js';
import { explainCase, explainTotal } from '../../src/benefits/explain/explain-total.js';
import { allFigures, figuresOf } from '../../src/benefits/benefit-figures.js';
import { businessCase } from '../../src/benefits/money/business-case.js';
import { moneyTotals } from '../../src/benefits/money/money-totals.js';
import { benefitMap } from '../../src/benefits/views/benefit-map.js';
import { dueGroups, dueMeasurements } from '../../src/benefits/views/due-list.js';
import { earlyWarnings } from '../../src/benefits/views/early-warnings.js';
import { brokenLines, layoutMap } from '../../src/benefits/views/map-layout.js';
import { closedWithoutFollowUp } from '../../src/benefits/views/missing-follow-up.js';
import { faultlessRegister } from '../../src/example/index.js';
import { buildExample } from '../../src/register/checking/build-example.js';

const course = { unit: 'kroner', baseline: 0, target: 120_000, realisationStart: '2026-12-31', targetDate: '2027-12-31' };

describe('early warnings', () => {
  it('tell of a benefit on track whose line falls short, whose lead shrinks, or whose go-live is late', () => {
    const register = buildExample({
      asOf: '2027-05-12',
      settings: { benefitTolerance: 0.1 },
      rows: {
        project: [{ id: 'P-0001', status: 'active', goLive: '2027-08-01' }],
        benefit: [
          { id: 'G-0001', ...course, latestValue: 42_000, latestDate: '2027-05-01' },
          { id: 'G-0002', ...course, project: 'P-0001', targetDate: '2029-12-31', realisationStart: '2027-06-01' },
          { id: 'G-0003', ...course, latestValue: 50_000, latestDate: '2027-05-01' },
        ],
        measurement: [{ benefit: 'G-0001', date: '2027-02-01', value: 40_000 }, { benefit: 'G-0003', date: '2027-02-01', value: 10_000 }],
      },
    });
    expect(allFigures(register).map(({ followUp }) => followUp)).toEqual(['onTrack', 'notDue', 'onTrack']);
    const told = earlyWarnings(register).map(({ figures, reasons }) => [figures.benefit.id, reasons.map(({ kind }) => kind)]);
    expect(told).toEqual([['G-0001', ['forecast-short']], ['G-0002', ['late-start']]]);
  });
});

describe('the due list', () => {
  it('stands by owner for the group and by area in papers, the most overdue first', () => {
    const register = buildExample({
      asOf: '2027-05-12',
      rows: {
        project: [{ id: 'P-0001', area: 'Ældre', status: 'active' }],
        benefit: [
          { id: 'G-0001', project: 'P-0001', owner: 'Bo', targetDate: '2027-05-20' },
          { id: 'G-0002', project: 'P-0001', owner: 'bo ', area: 'Børn', targetDate: '2027-01-01' },
          { id: 'G-0003', project: 'P-0001', owner: 'Ane', targetDate: '2028-01-01' },
          { id: 'G-0004', project: 'P-0001', owner: 'Ane', targetDate: '2027-01-01', status: 'potential' },
        ],
      },
    });
    const due = dueMeasurements(register);
    expect(due.map(({ figures, daysLate }) => [figures.benefit.id, daysLate])).toEqual([['G-0002', 131], ['G-0001', -8]]);
    expect(dueGroups(due, 'owner').map(({ name, late }) => [name, late])).toEqual([['bo ', 1]]);
    expect(dueGroups(due, 'area').map(({ name }) => name)).toEqual(['Børn', 'Ældre']);
  });
});

describe('closed projects', () => {
  it('stand on the list until every benefit has been measured since', () => {
    const register = buildExample({
      asOf: '2027-05-12',
      rows: {
        project: [{ id: 'P-0001', followedBy: 'steering', status: 'closed', actualEnd: '2026-01-31' }, { id: 'P-0002', followedBy: 'steering', status: 'closed', actualEnd: '2027-01-31' }, { id: 'P-0003', followedBy: 'local', status: 'closed', actualEnd: '2020-01-31' }],
        benefit: [{ id: 'G-0001', project: 'P-0001' }, { id: 'G-0002', project: 'P-0001', latestValue: 1, latestDate: '2026-06-01' }, { id: 'G-0003', project: 'P-0002' }, { id: 'G-0004', project: 'P-0003' }],
      },
    });
    expect(closedWithoutFollowUp(register).map(({ project, isLate, benefits }) => [project.id, isLate, benefits.map(({ id }) => id)])).toEqual([['P-0001', true, ['G-0001']], ['P-0002', false, ['G-0003']]]);
  });
});

describe('the benefit map', () => {
  const register = buildExample({
    rows: {
      project: [{ id: 'P-0001', name: 'Ny post', status: 'active' }],
      milestone: [{ id: 'MP-0001', name: 'Digital post i drift', type: 'delivery' }],
      goal: [{ id: 'SM-0001', name: 'Mere tid til borgerne' }],
      projectGoal: [{ project: 'P-0001', goal: 'SM-0001', contribution: 2 }],
      benefit: [
        { id: 'G-0001', project: 'P-0001', name: 'Færre breve', delivery: 'MP-0001', change: 'Breve sendes fra fagsystemet' },
        { id: 'G-0002', project: 'P-0001', name: 'Lavere porto', change: 'breve sendes fra fagsystemet ' },
        { id: 'G-0003', project: 'P-0001', name: 'Opgivet', status: 'dropped' },
      ],
    },
  });
  const [project] = register.rows.project;

  it('leads from deliveries over changes to benefits and goals', () => {
    const map = project && benefitMap(register, project);
    expect(map?.nodes.map(({ column, text }) => [column, text])).toEqual([
      ['delivery', 'Digital post i drift'], ['benefit', 'Færre breve'], ['change', 'Breve sendes fra fagsystemet'], ['goal', 'Mere tid til borgerne'], ['delivery', 'Ny post'], ['benefit', 'Lavere porto'],
    ]);
    expect(map?.links).toHaveLength(6);
  });

  it('is laid out without boxes over one another, within its width', () => {
    const large = faultlessRegister();
    for (const one of large.rows.project) {
      const layout = layoutMap(benefitMap(large, one), 480, 5);
      for (const a of layout.nodes) {
        expect(a.x + a.width).toBeLessThanOrEqual(layout.width + 0.001);
        expect(a.y + a.height).toBeLessThanOrEqual(layout.height + 0.001);
        for (const b of layout.nodes) expect(a === b || a.x !== b.x || a.y + a.height <= b.y || b.y + b.height <= a.y).toBe(true);
      }
    }
  });

  it('breaks long words and long texts', () => {
    expect(brokenLines('Digitaliseringsstyregruppens indstilling', 12, 4)).toEqual(['Digitaliseri', 'ngsstyregrup', 'pens', 'indstilling']);
    expect(brokenLines('en to tre fire fem seks syv otte', 8, 2).length).toBe(2);
  });
});

describe('an opened figure', () => {
  const register = faultlessRegister();
  const figures: readonly ExplainedFigure[] = ['achievement', 'expected', 'deviation', 'forecast', 'effect', 'toDate', 'approved'];

  it('shows the same figure, and every cell it names is there', () => {
    for (const benefit of register.rows.benefit) {
      const known = figuresOf(register, benefit);
      const opened = Object.fromEntries(figures.map((figure) => [figure, explainBenefit(register, benefit, figure)]));
      expect(opened['achievement']?.value).toBe(known.achievement);
      expect(opened['expected']?.value).toBe(known.expected);
      expect(opened['deviation']?.value).toBe(known.deviation);
      expect(opened['forecast']?.value).toBe(known.forecast?.value ?? null);
      for (const { value, inputs, notes } of Object.values(opened)) {
        if (value === null) expect(notes.length).toBeGreaterThan(0);
        for (const { place, value: own } of inputs) {
          if (place === null) continue;
          const row = (register.rows[place.entity] as readonly { id: string | null }[]).find(({ id }) => id === place.id);
          expect((row as unknown as Record<string, unknown>)[place.field]).toBe(own);
        }
      }
    }
  });

  it('adds up to the total', () => {
    for (const line of ['realised', 'expectedNow', 'target'] as const) {
      const { value, inputs } = explainTotal(register, 'kroner', line);
      expect(value).toBe(moneyTotals(register).kroner[line].amount);
      expect(inputs.reduce((sum, one) => sum + Number(one.value ?? 0), 0)).toBeCloseTo(Number(value), 4);
    }
  });

  it('gives payback and present value year by year', () => {
    const made = businessCase(register, { id: 'P-0002' });
    if (!made) throw new Error('no case');
    const present = explainCase(made, 'present');
    expect(present.inputs.reduce((sum, one) => sum + Number(one.value), 0)).toBeCloseTo(made.netPresentValue, 4);
    expect(explainCase(made, 'payback').inputs).toHaveLength(11);
  });
});
