import { labelOf } from '../../../schema/choice.js';
import { monthInTable } from '../../../schema/wording/date-words.js';
import { projectStatus } from '../../../register/choices/project.js';
import { isOpen } from '../../../prioritisation/ranking.js';
import { recordTable } from '../../blocks/record-table.js';
import { paragraph } from '../../blocks/text-blocks.js';
import { isLocal } from '../candidates.js';
import type { Chapter } from '../chapter.js';
import type { PlanFacts } from '../plan-facts.js';

/** Appendix: local projects, for information. Left out where there are none. */
export function localAppendix({ register, say, language }: PlanFacts): Chapter | null {
  const local = register.rows.project
    .filter((project) => project.name !== null && isOpen(project) && isLocal(project))
    .sort((a, b) => ((a.area ?? '') < (b.area ?? '') ? -1 : (a.area ?? '') > (b.area ?? '') ? 1 : 0));
  if (local.length === 0) return null;
  return {
    id: 'local',
    title: say({ da: 'Lokale projekter til orientering', en: 'Local projects for information' }),
    numbered: false,
    blocks: [
      paragraph(say({ da: 'De lokale projekter styres af områderne selv. De står her, så andre kan se, hvem der kan noget.', en: 'Local projects are run by the areas themselves. They stand here so that others can see who can do what.' })),
      recordTable(
        local,
        [
          { title: say({ da: 'Projekt', en: 'Project' }), width: 56, cell: ({ name }) => name },
          { title: say({ da: 'Fagområde', en: 'Area' }), width: 34, cell: ({ area }) => area },
          { title: say({ da: 'Status', en: 'Status' }), width: 18, cell: ({ status }) => (status === null ? null : labelOf(projectStatus, status, language)) },
          { title: say({ da: 'Forventet slut', en: 'Expected end' }), width: 24, cell: ({ expectedEnd }) => monthInTable(expectedEnd, language) },
        ],
        { description: say({ da: 'Lokale projekter', en: 'Local projects' }) },
      ),
    ],
  };
}
