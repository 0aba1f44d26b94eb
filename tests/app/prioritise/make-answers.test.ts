import { describe, expect, it } from 'vitest';
import { directSolver } from '../../../src/adapters/highs/direct-solver.js';
import { findScenario } from '../../../src/app/prioritise/choose-scenario.js';
import { makeAnswers } from '../../../src/app/prioritise/make-answers.js';
import { prioritise } from '../../../src/app/prioritise/prioritise.js';
import { prioritisationJson } from '../../../src/app/prioritise/prioritisation-json.js';
import { prioritisationText } from '../../../src/app/prioritise/prioritisation-text.js';
import { approvalOf } from '../../../src/prioritisation/scenarios/approve-scenario.js';
import { faultlessRegister } from '../../../src/example/index.js';
import type { DocumentModel } from '../../../src/schema/document-models.js';
import type { Register } from '../../../src/register/register.js';

async function answersOf(register: Register) {
  const scenario = findScenario(register, 'SC-0001');
  if (!scenario) throw new Error('no scenario');
  const made = await prioritise(register, scenario, { solve: directSolver(), cases: 10 });
  const models: DocumentModel[] = [];
  const answers = await makeAnswers(register, made, 'spring', (model) => {
    models.push(model);
    return Promise.resolve(new Uint8Array());
  }, new Uint8Array());
  return { made, models, files: answers.kind === 'made' ? answers.files : [] };
}

const textOf = (model: DocumentModel | undefined): string => JSON.stringify(model?.blocks);

describe('answers from a scenario', () => {
  it('are a letter to each that is not in, with why, what would bring it in, and when it is looked at again', async () => {
    const { made, models, files } = await answersOf(faultlessRegister('da'));
    const out = made.built.model.candidates.filter((_, i) => !made.selection.chosen[i]);
    expect(out.length).toBeGreaterThan(1);
    expect(models).toHaveLength(out.length + 1);
    const letter = models.find(({ title }) => title === 'Kørsel i hjemmeplejen: ruteplan og elbiler');
    expect(textOf(letter)).toMatch(/Tak for forslaget om Kørsel/);
    expect(textOf(letter)).toMatch(/Nyt omsorgssystem også kommer med/);
    expect(textOf(letter)).toMatch(/der findes [\d.,]+ (mio\. )?kr\. mere til det i budgettet for 2028/);
    expect(textOf(letter)).toMatch(/Vi ser på forslaget igen i efteråret 2027/);
    expect(letter?.stamp).toBe('UDKAST');
    for (const { blocks } of models) expect(JSON.stringify(blocks)).not.toMatch(/undefined|NaN|\{\w+\}/);
    expect(files.filter(({ name }) => /^Svar på forslag.*\.docx$/.test(name)).length).toBe(out.length);
  });

  it('are mails too, to the owner where an address is known', async () => {
    const { files } = await answersOf(faultlessRegister('da'));
    const mails = new TextDecoder().decode(files.find(({ name }) => name === 'Svar på forslag 2028 – mails.txt')?.bytes);
    expect(mails).toMatch(/Svar på jeres forslag: Kørsel i hjemmeplejen: ruteplan og elbiler\r\n\r\nTil Ældre og Sundhed/);
    expect(mails).toMatch(/Projektet kan komme med, når\r\n- Nyt omsorgssystem også kommer med, og\r\n- der findes [\d,]+ mio\. kr\. mere til det i budgettet for 2028\.\r\n/);
    expect(mails).toMatch(/^\S+@\S+\r\nSvar på jeres forslag/m);
    expect(mails).not.toMatch(/undefined|null|\{\w+\}/);
  });

  it('name no project that the reader may not know of', async () => {
    const register = faultlessRegister('da');
    const project = register.rows.project.map((row) => (row.id === 'P-0002' ? { ...row, disclosure: 'confidential' as const } : row));
    const { models } = await answersOf({ ...register, rows: { ...register.rows, project } });
    const letter = models.find(({ title }) => title.startsWith('Kørsel'));
    expect(textOf(letter)).toMatch(/Det afhænger af et andet projekt, som heller ikke kom med/);
    expect(JSON.stringify(models)).not.toMatch(/omsorgssystem/);
  });

  it('say why people locked a project out, in the letter and in the choice', async () => {
    const before = faultlessRegister('da');
    const lock = { id: 'SP-0099', scenario: 'SC-0001', project: 'P-0002', chosen: null, lock: 'out' as const, lockReason: 'Leverandøren er ikke klar før 2029. ', reason: null, reasonText: null, at: { sheet: '', row: 0 } };
    const { models, made } = await answersOf({ ...before, rows: { ...before.rows, scenarioProject: [lock] } });
    expect(textOf(models.find(({ title }) => title.startsWith('Nyt omsorgssystem')))).toContain('er låst ude (Leverandøren er ikke klar før 2029).');
    expect(prioritisationText(made, 'da')).toContain('Låst ude: Nyt omsorgssystem er låst ude (Leverandøren er ikke klar før 2029)');
    expect(JSON.stringify(prioritisationJson(made, 'da'))).toContain('(Leverandøren er ikke klar før 2029)');

    const inside = await answersOf({ ...before, rows: { ...before.rows, scenarioProject: [{ ...lock, lock: 'in', lockReason: 'Aftalt med naboerne' }] } });
    expect(prioritisationText(inside.made, 'da')).toContain('Låst med: Aftalt med naboerne.');
  });

  it('say the same when the scenario has been locked and approved as when it was made', async () => {
    const before = faultlessRegister('da');
    const tight = findScenario(before, 'SC-0001');
    if (!tight) throw new Error('no scenario');
    const made = await prioritise(before, tight, { solve: directSolver(), cases: 10 });
    const blank = { id: null, scenario: 'SC-0001', lock: null, lockReason: null, reason: null, reasonText: null, at: { sheet: '', row: 0 } };
    const scenarioProject = made.built.model.candidates.map(({ key }, i) => ({ ...blank, project: key, chosen: made.selection.chosen[i] ?? false }));
    const written: Register = { ...before, rows: { ...before.rows, scenarioProject, scenario: [{ ...tight, locked: true }] } };
    const approval = approvalOf(written, { ...tight, locked: true }, null, before.asOf);
    const allocation = written.rows.allocation.map((row) => ({ ...row, ...approval.changed.find((one) => one.row === row)?.values }) as typeof row);
    // With a larger frame another choice would be better now; a locked one stays what it was.
    const scenario = [{ ...tight, locked: true, budgetFrame: 50_000_000 }];
    const after = await answersOf({ ...written, rows: { ...written.rows, allocation, scenario } });
    expect(after.made.selection.status).toBe('written');
    const out = (one: typeof made) => one.built.model.candidates.filter((_, i) => !one.selection.chosen[i]).map(({ key }) => key);
    expect(out(after.made)).toEqual(out(made));
    expect(after.models.map(({ title }) => title)).toContain('Kørsel i hjemmeplejen: ruteplan og elbiler');
  });

  it('list what is asked money for as finance tables it, and the sums fit', async () => {
    const { files, models } = await answersOf(faultlessRegister('da'));
    const csv = new TextDecoder().decode(files.find(({ name }) => name === 'Budgetønsker 2028.csv')?.bytes);
    const [head = '', ...lines] = csv.trim().split('\r\n');
    expect(head).toBe('Nr.;Projekt;Drift/anlæg;2028;2029;2030;2031;Årlig effekt;Tilbagebetalt (år)');
    expect(lines.length).toBeGreaterThan(0);
    const sum = lines.reduce((total, line) => total + Number(line.split(';')[3]), 0);
    const table = models.at(-1)?.blocks.find((block) => block.kind === 'table');
    expect(table?.kind === 'table' ? table.rows.at(-1)?.cells[2] : null).toMatchObject({ number: sum });
  });

  it('ask for what was wished for, and tell in autumn what the council gave of it', async () => {
    const before = faultlessRegister('da');
    const asked = before.rows.projectYear.map((row) => (row.year === 2028 && row.project === 'P-0024' ? { ...row, wished: 950_000, granted: 0 } : row));
    const register = { ...before, rows: { ...before.rows, projectYear: asked } };
    const wide = { ...register, rows: { ...register.rows, scenario: register.rows.scenario.map((row) => ({ ...row, budgetFrame: 50_000_000 })) } };
    expect(new TextDecoder().decode((await answersOf(wide)).files.find(({ name }) => name === 'Budgetønsker 2028.csv')?.bytes)).toMatch(/P-0024;[^;]*;Anlæg;950;0;0;0/);

    const autumn = { ...register, rows: { ...register.rows, scenario: register.rows.scenario.map((row) => ({ ...row, round: 'autumn' as const })) } };
    const { models } = await answersOf(autumn);
    expect(textOf(models.find(({ title }) => title === 'Fælles booking af lokaler og haller'))).toContain('Bevilget: 0 kr. af 950.000 kr.');
  });

  it('leave out what may not be shown beyond the group', async () => {
    const register = faultlessRegister('da');
    const project = register.rows.project.map((row) => (row.id === 'P-0028' ? { ...row, disclosure: 'confidential' as const } : row));
    const { models } = await answersOf({ ...register, rows: { ...register.rows, project } });
    expect(models.some(({ title }) => title.startsWith('Kørsel'))).toBe(false);
  });
});
