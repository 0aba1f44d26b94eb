import type { DocumentBlock } from '../../../schema/document-models.js';
import { labelOf } from '../../../schema/choice.js';
import { listOf } from '../../../schema/wording/list-words.js';
import { moneyInTable } from '../../../schema/wording/money-words.js';
import { sentenceStart } from '../../../schema/wording/number-words.js';
import { asSentence } from '../../../schema/wording/sentence.js';
import type { BudgetAnswer } from '../../../register/checking/budget-answers.js';
import { planDecision } from '../../../register/choices/project.js';
import { numberCell, recordTable } from '../../blocks/record-table.js';
import { paragraph } from '../../blocks/text-blocks.js';
import { answeredWishes, answerMeaning, refusedPhrase } from '../../facts/budget-answer-facts.js';
import { subheading } from '../chapter.js';
import type { PlanFacts } from '../plan-facts.js';

/** What the budget of the year was asked for, what it gave, and what that does to the plan. None before it has answered. */
export function budgetAnswerBlocks(facts: PlanFacts): readonly DocumentBlock[] {
  const { register, say, language, year, efforts, money } = facts;
  const wishes = answeredWishes(register, year);
  if (wishes === null) return [];
  const refused = refusedPhrase(wishes, language);
  const waiting = wishes.waiting.flatMap(({ name }) => name ?? []);
  const decisionOf = ({ project }: BudgetAnswer) => efforts.find((effort) => effort.project === project)?.decision ?? null;
  const currency = register.settings.currency?.trim() || 'kr.';
  const shown = (kroner: number): string => moneyInTable(kroner, language);
  return [
    subheading(say({ da: 'Det søgte vi om, og det fik vi', en: 'What we asked for, and what we got' }), 'budget-answers'),
    paragraph([
      say({ da: 'Vi søgte {wished} til {year} og fik {granted}.', en: 'We asked for {wished} for {year} and got {granted}.' }, { wished: money(wishes.wished), granted: money(wishes.granted), year }),
      ...(refused === null ? [] : [asSentence(sentenceStart(refused))]),
      ...(waiting.length === 0 ? [] : [say({ da: 'Svaret mangler for {projects}.', en: 'The answer is missing for {projects}.' }, { projects: listOf(waiting, language) })]),
    ].join(' ')),
    recordTable(
      wishes.answers,
      [
        { title: say({ da: 'Projekt', en: 'Project' }), width: 38, cell: ({ project }) => project.name },
        { title: say({ da: 'Ønsket ({currency})', en: 'Wished for ({currency})' }, { currency }), width: 18, align: 'right', cell: ({ wished }) => numberCell(wished, shown) },
        { title: say({ da: 'Bevilget ({currency})', en: 'Granted ({currency})' }, { currency }), width: 18, align: 'right', cell: ({ granted }) => numberCell(granted, shown) },
        { title: say({ da: 'I planen', en: 'In the plan' }), width: 18, cell: (one) => { const decision = decisionOf(one); return decision === null ? null : labelOf(planDecision, decision, language); } },
        { title: say({ da: 'Det betyder', en: 'What it means' }), width: 44, cell: (one) => { const decision = decisionOf(one); return answerMeaning(one, decision === null ? null : decision === 'prioritised', say, money); } },
      ],
      { description: say({ da: 'Budgetønsker og svar for {year}', en: 'Budget wishes and answers for {year}' }, { year }) },
    ),
  ];
}
