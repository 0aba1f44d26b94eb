import { describe, expect, it } from 'vitest';
import { directSolver } from '../../../src/adapters/highs/direct-solver.js';
import { currentScenario, findScenario, openFrame } from '../../../src/app/prioritise/choose-scenario.js';
import { prioritise } from '../../../src/app/prioritise/prioritise.js';
import { prioritisationJson } from '../../../src/app/prioritise/prioritisation-json.js';
import { prioritisationText } from '../../../src/app/prioritise/prioritisation-text.js';
import { emptyRegister } from '../../../src/app/workbook-plan/empty-register.js';
import { exampleAsOf, faultlessRegister } from '../../../src/example/index.js';
import { languages } from '../../../src/schema/text.js';

const register = faultlessRegister('da');
const solve = directSolver();

describe('prioritising the example', () => {
  it('gives the same however the rows of the sheets stand', async () => {
    const scenario = findScenario(register, 'sc-0001');
    if (!scenario) throw new Error('no scenario');
    const rows = Object.fromEntries(Object.entries(register.rows).map(([key, list]) => [key, [...list].reverse()])) as unknown as typeof register.rows;
    const [one, other] = [await prioritise(register, scenario, { solve, cases: 500 }), await prioritise({ ...register, rows }, scenario, { solve, cases: 500 })];
    const pick = (made: typeof one) => [made.selection.value, made.selection.reasons.map(({ reason }) => reason), made.exact?.places.map(({ project, range }) => [project.id, range]).sort()];
    expect(pick(one)).toEqual(pick(other));
    expect(one.selection.status).toBe('best');
  });

  it('says the same as text and for programs, in both languages', async () => {
    const made = await prioritise(register, currentScenario(register) ?? openFrame(register), { solve, cases: 500 });
    for (const language of languages) {
      const text = prioritisationText(made, language);
      const json = prioritisationJson(made, language) as { selection: { sentence: string; candidates: { name: string; sentence: string; chosen: boolean }[] } };
      expect(text).toContain(json.selection.sentence);
      for (const { name, sentence } of json.selection.candidates) expect(text).toContain(`${name} – ${sentence}`);
      expect(json.selection.candidates.filter(({ chosen }) => chosen)).toHaveLength(made.selection.chosen.filter(Boolean).length);
      expect(text).not.toMatch(/undefined|NaN|\{/);
    }
  });

  it('holds a choice during the year against the locked plan, in text and for programs', async () => {
    const made = await prioritise(register, { ...openFrame(register), year: 2027, budgetFrame: 15_000_000, round: 'midYear', name: 'Noget nyt ind' }, { solve, cases: 10 });
    const text = prioritisationText(made, 'da');
    const { selection } = prioritisationJson(made, 'da') as { selection: { againstPlan: { goesOut: readonly string[]; stays: readonly string[] } } };
    expect(selection.againstPlan.goesOut.length).toBeGreaterThan(0);
    expect(selection.againstPlan.stays.length).toBeGreaterThan(0);
    const names = selection.againstPlan.goesOut.map((key) => register.rows.project.find(({ id }) => id === key)?.name ?? '?');
    const told = text.split('\n').find((line) => line.startsWith('  Ryger ud: ')) ?? '';
    for (const name of names) expect(told).toContain(name);
  });

  it('tells a locked scenario by the sentences it was locked with', async () => {
    const scenario = findScenario(register, 'SC-0001');
    if (!scenario) throw new Error('no scenario');
    const scenarioProject = [{ id: 'SP-1', scenario: 'SC-0001', project: 'P-0024', chosen: true, lock: null, lockReason: null, reason: 'value' as const, reasonText: 'Det blev besluttet i går.', at: { sheet: '', row: 0 } }];
    const locked = { ...register, rows: { ...register.rows, scenarioProject } };
    const text = prioritisationText(await prioritise(locked, { ...scenario, locked: true }, { solve, cases: 10 }), 'da');
    expect(text).toContain('Låst: som det står i arket: 1 af 12 projekter');
    expect(text).toContain('P-0024 Fælles booking af lokaler og haller – Det blev besluttet i går.');
  });

  it('stands with nothing to choose from', async () => {
    const empty = emptyRegister('da', exampleAsOf);
    const made = await prioritise(empty, openFrame(empty), { solve, cases: 10 });
    expect(made.selection).toMatchObject({ status: 'best', value: 0, chosen: [] });
    expect(prioritisationText(made, 'da')).toContain('0 af 0 projekter');
  });
});

describe('choosing a scenario', () => {
  it('finds one by number or name', () => {
    expect(findScenario(register, 'Uændret ramme')?.id).toBe('SC-0001');
    expect(findScenario(register, 'SC-0404')).toBeUndefined();
    expect(currentScenario(register)?.id).toBe('SC-0001');
  });
});
