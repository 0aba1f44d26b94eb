import { linesOf } from '../../blocks/lines-of.js';
import { lightOf, lightOrder } from '../../facts/light-of.js';
import type { Project } from '../../facts/project-standing.js';
import type { DeckFacts } from '../deck-facts.js';

/** Lines of text that fit on the three pages appendix B may take, headings of groups among them. */
const linesOnThreePages = 42;
/** Height of a further line against a row of one line. */
export const furtherLine = 0.7;

/** Letters that fit on a line of the table's columns of names and areas; null for a column that is not there. */
export interface LineLengths {
  readonly name: number;
  readonly area: number | null;
}

/** How high a project's row is, in rows of one line. */
function heightOf({ name, area }: Project, fit: LineLengths): number {
  const lines = Math.max(linesOf(name ?? '', fit.name), fit.area === null ? 1 : linesOf(area ?? '', fit.area));
  return 1 + (lines - 1) * furtherLine;
}

function byLight(projects: readonly Project[]): readonly Project[] {
  return [...projects].sort((a, b) => lightOrder.indexOf(lightOf(a.light)) - lightOrder.indexOf(lightOf(b.light)));
}

function worth({ approvedBudget, expectedCost }: Project): number {
  return approvedBudget ?? expectedCost ?? 0;
}

/** How the rows of appendix B were chosen, for the line under it. */
export interface PortfolioRows {
  readonly rows: readonly Project[];
  /** Projects that are not shown. */
  readonly rest: number;
  /** Whether money decided between projects of one light. */
  readonly byMoney: boolean;
}

/**
 * The rows of appendix B, the gravest light first. It holds every project that needs attention, however many; the
 * others only while the appendix keeps to three pages, those of one light by their money when not all can be shown.
 * So a foreign list with many red projects makes it longer, and a long one with few leaves green projects to the
 * sheet. `headings` is how many lines the headings of groups take.
 */
export function portfolioRows({ current, attention }: Pick<DeckFacts, 'current' | 'attention'>, headings: number, fit: LineLengths): PortfolioRows {
  const urgent = attention.map(({ project }) => project);
  const chosen = new Set(urgent);
  const others = byLight(current.filter((project) => !chosen.has(project)));
  let room = linesOnThreePages - headings - urgent.reduce((sum, project) => sum + heightOf(project, fit), 0);
  const takes = (projects: readonly Project[]): readonly Project[] =>
    projects.filter((project) => {
      room -= heightOf(project, fit);
      return room >= 0;
    });
  const all = others.reduce((sum, project) => sum + heightOf(project, fit), 0);
  if (all <= room) return { rows: [...urgent, ...others], rest: 0, byMoney: false };
  const byMoney = others.some((project) => worth(project) > 0);
  const shown = takes(byLight([...others].sort((a, b) => worth(b) - worth(a))));
  return { rows: [...urgent, ...shown], rest: others.length - shown.length, byMoney };
}
