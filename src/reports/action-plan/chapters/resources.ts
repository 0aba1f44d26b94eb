import type { ChartBlock, DocumentBlock } from '../../../schema/document-models.js';
import { labelOf } from '../../../schema/choice.js';
import { countPhrase } from '../../../schema/wording/count-phrase.js';
import { quarterAndYear } from '../../../schema/wording/date-words.js';
import { listOf } from '../../../schema/wording/list-words.js';
import { moneyInTable } from '../../../schema/wording/money-words.js';
import { formatNumber } from '../../../schema/wording/number-words.js';
import { resourceRole } from '../../../register/choices/organisation.js';
import { appropriation, funding } from '../../../register/choices/project.js';
import { numberCell, recordTable } from '../../blocks/record-table.js';
import { bullets, paragraph } from '../../blocks/text-blocks.js';
import { loads, quarterNumber, shortage, type Load } from '../../facts/capacity-facts.js';
import { introduction, nothing, subheading, type Chapter } from '../chapter.js';
import { amountOf, effortsOf, type Effort, type PlanFacts } from '../plan-facts.js';
import { budgetAnswerBlocks } from './budget-answers.js';
import { draftEconomy } from './draft-economy.js';

/** The sum against the frame, and what of it the musts take. */
function frameSentence(efforts: readonly Effort[], { plan, year, say, money }: PlanFacts): readonly DocumentBlock[] {
  const total = amountOf(efforts);
  if (total === null) return [];
  const must = amountOf(efforts.filter(({ project }) => project.obligation === 'must'));
  const frame = plan?.budgetFrame ?? null;
  const sum = say({ da: 'De prioriterede indsatser koster tilsammen {total} i {year}.', en: 'The prioritised efforts cost {total} in all in {year}.' }, { total: money(total), year });
  const held = frame === null
    ? ''
    : total > frame
      ? ` ${say({ da: 'Det er {over} mere end rammen på {frame}.', en: 'That is {over} more than the frame of {frame}.' }, { over: money(total - frame), frame: money(frame) })}`
      : ` ${say({ da: 'Det er inden for rammen på {frame}; {left} er ikke disponeret.', en: 'That is within the frame of {frame}; {left} is not committed.' }, { left: money(frame - total), frame: money(frame) })}`;
  const demanded = must === null ? '' : ` ${say({ da: 'Skal-opgaverne tager {must}.', en: 'The musts take {must}.' }, { must: money(must) })}`;
  return [paragraph(`${sum}${held}${demanded}`)];
}

function moneyTable(efforts: readonly Effort[], facts: PlanFacts): DocumentBlock {
  const { say, language, year, register, has } = facts;
  const currency = register.settings.currency?.trim() || 'kr.';
  const known = efforts.filter(({ amount, project }) => amount !== null || project.approvedBudget !== null);
  const money = (value: number): string => moneyInTable(value, language);
  return recordTable(
    known,
    [
      { title: say({ da: 'Indsats', en: 'Effort' }), width: 44, cell: ({ project }) => project.name },
      { title: say({ da: 'I {year} ({currency})', en: 'In {year} ({currency})' }, { year, currency }), width: 20, align: 'right', cell: ({ amount }) => numberCell(amount, money) },
      { title: say({ da: 'Hele budgettet ({currency})', en: 'Whole budget ({currency})' }, { currency }), width: 22, align: 'right', cell: ({ project }) => numberCell(project.approvedBudget, money) },
      { title: say({ da: 'Bevilling', en: 'Appropriation' }), width: 18, cell: ({ project }) => (project.appropriation === null || !has('funding') ? null : labelOf(appropriation, project.appropriation, language)) },
      { title: say({ da: 'Finansiering', en: 'Funding' }), width: 30, cell: ({ project }) => (project.funding === null || !has('funding') ? null : labelOf(funding, project.funding, language)) },
    ],
    { description: say({ da: 'Økonomi i de prioriterede indsatser', en: 'Economy of the prioritised efforts' }) },
  );
}

function capacityChart(own: readonly Load[], { say, language, year }: PlanFacts): ChartBlock {
  const roles = [...new Set(own.map(({ role }) => role))];
  const sum = (role: Load['role'], read: (load: Load) => number): number => own.filter((load) => load.role === role).reduce((total, load) => total + read(load), 0);
  const hours = (value: number): string => formatNumber(value, language);
  return {
    kind: 'chart',
    type: 'bar',
    title: say({ da: 'Timer i {year}', en: 'Hours in {year}' }, { year }),
    description: roles.map((role) => `${labelOf(resourceRole, role, language)}: ${hours(sum(role, ({ capacity }) => capacity))} / ${hours(sum(role, ({ granted, wished }) => granted + wished))}`).join('. '),
    categories: roles.map((role) => labelOf(resourceRole, role, language)),
    series: [
      { name: say({ da: 'Til rådighed', en: 'Available' }), values: roles.map((role) => sum(role, ({ capacity }) => capacity)) },
      { name: say({ da: 'Tildelt og ønsket', en: 'Granted and wished for' }), values: roles.map((role) => sum(role, ({ granted, wished }) => granted + wished)) },
    ],
    numberFormat: '#,##0',
  };
}

function capacityBlocks(facts: PlanFacts): readonly DocumentBlock[] {
  const { register, say, language, year, has } = facts;
  const own = has('capacity') ? loads(register).filter((load) => load.year === year) : [];
  if (own.length === 0) return [];
  const short = own.filter((load) => shortage(load) > 0);
  return [
    subheading(say({ da: 'Ressourcer', en: 'Resources' }), 'capacity'),
    ...(short.length === 0
      ? [paragraph(say({ da: 'Der er timer nok til det, der er tildelt og ønsket, i alle kvartaler.', en: 'There are enough hours for what is granted and wished for in every quarter.' }))]
      : [
          paragraph(say({ da: 'Her rækker timerne ikke til det, der er tildelt og ønsket:', en: 'Here the hours do not suffice for what is granted and wished for:' })),
          bullets(short.map((load) => say({ da: '{role}, {quarter}: {hours} timer mangler', en: '{role}, {quarter}: {hours} hours short' }, { role: labelOf(resourceRole, load.role, language), quarter: quarterAndYear(load.year, quarterNumber(load.quarter), language), hours: formatNumber(shortage(load), language) }))),
        ]),
    capacityChart(own, facts),
  ];
}

/** Chapter 7: money, appropriations and hours. */
export function resources(facts: PlanFacts): Chapter {
  const { say, language, has, undecided } = facts;
  const efforts = effortsOf(facts, 'prioritised');
  const draft = undecided ? draftEconomy(facts) : [];
  const known = efforts.some(({ amount, project }) => amount !== null || project.approvedBudget !== null);
  const waiting = has('funding') ? efforts.filter(({ project }) => project.appropriation !== null && project.appropriation !== 'released').flatMap(({ project }) => project.name ?? []) : [];
  const answers = budgetAnswerBlocks(facts);
  const capacity = capacityBlocks(facts);
  return {
    id: 'resources',
    title: say({ da: 'Økonomi, bevillinger og ressourcer', en: 'Economy, appropriations and resources' }),
    numbered: true,
    blocks: [
      ...introduction(facts, 'resources'),
      ...draft,
      ...frameSentence(efforts, facts),
      ...(known ? [moneyTable(efforts, facts)] : []),
      ...(waiting.length === 0 ? [] : [paragraph(`${countPhrase(waiting.length, { gender: 'common', one: { da: '{N} bevilling er ikke frigivet', en: '{N} appropriation has not been released' }, many: { da: '{N} bevillinger er ikke frigivet', en: '{N} appropriations have not been released' } }, language)}: ${listOf(waiting, language)}.`)]),
      ...answers,
      ...capacity,
      ...(known || answers.length > 0 || capacity.length > 0 || draft.length > 0 ? [] : [nothing(facts, undecided ? { da: 'Økonomien står her, når der er projekter at vælge imellem, og de har et budget i arket Projekter.', en: 'The economy stands here once there are projects to choose from and they have a budget in the sheet Projects.' } : { da: 'Oversigten har endnu hverken beløb eller timer for de prioriterede indsatser.', en: 'The register holds neither amounts nor hours for the prioritised efforts yet.' })]),
    ],
  };
}
