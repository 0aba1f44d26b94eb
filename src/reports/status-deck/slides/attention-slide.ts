import type { RichText } from '../../../schema/document-models.js';
import { countPhrase } from '../../../schema/wording/count-phrase.js';
import { shorten } from '../../../schema/wording/shorten.js';
import { countWord } from '../../../schema/wording/number-words.js';
import { lightCell, recordTable } from '../../blocks/record-table.js';
import { full } from '../../blocks/text-blocks.js';
import type { Attention } from '../../facts/attention.js';
import { lightOf, lightWord } from '../../facts/light-of.js';
import type { DeckFacts } from '../deck-facts.js';
import type { SlideDraft } from '../slide-draft.js';
import { askOf, exceptionId, problemOf, stepsOf, withOwnPage } from './project-story.js';

export const attentionRows = 6;

function nameCell(one: Attention, pages: readonly Attention[], { say }: DeckFacts): RichText {
  const name = shorten(one.project.name ?? '', 70);
  if (!pages.includes(one)) return name;
  return [{ text: `${name} ` }, { text: say({ da: 'Se bilag A', en: 'See appendix A' }), link: `#slide:${exceptionId(one)}` }];
}

/** Slide 6: the projects that need the steering group, at most six; the rest stand in appendix B. */
export function attentionSlide(facts: DeckFacts): SlideDraft | null {
  const { attention, say, language } = facts;
  if (attention.length === 0) return null;
  const shown = attention.slice(0, attentionRows);
  const rest = attention.length - shown.length;
  const pages = withOwnPage(facts);
  const forms = {
    one: { da: 'Ét projekt kræver styregruppens opmærksomhed', en: "One project needs the steering group's attention" },
    many: { da: '{N} projekter kræver styregruppens opmærksomhed', en: "{N} projects need the steering group's attention" },
  };
  const table = recordTable(
    shown,
    [
      { title: say({ da: 'Projekt', en: 'Project' }), width: 30, cell: (one) => nameCell(one, pages, facts) },
      { title: say({ da: 'Trafiklys', en: 'Light' }), width: 16, cell: ({ project }) => lightCell(lightOf(project.light), lightWord(lightOf(project.light), language)), always: true },
      { title: say({ da: 'Problemet', en: 'The problem' }), width: 46, cell: ({ project }) => problemOf(project, facts, 130) },
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
      { entity: 'project', fields: ['light', 'agreedEnd', 'expectedEnd', 'approvedBudget', 'expectedCost', 'legalDeadline', 'sinceLast', 'nextSteps'] },
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
