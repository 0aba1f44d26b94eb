import type { Text } from '../../../schema/text.js';
import { labelOf } from '../../../schema/choice.js';
import { countPhrase } from '../../../schema/wording/count-phrase.js';
import { dateNear, longDate } from '../../../schema/wording/date-words.js';
import { moneyInProse } from '../../../schema/wording/money-words.js';
import { moneyUnitOf } from '../../../schema/wording/money-unit.js';
import { countWord } from '../../../schema/wording/number-words.js';
import { projectPhase, projectStatus } from '../../../register/choices/project.js';
import { delayDays } from '../../../register/formulas/delay-days.js';
import { groupedTable, lightCell, numberCell, usedColumns, type RecordColumn } from '../../blocks/record-table.js';
import { full } from '../../blocks/text-blocks.js';
import { economyOf } from '../../facts/economy-facts.js';
import { lightOf, lightWord } from '../../facts/light-of.js';
import { projectGroups } from '../../facts/project-groups.js';
import { projectName } from '../../facts/project-name.js';
import type { Project } from '../../facts/project-standing.js';
import type { DeckFacts } from '../deck-facts.js';
import type { SlideDraft } from '../slide-draft.js';
import { areasShown } from './lights-slide.js';
import { furtherLine, portfolioRows, type LineLengths, type PortfolioRows } from './portfolio-rows.js';

const titles = { name: { da: 'Projekt', en: 'Project' }, area: { da: 'Fagområde', en: 'Area' } } as const satisfies Record<string, Text>;

function columnsOf(rows: readonly Project[], groupedBy: Grouping, { say, asOf, language, currency, hasLights }: DeckFacts): readonly RecordColumn<Project>[] {
  const { unit, show } = moneyUnitOf(rows.flatMap(({ approvedBudget, expectedCost }) => [approvedBudget, expectedCost]), currency, language);
  const day = (value: Project['expectedEnd']): string | null => (value === null ? null : dateNear(value, asOf, language));
  return [
    { title: say(titles.name), width: 58, cell: (project) => projectName(project, say) },
    { title: say(titles.area), width: 26, cell: ({ area }) => (groupedBy === 'area' ? null : area) },
    { title: say({ da: 'Fase', en: 'Phase' }), width: 18, cell: ({ phase }) => (phase === null ? null : labelOf(projectPhase, phase, language)) },
    { title: say({ da: 'Trafiklys', en: 'Light' }), width: 15, cell: ({ light }) => (hasLights ? lightCell(lightOf(light), lightWord(lightOf(light), language)) : null) },
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

type Grouping = 'category' | 'area' | 'status' | null;

interface Groups {
  readonly by: Grouping;
  readonly groups: readonly { readonly heading: string | null; readonly keys: ReadonlySet<Project> }[];
}

/** Areas head the table while they are few: more of them would be headings over a row or two each. */
function groupsOf(projects: readonly Project[], { language }: DeckFacts): Groups {
  const split = projectGroups(projects, areasShown, language);
  if (split === null || (split.by === 'area' && (split.count > areasShown || split.count > projects.length / 2))) return { by: null, groups: [{ heading: null, keys: new Set(projects) }] };
  return { by: split.by, groups: split.groups.map(({ name, projects: own }) => ({ heading: name, keys: new Set(own) })) };
}

function groupsByStatus(projects: readonly Project[], { language }: DeckFacts): Groups {
  const groups = projectStatus.options.map(({ key, label }) => ({ heading: label[language], keys: new Set(projects.filter(({ status }) => status === key)) }));
  return { by: 'status', groups: groups.filter(({ keys }) => keys.size > 0) };
}

/** Letters of a whole line of the table in its smallest type. */
const lettersAcross = 140;

const pages = 3;
/** From so many columns on, the titles of some take two lines. */
const manyColumns = 7;

/** Lines of group headings, which each page repeats, and of a head of two lines. */
function headingLines(groups: number, columns: number): number {
  return (groups === 0 ? 0 : groups + pages - 1) + (columns < manyColumns ? 0 : pages * furtherLine);
}

function lineLengths(used: readonly RecordColumn<Project>[], { say }: DeckFacts): LineLengths {
  const all = used.reduce((sum, { width }) => sum + width, 0);
  const lettersOf = (title: Text): number | null => {
    const column = used.find((one) => one.title === say(title));
    return column === undefined ? null : Math.floor((lettersAcross * column.width) / all) - 2;
  };
  return { name: lettersOf(titles.name) ?? lettersAcross, area: lettersOf(titles.area) };
}

const descriptions = {
  category: { da: 'Porteføljen efter kategori, det mest alvorlige trafiklys først', en: 'The portfolio by category, the gravest light first' },
  area: { da: 'Porteføljen efter fagområde, det mest alvorlige trafiklys først', en: 'The portfolio by area, the gravest light first' },
  status: { da: 'Porteføljen efter status', en: 'The portfolio by status' },
  none: { da: 'Porteføljen, det mest alvorlige trafiklys først', en: 'The portfolio, the gravest light first' },
} as const;

const moreProjects = {
  one: { da: 'Yderligere {n} projekt står i arket Projekter.', en: 'Another project can be found in the sheet Projects.' },
  many: { da: 'Yderligere {n} projekter står i arket Projekter.', en: 'Another {n} projects can be found in the sheet Projects.' },
} as const;

function footnoteOf({ rows, rest, byMoney }: PortfolioRows, { attention, hasLights, say, language }: DeckFacts): string | null {
  if (rest === 0) return null;
  const others = countPhrase(rest, moreProjects, language);
  if (!hasLights && attention.length === 0) return byMoney ? `${say({ da: 'Vist er de {shown} projekter med det største budget.', en: 'Shown are the {shown} projects with the largest budgets.' }, { shown: countWord(rows.length, language) })} ${others}` : others;
  const shown = say({ da: 'Alle, der kræver opmærksomhed, er vist, derefter dem med det mest alvorlige trafiklys', en: 'All that need attention are shown, then those with the gravest light' });
  return `${shown}${byMoney ? say({ da: ' og det største budget', en: ' and the largest budget' }) : ''}. ${others}`;
}

const followed = {
  steering: {
    one: { da: 'Porteføljen pr. {date}: {n} projekt følges af styregruppen', en: 'The portfolio as of {date}: {n} project followed by the steering group' },
    many: { da: 'Porteføljen pr. {date}: {n} projekter følges af styregruppen', en: 'The portfolio as of {date}: {n} projects followed by the steering group' },
  },
  other: {
    one: { da: 'Porteføljen pr. {date}: {n} projekt', en: 'The portfolio as of {date}: {n} project' },
    many: { da: 'Porteføljen pr. {date}: {n} projekter', en: 'The portfolio as of {date}: {n} projects' },
  },
  notUnderWay: {
    one: { da: 'Porteføljen pr. {date}: {n} projekt, som ikke er i gang', en: 'The portfolio as of {date}: {n} project, which is not under way' },
    many: { da: 'Porteføljen pr. {date}: {n} projekter, ingen i gang', en: 'The portfolio as of {date}: {n} projects, none under way' },
  },
} as const;

/** Appendix B: the portfolio by category, or by area; where nothing is under way, all there is by status. */
export function portfolioSlide(facts: DeckFacts): SlideDraft | null {
  const { current, attention, scope, language, say, asOf } = facts;
  const idle = current.length === 0;
  const projects = idle ? scope.projects : current;
  if (projects.length === 0) return null;
  const { by, groups } = idle ? groupsByStatus(projects, facts) : groupsOf(projects, facts);
  const used = usedColumns(projects, columnsOf(projects, by, facts));
  const chosen = portfolioRows({ current: projects, attention }, headingLines(by === null ? 0 : groups.length, used.length), lineLengths(used, facts));
  const money = moneyLine(facts);
  const footnote = footnoteOf(chosen, facts);
  const table = groupedTable(
    groups.map(({ heading, keys }) => ({ heading, records: chosen.rows.filter((project) => keys.has(project)) })),
    columnsOf(chosen.rows, by, facts),
    { description: say(descriptions[by ?? 'none']) },
  );
  return {
    id: 'portfolio',
    name: { da: 'Porteføljen', en: 'The portfolio' },
    layout: 'content',
    title: countPhrase(projects.length, followed[idle ? 'notUnderWay' : scope.kind === 'steering' ? 'steering' : 'other'], language, { date: longDate(asOf, language) }),
    ...(money === null ? {} : { subtitle: money }),
    contents: [full(table)],
    ...(footnote === null ? {} : { footnote }),
    sources: [{ entity: 'project', fields: ['name', 'category', 'area', 'phase', 'light', 'agreedEnd', 'expectedEnd', 'approvedBudget', 'expectedCost'] }],
  };
}
