import type { Register } from '../../register/register.js';
import { hourlyRateOn } from './hourly-rate.js';
import { unitTotals, type BenefitSum } from '../totals/benefit-totals.js';

type Sums = Pick<ReturnType<typeof unitTotals>, 'realised' | 'expectedNow' | 'target'>;

export interface MoneyTotals {
  /** Benefits measured in kroner, and nothing else. */
  readonly kroner: Sums;
  /** Of the benefits measured in kroner: those already built into a budget. */
  readonly budgeted: Sums;
  readonly hours: Sums;
  /** The hours at the hourly rate in effect, shown beside the kroner and never added to them; null without a rate or hours. */
  readonly hoursInKroner: (Sums & { readonly rate: number }) | null;
}

function times({ amount, ...counts }: BenefitSum, rate: number): BenefitSum {
  return { amount: amount === null ? null : amount * rate, ...counts };
}

/** Yearly kroner and hours: realised, expected by the as-of date, and at target. */
export function moneyTotals(register: Register): MoneyTotals {
  const hours = unitTotals(register, 'hours');
  const rate = hourlyRateOn(register);
  const hasHours = hours.target.counted + hours.target.without > 0;
  return {
    kroner: unitTotals(register, 'kroner'),
    budgeted: unitTotals(register, 'kroner', (one) => one.benefit.budgeted === true),
    hours,
    hoursInKroner:
      rate === null || !hasHours ? null : { rate, realised: times(hours.realised, rate), expectedNow: times(hours.expectedNow, rate), target: times(hours.target, rate) },
  };
}

/** Kroner a year reached at the latest measurements; `amount` is null when nothing is measured. */
export function realisedMoney(register: Register): BenefitSum {
  return moneyTotals(register).kroner.realised;
}

/** Kroner a year that the plans say should have been reached on the as-of date; null when no plan says. */
export function expectedMoneyNow(register: Register): BenefitSum {
  return moneyTotals(register).kroner.expectedNow;
}
