import { labelOf } from '../../../schema/choice.js';
import { countPhrase } from '../../../schema/wording/count-phrase.js';
import { dateNear, longDate } from '../../../schema/wording/date-words.js';
import { moneyInProse } from '../../../schema/wording/money-words.js';
import { shorten } from '../../../schema/wording/shorten.js';
import { projectCategory, projectPhase, type ProjectCategory } from '../../../register/choices/project.js';
import { delayDays } from '../../../register/formulas/delay-days.js';
import { moneyColumn } from '../../blocks/money-column.js';
import { groupedTable, lightCell, numberCell, type RecordColumn } from '../../blocks/record-table.js';
import { full } from '../../blocks/text-blocks.js';
import { economyOf } from '../../facts/economy-facts.js';
import { lightOf, lightOrder, lightWord } from '../../facts/light-of.js';
import type { Project } from '../../facts/project-standing.js';
import type { DeckFacts } from '../deck-facts.js';
import type { SlideDraft } from '../slide-draft.js';

/** What fits on the three pages appendix B may take. */
const rowsOnThreePages = 40;

/**
 * The rows of appendix B, the gravest light first. It holds every project that needs attention, however many; the
 * others only while the appendix keeps to three pages. So a foreign list with many red projects makes it longer, and
 * a long one with few leaves green projects to the sheet.
 */
export function portfolioRows({ current, attention }: Pick<DeckFacts, 'current' | 'attention'>): readonly Project[] {
  const urgent = attention.map(({ project }) => project);
  const others = current
    .filter((project) => !urgent.includes(project))
    .sort((a, b) => lightOrder.indexOf(lightOf(a.light)) - lightOrder.indexOf(lightOf(b.light)));
  return [...urgent, ...others.slice(0, Math.max(0, rowsOnThreePages - urgent.length))];
}

function columnsOf({ say, asOf, language, currency, current }: DeckFacts): readonly RecordColumn<Project>[] {
  const { unit, show } = moneyColumn(current.flatMap(({ approvedBudget, expectedCost }) => [approvedBudget, expectedCost]), currency, language);
  const day = (value: Project['expectedEnd']): string | null => (value === null ? null : dateNear(value, asOf, language));
  return [
    { title: say({ da: 'Projekt', en: 'Project' }), width: 58, cell: ({ name }) => shorten(name ?? '', 56) },
    { title: say({ da: 'Fagområde', en: 'Area' }), width: 26, cell: ({ area }) => (area === null ? null : shorten(area, 26)) },
    { title: say({ da: 'Fase', en: 'Phase' }), width: 18, cell: ({ phase }) => (phase === null ? null : labelOf(projectPhase, phase, language)) },
    { title: say({ da: 'Trafiklys', en: 'Light' }), width: 15, cell: ({ light }) => lightCell(lightOf(light), lightWord(lightOf(light), language)), always: true },
    { title: say({ da: 'Forventet slut', en: 'Expected end' }), width: 22, cell: ({ expectedEnd }) => day(expectedEnd) },
    { title: say({ da: 'Forsinket (dage)', en: 'Late (days)' }), width: 15, align: 'right', cell: (project) => lateCell(delayDays(project)) },
    { title: say({ da: 'Budget ({unit})', en: 'Budget ({unit})' }, { unit }), width: 16, align: 'right', cell: ({ approvedBudget }) => numberCell(approvedBudget, show) },
    { title: say({ da: 'Forventet ({unit})', en: 'Expected ({unit})' }, { unit }), width: 17, align: 'right', cell: ({ expectedCost }) => numberCell(expectedCost, show) },
  ];
}

function lateCell(delay: number | null) {
  return numberCell(delay === null || delay <= 0 ? null : delay, String);
}

function moneyLine({ current, currency, language, say }: DeckFacts): string | null {
  const { budget, compared } = economyOf(current);
  if (budget === null) return null;
  const money = (amount: number): string => moneyInProse(amount, currency, language);
  const line = say({ da: 'Samlet godkendt budget {budget}', en: 'Approved budget in all {budget}' }, { budget: money(budget) });
  return compared === null || compared.projects < current.length ? line : `${line} · ${say({ da: 'forventet udgift {expected}', en: 'expected cost {expected}' }, { expected: money(compared.expected) })}`;
}

/** Appendix B: the portfolio by category. */
export function portfolioSlide(facts: DeckFacts): SlideDraft | null {
  const { current, scope, say, language, asOf } = facts;
  if (current.length === 0) return null;
  const rows = portfolioRows(facts);
  const money = moneyLine(facts);
  const rest = current.length - rows.length;
  const keys: readonly (ProjectCategory | null)[] = [...projectCategory.options.map(({ key }) => key), null];
  const categorised = rows.some(({ category }) => category !== null);
  const groups = keys.map((key) => ({
    heading: key !== null ? labelOf(projectCategory, key, language) : categorised ? say({ da: 'Uden kategori', en: 'No category' }) : null,
    records: rows.filter(({ category }) => category === key),
  }));
  const followed = {
    steering: {
      one: { da: 'Porteføljen pr. {date}: {n} projekt følges af styregruppen', en: 'The portfolio as of {date}: {n} project followed by the steering group' },
      many: { da: 'Porteføljen pr. {date}: {n} projekter følges af styregruppen', en: 'The portfolio as of {date}: {n} projects followed by the steering group' },
    },
    other: {
      one: { da: 'Porteføljen pr. {date}: {n} projekt', en: 'The portfolio as of {date}: {n} project' },
      many: { da: 'Porteføljen pr. {date}: {n} projekter', en: 'The portfolio as of {date}: {n} projects' },
    },
  };
  const table = groupedTable(groups, columnsOf(facts), { description: say({ da: 'Porteføljen efter kategori, det mest alvorlige trafiklys først', en: 'The portfolio by category, the gravest light first' }) });
  return {
    id: 'portfolio',
    name: { da: 'Porteføljen', en: 'The portfolio' },
    layout: 'content',
    title: countPhrase(current.length, followed[scope.kind === 'steering' ? 'steering' : 'other'], language, { date: longDate(asOf, language) }),
    ...(money === null ? {} : { subtitle: money }),
    contents: [full(table)],
    ...(rest === 0 ? {} : { footnote: say({ da: 'Yderligere {rest} projekter står i arket Projekter; alle, der kræver opmærksomhed, er vist.', en: '{rest} more projects stand in the sheet Projects; all that need attention are shown.' }, { rest }) }),
    sources: [{ entity: 'project', fields: ['name', 'category', 'area', 'phase', 'light', 'agreedEnd', 'expectedEnd', 'approvedBudget', 'expectedCost'] }],
  };
}
