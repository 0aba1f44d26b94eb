import { describe, expect, it } from 'vitest';
import { deviation } from '../../src/benefits/plan/deviation.js';
import { followUp } from '../../src/benefits/follow-up.js';
import { measurementDue } from '../../src/benefits/measured/measurement-due.js';
import { standingOf } from '../../src/benefits/standing.js';
import { date } from '../../src/schema/dates.js';
import { buildExample } from '../../src/register/checking/build-example.js';
import { benefitRow } from './benefit-row.js';

const course = { baseline: 0, target: 100, baselineDate: date('2027-01-01'), targetDate: date('2027-04-11') };
const asOf = date('2027-03-01');
const counted = { asOf, standing: 'counted', tolerance: 0.1 } as const;
const measuredOn = (day: string, value: number, more = {}) => benefitRow({ ...course, latestDate: date(day), latestValue: value, ...more });

describe('deviation', () => {
  it('holds a measurement against the plan for its own day', () => {
    expect(deviation(measuredOn('2027-01-21', 20))).toBeCloseTo(0, 12);
    expect(deviation(measuredOn('2027-02-20', 20))).toBeCloseTo(-0.3, 12);
  });

  it('is good news when less of a dis-benefit has come', () => {
    expect(deviation(measuredOn('2027-02-20', 20, { negative: true }))).toBeCloseTo(0.3, 12);
  });

  it('is unknown without a date of the measurement', () => {
    expect(deviation(benefitRow({ ...course, latestValue: 20 }))).toBeNull();
  });
});

describe('follow-up', () => {
  it.each([
    { value: 50, state: 'onTrack' },
    { value: 45, state: 'onTrack' },
    { value: 44.9, state: 'behind' },
  ])('of $value where 50 was planned is $state at a tolerance of a tenth', ({ value, state }) => {
    expect(followUp(measuredOn('2027-02-20', value), counted)).toBe(state);
  });

  it('does not call a two-year benefit behind in its second month', () => {
    const slow = benefitRow({ ...course, targetDate: date('2029-01-01'), latestDate: date('2027-02-20'), latestValue: 7 });
    expect(followUp(slow, { ...counted, asOf: date('2028-12-01') })).toBe('onTrack');
  });

  it('asks for a measurement only when one was due', () => {
    expect(followUp(benefitRow(course), counted)).toBe('notDue');
    expect(followUp(benefitRow(course), { ...counted, asOf: date('2027-04-12') })).toBe('notMeasured');
    expect(followUp(benefitRow({ ...course, frequency: 'monthly' }), counted)).toBe('notMeasured');
    expect(followUp(benefitRow({}), counted)).toBe('notDue');
  });

  it('does not let an early measurement stand for the target date', () => {
    expect(followUp(measuredOn('2027-02-20', 60), { ...counted, asOf: date('2027-06-01') })).toBe('notMeasured');
    expect(followUp(measuredOn('2027-04-11', 100), { ...counted, asOf: date('2027-06-01') })).toBe('onTrack');
  });

  it('leaves potentials alone and says what was dropped', () => {
    const past = { ...counted, asOf: date('2028-01-01') };
    expect(followUp(benefitRow(course), { ...past, standing: 'potential' })).toBe('notDue');
    expect(followUp(measuredOn('2027-04-11', 3), { ...past, standing: 'dropped' })).toBe('dropped');
  });
});

describe('the next measurement', () => {
  it.each([
    { values: { ...course }, due: '2027-04-11' },
    { values: { ...course, frequency: 'monthly' }, due: '2027-02-01' },
    { values: { ...course, frequency: 'quarterly', latestValue: 1, latestDate: date('2027-02-01') }, due: '2027-04-11' },
    { values: { ...course, latestValue: 1, latestDate: date('2027-04-11'), frequency: 'yearly' }, due: null },
    { values: { ...course, latestValue: 1, latestDate: date('2027-04-11'), frequency: 'yearly', status: 'realising' }, due: '2028-04-11' },
    { values: { latestValue: 1, latestDate: date('2027-01-31'), frequency: 'monthly' }, due: '2027-02-28' },
    { values: {}, due: null },
  ])('is due $due', ({ values, due }) => {
    expect(measurementDue(benefitRow(values))).toBe(due);
  });
});

describe('standing', () => {
  const project = (status: string) => buildExample({ rows: { project: [{ status }] } }).rows.project[0] ?? null;
  it.each([
    { own: null, project: 'active', standing: 'counted' },
    { own: null, project: 'proposed', standing: 'potential' },
    { own: null, project: 'stopped', standing: 'dropped' },
    { own: 'realised', project: 'stopped', standing: 'counted' },
    { own: 'dropped', project: 'active', standing: 'dropped' },
    { own: 'potential', project: 'active', standing: 'potential' },
  ])('of $own in a $project project is $standing', ({ own, project: status, standing }) => {
    expect(standingOf(benefitRow({ status: own }), project(status))).toBe(standing);
  });
});
