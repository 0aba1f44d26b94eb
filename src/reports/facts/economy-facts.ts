import type { RowOf } from '../../register/entities/index.js';
import type { Register } from '../../register/register.js';
import { isCurrent, type Project } from './project-standing.js';
import { sameKey } from './same-key.js';

/** Sums over projects; null when no project has a figure, since nothing known is not zero. */
export interface EconomySum {
  readonly budget: number | null;
  readonly projectsWithBudget: number;
  /** Budget and expected cost of the projects that have both, so that they can be held against each other. */
  readonly compared: { readonly budget: number; readonly expected: number; readonly projects: number } | null;
}

export function economyOf(projects: readonly Project[]): EconomySum {
  const budgets = projects.flatMap(({ approvedBudget }) => approvedBudget ?? []);
  const both = projects.flatMap(({ approvedBudget: budget, expectedCost: expected }) =>
    budget === null || expected === null ? [] : [{ budget, expected }],
  );
  const total = (values: readonly number[]): number => values.reduce((sum, value) => sum + value, 0);
  return {
    budget: budgets.length === 0 ? null : total(budgets),
    projectsWithBudget: budgets.length,
    compared:
      both.length === 0
        ? null
        : { budget: total(both.map(({ budget }) => budget)), expected: total(both.map(({ expected }) => expected)), projects: both.length },
  };
}

/** Current projects whose money has been sought or set aside but not released. */
export function unreleased(projects: readonly Project[]): readonly Project[] {
  return projects.filter((project) => isCurrent(project) && (project.appropriation === 'sought' || project.appropriation === 'setAside'));
}

type ProjectYear = RowOf<'projectYear'>;

/** A project's expected money in a year, the budget where nothing is expected; null when the year has no figure. */
export function yearAmount(register: Register, project: Pick<Project, 'id'>, year: number): number | null {
  const amounts = register.rows.projectYear
    .filter((row) => sameKey(row.project, project.id) && row.year === year)
    .flatMap((row: ProjectYear) => row.expected ?? row.budget ?? []);
  return amounts.length === 0 ? null : amounts.reduce((sum, amount) => sum + amount, 0);
}
