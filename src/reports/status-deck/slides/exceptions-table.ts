import { countPhrase } from '../../../schema/wording/count-phrase.js';
import { dateNear } from '../../../schema/wording/date-words.js';
import { moneyUnitOf } from '../../../schema/wording/money-unit.js';
import { wholeSentences } from '../../../schema/wording/whole-sentences.js';
import { lightCell, numberCell, recordTable } from '../../blocks/record-table.js';
import { full } from '../../blocks/text-blocks.js';
import type { Attention } from '../../facts/attention.js';
import { lightOf, lightWord } from '../../facts/light-of.js';
import { projectName } from '../../facts/project-name.js';
import type { DeckFacts } from '../deck-facts.js';
import type { SlideDraft } from '../slide-draft.js';
import { togetherId } from './exceptions.js';

function titleOf(together: readonly Attention[], { language }: DeckFacts): string {
  const red = together.every(({ project }) => project.light === 'red');
  return countPhrase(together.length, {
    one: { da: 'Det skal projektet føre til', en: 'What the project is to lead to' },
    many: red
      ? { da: 'Det skal {n} af projekterne med rødt trafiklys føre til', en: 'What {n} of the projects with a red light are to lead to' }
      : { da: 'Det skal {n} af projekterne, der kræver opmærksomhed, føre til', en: 'What {n} of the projects that need attention are to lead to' },
  }, language);
}

/** Appendix A: the projects that need the steering group and have told little; null when there are none to set together. */
export function exceptionsTable(together: readonly Attention[], facts: DeckFacts): SlideDraft | null {
  const { say, language, asOf, currency } = facts;
  if (together.length === 0) return null;
  const projects = together.map(({ project }) => project);
  const { unit, show } = moneyUnitOf(projects.map(({ approvedBudget }) => approvedBudget), currency, language);
  const table = recordTable(
    projects,
    [
      { title: say({ da: 'Projekt', en: 'Project' }), width: 34, cell: (project) => projectName(project, say) },
      { title: say({ da: 'Fagområde', en: 'Area' }), width: 22, cell: ({ area }) => area },
      { title: say({ da: 'Trafiklys', en: 'Light' }), width: 18, cell: ({ light }) => lightCell(lightOf(light), lightWord(lightOf(light), language)), always: true },
      { title: say({ da: 'Forventet slut', en: 'Expected end' }), width: 20, cell: ({ expectedEnd }) => (expectedEnd === null ? null : dateNear(expectedEnd, asOf, language)) },
      { title: say({ da: 'Budget ({unit})', en: 'Budget ({unit})' }, { unit }), width: 16, align: 'right', cell: ({ approvedBudget }) => numberCell(approvedBudget, show) },
      { title: say({ da: 'Formål', en: 'Purpose' }), width: 60, cell: ({ purpose }) => (purpose === null ? null : wholeSentences(purpose, 220)) },
    ],
    { description: say({ da: 'Projekter, der kræver opmærksomhed, og deres formål', en: 'Projects that need attention, and their purpose' }) },
  );
  return {
    id: togetherId,
    name: { da: 'Afvigelser', en: 'Exceptions' },
    layout: 'content',
    title: titleOf(together, facts),
    contents: [full(table)],
    sources: [{ entity: 'project', fields: ['area', 'light', 'expectedEnd', 'approvedBudget', 'purpose'] }],
  };
}
