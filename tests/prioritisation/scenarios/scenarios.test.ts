import { describe, expect, it } from 'vitest';
import { directSolver } from '../../../src/adapters/highs/direct-solver.js';
import { faultlessRegister } from '../../../src/example/index.js';
import { againstPlan } from '../../../src/prioritisation/scenarios/against-plan.js';
import { approvalOf } from '../../../src/prioritisation/scenarios/approve-scenario.js';
import { compareScenarios } from '../../../src/prioritisation/scenarios/compare-scenarios.js';
import { scenarioRows } from '../../../src/prioritisation/scenarios/scenario-rows.js';
import { scenarioModel } from '../../../src/prioritisation/selection/scenario-model.js';
import { select } from '../../../src/prioritisation/selection/select.js';
import { date } from '../../../src/schema/dates.js';
import type { Register } from '../../../src/register/register.js';

const register = faultlessRegister('da');
const [tight, wide] = register.rows.scenario;
if (!tight || !wide) throw new Error('the example has two scenarios');

/** The register with a scenario's rows as a selection says. */
async function written(from: Register, scenario: typeof tight): Promise<Register> {
  if (!scenario?.id) throw new Error('no scenario');
  const built = scenarioModel(from, scenario);
  const { changed, added } = scenarioRows(from, scenario.id, built, await select(built.model, { solve: directSolver() }));
  const rows = from.rows.scenarioProject.map((row) => ({ ...row, ...changed.find((one) => one.row === row)?.values }));
  const blank = { id: null, scenario: null, project: null, chosen: null, lock: null, lockReason: null, reason: null, reasonText: null, at: { sheet: '', row: 0 } };
  return { ...from, rows: { ...from.rows, scenarioProject: [...rows, ...added.map((values) => ({ ...blank, ...values }))] } };
}

describe('the rows of a scenario', () => {
  it('say what the selection says, and need no change the second time', async () => {
    const once = await written(register, tight);
    const built = scenarioModel(once, tight);
    const again = scenarioRows(once, 'SC-0001', built, await select(built.model, { solve: directSolver() }));
    expect(again).toEqual({ changed: [], added: [] });
    const own = once.rows.scenarioProject.filter(({ scenario }) => scenario === 'SC-0001');
    for (const { key } of built.model.candidates) expect(own.filter(({ project }) => project === key)).toHaveLength(1);
  });

  it('hold whole sentences only, however long the names are', async () => {
    const long = { ...register, rows: { ...register.rows, project: register.rows.project.map((row) => ({ ...row, name: `${row.name ?? ''} ${'med et meget langt navn '.repeat(6)}`.trim() })) } };
    const texts = (await written(long, tight)).rows.scenarioProject.flatMap(({ scenario, reasonText }) => (scenario === 'SC-0001' && reasonText !== null ? [reasonText] : []));
    expect(texts.some((text) => text.length > 250)).toBe(true);
    for (const text of texts) expect(text).toMatch(/\.$/);
  });

  it('keep the locks people set', async () => {
    const locked = { ...register, rows: { ...register.rows, scenarioProject: register.rows.scenarioProject.map((row) => (row.project === 'P-0024' ? { ...row, lock: 'out' as const } : row)) } };
    const once = await written(locked, tight);
    expect(once.rows.scenarioProject.find(({ project }) => project === 'P-0024')).toMatchObject({ lock: 'out', chosen: false, reason: 'lockedOut' });
  });
});

describe('scenarios side by side', () => {
  it('show first where they differ, with value, cost and load', async () => {
    const both = await written(await written(register, tight), wide);
    const { scenarios, projects } = compareScenarios(both, [tight, wide]);
    expect(scenarios[1]?.value).toBeGreaterThan(scenarios[0]?.value ?? NaN);
    for (const { scenario, cost, count } of scenarios) {
      expect(cost).toBeLessThanOrEqual(scenario.budgetFrame ?? NaN);
      expect(count).toBeGreaterThan(5);
    }
    const differing = projects.map(({ isIn }) => isIn[0] !== isIn[1]);
    expect(differing.lastIndexOf(true)).toBeLessThan(differing.indexOf(false));
    expect(projects[0]?.isIn).toContain(true);
  });
});

describe('an approved scenario', () => {
  it('becomes priorities, hours and the yardstick of the year', async () => {
    const chosen = await written(register, tight);
    const approval = approvalOf(chosen, tight, 'M-0017', date('2027-12-01'));
    const projects = approval.changed.filter(({ entity }) => entity === 'project');
    expect(projects.length).toBeGreaterThan(3);
    expect(approval.planItems.filter(({ decision }) => decision === 'prioritised')).toHaveLength(chosen.rows.scenarioProject.filter((row) => row.scenario === 'SC-0001' && row.chosen).length);
    expect(approval.planItems.every(({ year }) => year === 2028)).toBe(true);
    const inPlan = new Set(approval.planItems.flatMap(({ decision, project }) => (decision === 'prioritised' ? [project] : [])));
    for (const one of approval.changed) if (one.entity === 'allocation') expect(one.values.status).toBe(inPlan.has(one.row.project) ? 'granted' : 'refused');
    expect(approval.changed.find(({ entity }) => entity === 'scenario')?.values).toEqual({ locked: true, meeting: 'M-0017' });
    expect(approval.changed.find(({ entity }) => entity === 'plan')?.values).toMatchObject({ state: 'approved', locked: '2027-12-01' });
    expect(approval.plan).toBeNull();
  });

  it('leaves the yardstick alone during the year, and tells what is changed against it', () => {
    const year = { ...tight, year: 2027 };
    expect(approvalOf(register, year, null, date('2027-06-01'))).toMatchObject({ isDuringYear: true, planItems: [], plan: null });
    const candidates = scenarioModel(register, year).model.candidates;
    const seen = againstPlan(register, 2027, candidates, candidates.map(({ key }) => key === 'P-0002' || key === 'P-0028'));
    expect(seen?.stays.map(({ key }) => key)).toEqual(['P-0002']);
    expect(seen?.comesIn.map(({ key }) => key)).toEqual(['P-0028']);
    expect(seen?.goesOut.map(({ key }) => key)).toContain('P-0003');
    expect(againstPlan(register, 2031, candidates, [])).toBeNull();
  });
});

describe('something new during the year', () => {
  const must = { ...register.rows.project.find(({ id }) => id === 'P-0019'), id: 'P-0099', name: 'Ny lovpligtig ordning', obligation: 'must', status: 'proposed', start: date('2027-06-01'), expectedEnd: date('2027-12-31'), agreedEnd: null, expectedCost: 2_000_000, dependsOn: null } as Register['rows']['project'][number];
  const changed: Register = { ...register, rows: { ...register.rows, project: [...register.rows.project, must] } };
  const planned = new Set(register.rows.planItem.flatMap(({ year, decision, project }) => (year === 2027 && decision === 'prioritised' && project !== null ? [project] : [])));
  const frame = { id: null, year: 2027, budgetFrame: null, frameSource: null, useCapacity: false, objective: null, round: 'midYear' } as const;

  it('keeps the locked plan but for what has to go out, and lets nothing else in', async () => {
    const roomy = scenarioModel(changed, frame);
    const all = await select(roomy.model, { solve: directSolver() });
    const chosen = (selection: typeof all, key: string): boolean | undefined => selection.chosen[roomy.model.candidates.findIndex((one) => one.key === key)];
    expect(againstPlan(changed, 2027, roomy.model.candidates, all.chosen)?.goesOut).toEqual([]);
    expect(chosen(all, 'P-0099')).toBe(true);
    for (const [i, { key, lock }] of roomy.model.candidates.entries()) if (all.chosen[i] === true) expect(lock === 'must' || planned.has(key)).toBe(true);
    // Nobody has assessed them; that is no reason to stop a project at work.
    expect(roomy.remarks.find(({ kind }) => kind === 'plannedUnknown')).toBeDefined();
    expect(all.reasons[roomy.model.candidates.findIndex(({ key }) => key === 'P-0007')]?.reason).toBe('notInPlan');

    const spent = roomy.costs.reduce((sum, { amounts }, i) => (all.chosen[i] ? sum + amounts.reduce((own, { kroner }) => own + kroner, 0) : sum), 0);
    const tight = await select(scenarioModel(changed, { ...frame, budgetFrame: spent - 1_000_000 }).model, { solve: directSolver() });
    expect(chosen(tight, 'P-0099')).toBe(true);
    expect(againstPlan(changed, 2027, roomy.model.candidates, tight.chosen)?.goesOut.length).toBeGreaterThan(0);
  });

  it('leaves what was never in the plan with the decision it had, when it is approved', () => {
    const row = { id: 'SP-1', scenario: 'SC-0009', project: 'P-0007', chosen: false, lock: null, lockReason: null, reason: 'notInPlan', reasonText: 'Ikke i den låste plan.', at: { sheet: '', row: 0 } } as const;
    const scenario = { ...tight, id: 'SC-0009', year: 2027, round: 'midYear', locked: true } as typeof tight;
    const changedPlan = { ...changed, rows: { ...changed.rows, scenario: [scenario], scenarioProject: [row] } } as Register;
    expect(approvalOf(changedPlan, scenario, null, date('2027-06-01')).changed.map(({ entity }) => entity)).toEqual(['scenario']);
  });
});
