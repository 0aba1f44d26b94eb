import type { ChartBlock, DocumentBlock } from '../../../schema/document-models.js';
import { date } from '../../../schema/dates.js';
import { labelOf } from '../../../schema/choice.js';
import { monthInTable } from '../../../schema/wording/date-words.js';
import { shortListOf } from '../../../schema/wording/list-words.js';
import { benefitType } from '../../../register/choices/benefit.js';
import { allFigures } from '../../../benefits/benefit-figures.js';
import { moneyTotals } from '../../../benefits/money/money-totals.js';
import { moneyColumn } from '../../blocks/money-column.js';
import { groupedTable } from '../../blocks/record-table.js';
import { paragraph } from '../../blocks/text-blocks.js';
import { benefitsAt } from '../../../benefits/benefits-at.js';
import { functionOf } from '../../facts/person-function.js';
import { sameKey } from '../../facts/same-key.js';
import { goalInWords } from '../../facts/benefit-goal-words.js';
import { introduction, nothing, type Chapter } from '../chapter.js';
import type { PlanFacts } from '../plan-facts.js';

const yearsAhead = 3;

/** What the plans say should be gained at the end of the plan's year and the years around it. */
function courseChart(facts: PlanFacts): ChartBlock | null {
  const { register, say, language, year, money } = facts;
  const years = Array.from({ length: yearsAhead + 2 }, (_, index) => year - 1 + index);
  const points = years.map((own) => ({ own, amount: moneyTotals(benefitsAt(register, date(`${String(own)}-12-31`))).kroner.expectedNow.amount }));
  const known = points.filter(({ amount }) => amount !== null && amount > 0);
  if (known.length === 0) return null;
  const { unit, scale, numberFormat } = moneyColumn(points.map(({ amount }) => amount), register.settings.currency, language);
  return {
    kind: 'chart',
    type: 'column',
    title: say({ da: 'Ventede gevinster ved årets udgang', en: 'Benefits expected at the end of the year' }),
    description: known.map(({ own, amount }) => `${String(own)}: ${money(amount ?? 0)}`).join('. '),
    categories: points.map(({ own }) => String(own)),
    series: [{ name: say({ da: 'Kroner om året', en: 'Money a year' }), values: points.map(({ amount }) => (amount === null ? null : scale(amount))) }],
    unit,
    numberFormat,
    showValues: true,
  };
}

/** Chapter 8: what comes of it, how much, when and who sees to it. */
export function benefits(facts: PlanFacts): Chapter {
  const { register, say, language, subjects, undecided } = facts;
  const own = allFigures(register).filter(({ benefit, standing }) => standing !== 'dropped' && subjects.some(({ id }) => sameKey(benefit.project, id)));
  const without = subjects.filter((project) => !own.some(({ benefit }) => sameKey(benefit.project, project.id)) && project.noBenefitReason === null);
  const projectName = (id: string | null): string | null => subjects.find((project) => sameKey(project.id, id))?.name ?? null;
  const table = groupedTable(
    benefitType.options.map(({ key }) => ({ heading: labelOf(benefitType, key, language), records: own.filter(({ benefit }) => benefit.type === key) })),
    [
      { title: say({ da: 'Gevinst', en: 'Benefit' }), width: 42, cell: ({ benefit }) => benefit.name },
      { title: say({ da: 'Indsats', en: 'Effort' }), width: 34, cell: ({ benefit }) => projectName(benefit.project) },
      { title: say({ da: 'Mål', en: 'Target' }), width: 28, cell: ({ benefit }) => goalInWords(benefit, facts) },
      { title: say({ da: 'Nås', en: 'Reached' }), width: 20, cell: ({ benefit }) => monthInTable(benefit.targetDate, language) },
      { title: say({ da: 'Gevinstejer', en: 'Benefit owner' }), width: 26, cell: ({ benefit }) => functionOf(register, benefit.owner) },
    ],
    { description: say(undecided ? { da: 'Gevinster af de projekter, der kan komme med', en: 'Benefits of the projects that can be included' } : { da: 'Gevinster af de prioriterede indsatser', en: 'Benefits of the prioritised efforts' }) },
  );
  const chart = courseChart(facts);
  const none: readonly DocumentBlock[] = [
    nothing(
      facts,
      undecided
        ? { da: 'Der er endnu ikke skrevet gevinster på de projekter, der kan komme med. De skrives i arket Gevinster, senest når et projekt foreslås til planen.', en: 'No benefits have been written for the projects that can be included yet. They are written in the sheet Benefits, at the latest when a project is proposed for the plan.' }
        : { da: 'Der er endnu ikke skrevet gevinster på de prioriterede indsatser. De skrives i arket Gevinster.', en: 'No benefits have been written for the prioritised efforts yet. They are written in the sheet Benefits.' },
    ),
  ];
  return {
    id: 'benefits',
    title: say({ da: 'Gevinster: hvad, hvor meget, hvornår og hvem', en: 'Benefits: what, how much, when and who' }),
    numbered: true,
    blocks: [
      ...introduction(facts, 'benefits'),
      ...(own.length === 0 ? none : [...(chart === null ? [] : [chart]), table]),
      ...(own.length === 0 || without.length === 0 ? [] : [paragraph(`${say({ da: 'Endnu uden gevinst', en: 'Without a benefit yet' })}: ${shortListOf(without.flatMap(({ name }) => name ?? []), 12, language)}.`, 'note')]),
    ],
  };
}
