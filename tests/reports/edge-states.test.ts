import { describe, expect, it } from 'vitest';
import { date } from '../../src/schema/dates.js';
import { faultlessRegister } from '../../src/example/index.js';
import { findRow, type Register } from '../../src/register/register.js';
import { buildActionPlan } from '../../src/reports/action-plan/build-action-plan.js';
import { buildStatusDeck } from '../../src/reports/status-deck/build-status-deck.js';
import { deckText, planText } from './edge-text.js';
import type { DeckModel, DocumentModel } from '../../src/schema/document-models.js';
import type { Language } from '../../src/schema/text.js';

type Project = Register['rows']['project'][number];

const example = faultlessRegister('da');

function withProjects(change: (project: Project) => Partial<Project>, register = example): Register {
  return { ...register, rows: { ...register.rows, project: register.rows.project.map((project) => ({ ...project, ...change(project) })) } };
}

const states = {
  'no meeting': (register) => ({ ...register, rows: { ...register.rows, meeting: [] } }),
  'everything closed': (register) => withProjects(() => ({ status: 'closed', actualEnd: date('2027-02-28'), light: null }), register),
  'everything stopped': (register) => withProjects(() => ({ status: 'stopped', light: null }), register),
  'everything red': (register) => withProjects(({ status }) => (status === 'active' ? { light: 'red' } : {}), register),
  'everything green': (register) => withProjects(({ status, agreedEnd }) => (status === 'active' ? { light: 'green', expectedEnd: agreedEnd } : {}), register),
  'no economy': (register) => withProjects(() => ({ approvedBudget: null, expectedCost: null, spent: null }), register),
  'everything confidential': (register) => withProjects(() => ({ disclosure: 'confidential' }), register),
  'one area': (register) => withProjects(() => ({ area: 'Børn og Familie' }), register),
  'a year without activities': (register) => ({ ...register, rows: { ...register.rows, activity: [], yearEvent: [] } }),
} as const satisfies Record<string, (register: Register) => Register>;

function deck(register: Register, asOf = register.asOf): DeckModel {
  return buildStatusDeck(register, { meeting: findRow(register, 'meeting', 'M-0015'), asOf, audience: 'steering', createdAt: '2027-05-12T12:00:00' });
}

function plan(register: Register, year = 2028): DocumentModel {
  return buildActionPlan(register, { year, asOf: register.asOf, createdAt: '2027-05-12T12:00:00' });
}

const of = (name: keyof typeof states, language: Language = 'da'): Register => states[name](language === 'da' ? example : faultlessRegister(language));
const titles = (model: DeckModel): readonly string[] => model.sections.flatMap(({ slides }) => slides.map(({ title }) => title));

/** What no text should say: sums of nothing, plurals of one, words of the program. */
const senseless = /\b(alle|all) (0|nul|zero|no|ingen)\b|\b(ét|én|one) (projekter|indsatser|beslutninger|projects|efforts|decisions)\b|\baf (0|nul|ingen)\b|\b(undefined|null|NaN|Infinity)\b|«»|“”|\{\w+\}/i;

describe.each(Object.keys(states) as (keyof typeof states)[])('deck and plan of a register with %s', (name) => {
  it.each(['da', 'en'] as const)('say nothing senseless (%s), and draw no chart of nothing', (language) => {
    const register = of(name, language);
    const models = [deck(register), plan(register)] as const;
    for (const line of [...deckText(models[0]), ...planText(models[1])]) expect(line).not.toMatch(senseless);
    const charts = [...models[0].sections.flatMap(({ slides }) => slides.flatMap(({ contents }) => contents.map(({ block }) => block))), ...models[1].blocks].filter((block) => block.kind === 'chart');
    for (const chart of charts) if ('series' in chart) expect(chart.series.some(({ values }) => values.some((value) => value !== null && value !== 0)), chart.title).toBe(true);
  });
});

describe('a register at an edge', () => {
  it('tells a plan carried out in full as that', () => {
    const register = of('everything closed');
    expect(titles(deck(register))).toContain('Alle 14 indsatser i Indsatsplan 2027 er gennemført');
    expect(planText(plan(register))).toContain('Alle 14 indsatser i Indsatsplan 2027 er gennemført.');
  });

  it('says of goals without a single effort that there is none, once', () => {
    const text = planText(plan(of('everything stopped')));
    expect(text.filter((line) => /^Ingen af de .+ mål har en prioriteret indsats endnu:$/.test(line))).toHaveLength(1);
    expect(text).not.toContain('Mål uden indsatser');
  });

  it('does not say that no projects need help where none may be shown', () => {
    expect(titles(deck(of('everything confidential')))[0]).toBe('Vi beder om tre beslutninger');
    expect(titles(deck(of('everything confidential'))).some((title) => title.includes('timer nok'))).toBe(false);
  });

  it('tells of a year that has passed without a plan as that, and asks nobody to choose', () => {
    const text = planText(plan(example, 2024));
    expect(text.some((line) => line.startsWith('Der blev ikke låst en plan for 2024, og året er gået.'))).toBe(true);
    expect(text.some((line) => line.includes('vælge imellem') || line.includes('Lav planen igen'))).toBe(false);
  });
});
