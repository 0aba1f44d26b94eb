import { businessCase } from '../../benefits/money/business-case.js';
import { wishOf } from '../../register/checking/budget-answers.js';
import { rowsWith } from '../../register/checking/rows-with.js';
import type { RowOf } from '../../register/entities/index.js';
import type { Register } from '../../register/register.js';

type ProjectRow = RowOf<'project'>;

/** One line of the list that finance asks for: kroner by year for one kind of appropriation. */
export interface WishLine {
  readonly project: ProjectRow;
  readonly kind: 'operation' | 'capital';
  /** Kroner in each of the four years; positive is a cost. */
  readonly years: readonly number[];
  /** What was granted in each of the years; null where there is no answer. */
  readonly granted: readonly (number | null)[];
  readonly appropriation: ProjectRow['appropriation'];
  /** Yearly effect at full phase-in, on the project's first line only; null where no benefit in kroner is planned. */
  readonly fullEffect: number | null;
  /** Years until it has paid itself back; null when it never does, or nothing is planned in kroner. */
  readonly payback: number | null;
}

export const wishYears = 4;

/** The money a project asks for, drift and anlæg apart, in the four years from the first; without rows by year it has none. */
export function wishLines(register: Register, projects: readonly ProjectRow[], firstYear: number): readonly WishLine[] {
  return projects.flatMap((project) => {
    const rows = rowsWith(register, 'projectYear', 'project', project.id);
    const of = (kind: WishLine['kind'], year: number) => rows.filter((row) => row.year === year && (row.kind === 'capital') === (kind === 'capital'));
    const amount = (kind: WishLine['kind'], year: number): number => of(kind, year).reduce((sum, row) => sum + (wishOf(row) ?? 0), 0);
    const granted = (kind: WishLine['kind'], year: number): number | null => of(kind, year).reduce<number | null>((sum, row) => (row.granted === null ? sum : (sum ?? 0) + row.granted), null);
    const found = businessCase(register, project);
    const lines = (['operation', 'capital'] as const)
      .map((kind) => ({ kind, years: Array.from({ length: wishYears }, (_, at) => amount(kind, firstYear + at)) }))
      .filter(({ years }) => years.some((kroner) => kroner !== 0));
    return lines.map(({ kind, years }, at): WishLine => ({
      project,
      kind,
      years,
      granted: years.map((_, place) => granted(kind, firstYear + place)),
      appropriation: project.appropriation,
      fullEffect: at === 0 ? (found?.fullEffect ?? null) : null,
      payback: at === 0 && found !== null && found.payback.kind === 'after' ? found.payback.years : null,
    }));
  });
}

/** The lines of what is asked for, and the projects that say nothing by year and would else be forgotten. */
export interface Wishes {
  readonly lines: readonly WishLine[];
  readonly without: readonly ProjectRow[];
}

export function wishesOf(register: Register, projects: readonly ProjectRow[], firstYear: number): Wishes {
  const lines = wishLines(register, projects, firstYear);
  return { lines, without: projects.filter((project) => !lines.some((line) => line.project === project)) };
}
