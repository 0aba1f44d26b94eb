import type { DocumentBlock } from '../../../schema/document-models.js';
import { labelOf } from '../../../schema/choice.js';
import { countPhrase } from '../../../schema/wording/count-phrase.js';
import { listOf } from '../../../schema/wording/list-words.js';
import { moneyInTable } from '../../../schema/wording/money-words.js';
import { budgetAnswers, type BudgetAnswer } from '../../../register/checking/budget-answers.js';
import { planDecision } from '../../../register/choices/project.js';
import { numberCell, recordTable } from '../../blocks/record-table.js';
import { paragraph } from '../../blocks/text-blocks.js';
import { subheading } from '../chapter.js';
import type { PlanFacts } from '../plan-facts.js';

/** What an answer does to the plan: for one that is in it what it still lacks, for one that is not what becomes of the money. */
function consequence({ wished, granted }: BudgetAnswer, isIn: boolean | null, { say, money }: PlanFacts): string {
  const lacking = wished - (granted ?? 0);
  if (granted === null) return say({ da: 'Svaret mangler', en: 'The answer is missing' });
  if (isIn === true) {
    if (lacking <= 0) return say({ da: 'Gennemføres som ønsket', en: 'Carried out as wished for' });
    return say({ da: '{lacking} skal findes på anden måde, eller indsatsen gøres mindre', en: '{lacking} must be found in another way, or the effort made smaller' }, { lacking: money(lacking) });
  }
  if (granted === 0) return say({ da: 'Ingen penge; søges igen eller opgives', en: 'No money; asked for again or given up' });
  return isIn === null ? '' : say({ da: 'Bevillingen bruges ikke i året', en: 'The money is not used in the year' });
}

/** What the budget of the year was asked for, what it gave, and what that does to the plan. None before it has answered. */
export function budgetAnswerBlocks(facts: PlanFacts): readonly DocumentBlock[] {
  const { register, say, language, year, has, efforts, money } = facts;
  const answers = has('funding') && has('economy') ? budgetAnswers(register, year) : [];
  const answered = answers.filter(({ granted }) => granted !== null);
  if (answered.length === 0) return [];
  const sum = (read: (one: BudgetAnswer) => number): number => answered.reduce((all, one) => all + read(one), 0);
  const refused = answered.filter(({ granted }) => granted === 0).length;
  const waiting = answers.filter(({ granted }) => granted === null).flatMap(({ project }) => project.name ?? []);
  const decisionOf = ({ project }: BudgetAnswer) => efforts.find((effort) => effort.project === project)?.decision ?? null;
  const currency = register.settings.currency?.trim() || 'kr.';
  const shown = (kroner: number): string => moneyInTable(kroner, language);
  return [
    subheading(say({ da: 'Det søgte vi om, og det fik vi', en: 'What we asked for, and what we got' }), 'budget-answers'),
    paragraph([
      say({ da: 'Vi søgte {wished} til {year} og fik {granted}.', en: 'We asked for {wished} for {year} and got {granted}.' }, { wished: money(sum(({ wished }) => wished)), granted: money(sum(({ granted }) => granted ?? 0)), year }),
      ...(refused === 0 ? [] : [`${countPhrase(refused, { gender: 'neuter', one: { da: '{N} ønske blev afslået', en: '{N} wish was refused' }, many: { da: '{N} ønsker blev afslået', en: '{N} wishes were refused' } }, language)}.`]),
      ...(waiting.length === 0 ? [] : [say({ da: 'Svaret mangler for {projects}.', en: 'The answer is missing for {projects}.' }, { projects: listOf(waiting, language) })]),
    ].join(' ')),
    recordTable(
      answers,
      [
        { title: say({ da: 'Projekt', en: 'Project' }), width: 38, cell: ({ project }) => project.name },
        { title: say({ da: 'Ønsket ({currency})', en: 'Wished for ({currency})' }, { currency }), width: 18, align: 'right', cell: ({ wished }) => numberCell(wished, shown) },
        { title: say({ da: 'Bevilget ({currency})', en: 'Granted ({currency})' }, { currency }), width: 18, align: 'right', cell: ({ granted }) => numberCell(granted, shown) },
        { title: say({ da: 'I planen', en: 'In the plan' }), width: 18, cell: (one) => { const decision = decisionOf(one); return decision === null ? null : labelOf(planDecision, decision, language); } },
        { title: say({ da: 'Det betyder', en: 'What it means' }), width: 44, cell: (one) => { const decision = decisionOf(one); return consequence(one, decision === null ? null : decision === 'prioritised', facts); } },
      ],
      { description: say({ da: 'Budgetønsker og svar for {year}', en: 'Budget wishes and answers for {year}' }, { year }) },
    ),
  ];
}
