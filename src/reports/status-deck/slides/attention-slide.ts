import type { RichText } from '../../../schema/document-models.js';
import { countPhrase } from '../../../schema/wording/count-phrase.js';
import { dateNear } from '../../../schema/wording/date-words.js';
import { moneyUnitOf } from '../../../schema/wording/money-unit.js';
import { countWord } from '../../../schema/wording/number-words.js';
import { lightCell, numberCell, recordTable, type RecordColumn } from '../../blocks/record-table.js';
import { full } from '../../blocks/text-blocks.js';
import type { Attention } from '../../facts/attention.js';
import { lightOf, lightWord } from '../../facts/light-of.js';
import { projectName } from '../../facts/project-name.js';
import type { DeckFacts } from '../deck-facts.js';
import type { SlideDraft } from '../slide-draft.js';
import { exceptionId, exceptionsOf, togetherId, type Exceptions } from './exceptions.js';
import { askOf, problemOf, stepsOf } from './project-story.js';

export const attentionRows = 6;

function nameCell(one: Attention, { pages, together }: Exceptions, { say }: DeckFacts): RichText {
  const name = projectName(one.project, say);
  const page = pages.includes(one) ? exceptionId(one) : together.includes(one) ? togetherId : null;
  return page === null ? name : [{ text: `${name} ` }, { text: say({ da: 'Se bilag A', en: 'See appendix A' }), link: `#slide:${page}` }];
}

/** When and how much: told here where neither steps nor needs are, since there is room, and no page of its own tells it. */
function figureColumns(shown: readonly Attention[], { say, asOf, language, currency }: DeckFacts): readonly RecordColumn<Attention>[] {
  const { unit, show } = moneyUnitOf(shown.map(({ project }) => project.approvedBudget), currency, language);
  return [
    { title: say({ da: 'Fagområde', en: 'Area' }), width: 22, cell: ({ project }) => project.area },
    { title: say({ da: 'Forventet slut', en: 'Expected end' }), width: 26, cell: ({ project }) => (project.expectedEnd === null ? null : dateNear(project.expectedEnd, asOf, language)) },
    { title: say({ da: 'Budget ({unit})', en: 'Budget ({unit})' }, { unit }), width: 16, align: 'right', cell: ({ project }) => numberCell(project.approvedBudget, show) },
  ];
}

/** Slide 6: the projects that need the steering group, at most six; the rest stand in appendix B. */
export function attentionSlide(facts: DeckFacts): SlideDraft | null {
  const { attention, say, language } = facts;
  if (attention.length === 0) return null;
  const shown = attention.slice(0, attentionRows);
  const rest = attention.length - shown.length;
  const exceptions = exceptionsOf(facts, attentionRows);
  const storied = shown.some(({ project }) => stepsOf(project, 1) !== null || askOf(project, facts, 1) !== null);
  const forms = {
    one: { da: 'Ét projekt kræver styregruppens opmærksomhed', en: "One project needs the steering group's attention" },
    many: { da: '{N} projekter kræver styregruppens opmærksomhed', en: "{N} projects need the steering group's attention" },
  };
  const table = recordTable(
    shown,
    [
      { title: say({ da: 'Projekt', en: 'Project' }), width: 30, cell: (one) => nameCell(one, exceptions, facts) },
      { title: say({ da: 'Trafiklys', en: 'Light' }), width: 16, cell: ({ project }) => lightCell(lightOf(project.light), lightWord(lightOf(project.light), language)), always: true },
      { title: say({ da: 'Problemet', en: 'The problem' }), width: 46, cell: ({ project }) => problemOf(project, facts, storied ? 130 : 220) },
      ...(!storied && exceptions.pages.length === 0 ? figureColumns(shown, facts) : []),
      { title: say({ da: 'Det gør vi', en: 'What we do' }), width: 36, cell: ({ project }) => stepsOf(project, 130) },
      { title: say({ da: 'Det beder vi om', en: 'What we ask for' }), width: 32, cell: ({ project }) => askOf(project, facts, 110) },
    ],
    { description: say({ da: 'Projekter, der kræver styregruppens opmærksomhed', en: "Projects that need the steering group's attention" }) },
  );
  return {
    id: 'attention',
    name: { da: 'Opmærksomhed', en: 'Attention' },
    layout: 'content',
    title: countPhrase(attention.length, forms, language),
    contents: [full(table)],
    ...(rest === 0 ? {} : { footnote: say({ da: 'Og {n} mere – se bilag B.', en: 'And {n} more – see appendix B.' }, { n: countWord(rest, language) }) }),
    sources: [
      { entity: 'project', fields: ['light', 'agreedEnd', 'expectedEnd', 'approvedBudget', 'expectedCost', 'legalDeadline', 'sinceLast', 'lightReason', 'nextSteps'] },
      { entity: 'barrier', fields: ['affects', 'ask'] },
    ],
    rules: [
      say({
        da: 'Med er projekter med rødt trafiklys, projekter, der ikke når en frist i lov eller aftale, og projekter uden trafiklys, hvis tid eller økonomi overskrider grænsen for rødt.',
        en: 'Included are projects with a red light, projects that miss a deadline in law or agreement, and projects without a light whose schedule or economy passes the limit of red.',
      }),
    ],
  };
}
