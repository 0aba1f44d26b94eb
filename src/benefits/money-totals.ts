import type { Register } from '../register/register.js';
import { unitTotals, type BenefitSum } from './benefit-totals.js';

export interface MoneyTotals {
  /** Benefits measured in kroner, plus hours at the setting `hourlyRate` when it is given. */
  readonly kroner: { readonly realised: BenefitSum; readonly expectedNow: BenefitSum; readonly target: BenefitSum };
  /** True when hours were turned into kroner. */
  readonly includesHours: boolean;
  /** Of the benefits measured in kroner: those already built into a budget. */
  readonly budgeted: { readonly realised: BenefitSum; readonly expectedNow: BenefitSum; readonly target: BenefitSum };
  /** Always hours, whether or not they are also in kroner. */
  readonly hours: { readonly realised: BenefitSum; readonly expectedNow: BenefitSum; readonly target: BenefitSum };
}

function added(money: BenefitSum, hours: BenefitSum, rate: number): BenefitSum {
  const known = money.amount !== null || hours.amount !== null;
  return {
    amount: known ? (money.amount ?? 0) + (hours.amount ?? 0) * rate : null,
    counted: money.counted + hours.counted,
    without: money.without + hours.without,
  };
}

/** Yearly kroner and hours: realised, expected by the as-of date, and at target. Never hours as kroner without a rate. */
export function moneyTotals(register: Register): MoneyTotals {
  const kroner = unitTotals(register, 'kroner');
  const hours = unitTotals(register, 'hours');
  const rate = register.settings.hourlyRate;
  return {
    kroner:
      rate === null
        ? kroner
        : {
            realised: added(kroner.realised, hours.realised, rate),
            expectedNow: added(kroner.expectedNow, hours.expectedNow, rate),
            target: added(kroner.target, hours.target, rate),
          },
    includesHours: rate !== null && hours.target.counted + hours.target.without > 0,
    budgeted: unitTotals(register, 'kroner', (one) => one.benefit.budgeted === true),
    hours,
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
