import type { ChartBlock, DocumentBlock } from '../../schema/document-models.js';
import { labelOf } from '../../schema/choice.js';
import { quarterAndYear, quarterOf, tableDate } from '../../schema/wording/date-words.js';
import { percentInTable } from '../../schema/wording/percent-words.js';
import { benefitType } from '../../register/choices/benefit.js';
import { benefitFollowUp } from '../../register/choices/calculated.js';
import type { BenefitFigures } from '../../benefits/benefit-figures.js';
import { portfolioCurves, quarterDays } from '../../benefits/totals/portfolio-curve.js';
import { earlyWarnings, warningWords } from '../../benefits/views/early-warnings.js';
import { measuredSince } from '../../benefits/views/missing-follow-up.js';
import { moneyColumn } from '../blocks/money-column.js';
import { groupedTable, lightCell } from '../blocks/record-table.js';
import { bullets, labelled, paragraph } from '../blocks/text-blocks.js';
import { goalInWords } from '../facts/benefit-goal-words.js';
import type { ReportFacts } from './report-facts.js';

const lights = { onTrack: 'green', behind: 'red', notMeasured: 'yellow', notDue: 'none', dropped: 'none' } as const;

/** Every benefit against its own plan and the approved one. */
export function benefitsTable(facts: ReportFacts): DocumentBlock {
  const { counted, say, language } = facts;
  const share = (value: number | null): string | null => (value === null ? null : percentInTable(value, language));
  return groupedTable<BenefitFigures>(
    benefitType.options.map(({ key }) => ({ heading: labelOf(benefitType, key, language), records: counted.filter(({ benefit }) => benefit.type === key) })),
    [
      { title: say({ da: 'Gevinst', en: 'Benefit' }), width: 36, cell: ({ benefit }) => (benefit.negative === true ? `${benefit.name ?? ''} (${say({ da: 'negativ', en: 'dis-benefit' })})` : benefit.name) },
      { title: say({ da: 'Mål', en: 'Goal' }), width: 26, cell: ({ benefit }) => goalInWords(benefit, facts) },
      { title: say({ da: 'Målt den', en: 'Measured on' }), width: 17, cell: ({ benefit }) => (benefit.latestDate === null ? null : tableDate(benefit.latestDate, language)) },
      { title: say({ da: 'Nået', en: 'Reached' }), width: 12, align: 'right', cell: ({ achievement }) => share(achievement) },
      { title: say({ da: 'Ventet', en: 'Expected' }), width: 12, align: 'right', cell: ({ expected }) => share(expected) },
      { title: say({ da: 'Af godkendt plan', en: 'Of approved plan' }), width: 15, align: 'right', cell: ({ approvedAchievement }) => share(approvedAchievement) },
      { title: say({ da: 'Opfølgning', en: 'Follow-up' }), width: 19, cell: ({ followUp }) => lightCell(lights[followUp], labelOf(benefitFollowUp, followUp, language)) },
    ],
    { description: say({ da: 'Projektets gevinster mod planen', en: "The project's benefits against the plan" }) },
  );
}

/** The project's kroner over time; null until something is measured. */
export function courseChart({ register, counted, say, language }: ReportFacts): ChartBlock | null {
  const rows = { ...register.rows, benefit: counted.map(({ benefit }) => benefit) };
  const { points, measured } = portfolioCurves({ ...register, rows }, 'kroner', quarterDays(register.asOf, 6, 4)).total;
  if (measured === 0) return null;
  const { unit, scale, numberFormat } = moneyColumn(points.flatMap(({ planned, approved }) => [planned, approved]), register.settings.currency, language);
  const inUnit = (amount: number | null): number | null => (amount === null ? null : scale(amount));
  const names = points.map(({ date }) => quarterAndYear(quarterOf(date).year, quarterOf(date).quarter, language).replace('kvartal', 'kvt.'));
  const lines = [
    { key: 'planned', name: { da: 'Planlagt', en: 'Planned' }, look: { dashed: true } },
    { key: 'approved', name: { da: 'Godkendt plan', en: 'Approved plan' }, look: { dashed: true, pattern: 'dot' } },
    { key: 'measured', name: { da: 'Målt', en: 'Measured' }, look: {} },
    { key: 'forecast', name: { da: 'Prognose', en: 'Forecast' }, look: { pattern: 'dashDot' } },
  ] as const;
  const told = lines.filter(({ key }) => points.some((point) => point[key] !== null));
  return {
    kind: 'chart',
    type: 'line',
    title: say({ da: 'Gevinster om året', en: 'Benefits a year' }),
    description: points.map((point, index) => `${names[index] ?? ''}: ${told.flatMap(({ key, name }) => (point[key] === null ? [] : [`${say(name).toLowerCase()} ${String(inUnit(point[key]))}`])).join(', ')}`).join('. '),
    categories: names,
    series: told.map(({ key, name, look }) => ({ name: say(name), values: points.map((point) => inUnit(point[key])), ...look })),
    unit,
    numberFormat,
  };
}

/** What someone must do: benefits not measured since the project was closed, those behind, and those about to be. No names. */
export function toBeDone({ register, project, counted, say }: ReportFacts): readonly DocumentBlock[] {
  const names = (figures: readonly BenefitFigures[]): string => figures.flatMap(({ benefit }) => benefit.name ?? []).join(', ');
  const closed = project.actualEnd;
  const unmeasured = closed === null ? counted.filter(({ followUp }) => followUp === 'notMeasured') : counted.filter(({ benefit }) => !measuredSince(register, benefit, closed));
  const behind = counted.filter(({ followUp }) => followUp === 'behind');
  const own = new Set(counted.map(({ benefit }) => benefit.id));
  const warned = earlyWarnings(register).filter(({ figures }) => own.has(figures.benefit.id));
  const items = [
    ...(unmeasured.length === 0 ? [] : [labelled(closed === null ? say({ da: 'Mangler en måling', en: 'Lack a measurement' }) : say({ da: 'Ikke målt siden afslutningen', en: 'Not measured since closing' }), `${names(unmeasured)}.`)]),
    ...(behind.length === 0 ? [] : [labelled(say({ da: 'Bagud', en: 'Behind' }), `${names(behind)}.`)]),
    ...warned.map(({ figures, reasons }) => labelled(figures.benefit.name ?? figures.benefit.id ?? '', reasons.map((reason) => say(warningWords(reason))).join(' '))),
  ];
  const heading: DocumentBlock = { kind: 'heading', level: 1, text: say({ da: 'Det skal der gøres noget ved', en: 'What must be done' }), bookmark: 'to-do' };
  return [heading, items.length === 0 ? paragraph(say({ da: 'Alle gevinster er målt, og ingen er bagud eller på vej til det.', en: 'All benefits are measured, and none is behind or about to be.' })) : bullets(items)];
}
