import type { TableBlock } from '../../../schema/document-models.js';
import { moneyUnitOf } from '../../../schema/wording/money-unit.js';
import { numberCell, recordTable } from '../../blocks/record-table.js';
import { economyOf } from '../../facts/economy-facts.js';
import type { Project } from '../../facts/project-standing.js';
import { endsIn } from '../candidates.js';
import type { PlanFacts } from '../plan-facts.js';
import { candidateGroups } from './candidate-table.js';

/** Areas by name; the rest stand together. */
const areasShown = 12;

export function expectedOf(projects: readonly Project[]): number | null {
  const costs = projects.flatMap(({ expectedCost }) => expectedCost ?? []);
  return costs.length === 0 ? null : costs.reduce((sum, cost) => sum + cost, 0);
}

/** How the candidates are spread: by category or area, with a total; null where they cannot be told apart. */
export function candidateGroupsTable(facts: PlanFacts, shows: 'spread' | 'economy'): TableBlock | null {
  const { candidates, say, language, year, register } = facts;
  const { by, groups } = candidateGroups(candidates, areasShown, facts);
  if (by === null) return null;
  const sums = groups.flatMap(({ projects }) => [economyOf(projects).budget, expectedOf(projects)]);
  const { unit: words, show } = moneyUnitOf(sums, register.settings.currency, language);
  const unit = words.replace(' ', '\u00A0');
  const count = (title: string, belongs: (project: Project) => boolean) => ({
    title,
    width: 15,
    align: 'right' as const,
    cell: ({ projects }: { readonly projects: readonly Project[] }) => {
      const number = projects.filter(belongs).length;
      return candidates.some(belongs) ? { number, shown: String(number) } : null;
    },
  });
  const records = [...groups, { name: say({ da: 'I alt', en: 'Total' }), projects: candidates }];
  const table = recordTable(
    records,
    [
      { title: say(by === 'category' ? { da: 'Kategori', en: 'Category' } : { da: 'Fagområde', en: 'Area' }), width: 50, cell: ({ name }) => name },
      count(say({ da: 'Projekter', en: 'Projects' }), () => true),
      ...(shows === 'spread'
        ? [
            count(say({ da: 'Skal-opgaver', en: 'Musts' }), ({ obligation }) => obligation === 'must'),
            count(say({ da: 'Røde', en: 'Red' }), ({ light }) => light === 'red'),
            count(say({ da: 'Gule', en: 'Yellow' }), ({ light }) => light === 'yellow'),
            count(say({ da: 'Slut i {year}', en: 'End in {year}' }, { year }), (project) => endsIn(project, year)),
          ]
        : [count(say({ da: 'Uden budget', en: 'No budget' }), ({ approvedBudget }) => approvedBudget === null)]),
      { title: say({ da: 'Budget ({unit})', en: 'Budget ({unit})' }, { unit }), width: 20, align: 'right', cell: ({ projects }) => numberCell(economyOf(projects).budget, show) },
      ...(shows === 'spread' ? [] : [{ title: say({ da: 'Forventet udgift ({unit})', en: 'Expected cost ({unit})' }, { unit }), width: 20, align: 'right' as const, cell: ({ projects }: { readonly projects: readonly Project[] }) => numberCell(expectedOf(projects), show) }]),
    ],
    { description: shows === 'spread' ? say({ da: 'Projekter, der kan komme med i planen', en: 'Projects that can be part of the plan' }) : say({ da: 'Økonomi i de projekter, der kan komme med', en: 'Economy of the projects that can be part of the plan' }) },
  );
  return { ...table, rows: table.rows.map((row, index) => (index === table.rows.length - 1 ? { ...row, role: 'total' } : row)) };
}
