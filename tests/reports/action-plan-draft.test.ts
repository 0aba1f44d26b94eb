import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { renderDocument } from '../../src/adapters/docx/render-document.js';
import { date } from '../../src/schema/dates.js';
import type { DocumentModel, TableBlock } from '../../src/schema/document-models.js';
import { buildExample } from '../../src/register/checking/build-example.js';
import type { Register } from '../../src/register/register.js';
import { buildActionPlan } from '../../src/reports/action-plan/build-action-plan.js';
import { buildAgenda } from '../../src/reports/agenda/build-agenda.js';
import { itWithOoxmlValidator, validateOoxml } from '../support/ooxml-validator.js';
import { dumpBlock, dumpDocument } from './dump-model.js';

type Row = Readonly<Record<string, unknown>>;

function draftOf(rows: readonly Row[], more: { parts?: readonly string[]; currency?: string } = {}): { register: Register; plan: DocumentModel } {
  const meeting = [{ id: 'M-0001', forum: 'steering', date: date('2027-05-26') }];
  const register = buildExample({ asOf: '2027-05-12', parts: more.parts ?? ['core'], ...(more.currency === undefined ? {} : { settings: { currency: more.currency } }), rows: { project: rows, meeting } });
  return { register, plan: buildActionPlan(register, { year: 2028, asOf: register.asOf, createdAt: '2027-05-12T08:00:00' }) };
}

function chapter({ blocks }: DocumentModel, bookmark: string): readonly DocumentModel['blocks'][number][] {
  const start = blocks.findIndex((block) => block.kind === 'heading' && block.level === 1 && block.bookmark === bookmark);
  if (start < 0) throw new Error(`No chapter ${bookmark}`);
  const rest = blocks.slice(start + 1);
  const end = rest.findIndex((block) => block.kind === 'heading' && block.level === 1);
  return rest.slice(0, end < 0 ? undefined : end);
}

const text = (plan: DocumentModel, bookmark: string): string => chapter(plan, bookmark).flatMap(dumpBlock).join('\n');

function tableOf(plan: DocumentModel, bookmark: string): TableBlock {
  const table = chapter(plan, bookmark).find((block) => block.kind === 'table');
  if (table?.kind !== 'table') throw new Error(`No table in ${bookmark}`);
  return table;
}

function names(table: TableBlock): readonly unknown[] {
  return table.rows.filter(({ role }) => role === undefined).map(({ cells }) => cells[0]);
}

const base = { followedBy: 'programme', status: 'active' };
const few: readonly Row[] = [
  { ...base, id: 'P-0001', name: 'Lovkrav', category: 'national', area: 'Staben', obligation: 'must', light: 'red', expectedEnd: date('2028-06-30'), approvedBudget: 1_500_000 },
  { ...base, id: 'P-0002', name: 'Fælles løsning', category: 'crossOrganisational', area: 'Skole', light: 'yellow', expectedEnd: date('2029-01-31'), approvedBudget: 2_300_000 },
  { ...base, id: 'P-0003', name: 'Uden penge', category: 'crossOrganisational', area: 'Ældre' },
  { ...base, id: 'P-0004', name: 'Skærm i døren', category: 'local', followedBy: 'local', area: 'Skole', approvedBudget: 99_000_000 },
  { ...base, id: 'P-0005', name: 'Opgivet', category: 'national', status: 'stopped', area: 'Staben', approvedBudget: 99_000_000 },
  { ...base, id: 'P-0006', name: 'Snart færdig', category: 'crossOrganisational', area: 'Skole', expectedEnd: date('2027-04-30'), approvedBudget: 99_000_000 },
];

/** A register as a long foreign list gives it: areas, lights, ends and money, nothing else. */
function many(count: number): readonly Row[] {
  const lights = ['yellow', 'green', 'red', null, 'yellow', 'yellow'];
  return Array.from({ length: count }, (_, index) => ({
    ...base,
    id: `P-${String(index + 1).padStart(4, '0')}`,
    name: `Projekt ${String(index + 1)}`,
    area: `Område ${String(index % 17)}`,
    light: lights[index % lights.length],
    expectedEnd: index % 5 === 0 ? null : date(`${String(2028 + (index % 4))}-0${String(1 + (index % 9))}-15`),
    approvedBudget: index % 3 === 0 ? null : 1_000_000 + 37_000 * index,
  }));
}

describe('a plan nobody has decided yet', () => {
  const { plan } = draftOf(few);

  it('shows on one page what can be chosen: figures, groups with a sum, and how to go on', () => {
    const page = text(plan, 'one-page');
    expect(page).toContain('* 3 projekter kan komme med, heraf 1 skal');
    expect(page).toContain('* 3,8 mio. kr. i godkendt budget for 2 af 3');
    expect(page).toContain('* 1 ventes afsluttet i 2028');
    expect(page).toContain('* 2 lyser rødt eller gult');
    expect(page).toMatch(/\| I alt \| 3 \| 1 \| 1 \| 1 \| 1 \| 3,8 \|/);
    expect(page).toContain('Ét åbent projekt har forventet slut, før 2028 begynder, og er ikke regnet med. For ét af dem var datoen passeret den 12. maj 2027');
    expect(page).toContain('Slå delen Prioritering til i Opsætning.');
    expect(text(draftOf(few, { parts: ['core', 'prioritisation'] }).plan, 'one-page')).not.toContain('Slå delen Prioritering til');
  });

  it('lists open projects that are not local, by category, with what is known of them', () => {
    const table = tableOf(plan, 'efforts');
    expect(table.columns.map(({ title }) => title.replace('\u00A0', ' '))).toEqual(['Projekt', 'Fagområde', 'Skal/bør/kan', 'Trafiklys', 'Forventet slut', 'Budget (mio. kr.)']);
    expect(table.rows.filter(({ role }) => role === 'group').map(({ cells }) => cells[0])).toEqual(['Nationalt eller fælleskommunalt', 'Tværkommunalt eller tværgående']);
    expect(names(table)).toEqual(['Lovkrav', 'Fælles løsning', 'Uden penge']);
    expect(text(plan, 'local')).toContain('Skærm i døren');
    expect(dumpDocument(plan)).not.toContain('Opgivet');
  });

  it('adds up the money there is and says what is missing', () => {
    const money = text(plan, 'resources');
    expect(money).toContain('har tilsammen et godkendt budget på 3,8 mio. kr. for hele deres løbetid. Ét projekt har ikke et budget');
    expect(money).toContain('når delen Økonomi pr. år er slået til i Opsætning');
    expect(text(draftOf(few.map((row) => ({ ...row, approvedBudget: null }))).plan, 'resources')).toContain('Ingen af de projekter, der kan komme med, har et budget i oversigten endnu.');
  });

  it('says why there is nothing to choose from', () => {
    expect(text(draftOf([]).plan, 'one-page')).toContain('Oversigten har ingen projekter endnu.');
    expect(text(draftOf(few.slice(3, 5)).plan, 'one-page')).toContain('De to projekter i oversigten er lokale, afsluttet, stoppet eller afvist');
    expect(text(draftOf(few.slice(4, 5)).plan, 'one-page')).toContain('Det ene projekt i oversigten er');
  });

  it('still has candidates when every date in the list has passed', () => {
    const old = draftOf(few.map((row) => ({ ...row, expectedEnd: date('2026-01-31') }))).plan;
    expect(names(tableOf(old, 'efforts'))).toEqual(['Lovkrav', 'Fælles løsning', 'Uden penge', 'Snart færdig']);
  });
});

describe('a draft from a long list', () => {
  const rows = many(500);
  const { plan } = draftOf(rows);

  it('shows those that stand out, says what they are, and keeps the rest in an appendix', () => {
    const shown = names(tableOf(plan, 'efforts'));
    expect(shown.length).toBeLessThanOrEqual(60);
    expect(text(plan, 'efforts')).toContain(`Listen viser ${String(shown.length)} af 500 projekter, der kan komme med: 12 af 83 røde`);
    const largest = [...rows].sort((a, b) => Number(b['approvedBudget'] ?? 0) - Number(a['approvedBudget'] ?? 0)).slice(0, 12).map(({ name }) => name);
    expect(shown).toEqual(expect.arrayContaining(largest));
    const appendix = names(tableOf(plan, 'candidates'));
    expect(appendix.length).toBe(200);
    expect(appendix).toEqual(expect.arrayContaining([...shown]));
    expect(text(plan, 'candidates')).toContain('De øvrige 300 står i arket Projekter.');
  });

  it('shows the whole of a list that fits', () => {
    const small = draftOf(many(60)).plan;
    expect(names(tableOf(small, 'efforts')).length).toBe(60);
    expect(dumpDocument(small)).not.toMatch(/står i bilaget|# Bilag/);
  });
});

describe('plans and agendas of registers of every size', () => {
  const templates = { plan: readFileSync('templates/action-plan.docx'), agenda: readFileSync('templates/agenda.docx') };
  const sizes: readonly (readonly [string, readonly Row[]])[] = [
    ['no project', []],
    ['one project', few.slice(0, 1)],
    ['one local project', few.slice(3, 4)],
    ['only stopped projects', few.slice(4, 5)],
    ['300 projects', many(300)],
  ];

  for (const [name, rows] of sizes) {
    itWithOoxmlValidator(`are valid with ${name}, and say something under every heading`, async () => {
      const { register, plan } = draftOf(rows);
      const [meeting] = register.rows.meeting;
      if (!meeting) throw new Error('No meeting');
      const agenda = buildAgenda(register, meeting, { asOf: register.asOf, createdAt: '2027-05-12T08:00:00' });
      for (const model of [plan, agenda]) {
        model.blocks.forEach((block, index) => {
          const next = model.blocks[index + 1];
          if (block.kind === 'heading' && block.text !== 'Eventuelt') expect(next === undefined || (next.kind === 'heading' && next.level <= block.level), block.text).toBe(false);
          if (block.kind === 'table') expect(block.rows.length).toBeGreaterThan(0);
          if (block.kind === 'figures') expect(block.figures.length).toBeGreaterThan(0);
        });
        expect(dumpDocument(model)).not.toMatch(/undefined|\bnull\b|NaN|\[object|\{\w+\}|Infinity|kr\.\./);
      }
      expect(await validateOoxml(await renderDocument(plan, templates.plan), 'docx')).toEqual([]);
      expect(await validateOoxml(await renderDocument(agenda, templates.agenda), 'docx')).toEqual([]);
    });
  }
});
