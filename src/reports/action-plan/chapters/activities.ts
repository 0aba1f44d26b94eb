import { monthInTable } from '../../../schema/wording/date-words.js';
import { moneyInTable } from '../../../schema/wording/money-words.js';
import { formatNumber } from '../../../schema/wording/number-words.js';
import { listOf } from '../../../schema/wording/list-words.js';
import { labelOf } from '../../../schema/choice.js';
import { activityType } from '../../../register/choices/follow-up.js';
import { groupedTable, numberCell } from '../../blocks/record-table.js';
import { labelled, paragraph } from '../../blocks/text-blocks.js';
import { functionOf } from '../../facts/person-function.js';
import { introduction, type Chapter } from '../chapter.js';
import type { PlanFacts } from '../plan-facts.js';

/** Chapter 5: cross-organisational work that is no project. Left out where no activity is planned for the year. */
export function activities(facts: PlanFacts): Chapter | null {
  const { register, say, language, year, has } = facts;
  const own = has('activities') ? register.rows.activity.filter((row) => row.year === year && row.status !== 'cancelled') : [];
  const planned = own.filter(({ planDecision }) => planDecision !== 'notPrioritised' && planDecision !== 'maturing');
  if (planned.length === 0) return null;
  const currency = register.settings.currency?.trim() || 'kr.';
  const groups = [...activityType.options.map(({ key }) => key as (typeof planned)[number]['type']), null].map((type) => ({
    heading: type === null ? say({ da: 'Uden type', en: 'No type' }) : labelOf(activityType, type, language),
    records: planned.filter((row) => row.type === type),
  }));
  const table = groupedTable(
    groups,
    [
      { title: say({ da: 'Aktivitet', en: 'Activity' }), width: 36, cell: ({ name }) => name },
      { title: say({ da: 'Formål', en: 'Purpose' }), width: 46, cell: ({ purpose }) => purpose },
      { title: say({ da: 'Ansvarlig', en: 'Responsible' }), width: 28, cell: ({ responsible }) => functionOf(register, responsible) },
      { title: say({ da: 'Slut', en: 'End' }), width: 20, cell: ({ end }) => monthInTable(end, language) },
      { title: say({ da: 'Timer', en: 'Hours' }), width: 12, align: 'right', cell: ({ hours }) => numberCell(hours, (value) => formatNumber(value, language)) },
      { title: say({ da: 'Budget ({currency})', en: 'Budget ({currency})' }, { currency }), width: 16, align: 'right', cell: ({ budget }) => numberCell(budget, (value) => moneyInTable(value, language)) },
    ],
    { description: say({ da: 'Tværgående aktiviteter i året', en: 'Cross-organisational activities of the year' }) },
  );
  const left = own.filter((row) => !planned.includes(row)).flatMap(({ name }) => name ?? []);
  const partners = has('partnerships') ? register.rows.partnership.filter(({ status }) => status === 'active').flatMap(({ name }) => name ?? []) : [];
  return {
    id: 'activities',
    title: say({ da: 'Tværgående aktiviteter', en: 'Cross-organisational activities' }),
    numbered: true,
    blocks: [
      ...introduction(facts, 'activities'),
      table,
      ...(left.length === 0 ? [] : [paragraph(labelled(say({ da: 'Ikke med i {year}', en: 'Not in {year}' }, { year }), `${listOf(left, language)}.`))]),
      ...(partners.length === 0 ? [] : [paragraph(labelled(say({ da: 'Aktive partnerskaber', en: 'Active partnerships' }), `${listOf(partners, language)}.`))]),
    ],
  };
}
