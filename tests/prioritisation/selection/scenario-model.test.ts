import { describe, expect, it } from 'vitest';
import { directSolver } from '../../../src/adapters/highs/direct-solver.js';
import { scenarioModel } from '../../../src/prioritisation/selection/scenario-model.js';
import { remediesInWords } from '../../../src/prioritisation/selection/remedy-words.js';
import { select, type Selection } from '../../../src/prioritisation/selection/select.js';
import { conflictInWords } from '../../../src/prioritisation/selection/conflict-words.js';
import { reasonInWords, remarkInWords, statusInWords } from '../../../src/prioritisation/selection/selection-words.js';
import { used } from '../../../src/prioritisation/selection/selection-model.js';
import { yearCost } from '../../../src/prioritisation/selection/year-cost.js';
import { buildExample } from '../../../src/register/checking/build-example.js';
import { date } from '../../../src/schema/dates.js';

const solve = directSolver();
const wording = { language: 'da', currency: 'kr.' } as const;
const scores: Readonly<Record<string, number>> = { 'P-0001': 5, 'P-0002': 4, 'P-0003': 4, 'P-0004': 3 };

function said({ reasons }: Selection, at: number): string {
  const reason = reasons[at];
  if (!reason) throw new Error('no such candidate');
  return reasonInWords(reason, wording);
}

interface Change {
  readonly scenario?: Record<string, unknown>;
  readonly projects?: Readonly<Record<string, Record<string, unknown>>>;
  readonly rows?: Readonly<Record<string, readonly Record<string, unknown>[]>>;
}

function scenarioOf({ scenario = {}, projects = {}, rows = {} }: Change) {
  const register = buildExample({
    rows: {
      criterion: [{ id: 'K-0001', weight: 1 }],
      project: Object.keys(scores).map((id) => ({ id, name: `Projekt ${id.slice(-1)}`, followedBy: 'steering', status: 'proposed', ...projects[id] })),
      assessment: Object.entries(scores).map(([project, score]) => ({ project, criterion: 'K-0001', score })),
      projectYear: Object.keys(scores).map((project) => ({ project, year: 2028, expected: 100_000, funding: 'digitalPool' })),
      scenario: [{ id: 'SC-0001', name: 'Prøve', year: 2028, budgetFrame: 250_000, ...scenario }],
      ...rows,
    },
  });
  const [row] = register.rows.scenario;
  if (!row) throw new Error('no scenario');
  return { register, ...scenarioModel(register, row) };
}

describe('the money of a year', () => {
  const { register } = scenarioOf({});
  const [any] = register.rows.project;
  if (!any) throw new Error('no project');
  const priced = { ...any, id: 'P-0009', expectedCost: 1_200_000, start: date('2028-01-01'), expectedEnd: date('2029-12-30') };

  it('is that of its rows, else the whole cost spread over its days', () => {
    expect(yearCost(register, any, 2028)).toMatchObject({ from: 'years', amounts: [{ funding: 'digitalPool', kroner: 100_000 }] });
    expect(yearCost(register, any, 2029)).toMatchObject({ from: 'years', amounts: [] });
    // 730 days, 366 of them in the leap year.
    expect(yearCost(register, priced, 2028).amounts[0]?.kroner).toBe(Math.round((1_200_000 * 366) / 730));
    expect(yearCost(register, { ...priced, expectedEnd: null }, 2028)).toMatchObject({ from: 'whole', amounts: [{ kroner: 1_200_000 }] });
    expect(yearCost(register, { ...priced, expectedCost: null }, 2028).from).toBeNull();
  });

  it('counts an amount below zero as nothing, and says so', () => {
    expect(yearCost(register, { ...priced, expectedCost: -5 }, 2028)).toMatchObject({ hasNegative: true, amounts: [{ kroner: 0 }] });
  });
});

describe('a scenario of the register', () => {
  it('chooses within its frame and says what the others lack', async () => {
    const { model } = scenarioOf({});
    const selection = await select(model, { solve });
    expect(selection.chosen).toEqual([true, true, false, false].map((value, i) => (i === 1 ? selection.chosen[1] : i === 2 ? selection.chosen[2] : value)));
    expect(selection.value).toBe(175);
    const reasons = selection.reasons.map((reason) => reasonInWords(reason, wording));
    expect(reasons[0]).toBe('Valgt på værdi.');
    // Two are level in score and price: the one that is out is told so, and stands before the third.
    const [level, other] = selection.chosen[1] === true ? [2, 'Projekt 2'] : [1, 'Projekt 3'];
    expect(reasons[level]).toBe(`Ikke plads i budgettet: der mangler 50.000 kr. i budgettet for 2028. Det står lige med ${other}, og valget kunne lige så godt være omvendt.`);
    expect(reasons[3]).toBe(`Ikke plads i budgettet: der mangler 50.000 kr. i budgettet for 2028. Foran i køen: Projekt ${String(level + 1)}.`);
    expect(statusInWords(selection, 'da')).toBe('Bedste valg (bevist)');
  });

  it('counts only the source the frame is of, and the hours of roles by quarter', async () => {
    const hours = { capacity: [{ role: 'architect', year: 2028, quarter: 'q1', hours: 100 }], allocation: [['P-0001', 'architect', 80], ['P-0002', 'architect', 60], ['P-0003', 'legal', 10], ['P-9999', 'architect', 10]].map(([project, role, amount]) => ({ project, role, year: 2028, quarter: 'q1', hours: amount, status: project === 'P-9999' ? 'granted' : 'wished' })) };
    const { model, remarks } = scenarioOf({ scenario: { frameSource: 'ownBudget', budgetFrame: 0 }, rows: hours });
    expect(model.limits.map(({ is, amount }) => [is.kind, amount])).toEqual([['budget', 0], ['capacity', 90]]);
    const selection = await select(model, { solve });
    expect(selection.reasons.map(({ reason }) => reason)).toEqual(['value', 'capacity', 'value', 'value']);
    expect(said(selection, 1)).toBe('Ikke plads i kapaciteten: der mangler 50 timer hos it-arkitekt i 1. kvartal 2028. Det giver mere end nogle af de valgte, men for at få plads måtte Projekt 1 ud, som giver mere.');
    expect(remarks.map((remark) => remarkInWords(remark, wording))).toEqual(['Ingen kapacitet er angivet for jurist/databeskyttelse; de sætter derfor ingen grænse.']);
  });

  it('heeds locks, musts, dependencies and exclusions', async () => {
    const { model } = scenarioOf({
      scenario: { budgetFrame: null },
      projects: { 'P-0001': { excludes: ['p-0002'] }, 'P-0003': { dependsOn: ['P-0004'] }, 'P-0004': { obligation: 'must' } },
      rows: { scenarioProject: [{ scenario: 'SC-0001', project: 'P-0001', lock: 'out' }] },
    });
    const selection = await select(model, { solve });
    expect(selection.reasons.map(({ reason }) => reason)).toEqual(['lockedOut', 'value', 'value', 'must']);
    expect(said(selection, 3)).toBe('Skal-opgave. Andre valgte venter på det: Projekt 3.');
    expect(said(selection, 0)).toBe('Låst ude: Projekt 1 er låst ude og det kan ikke vælges sammen med Projekt 2.');
  });

  it('never takes a missing score or price for nothing', async () => {
    const { model } = scenarioOf({ rows: { assessment: [{ project: 'P-0001', criterion: 'K-0001', score: 5 }, { project: 'P-0002', criterion: 'K-0001', score: 5 }], projectYear: [{ project: 'P-0001', year: 2028, expected: 1 }] } });
    const selection = await select(model, { solve });
    expect(selection.reasons.map(({ reason }) => reason)).toEqual(['value', 'unpriced', 'unscored', 'unscored']);
  });

  it('says what is lacking before a value is known, and promises nothing else', async () => {
    const unweighed = scenarioOf({ rows: { criterion: [{ id: 'K-0001', weight: 0 }] } });
    expect(said(await select(unweighed.model, { solve }), 0)).toBe('Værdien kendes ikke: ingen kriterier med vægt gælder for Projekt 1.');
    const inKroner = scenarioOf({ scenario: { objective: 'benefit' } });
    const { reasons } = await select(inKroner.model, { solve });
    expect(reasons[0]?.reason).toBe('unvalued');
    expect(reasons[0] && remediesInWords(reasons[0], wording)).toEqual(['der lægges en plan i kroner for gevinsten af Projekt 1']);
  });

  it('tells which costs no limit on a source counts, and speaks of one limit for one kind of money', () => {
    const { model, remarks } = scenarioOf({ scenario: { frameSource: 'digitalPool' }, rows: { projectYear: [{ project: 'P-0001', year: 2028, expected: 100_000 }], scenarioLimit: [{ scenario: 'SC-0001', kind: 'sourceBudget', funding: 'digitalPool', amount: 80_000 }] } });
    expect(model.limits.map(({ amount }) => amount)).toEqual([80_000]);
    expect(remarks.map((one) => remarkInWords(one, wording))).toContain('Koster penge uden angivet finansiering og tæller derfor ikke i nogen ramme for en finansiering: Projekt 1.');
  });

  it('waits for a project that is stopped in vain, and not for one under way', async () => {
    const more = { id: 'P-0008', name: 'Stoppet', status: 'stopped' };
    const { model } = scenarioOf({ scenario: { budgetFrame: null }, projects: { 'P-0004': more, 'P-0001': { dependsOn: ['P-0008'] } } });
    const selection = await select(model, { solve });
    expect(said(selection, 0)).toBe('Afhænger af et ikke valgt projekt: Projekt 1 venter på Stoppet, som ikke er i gang og ikke kan vælges.');
  });

  it('goes in autumn by what the council gave each project, and shares out only what is left of the frame', async () => {
    const projectYear = [
      { project: 'P-0001', year: 2028, expected: 100_000, granted: 100_000 },
      { project: 'P-0002', year: 2028, expected: 100_000, wished: 120_000, granted: 0 },
      { project: 'P-0003', year: 2028, expected: 100_000, granted: 70_000 },
      { project: 'P-0004', year: 2028, expected: 60_000, budget: 60_000, appropriation: 'released' },
    ];
    const autumn = (scenario: Record<string, unknown>) => scenarioOf({ scenario: { round: 'autumn', ...scenario }, rows: { projectYear } });

    const given = autumn({ budgetFrame: null });
    expect(given.model.limits).toMatchObject([{ is: { kind: 'budget', granted: 230_000 }, amount: 0, needs: [0, 100_000, 30_000, 0] }]);
    const selection = await select(given.model, { solve });
    expect(selection.chosen).toEqual([true, false, false, true]);
    expect(said(selection, 1)).toBe('Ikke plads i budgettet: der mangler 100.000 kr. i budgettet for 2028 ud over det bevilgede. Bevilget: 0 kr. af 120.000 kr.');

    const framed = autumn({ budgetFrame: 260_000 });
    expect(framed.model.limits).toMatchObject([{ amount: 30_000 }]);
    expect((await select(framed.model, { solve })).chosen).toEqual([true, false, true, true]);

    const outgrown = autumn({ budgetFrame: 100_000 });
    expect(outgrown.model.limits).toMatchObject([{ amount: 0 }]);
    expect(outgrown.remarks.map((one) => remarkInWords(one, wording))).toContain('Rammen er mindre end det, der er bevilget til projekter (230.000 kr.); der er intet at fordele ud over det.');

    // In spring, and before anybody has answered, the frame is the whole of the money and a blank one no limit.
    expect(scenarioOf({ scenario: { round: 'spring' }, rows: { projectYear } }).model.limits).toMatchObject([{ amount: 250_000, needs: [100_000, 100_000, 100_000, 60_000] }]);
    expect(scenarioOf({ scenario: { round: 'autumn', budgetFrame: null } }).model.limits).toEqual([]);
  });

  it('counts what was granted of one source against that source alone', () => {
    const projectYear = [{ project: 'P-0001', year: 2028, expected: 100_000, granted: 40_000, funding: 'digitalPool' }, { project: 'P-0001', year: 2028, expected: 50_000, granted: 50_000, funding: 'ownBudget' }, { project: 'P-0002', year: 2028, granted: 20_000, funding: 'digitalPool' }];
    const { model, costs } = scenarioOf({ scenario: { round: 'autumn', budgetFrame: 90_000, frameSource: 'digitalPool' }, rows: { projectYear } });
    expect(model.limits).toMatchObject([{ is: { funding: 'digitalPool', granted: 60_000 }, amount: 30_000, needs: [60_000, 0, 0, 0] }]);
    // One who got money and named no price costs what it got.
    expect(costs[1]?.amounts).toMatchObject([{ kroner: 20_000, inPlace: 20_000 }]);
  });

  it('says which musts take more than there is', async () => {
    const { model } = scenarioOf({ scenario: { budgetFrame: 150_000 }, projects: { 'P-0001': { obligation: 'must' }, 'P-0002': { obligation: 'must' } } });
    const selection = await select(model, { solve });
    expect(selection.conflicts.map((conflict) => conflictInWords(conflict, wording))).toEqual([
      'Det, der skal laves, kræver 200.000 kr. af budgettet for 2028, hvor der er 150.000 kr. – mest til Projekt 1 (100.000 kr.) og Projekt 2 (100.000 kr.). Flyt eller afvis noget af det, eller find mere.',
    ]);
  });

  it('gives a category its share, by kroner', async () => {
    const { model } = scenarioOf({
      projects: { 'P-0004': { category: 'national' } },
      rows: { scenarioLimit: [{ scenario: 'SC-0001', kind: 'categoryShare', category: 'national', share: 0.5 }, { scenario: 'SC-0001', kind: 'areaShare', area: 'Skole' }] },
    });
    const selection = await select(model, { solve });
    expect(selection.chosen[3]).toBe(true);
    for (const limit of model.limits) expect(used(limit, selection.chosen)).toBeLessThanOrEqual(limit.amount);
    expect(scenarioOf({ rows: { scenarioLimit: [{ scenario: 'SC-0001', kind: 'areaShare', area: 'Skole' }] } }).remarks).toEqual([{ kind: 'unfinishedLimit', count: 1 }]);
  });
});
