import type { Light, TableBlock } from '../../../schema/document-models.js';
import { moneyColumn } from '../../blocks/money-column.js';
import { lightCell, numberCell, recordTable } from '../../blocks/record-table.js';
import { economyOf } from '../../facts/economy-facts.js';
import { lightOf, lightOrder, lightWord } from '../../facts/light-of.js';
import type { Project } from '../../facts/project-standing.js';
import type { DeckFacts } from '../deck-facts.js';

interface Total {
  readonly light: Light | null;
  readonly projects: readonly Project[];
}

/** Number of projects and their money by light, with a total line; blank figures are not zero. */
export function lightTotals(facts: DeckFacts): TableBlock {
  const { say, language, current, currency } = facts;
  const totals: readonly Total[] = lightOrder
    .map((light) => ({ light, projects: current.filter((project) => lightOf(project.light) === light) }))
    .filter(({ projects }) => projects.length > 0);
  const money = moneyColumn(totals.flatMap(({ projects }) => [economyOf(projects).budget, expectedOf(projects)]), currency, language);
  const { unit } = money;
  const table = recordTable(
    [...totals, { light: null, projects: current }],
    [
      { title: say({ da: 'Trafiklys', en: 'Light' }), width: 24, cell: ({ light }) => (light === null ? say({ da: 'I alt', en: 'Total' }) : lightCell(light, lightWord(light, language))) },
      { title: say({ da: 'Projekter', en: 'Projects' }), width: 16, align: 'right', cell: ({ projects }) => ({ number: projects.length, shown: String(projects.length) }) },
      { title: say({ da: 'Budget ({unit})', en: 'Budget ({unit})' }, { unit }), width: 22, align: 'right', cell: ({ projects }) => numberCell(economyOf(projects).budget, money.show) },
      { title: say({ da: 'Forventet ({unit})', en: 'Expected ({unit})' }, { unit }), width: 22, align: 'right', cell: ({ projects }) => numberCell(expectedOf(projects), money.show) },
    ],
    { description: say({ da: 'Projekter, budget og forventet udgift efter trafiklys', en: 'Projects, budget and expected cost by light' }) },
  );
  return { ...table, rows: table.rows.map((row, index) => (index === table.rows.length - 1 ? { ...row, role: 'total' } : row)) };
}

function expectedOf(projects: readonly Project[]): number | null {
  const costs = projects.flatMap(({ expectedCost }) => expectedCost ?? []);
  return costs.length === 0 ? null : costs.reduce((sum, cost) => sum + cost, 0);
}
