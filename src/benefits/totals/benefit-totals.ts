import { benefitUnit, type BenefitUnit } from '../../register/choices/benefit.js';
import { findByKey } from '../../register/checking/find-by-key.js';
import { oncePer } from '../../register/checking/once-per.js';
import type { Register } from '../../register/register.js';
import type { BenefitRow } from '../goal/achievement.js';
import { allFigures, type BenefitFigures } from '../benefit-figures.js';
import { signOf, sizeOf } from '../goal/effect.js';

/** A sum over benefits of one unit, per year at full effect; dis-benefits are subtracted. */
export interface BenefitSum {
  /** Null when no benefit has a figure: nothing known is not zero. */
  readonly amount: number | null;
  /** Benefits in the sum, and benefits that belong to it but have no figure yet. */
  readonly counted: number;
  readonly without: number;
}

export interface UnitTotals {
  readonly unit: BenefitUnit;
  /** Reached at the latest measurements. */
  readonly realised: BenefitSum;
  /** What the plans say should have been reached on the as-of date. */
  readonly expectedNow: BenefitSum;
  /** The goals when all is in. */
  readonly target: BenefitSum;
}

/** What a benefit is part of, nearest first; empty for one that in the end is part of itself. */
function wholesOf(register: Register, benefit: BenefitRow): readonly BenefitRow[] {
  const wholes: BenefitRow[] = [];
  let whole = findByKey(register, 'benefit', benefit.partOf);
  while (whole !== null && !wholes.includes(whole)) {
    if (whole === benefit) return [];
    wholes.push(whole);
    whole = findByKey(register, 'benefit', whole.partOf);
  }
  return wholes;
}

/** Benefits that may be added up: counted, in the unit, and not part of another one that is. */
export function summable<T extends Pick<BenefitFigures, 'benefit' | 'standing'>>(register: Register, figures: readonly T[], unit: BenefitUnit): readonly T[] {
  const alike = figures.filter((one) => one.standing === 'counted' && one.benefit.unit === unit);
  // Few benefits are part of another, and in most registers none is.
  if (alike.every((one) => one.benefit.partOf === null)) return alike;
  const rows = new Set(alike.map((one) => one.benefit));
  return alike.filter((one) => one.benefit.partOf === null || !wholesOf(register, one.benefit).some((whole) => rows.has(whole)));
}

const summedRows = oncePer(
  (register: Register): ReadonlySet<BenefitRow> => new Set(benefitUnit.options.flatMap(({ key }) => summable(register, allFigures(register), key).map(({ benefit }) => benefit))),
);

/** Whether a benefit is in the sums of its unit. */
export function isSummed(register: Register, benefit: BenefitRow): boolean {
  return summedRows(register).has(benefit);
}

function sum(figures: readonly BenefitFigures[], share: (one: BenefitFigures) => number | null): BenefitSum {
  const amounts = figures.flatMap((one) => {
    const [whole, part] = [sizeOf(one.benefit), share(one)];
    if (whole === null || part === null) return [];
    return [signOf(one.benefit) * whole * part];
  });
  // In order of size, so that the sum is the same to the last bit however the rows stand.
  amounts.sort((a, b) => a - b);
  return {
    amount: amounts.length === 0 ? null : amounts.reduce((total, amount) => total + amount, 0),
    counted: amounts.length,
    without: figures.length - amounts.length,
  };
}

/**
 * Totals of the benefits in one unit (like with like: kroner, hours and full-time equivalents are never mixed).
 * Kroner and hours are per year. `where` narrows the benefits, e.g. to those built into the budget.
 */
export function unitTotals(register: Register, unit: BenefitUnit, where: (one: BenefitFigures) => boolean = () => true): UnitTotals {
  const figures = summable(register, allFigures(register), unit).filter(where);
  return {
    unit,
    realised: sum(figures, (one) => one.achievement),
    expectedNow: sum(figures, (one) => one.expectedNow),
    target: sum(figures, () => 1),
  };
}
