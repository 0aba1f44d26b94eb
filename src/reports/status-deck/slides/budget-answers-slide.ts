import { partsOf } from '../../../schema/dates.js';
import { listOf } from '../../../schema/wording/list-words.js';
import { moneyInProse } from '../../../schema/wording/money-words.js';
import { moneyUnitOf } from '../../../schema/wording/money-unit.js';
import { shorten } from '../../../schema/wording/shorten.js';
import { asSentence } from '../../../schema/wording/sentence.js';
import type { BudgetAnswer } from '../../../register/checking/budget-answers.js';
import { numberCell, recordTable } from '../../blocks/record-table.js';
import { full } from '../../blocks/text-blocks.js';
import { answeredWishes, answerMeaning, refusedPhrase, type AnsweredWishes } from '../../facts/budget-answer-facts.js';
import { projectName } from '../../facts/project-name.js';
import { proposedPlan } from '../../facts/proposed-plan.js';
import { sameKey } from '../../facts/same-key.js';
import type { DeckFacts } from '../deck-facts.js';
import type { SlideDraft } from '../slide-draft.js';

const rowsShown = 10;

/** Kroner that a project lacks; those that lack most are what the meeting must talk about. */
function lacking({ wished, granted }: BudgetAnswer): number {
  return granted === null ? -1 : Math.max(0, wished - granted);
}

/** `Vi søgte 1,3 mio. kr. til 2028 og fik 600.000 kr. – ét ønske blev afslået`. */
function titleOf(wishes: AnsweredWishes, year: number, { say, language, currency }: DeckFacts): string {
  const params = { wished: moneyInProse(wishes.wished, currency, language), granted: moneyInProse(wishes.granted, currency, language), year };
  const refused = refusedPhrase(wishes, language);
  if (wishes.granted === 0) return say({ da: 'Vi søgte {wished} til {year} og fik ingen penge', en: 'We asked for {wished} for {year} and got no money' }, params);
  if (wishes.granted === wishes.wished) return say({ da: 'Vi fik de {wished}, vi søgte til {year}', en: 'We got the {wished} we asked for for {year}' }, params);
  return say({ da: 'Vi søgte {wished} til {year} og fik {granted}', en: 'We asked for {wished} for {year} and got {granted}' }, params) + (refused === null ? '' : ` – ${refused}`);
}

/** Appendix B from the day the budget of the year ahead has answered: what was asked for, what it gave, and what that does. */
export function budgetAnswersSlide(facts: DeckFacts): SlideDraft | null {
  const { register, say, language, currency, day, meeting, has } = facts;
  const year = partsOf(day).year + 1;
  const wishes = answeredWishes(register, year);
  if (wishes === null) return null;
  const proposed = has('prioritisation') ? proposedPlan(register, meeting?.id ?? null, day) : null;
  const proposals = proposed?.year === year && proposed.change === null ? [...proposed.chosen, ...proposed.left] : [];
  const isIn = ({ project }: BudgetAnswer): boolean | null => {
    const item = register.rows.planItem.find((row) => row.year === year && sameKey(row.project, project.id));
    if (item !== undefined && item.decision !== null) return item.decision === 'prioritised';
    return proposals.find(({ ranked }) => ranked.project === project)?.isIn ?? null;
  };
  const sorted = [...wishes.answers].sort((a, b) => lacking(b) - lacking(a));
  const shown = sorted.slice(0, rowsShown);
  const { unit, show } = moneyUnitOf(shown.flatMap(({ wished, granted }) => [wished, granted]), currency, language);
  const table = recordTable(
    shown,
    [
      { title: say({ da: 'Projekt', en: 'Project' }), width: 44, cell: ({ project }) => shorten(projectName(project, say), 90) },
      { title: say({ da: 'Søgt ({unit})', en: 'Asked for ({unit})' }, { unit }), width: 17, align: 'right', cell: ({ wished }) => numberCell(wished, show) },
      { title: say({ da: 'Bevilget ({unit})', en: 'Granted ({unit})' }, { unit }), width: 17, align: 'right', cell: ({ granted }) => numberCell(granted, show) },
      { title: say({ da: 'Det betyder', en: 'What it means' }), width: 54, cell: (one) => answerMeaning(one, isIn(one), say, (kroner) => moneyInProse(kroner, currency, language)) || null },
    ],
    { description: say({ da: 'Budgetønsker og svar for {year}', en: 'Budget wishes and answers for {year}' }, { year }) },
  );
  const more = sorted.length - shown.length;
  const notes = [
    ...(wishes.waiting.length === 0 ? [] : [asSentence(say({ da: 'Svaret mangler for {projects}', en: 'The answer is missing for {projects}' }, { projects: listOf(wishes.waiting.slice(0, 3).map((project) => shorten(projectName(project, say), 60)), language) }))]),
    ...(more === 0 ? [] : [say({ da: 'Yderligere {n} står i arket Økonomi pr. år.', en: 'A further {n} are in the sheet Economy by year.' }, { n: more })]),
  ];
  return {
    id: 'budget-answers',
    name: { da: 'Svar på budgetønsker', en: 'Answers to budget wishes' },
    layout: 'content',
    title: titleOf(wishes, year, facts),
    contents: [full(table)],
    ...(notes.length === 0 ? {} : { footnote: notes.join(' ') }),
    sources: [
      { entity: 'projectYear', fields: ['project', 'year', 'wished', 'granted'] },
      { entity: 'project', fields: ['appropriation'] },
    ],
    rules: [say({ da: 'Søgt er det ønskede beløb, ellers det forventede, ellers budgettet. Beløb uden svar er ikke talt med i overskriften.', en: 'Asked for is the amount wished for, else the one expected, else the budget. Amounts without an answer are not counted in the title.' })],
  };
}
