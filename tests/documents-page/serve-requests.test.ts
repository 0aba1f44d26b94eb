import { beforeAll, describe, expect, it } from 'vitest';
import { renderDocument } from '../../src/adapters/docx/render-document.js';
import { starterAgendaTemplate } from '../../src/adapters/docx/starter-template/starter-agenda-template.js';
import { starterPlanTemplate } from '../../src/adapters/docx/starter-template/starter-plan-template.js';
import { directSolver } from '../../src/adapters/highs/direct-solver.js';
import { readWorkbook } from '../../src/adapters/exceljs/read-workbook.js';
import { writeWorkbook } from '../../src/adapters/exceljs/write-workbook.js';
import { renderDeck } from '../../src/adapters/pptx/render-deck.js';
import { starterDeckTemplate } from '../../src/adapters/pptx/starter-template/starter-deck-template.js';
import { planRegister } from '../../src/app/plan-register.js';
import type { MakerTools } from '../../src/documents-page/maker/maker-tools.js';
import { requestServer } from '../../src/documents-page/maker/serve-requests.js';
import type { Answer, Order, Request } from '../../src/documents-page/messages.js';
import { exampleRegister, faultlessRegister } from '../../src/example/index.js';
import type { Register } from '../../src/register/register.js';
import { date } from '../../src/schema/dates.js';
import { olderPlan } from '../support/older-register.js';
import { faultlessSession, registerOf } from '../support/frozen-session.js';

const templates = { deck: starterDeckTemplate, agenda: starterAgendaTemplate, actionPlan: starterPlanTemplate };
const tools: MakerTools = { readWorkbook, renderDeck, renderDocument, solve: directSolver(), starterTemplate: (kind) => templates[kind]() };
const order: Order = { documents: ['statusDeck'], meeting: 'M-0015', year: 2028, project: '', scenario: '', templates: {}, texts: [] };

let example: Uint8Array;
beforeAll(async () => {
  example = await workbookOf(exampleRegister());
});

function workbookOf(register: Register): Promise<Uint8Array> {
  return writeWorkbook(planRegister(register, { registerId: 'egefjord' }));
}

function opening(bytes: Uint8Array): Request {
  return { kind: 'open', workbook: { name: 'Portefølje.xlsx', bytes }, today: date('2030-01-01') };
}

async function answersTo(requests: readonly Request[], own: MakerTools = tools): Promise<readonly Answer[]> {
  const answers: Answer[] = [];
  const serve = requestServer(own, (answer) => answers.push(answer));
  for (const request of requests) await serve(request);
  return answers;
}

describe('the maker', () => {
  it('describes a workbook: whose it is, its own day and at most ten kinds of fault, worded in both languages', async () => {
    const [answer] = await answersTo([opening(example)]);
    if (answer?.kind !== 'opened') throw new Error(`answered ${String(answer?.kind)}`);
    const { overview } = answer;
    expect(overview).toMatchObject({ organisation: 'Egefjord Kommune', asOf: { da: '12. maj 2027', en: '12 May 2027' }, asOfToday: false, language: 'da', meeting: 'M-0015', year: 2028 });
    expect(overview.contents.da).toMatch(/^\d+ projekter, \d+ gevinster, \d+ sager og \d+ møder$/);
    expect(overview.mostImportant).toHaveLength(10);
    const texts = overview.mostImportant.flatMap(({ sentence, why, places }) => [sentence, why, ...places.map((place) => place.sentence)]).flatMap(({ da, en }) => [da, en]);
    expect(texts.filter((text) => text === '' || /\{\w+\}/.test(text))).toEqual([]);
    expect(overview.mostImportant.flatMap(({ places }) => places).every(({ place }) => /![A-Z]+\d+/.test(place))).toBe(true);
    expect(structuredClone(overview)).toEqual(overview);
  });

  it('says what an older and a newer register mean, and makes the documents of both', async () => {
    const plan = planRegister(exampleRegister(), { registerId: 'x' });
    const newer = { ...plan, sheets: plan.sheets.map((sheet) => (sheet.name !== '_register' ? sheet : { ...sheet, cells: sheet.cells.map((cell) => (cell.row === 1 && cell.column === 2 ? { ...cell, value: 99 } : cell)) })) };
    for (const [given, sentence] of [[olderPlan(exampleRegister()), /^1; siden her er udgave \d+\. Materialet kan laves; .*op til dato/], [newer, /^99, nyere end siden her/]] as const) {
      const answers = await answersTo([opening(await writeWorkbook(given)), { kind: 'make', order }]);
      const [opened] = answers;
      expect(opened?.kind === 'opened' && opened.overview.edition.da).toMatch(sentence);
      expect(answers.at(-1)?.kind).toBe('made');
    }
  }, 60_000);

  it('takes today where the workbook has no day of its own', async () => {
    const register = exampleRegister();
    const [answer] = await answersTo([opening(await workbookOf({ ...register, settings: { ...register.settings, asOf: null } }))]);
    expect(answer).toMatchObject({ kind: 'opened', overview: { asOf: { da: '1. januar 2030' }, asOfToday: true } });
  });

  it('tells each step before it gives the files', async () => {
    const answers = await answersTo([opening(example), { kind: 'make', order: { ...order, documents: ['statusDeck', 'actionPlan'] } }]);
    expect(answers.slice(1, 3)).toEqual([
      { kind: 'making', document: 'statusDeck', done: 0, total: 2 },
      { kind: 'making', document: 'actionPlan', done: 1, total: 2 },
    ]);
    expect(answers[3]).toMatchObject({ kind: 'made', files: [{ name: 'Status Styregruppen 2027-05-26.pptx' }, { name: 'Indsatsplan 2028.docx' }], notes: [] });
  });

  it('says once that the documents are of a frozen edition, and that the sheet has moved on', async () => {
    const session = await faultlessSession();
    await session.freeze('M-0015', null);
    await session.saveRow({ entity: 'project', id: 'P-0001', seen: {}, values: { name: 'Rettet efter låsningen' } });
    const answers = await answersTo([opening(await workbookOf(registerOf(session))), { kind: 'make', order: { ...order, meeting: 'M-0015', documents: ['statusDeck', 'agenda'] } }]);
    const made = answers.at(-1);
    expect(made?.kind === 'made' ? made.notes.map(({ da }) => da) : made?.kind).toEqual(['Lavet af Udgave 2027-2. Én række er ændret i arket siden; lås en ny udgave for at få den med.']);
  });

  it('makes nothing while a CPR number stands in a cell, and says which', async () => {
    const register = faultlessRegister();
    const [first, ...rest] = register.rows.project;
    if (!first) throw new Error('no project');
    const leaking = { ...register, rows: { ...register.rows, project: [{ ...first, purpose: 'Ring til 010180-1234' }, ...rest] } };
    const answers = await answersTo([opening(await workbookOf(leaking)), { kind: 'make', order: { ...order, documents: ['agenda'] } }]);
    const last = answers.at(-1);
    expect(last?.kind).toBe('refused');
    expect(last?.kind === 'refused' ? last.sentence.da : '').toMatch(/der ser ud til at stå CPR-numre her: Projekter![A-Z]+\d+ \(P-\d{4}\)\./);
  });

  it('makes no agenda without a meeting', async () => {
    const answers = await answersTo([opening(example), { kind: 'make', order: { ...order, documents: ['agenda'], meeting: '2027-05-12' } }]);
    expect(answers.at(-1)).toMatchObject({ kind: 'refused', sentence: { da: expect.stringContaining('hører til et møde') as string } });
  });

  it('says what is missing where a document would have no file at all', async () => {
    const ask = async (own: Partial<Order>, bytes = example): Promise<string> => {
      const last = (await answersTo([opening(bytes), { kind: 'make', order: { ...order, ...own } }])).at(-1);
      return last?.kind === 'refused' ? last.sentence.da : (last?.kind ?? '');
    };
    expect(await ask({ documents: ['calendar'], year: 2035 })).toBe('Der er ingen møder eller aktiviteter i 2035. Vælg et andet år, eller skriv dem i arkene Møder og Årshjul, gem, og vælg arket igen.');
    expect(await ask({ documents: ['calendar'], year: 2027 })).toBe('made');
    expect(await ask({ documents: ['invitation'], meeting: '2027-05-12' })).toMatch(/^Dette hører til et møde/);
    const register = faultlessRegister();
    const withoutAreas = { ...register, rows: { ...register.rows, project: register.rows.project.map((row) => ({ ...row, area: null })) } };
    expect(await ask({ documents: ['areaSheets'] }, await workbookOf(withoutAreas))).toMatch(/^Ingen aktive projekter har et fagområde/);
  });

  it('makes letters and budget wishes of the scenario asked for, and says when the choice is not proven', async () => {
    const ask = async (own: Partial<Order>, withTools = tools): Promise<Extract<Answer, { readonly kind: 'made' | 'refused' }>> => {
      const last = (await answersTo([opening(example), { kind: 'make', order: { ...order, ...own } }], withTools)).at(-1);
      if (last?.kind !== 'made' && last?.kind !== 'refused') throw new Error(`answered ${String(last?.kind)}`);
      return last;
    };
    const wishes = await ask({ documents: ['budgetWishes'], scenario: 'SC-0002' });
    expect(wishes.kind === 'made' ? wishes.files.map(({ name }) => name) : []).toEqual(['Budgetønsker 2028.docx', 'Budgetønsker 2028.csv']);
    const both = await ask({ documents: ['letters', 'budgetWishes'], scenario: 'SC-0001' }, { ...tools, solve: ({ fixed }) => Promise.resolve({ status: 'limit', chosen: fixed.map((value) => value === 1), bound: 1e9, approximate: true }) });
    if (both.kind !== 'made') throw new Error('not made');
    expect(both.files.some(({ name }) => /^Svar på forslag .+\.docx$/.test(name))).toBe(true);
    expect(both.files.map(({ name }) => name)).toContain('Svar på forslag 2028 – mails.txt');
    expect(both.notes.filter(({ da }) => da.includes('ikke bevist'))).toHaveLength(1);
    // Without a solver an ordinary scenario is proven all the same.
    const without = await ask({ documents: ['letters'], scenario: 'SC-0001' }, { ...tools, solve: () => Promise.reject(new Error('no WebAssembly here')) });
    expect(without.kind === 'made' ? without.notes.filter(({ da }) => da.includes('ikke bevist')) : null).toEqual([]);
  });

  it('speaks of the right file when the template or the workbook of last time is at fault', async () => {
    const bytes = new TextEncoder().encode('no zip at all');
    const ask = async (own: Partial<Order>): Promise<string> => {
      const last = (await answersTo([opening(example), { kind: 'make', order: { ...order, ...own } }])).at(-1);
      return last?.kind === 'refused' ? last.sentence.da : '';
    };
    expect(await ask({ templates: { deck: { name: 'Vores.pptx', bytes } } })).toMatch(/^Skabelonen Vores\.pptx kan ikke bruges/);
    expect(await ask({ previous: { name: 'Sidst.xlsx', bytes } })).toMatch(/^Sidst\.xlsx er ikke en Excel-projektmappe/);
  });

  it('says that it failed when the program itself is broken, with the detail for its maintainers', async () => {
    const broken: MakerTools = { ...tools, renderDeck: () => Promise.reject(new Error('a slide fell out')) };
    const answers = await answersTo([opening(example), { kind: 'make', order }], broken);
    expect(answers.at(-1)).toMatchObject({ kind: 'failed', detail: expect.stringContaining('a slide fell out') as string });
    expect((await answersTo([{ kind: 'make', order }])).at(-1)).toMatchObject({ kind: 'failed' });
  });
});
