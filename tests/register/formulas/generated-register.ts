import { buildExample } from '../../../src/register/checking/build-example.js';
import type { Register } from '../../../src/register/register.js';
import { addDays, date, type IsoDate } from '../../../src/schema/dates.js';

/** A small generator of its own (mulberry32), so that every run tests the same rows. */
function chance(seed: number): () => number {
  let state = seed;
  return () => {
    state = (state + 0x6d2b79f5) | 0;
    let t = Math.imul(state ^ (state >>> 15), 1 | state);
    t = (t + Math.imul(t ^ (t >>> 7), 61 | t)) ^ t;
    return ((t ^ (t >>> 14)) >>> 0) / 4294967296;
  };
}

/** Rows of every table that calculates, with blanks, edges and contradictions in all places. */
export function generatedRegister(seed: number): Register {
  const next = chance(seed);
  const whole = (low: number, high: number): number => low + Math.floor(next() * (high - low + 1));
  const one = <T>(...options: readonly T[]): T => options[whole(0, options.length - 1)] as T;
  const maybe = <T>(make: () => T, share = 0.8): T | null => (next() < share ? make() : null);
  const day = (): IsoDate => addDays(date('2026-01-01'), whole(0, 1100));
  const many = <T>(count: number, make: (index: number) => T): T[] => Array.from({ length: count }, (_, index) => make(index));
  const key = (prefix: string, index: number): string => `${prefix}-${String(index + 1).padStart(4, '0')}`;
  const yesNo = (): boolean => one(true, false);

  const project = many(30, (index) => ({
    id: maybe(() => key('P', index), 0.95),
    name: maybe(() => `Projekt ${String(index)}`, 0.9),
    category: maybe(() => one('national', 'crossOrganisational', 'local')),
    status: maybe(() => one('proposed', 'approved', 'active', 'paused', 'closed', 'stopped', 'rejected')),
    obligation: maybe(() => one('must', 'should', 'could')),
    agreedEnd: maybe(day),
    expectedEnd: maybe(day),
    actualEnd: maybe(day, 0.2),
    externalSchedule: maybe(yesNo, 0.4),
    goLive: maybe(day, 0.6),
    approvedBudget: maybe(() => whole(0, 40) * 100_000),
    expectedCost: maybe(() => whole(0, 44) * 100_000),
  }));
  const benefit = many(90, (index) => {
    const baseline = maybe(() => whole(-50, 100), 0.9);
    return {
      id: maybe(() => key('G', index), 0.95),
      name: maybe(() => `Gevinst ${String(index)}`, 0.95),
      project: maybe(() => key('P', whole(0, 31))),
      status: maybe(() => one('potential', 'planned', 'realising', 'realised', 'partlyRealised', 'dropped', 'handedOver'), 0.6),
      negative: maybe(yesNo, 0.3),
      direction: maybe(() => one('higher', 'lower', 'interval'), 0.7),
      intervalLow: maybe(() => whole(0, 60)),
      intervalHigh: maybe(() => whole(50, 100)),
      baseline,
      target: next() < 0.1 ? baseline : maybe(() => whole(-50, 200), 0.9),
      baselineDate: maybe(day),
      unit: maybe(() => one('kroner', 'hours', 'percent'), 0.9),
      // Chains of two steps at most, which is how far the cells follow them.
      partOf: maybe(() => (index % 3 === 2 ? one(key('G', index), key('G', 99)) : key('G', 3 * whole(0, 29) + (index % 3) + 1)), 0.35),
      probability: maybe(() => whole(0, 10) / 10, 0.5),
      pessimistic: maybe(() => whole(-50, 200), 0.6),
      optimistic: maybe(() => whole(-50, 200), 0.6),
      approvedPhasing: maybe(() => one('linear', 'steps', 'slowStart', 'byYear'), 0.5),
      approvedIntervalLow: maybe(() => whole(0, 60), 0.3),
      approvedIntervalHigh: maybe(() => whole(50, 100), 0.3),
      approvedBaseline: maybe(() => whole(-20, 100)),
      approvedTarget: maybe(() => whole(-20, 160)),
      approvedStart: maybe(day),
      approvedTargetDate: maybe(day),
      realisationStart: maybe(day, 0.3),
      targetDate: maybe(day, 0.9),
      latestValue: maybe(() => whole(-500, 1500) / 10),
      latestDate: maybe(day),
      phasing: maybe(() => one('linear', 'steps', 'slowStart', 'byYear'), 0.85),
      frequency: maybe(() => one('monthly', 'quarterly', 'halfYearly', 'yearly', 'once'), 0.7),
    };
  });
  return buildExample({
    asOf: '2027-05-12',
    settings: seed % 2 === 0 ? {} : { redDelayDays: null, yellowOverrun: 0.05, benefitTolerance: null },
    rows: {
      project,
      benefit,
      benefitYear: many(400, () => ({ benefit: key('G', whole(0, 89)), year: maybe(() => whole(2025, 2029), 0.95), expectedValue: maybe(() => whole(-60, 220), 0.95), approvedValue: maybe(() => whole(-60, 220), 0.6) })),
      measurement: many(300, () => ({
        benefit: key('G', whole(0, 89)),
        date: maybe(day, 0.95),
        value: maybe(() => whole(-500, 1500) / 10, 0.95),
        replacedBy: maybe(() => 'GM-9999', 0.1),
        nature: maybe(() => one('measured', 'estimated', 'forecast'), 0.7),
      })),
      barrier: many(20, () => ({ reported: maybe(day), resolved: maybe(day, 0.3), status: maybe(() => one('reported', 'submitted', 'inProgress', 'removed', 'accepted')) })),
      case: many(60, () => ({ meeting: maybe(() => key('M', whole(0, 21))), deadline: maybe(day), done: maybe(day, 0.4) })),
      meeting: many(20, (index) => ({ id: key('M', index), date: maybe(day) })),
      yearEvent: many(40, () => ({ date: maybe(day, 0.3), meeting: maybe(() => key('M', whole(0, 21))), workdays: maybe(() => whole(-40, 15)) })),
      milestone: many(30, () => ({ agreedDate: maybe(day), expectedDate: maybe(day, 0.6), actualDate: maybe(day, 0.2) })),
      risk: many(20, () => ({ probability: maybe(() => whole(1, 5)), consequence: maybe(() => whole(1, 5)), probabilityAfter: maybe(() => whole(1, 5)), consequenceAfter: maybe(() => whole(1, 5)) })),
      criterion: [
        { id: 'K-0001', weight: 0.5, value1: 0, value2: 25, value3: 50, value4: 75, value5: 100 },
        { id: 'K-0002', weight: 0.3, value1: 0, value2: 10, value3: 30, value4: 70, value5: 100 },
        { id: 'K-0006', weight: 0.3, source: 'goals' },
        { id: 'K-0003', weight: 0.2, category: 'local', value3: 40, value4: 90 },
        { id: 'K-0004', weight: 0.4, active: false, value1: 0, value5: 100 },
        { id: 'K-0005', weight: null },
        { id: null, weight: 0.9 },
      ],
      assessment: many(500, () => ({ project: key('P', whole(0, 29)), criterion: key('K', whole(0, 4)), score: maybe(() => whole(1, 5), 0.95) })),
      score: many(30 * 6, (index) => ({ project: key('P', Math.floor(index / 6)), criterion: key('K', index % 6) })),
      goal: many(8, (index) => ({ id: maybe(() => key('SM', index), 0.9), importance: maybe(() => whole(1, 3), 0.7), validFrom: maybe(day, 0.5), validTo: maybe(day, 0.5) })),
      projectGoal: many(60, () => ({ project: maybe(() => key('P', whole(0, 29)), 0.9), goal: key('SM', whole(0, 8)), contribution: maybe(() => whole(0, 3), 0.9) })),
      projectYear: many(10, () => ({ budget: maybe(() => whole(0, 9) * 1000), expected: maybe(() => whole(0, 9) * 1000) })),
      capacity: many(20, () => ({ role: maybe(() => one('architect', 'legal', 'other'), 0.9), unit: 'IT', year: maybe(() => whole(2027, 2028), 0.9), quarter: maybe(() => one('q1', 'q2'), 0.9), hours: maybe(() => whole(0, 5) * 100) })),
      allocation: many(60, () => ({ role: one('architect', 'legal', 'other'), year: whole(2027, 2028), quarter: one('q1', 'q2'), hours: maybe(() => whole(1, 60)), status: maybe(() => one('wished', 'granted', 'refused')) })),
    },
  });
}
