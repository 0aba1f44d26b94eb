import type { TableBlock } from '../../../schema/document-models.js';
import { labelOf } from '../../../schema/choice.js';
import { monthInTable } from '../../../schema/wording/date-words.js';
import { moneyUnitOf } from '../../../schema/wording/money-unit.js';
import { oneLine } from '../../../schema/wording/shorten.js';
import { obligation } from '../../../register/choices/project.js';
import { groupedTable, lightCell, numberCell, type RecordColumn } from '../../blocks/record-table.js';
import { lightWord } from '../../facts/light-of.js';
import { projectGroups, type ProjectGroup } from '../../facts/project-groups.js';
import type { Project } from '../../facts/project-standing.js';
import type { PlanFacts } from '../plan-facts.js';

export interface CandidateGroups {
  readonly by: 'category' | 'area' | null;
  readonly groups: readonly ProjectGroup[];
}

/** Candidates by category, else by area, at most so many by name; one group where they cannot be told apart. */
export function candidateGroups(projects: readonly Project[], areasShown: number, { language }: PlanFacts): CandidateGroups {
  return projectGroups(projects, areasShown, language) ?? { by: null, groups: [{ name: '', projects }] };
}

function ofRank(project: Project, { ranking }: PlanFacts): number | null {
  return ranking.find((one) => one.project === project)?.rank ?? null;
}

/** Projects that can be chosen, grouped, each with what speaks for and against it. */
export function candidateTable(projects: readonly Project[], facts: PlanFacts, description: string): TableBlock {
  const { say, language, register } = facts;
  const { by, groups } = candidateGroups(projects, projects.length, facts);
  const { unit, show } = moneyUnitOf(projects.map(({ approvedBudget }) => approvedBudget), register.settings.currency, language);
  const area: readonly RecordColumn<Project>[] = by === 'area' ? [] : [{ title: say({ da: 'Fagområde', en: 'Area' }), width: 28, cell: (project) => project.area }];
  return groupedTable(
    groups.map(({ name, projects: records }) => ({ heading: by === null ? null : name, records })),
    [
      { title: say({ da: 'Projekt', en: 'Project' }), width: 50, cell: ({ name }) => (name === null ? null : oneLine(name)) },
      ...area,
      { title: say({ da: 'Skal/bør/kan', en: 'Must/should/could' }), width: 14, cell: (project) => (project.obligation === null ? null : labelOf(obligation, project.obligation, language)) },
      { title: say({ da: 'Trafiklys', en: 'Light' }), width: 18, cell: ({ light }) => (light === null ? null : lightCell(light, lightWord(light, language))) },
      { title: say({ da: 'Forventet slut', en: 'Expected end' }), width: 22, cell: ({ expectedEnd }) => monthInTable(expectedEnd, language) },
      { title: say({ da: 'Budget ({unit})', en: 'Budget ({unit})' }, { unit: unit.replace(' ', '\u00A0') }), width: 18, align: 'right', cell: ({ approvedBudget }) => numberCell(approvedBudget, show) },
      { title: say({ da: 'Plads', en: 'Place' }), width: 10, align: 'right', cell: (project) => numberCell(ofRank(project, facts), String) },
    ],
    { description },
  );
}
