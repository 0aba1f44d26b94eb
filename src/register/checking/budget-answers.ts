import type { RowOf } from '../entities/index.js';
import type { Register } from '../register.js';
import { findByKey } from './find-by-key.js';

type ProjectRow = RowOf<'project'>;
type YearRow = RowOf<'projectYear'>;

/** Kroner a row of the year's money asks for: what was wished for, else what is expected, else the budget. */
export function wishOf({ wished, expected, budget }: Pick<YearRow, 'wished' | 'expected' | 'budget'>): number | null {
  return wished ?? expected ?? budget;
}

const inPlace: ReadonlySet<string | null> = new Set(['setAside', 'released']);

/** Money set aside or released is there, whatever the budget of a later year gives. */
export function isInPlace(appropriation: ProjectRow['appropriation']): boolean {
  return inPlace.has(appropriation);
}

/** Kroner of a row that are there: what the council's budget gave or, of money set aside or released before, the budget; null while nobody has answered. */
export function moneyInPlace(row: YearRow, project: Pick<ProjectRow, 'appropriation'> | null): number | null {
  if (row.granted !== null) return Math.max(0, row.granted);
  return isInPlace(row.appropriation ?? project?.appropriation ?? null) ? Math.max(0, row.budget ?? row.expected ?? 0) : null;
}

/** What a project asked the budget of a year for, and what it got. */
export interface BudgetAnswer {
  readonly project: ProjectRow;
  readonly wished: number;
  /** Of its rows that have been answered; null when none has. */
  readonly granted: number | null;
}

/** A row that asks for money and has, or waits for, the council's answer. */
export function isWish(row: YearRow, project: Pick<ProjectRow, 'appropriation'> | null): boolean {
  const isAnswered = row.granted !== null;
  const isSought = (row.appropriation ?? project?.appropriation ?? null) === 'sought';
  return (isAnswered || isSought) && ((wishOf(row) ?? 0) > 0 || (row.granted ?? 0) > 0);
}

/** The answers to a year's budget wishes, by project in the order of the sheet; those still waited for stand among them. */
export function budgetAnswers(register: Register, year: number): readonly BudgetAnswer[] {
  const answers = new Map<ProjectRow, BudgetAnswer>();
  for (const row of register.rows.projectYear) {
    const project = row.year === year ? findByKey(register, 'project', row.project) : null;
    if (project === null || !isWish(row, project)) continue;
    const { wished, granted } = answers.get(project) ?? { wished: 0, granted: null };
    answers.set(project, { project, wished: wished + Math.max(0, wishOf(row) ?? 0), granted: row.granted === null ? granted : (granted ?? 0) + Math.max(0, row.granted) });
  }
  return [...answers.values()];
}
