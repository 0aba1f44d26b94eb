import { describe, expect, it } from 'vitest';
import { date } from '../../src/schema/dates.js';
import type { DocumentModel } from '../../src/schema/document-models.js';
import { buildExample } from '../../src/register/checking/build-example.js';
import type { Register } from '../../src/register/register.js';
import { faultlessRegister } from '../../src/example/index.js';
import { buildActionPlan, type PlanContext } from '../../src/reports/action-plan/build-action-plan.js';
import { dumpBlock, dumpDocument } from './dump-model.js';
import { sampleRegister } from './sample-register.js';

function planOf(register: Register, year: number, more: Partial<PlanContext> = {}): DocumentModel {
  return buildActionPlan(register, { year, asOf: register.asOf, createdAt: '2027-05-12T08:00:00', ...more });
}

function headings(model: DocumentModel, level: number): readonly string[] {
  return model.blocks.flatMap((block) => (block.kind === 'heading' && block.level === level ? [block.text] : []));
}

/** The blocks under a heading of level 1, as text. */
function chapterText(model: DocumentModel, bookmark: string): string {
  const start = model.blocks.findIndex((block) => block.kind === 'heading' && block.level === 1 && block.bookmark === bookmark);
  if (start < 0) throw new Error(`No chapter ${bookmark}`);
  const rest = model.blocks.slice(start + 1);
  const end = rest.findIndex((block) => block.kind === 'heading' && block.level === 1);
  return rest.slice(0, end < 0 ? undefined : end).flatMap(dumpBlock).join('\n');
}

const first = { id: 'P-0001', name: 'Nyt omsorgssystem', category: 'crossOrganisational', followedBy: 'steering', status: 'active', expectedEnd: date('2028-06-30') };

describe("the example's plan", () => {
  const register = faultlessRegister('da');
  const plan = planOf(register, 2028);

  it('reads as agreed', async () => {
    await expect(dumpDocument(plan)).toMatchFileSnapshot('../golden/action-plan.da.txt');
  });

  it('has the chapters and appendices in order', () => {
    expect(headings(plan, 1)).toEqual([
      'Planen på én side',
      'Forord og årets fokus',
      'Det nåede vi i 2027',
      'Strategiske mål',
      'Prioriterede indsatser 2028',
      'Tværgående aktiviteter',
      'Systemporteføljen',
      'Økonomi, bevillinger og ressourcer',
      'Gevinster: hvad, hvor meget, hvornår og hvem',
      'Risici og forudsætninger',
      'Årshjul 2028 og opfølgning',
      'Bilag 1: Sådan har vi prioriteret',
      'Bilag 2: Projektark',
      'Bilag 3: Lokale projekter til orientering',
      'Ordbog',
    ]);
    const unnumbered = plan.blocks.flatMap((block) => (block.kind === 'heading' && block.level === 1 && block.numbered === false ? [block.text] : []));
    expect(unnumbered).toEqual(['Planen på én side', 'Bilag 1: Sådan har vi prioriteret', 'Bilag 2: Projektark', 'Bilag 3: Lokale projekter til orientering', 'Ordbog']);
  });

  it('gives a reason for every effort it prioritises or leaves out', () => {
    const tables = chapterText(plan, 'efforts').split('\n').filter((line) => line.startsWith('| ') && !/^\| (Indsats|Forslag) \|/.test(line));
    expect(tables.length).toBeGreaterThan(10);
    for (const line of tables) expect(line.split(' | ').length).toBeGreaterThanOrEqual(3);
    expect(tables.filter((line) => line.split(' | ')[2]?.startsWith('–'))).toEqual([]);
  });

  it('names functions, not persons, and speaks Danish', () => {
    const text = dumpDocument(plan);
    const own = register.rows.plan.map(({ foreword }) => foreword ?? '').join('\n');
    for (const { name } of register.rows.person) if (name !== null && !own.includes(name)) expect(text).not.toContain(name);
    expect(text).not.toMatch(/\b(the|and|with|delayed|project|benefit|owner|baseline|snapshot)\b/);
    expect(text).not.toMatch(/undefined|\bnull\b|NaN|\[object|\{\w+\}|kr\.\./);
  });

  it('is a draft until it is approved, and then says when', () => {
    expect([plan.approval, plan.stamp]).toEqual(['Udkast', 'UDKAST']);
    const last = planOf(register, 2027);
    expect([last.approval, last.stamp]).toEqual(['Godkendt den 25. november 2026', null]);
  });

  it('says in a locked plan what was locked', () => {
    const last = planOf(register, 2027);
    const locked = register.rows.planItem.filter(({ year, decision }) => year === 2027 && decision === 'prioritised');
    expect(chapterText(last, 'one-page')).toContain(`* ${String(locked.length)} prioriterede indsatser`);
    expect(chapterText(last, 'efforts')).toContain('8.300.000');
  });

  it('adds up the year as the rows do', () => {
    const prioritised = register.rows.project.filter(({ planDecision, expectedEnd, status }) => planDecision === 'prioritised' && status !== 'closed' && (expectedEnd ?? '9999') >= '2028-01-01').map(({ id }) => id);
    const sum = register.rows.projectYear.filter(({ project, year }) => year === 2028 && prioritised.includes(project)).reduce((total, row) => total + (row.expected ?? row.budget ?? 0), 0);
    const millions = new Intl.NumberFormat('da-DK', { maximumFractionDigits: 1 }).format(sum / 1e6);
    expect(chapterText(plan, 'resources')).toContain(`De prioriterede indsatser koster tilsammen ${millions} mio. kr. i 2028.`);
  });

  it('reads in English', () => {
    const english = planOf(faultlessRegister('en'), 2028);
    expect(headings(english, 1)[0]).toBe('The plan on one page');
    expect(dumpDocument(english)).not.toMatch(/Fagområde|Begrundelse|Årshjul|undefined|\{\w+\}/);
  });
});

describe('a plan without much to say', () => {
  it('says so in one sentence, leaves chapters out, and lists what could be chosen', () => {
    const register = buildExample({ parts: ['core'], rows: { project: [first] } });
    const plan = planOf(register, 2028);
    expect(headings(plan, 1)).toEqual(['Planen på én side', 'Forord og årets fokus', 'Det nåede vi i 2027', 'Projekter at vælge imellem til 2028', 'Økonomi, bevillinger og ressourcer', 'Gevinster: hvad, hvor meget, hvornår og hvem', 'Risici og forudsætninger', 'Årshjul 2028 og opfølgning', 'Ordbog']);
    expect(chapterText(plan, 'efforts')).toContain('Der er endnu ikke taget stilling til, hvad der skal prioriteres i 2028.');
    expect(chapterText(plan, 'efforts')).toContain('Nyt omsorgssystem');
    expect(plan.approval).toBe('Udkast');
  });

  it('tells what changed since the draft', () => {
    const rows = (more: Readonly<Record<string, unknown>>) => ({ project: [{ ...first, planDecision: 'prioritised', ...more }] });
    const draft = buildExample({ asOf: '2027-11-01', rows: rows({}) });
    const now = buildExample({ asOf: '2027-12-01', rows: rows({ planDecision: 'maturing', planReason: 'Leverandøren er ikke klar.' }) });
    expect(chapterText(planOf(now, 2028, { draft }), 'changes')).toContain('| Nyt omsorgssystem | Prioriteret | Skal modnes | Leverandøren er ikke klar. |');
    expect(chapterText(planOf(draft, 2028, { draft }), 'changes')).toBe('Der er ingen ændringer siden udkastet pr. 1. november 2027.');
    expect(headings(planOf(now, 2028), 1).join()).not.toContain('Ændringer');
  });

  it('puts what ends before the year under last year', () => {
    const plan = planOf(buildExample({ rows: { project: [{ ...first, planDecision: 'prioritised', expectedEnd: date('2027-11-30') }] } }), 2028);
    expect(chapterText(plan, 'last-year')).toContain('Afsluttes, før 2028 begynder: Nyt omsorgssystem.');
    expect(chapterText(plan, 'one-page')).toContain('Én indsats afsluttes, før 2028 begynder.');
  });

  it('shows goals without efforts', () => {
    const rows = { project: [{ ...first, planDecision: 'prioritised' }], goal: [{ id: 'SM-0001', strategy: 'Vores strategi', name: 'Mere tid til borgeren' }, { id: 'SM-0002', strategy: 'Vores strategi', name: 'Sikker drift' }, { id: 'SM-0003', strategy: 'Gammel', name: 'Udløbet', validTo: date('2026-12-31') }], projectGoal: [{ id: 'PM-0001', project: 'P-0001', goal: 'SM-0001', contribution: 2 }] };
    const text = chapterText(planOf(buildExample({ rows }), 2028), 'goals');
    expect(text).toContain('| Mere tid til borgeren | Nyt omsorgssystem |');
    expect(text).toMatch(/Ét mål har ingen prioriteret indsats:\n- Sikker drift/);
    expect(text).not.toContain('Udløbet');
  });

  it('keeps what is not for everyone out', () => {
    const rows = { project: [{ ...first, planDecision: 'prioritised' }, { ...first, id: 'P-0002', name: 'Hemmelig', planDecision: 'prioritised', disclosure: 'confidential' }, { ...first, id: 'P-0003', name: 'Kun for os', planDecision: 'prioritised', disclosure: 'steeringOnly' }] };
    expect(dumpDocument(planOf(buildExample({ rows }), 2028))).not.toMatch(/Hemmelig|Kun for os/);
  });
});

describe('the annual wheel', () => {
  it('carries yearly events on, moves the years in their names, and names this year by date', () => {
    const rows = {
      meeting: [{ id: 'M-0001', forum: 'steering', date: date('2028-03-15') }, { id: 'M-0002', forum: 'steering', date: date('2028-05-24'), status: 'cancelled' }],
      yearEvent: [
        { id: 'AH-0001', name: 'Udkast til Indsatsplan 2028', type: 'planDraft', date: date('2027-10-29'), repeats: 'yearly' },
        { id: 'AH-0002', name: 'Revision', type: 'termsReview', date: date('2027-03-01'), repeats: 'never' },
        { id: 'AH-0003', name: 'Frist for budgetønsker', type: 'budgetRequests', date: date('2028-06-02'), repeats: 'yearly' },
        { id: 'AH-0004', name: 'Bestil status', type: 'statusCollection', meeting: 'M-0001', workdays: -30, repeats: 'never' },
      ],
    };
    const wheel = planOf(buildExample({ rows }), 2028).blocks.find((block) => block.kind === 'wheel');
    if (wheel?.kind !== 'wheel') throw new Error('No wheel');
    const events = (month: number) => wheel.months[month - 1]?.events;
    expect(wheel.months.length).toBe(12);
    expect(events(10)).toEqual(['Udkast til Indsatsplan 2029']);
    expect(events(6)).toEqual(['2. Frist for budgetønsker']);
    expect(events(3)).toEqual(['15. Styregruppen']);
    expect(events(5)).toEqual([]);
    // 30 working days before 15 March 2028 is 2 February: no public holidays lie between.
    expect(events(2)).toEqual(['2. Bestil status']);
  });
});

describe('plans of generated registers', () => {
  it('have unique bookmarks, headings with content and no words of the program', () => {
    for (let seed = 1; seed <= 20; seed += 1) {
      const register = sampleRegister(seed, 5 + seed, seed % 2 === 0 ? 'da' : 'en');
      for (const year of [2026, 2027, 2028]) {
        const plan = planOf(register, year);
        const bookmarks = plan.blocks.flatMap((block) => (block.kind === 'heading' && block.bookmark !== undefined ? [block.bookmark] : []));
        expect(new Set(bookmarks).size).toBe(bookmarks.length);
        plan.blocks.forEach((block, index) => {
          const next = plan.blocks[index + 1];
          if (block.kind === 'heading') expect(next === undefined || (next.kind === 'heading' && next.level <= block.level), `${block.text} of seed ${String(seed)}`).toBe(false);
          if (block.kind === 'table') for (const row of block.rows) expect(row.cells.length).toBe(row.role === 'group' ? 1 : block.columns.length);
        });
        expect(dumpDocument(plan)).not.toMatch(/undefined|\bnull\b|NaN|\[object|\{\w+\}|Infinity/);
      }
    }
  });
});
