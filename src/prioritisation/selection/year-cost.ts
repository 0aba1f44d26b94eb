import { daysBetween, dateOf, type IsoDate } from '../../schema/dates.js';
import { isInPlace, moneyInPlace } from '../../register/checking/budget-answers.js';
import { rowsWith } from '../../register/checking/rows-with.js';
import type { Register } from '../../register/register.js';
import type { Funding, ProjectRow } from './selection-model.js';

export interface YearAmount {
  readonly funding: Funding | null;
  readonly kroner: number;
  /** Kroner that have been given to it, or were there before; null while nobody has answered. */
  readonly inPlace: number | null;
}

/** What a project takes of a year's money, by where it comes from. */
export interface YearCost {
  /** `years`: from its rows by year; `spread`: its whole cost over its days; `whole`: all of it, since its dates are not known; null: no price. */
  readonly from: 'years' | 'spread' | 'whole' | null;
  readonly amounts: readonly YearAmount[];
  /** The council's budget has answered at least one of its wishes. */
  readonly isAnswered: boolean;
  /** An amount below zero stood in the register; it counts 0. */
  readonly hasNegative: boolean;
}

function amountsOf(given: readonly YearAmount[], from: YearCost['from'], isAnswered = false): YearCost {
  return { from, isAnswered, amounts: given.map((one) => ({ ...one, kroner: Math.max(0, one.kroner) })), hasNegative: given.some(({ kroner }) => kroner < 0) };
}

function shareOfYear(start: IsoDate | null, end: IsoDate | null, year: number): number | null {
  const [first, last] = [dateOf(year, 1, 1), dateOf(year, 12, 31)];
  if (start === null || end === null || first === null || last === null || end < start) return null;
  const [from, to] = [start > first ? start : first, end < last ? end : last];
  return from > to ? 0 : (daysBetween(from, to) + 1) / (daysBetween(start, end) + 1);
}

/**
 * The year's rows of the project (expected, else budget, else what was granted). Without any row by year, the whole cost less what is spent,
 * spread evenly over the days left of the project; a project whose rows are all of other years costs nothing in this one.
 */
export function yearCost(register: Register, project: ProjectRow, year: number): YearCost {
  const rows = rowsWith(register, 'projectYear', 'project', project.id).filter(({ expected, budget, granted }) => expected !== null || budget !== null || granted !== null);
  if (rows.length > 0) {
    const own = rows.filter((row) => row.year === year);
    const amounts = own.map((row) => ({ funding: row.funding ?? project.funding, kroner: row.expected ?? row.budget ?? row.granted ?? 0, inPlace: moneyInPlace(row, project) }));
    return amountsOf(amounts, 'years', own.some(({ granted }) => granted !== null));
  }
  const total = project.expectedCost ?? project.approvedBudget;
  if (total === null) return { from: null, isAnswered: false, amounts: [], hasNegative: false };
  const left = total < 0 ? total : Math.max(0, total - (project.spent ?? 0));
  const begun = project.start !== null && project.start < register.asOf ? register.asOf : project.start;
  const share = shareOfYear(begun, project.expectedEnd ?? project.agreedEnd, year);
  const kroner = Math.round(left * (share ?? 1));
  return amountsOf([{ funding: project.funding, kroner, inPlace: isInPlace(project.appropriation) ? Math.max(0, kroner) : null }], share === null ? 'whole' : 'spread');
}
