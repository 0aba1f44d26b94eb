import type { BenefitUnit } from '../../register/choices/benefit.js';
import type { Register } from '../../register/register.js';
import { contextOf } from '../benefit-context.js';
import { allFigures, type BenefitFigures } from '../benefit-figures.js';
import { summable } from './benefit-totals.js';
import { realisedToDate } from './realised-to-date.js';

export interface ToDateTotals {
  /** Null where no benefit has a measured month: nothing known is not zero. */
  readonly realised: number | null;
  /** By the current plans and by the approved ones, for the same months. */
  readonly planned: number | null;
  readonly approved: number | null;
}

/** What the benefits of one unit that may be added up have given until the as-of date. `where` narrows them. */
export function toDateTotals(register: Register, unit: BenefitUnit, where: (one: BenefitFigures) => boolean = () => true): ToDateTotals {
  const all = summable(register, allFigures(register), unit).filter(where).flatMap(({ benefit }) => realisedToDate(benefit, contextOf(register, benefit), register.asOf) ?? []);
  const sum = (pick: (one: (typeof all)[number]) => number | null): number | null => {
    // In order of size, so that the sum is the same to the last bit however the rows stand.
    const amounts = all.flatMap((one) => pick(one) ?? []).sort((a, b) => a - b);
    return amounts.length === 0 ? null : amounts.reduce((total, amount) => total + amount, 0);
  };
  return { realised: sum(({ realised }) => realised), planned: sum(({ planned }) => planned), approved: sum(({ approved }) => approved) };
}
