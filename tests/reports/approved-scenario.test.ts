import { describe, expect, it } from 'vitest';
import { directSolver } from '../../src/adapters/highs/direct-solver.js';
import { faultlessRegister } from '../../src/example/index.js';
import { approvalOf } from '../../src/prioritisation/scenarios/approve-scenario.js';
import { scenarioRows } from '../../src/prioritisation/scenarios/scenario-rows.js';
import { scenarioModel } from '../../src/prioritisation/selection/scenario-model.js';
import { select } from '../../src/prioritisation/selection/select.js';
import type { Register } from '../../src/register/register.js';
import { buildBudgetWishes } from '../../src/reports/budget-wishes/build-budget-wishes.js';
import { buildStatusDeck } from '../../src/reports/status-deck/build-status-deck.js';
import { buildActionPlan } from '../../src/reports/action-plan/build-action-plan.js';
import { followedEfforts } from '../../src/reports/facts/plan-facts.js';
import { date } from '../../src/schema/dates.js';

const at = { sheet: '', row: 0 };

interface Lock {
  readonly project: string;
  readonly lock: 'in' | 'out';
  readonly lockReason: string;
}

/** The example after its first scenario has been solved, written and approved, as the pane does it. */
async function approved(locks: readonly Lock[] = []): Promise<Register> {
  const example = faultlessRegister('da');
  const register = { ...example, rows: { ...example.rows, scenarioProject: locks.map((lock, index) => ({ id: `SP-8${String(index)}`, scenario: 'SC-0001', chosen: null, reason: null, reasonText: null, at, ...lock })) } } as Register;
  const [scenario] = register.rows.scenario;
  if (!scenario?.id) throw new Error('no scenario');
  const built = scenarioModel(register, scenario);
  const { changed, added } = scenarioRows(register, scenario.id, built, await select(built.model, { solve: directSolver() }));
  const scenarioProject = [...register.rows.scenarioProject.map((row) => ({ ...row, ...changed.find((one) => one.row === row)?.values })), ...added.map((values, index) => ({ id: `SP-9${String(index)}`, lock: null, lockReason: null, at, ...values }))];
  const written = { ...register, rows: { ...register.rows, scenarioProject } } as Register;
  const approval = approvalOf(written, scenario, 'M-0017', date('2027-12-01'));
  const settled = <T extends object>(rows: readonly T[]): readonly T[] => rows.map((row) => ({ ...row, ...approval.changed.find((one) => (one.row as object) === row)?.values }));
  const { project, allocation, plan, planItem } = written.rows;
  return {
    ...written,
    rows: { ...written.rows, project: settled(project), allocation: settled(allocation), plan: settled(plan), scenario: settled(written.rows.scenario), planItem: [...planItem, ...approval.planItems.map((values, index) => ({ id: `PL-9${String(index)}`, at, ...values }))] },
  } as Register;
}

describe('an approved scenario', () => {
  it('is the plan of its year, with the reasons it was chosen by, and what the year is held against', async () => {
    const register = await approved();
    const plan = buildActionPlan(register, { year: 2028, asOf: date('2027-12-02'), createdAt: '2027-12-02T12:00:00' });
    const text = JSON.stringify(plan.blocks);
    expect(text).toContain('Uændret ramme: ni projekter under en ramme på 6 mio. kr.');
    // One that was chosen and one that was not, each in its list with the scenario's own reason.
    expect(text).toContain('Fælles booking af lokaler og haller');
    expect(text).toMatch(/Ikke plads i budgettet: der mangler/);
    expect(plan.approval).toMatch(/Godkendt/);
    const followed = followedEfforts(register, 2028);
    expect(followed).toHaveLength(9);
    expect(followed.every(({ item }) => item.decision === 'prioritised')).toBe(true);
  });

  it('stands on the deck of the meeting that settles it, in order and with who must wait and why', async () => {
    const register = await approved();
    const deckFor = (id: string | null) => buildStatusDeck(register, { meeting: register.rows.meeting.find((one) => one.id === id) ?? null, asOf: date('2027-11-18'), audience: 'steering', createdAt: '2027-11-18T12:00:00' });
    const slideOf = (id: string | null) => deckFor(id).sections.flatMap(({ slides }) => slides).find((one) => one.id === 'proposal');
    const slide = slideOf('M-0017');
    expect(slide?.title).toBe('Ni af tolv projekter er med i forslaget til Indsatsplan 2028 – tre må vente');
    const table = slide?.contents[0]?.block;
    const rows = table?.kind === 'table' ? table.rows.map(({ cells }) => cells) : [];
    expect(rows.map(([place]) => place)).toEqual(['Med (9)', 'Skal', 'Skal', 'Skal', '3', '4', '5', '6', 'Må vente (3)', '1', '2', '8']);
    expect(rows.find(([, name]) => name === 'Nyt omsorgssystem')?.[3]).toMatch(/^Ikke plads i budgettet: der mangler/);
    expect(slide?.footnote).toMatch(/De valgte koster [\d,]+ mio\. kr\. af rammen på 6 mio\. kr\. i 2028\./);
    expect(deckFor('M-0017').sections[0]?.slides.length).toBeLessThanOrEqual(10);
    // Settled there, it is no proposal at another meeting.
    expect(slideOf(null)).toBeUndefined();
  });

  it('tells on deck and in plan why people locked a project in or out', async () => {
    const register = await approved([
      { project: 'P-0033', lock: 'in', lockReason: 'Aftalt med nabokommunerne. ' },
      { project: 'P-0024', lock: 'out', lockReason: 'Hallerne bygges om til 2029' },
    ]);
    const name = (id: string): string => register.rows.project.find((one) => one.id === id)?.name ?? '';
    const deck = buildStatusDeck(register, { meeting: register.rows.meeting.find((one) => one.id === 'M-0017') ?? null, asOf: date('2027-11-18'), audience: 'steering', createdAt: '2027-11-18T12:00:00' });
    const table = deck.sections.flatMap(({ slides }) => slides).find(({ id }) => id === 'proposal')?.contents[0]?.block;
    const rows = table?.kind === 'table' ? table.rows.map(({ cells }) => cells) : [];
    const [lockedIn, lockedOut] = ['Låst med: Aftalt med nabokommunerne.', `Låst ude: ${name('P-0024')} er låst ude (Hallerne bygges om til 2029)`];
    expect(rows.find(([, project]) => project === name('P-0033'))?.[3]).toBe(lockedIn);
    expect(rows.find(([, project]) => project === name('P-0024'))?.[3]).toContain(lockedOut);
    const plan = JSON.stringify(buildActionPlan(register, { year: 2028, asOf: date('2027-12-02'), createdAt: '2027-12-02T12:00:00' }).blocks);
    expect(plan).toContain(lockedIn);
    expect(plan).toContain(lockedOut);
  });

  it('tells in the plan what was granted of what was wished for, and what that does to it', async () => {
    const before = await approved();
    const rowOf = (project: string, kroner: number, granted: number | null) => ({ id: `PA-${project}`, project, year: 2028, kind: 'capital', expected: kroner, appropriation: 'sought', granted, at });
    const planned = (isIn: boolean): string => before.rows.planItem.find(({ year, decision }) => year === 2028 && (decision === 'prioritised') === isIn)?.project ?? '';
    const [first, second] = [planned(true), planned(false)];
    const plan = (answers: readonly ReturnType<typeof rowOf>[]): string => {
      const projectYear = [...before.rows.projectYear.filter(({ year }) => year !== 2028), ...answers];
      return JSON.stringify(buildActionPlan({ ...before, rows: { ...before.rows, projectYear } } as Register, { year: 2028, asOf: date('2027-12-02'), createdAt: '2027-12-02T12:00:00' }).blocks);
    };
    const text = plan([rowOf(first, 900_000, 600_000), rowOf(second, 400_000, 0)]);
    expect(text).toContain('Det søgte vi om, og det fik vi');
    expect(text).toContain('Vi søgte 1,3 mio. kr. til 2028 og fik 600.000 kr. Ét ønske blev afslået.');
    expect(text).toContain('300.000 kr. skal findes på anden måde, eller indsatsen gøres mindre');
    expect(text).toContain('Ingen penge; søges igen eller opgives');
    expect(plan([rowOf(first, 900_000, null)])).not.toContain('det fik vi');
    expect(plan([rowOf(first, 900_000, 900_000), rowOf(second, 400_000, null)])).toMatch(/Gennemføres som ønsket.*Svaret mangler/);
  });

  it('tells on the deck and in the list of wishes what was granted of what was wished for', async () => {
    const before = await approved();
    const planned = (isIn: boolean): string => before.rows.planItem.find(({ year, decision }) => year === 2028 && (decision === 'prioritised') === isIn)?.project ?? '';
    const [first, second] = [planned(true), planned(false)];
    const answered = (...answers: readonly (readonly [project: string, kroner: number, granted: number | null])[]): Register => {
      const rows = answers.map(([project, kroner, granted]) => ({ id: `PA-${project}`, project, year: 2028, kind: 'capital', expected: kroner, appropriation: 'sought', granted, at }));
      return { ...before, rows: { ...before.rows, projectYear: [...before.rows.projectYear.filter(({ year }) => year !== 2028), ...rows] } } as Register;
    };
    const slides = (register: Register) => buildStatusDeck(register, { meeting: null, asOf: date('2027-12-02'), audience: 'steering', createdAt: '2027-12-02T12:00:00' }).sections.flatMap((section) => section.slides);
    const page = (register: Register) => slides(register).find(({ id }) => id === 'budget-answers');
    const titles = [
      page(answered([first, 900_000, 600_000], [second, 400_000, 0]))?.title,
      page(answered([first, 900_000, 900_000]))?.title,
      page(answered([second, 400_000, 0]))?.title,
      page(answered([first, 900_000, null]))?.title,
    ];
    expect(titles).toEqual(['Vi søgte 1,3 mio. kr. til 2028 og fik 600.000 kr. – ét ønske blev afslået', 'Vi fik de 900.000 kr., vi søgte til 2028', 'Vi søgte 400.000 kr. til 2028 og fik ingen penge', undefined]);
    const register = answered([first, 900_000, 600_000], [second, 400_000, null]);
    const [opening] = slides(register);
    expect(JSON.stringify(opening?.contents)).toContain('#slide:budget-answers');
    expect(JSON.stringify(page(register)?.contents)).toMatch(/300\.000 kr\. skal findes på anden måde.*Svaret mangler/);
    expect(page(register)?.footnote).toMatch(/^Svaret mangler for .+\.$/);
    expect(slides(register).length).toBeLessThanOrEqual(18);
    const wishes = (of: Register): string => JSON.stringify(buildBudgetWishes(of, { lines: [], without: [] }, 2028, '2027-12-02T12:00:00').blocks);
    expect(wishes(register)).toMatch(/Svar på ønskerne til 2028.*"900".*"600".*"300".*intet svar endnu.*I alt, besvarede/);
    expect(wishes(before)).not.toContain('Svar på ønskerne');
  });

  it('tells during the year who comes in and who goes out of the locked plan', () => {
    const register = faultlessRegister('da');
    const row = (project: string, chosen: boolean) => ({ id: `SP-${project}`, scenario: 'SC-0009', project, chosen, lock: null, lockReason: null, reason: chosen ? 'must' : 'budget', reasonText: chosen ? 'Skal-opgave.' : 'Ikke plads i budgettet: der mangler 438.000 kr. i budgettet for 2027.', at } as const);
    const scenario = { ...register.rows.scenario[0], id: 'SC-0009', name: 'Noget nyt ind', year: 2027, round: 'midYear', locked: true, meeting: null, budgetFrame: null };
    const changed = { ...register, rows: { ...register.rows, scenario: [scenario], scenarioProject: [row('P-0005', true), row('P-0001', true), row('P-0010', false)] } } as Register;
    const deck = buildStatusDeck(changed, { meeting: null, asOf: date('2027-05-12'), audience: 'steering', createdAt: '2027-05-12T12:00:00' });
    const slide = deck.sections.flatMap(({ slides }) => slides).find(({ id }) => id === 'proposal');
    expect(slide?.title).toBe('Ét projekt kommer ind i Indsatsplan 2027, og ét går ud');
    const table = slide?.contents[0]?.block;
    expect(table?.kind === 'table' ? table.rows.map(({ cells }) => cells[1] ?? cells[0]) : []).toEqual(['Kommer ind (1)', 'Ny fælleskommunal løsning til beskæftigelse', 'Går ud (1)', 'Fælles kortløsning (GIS) med nabokommuner']);
  });
});
