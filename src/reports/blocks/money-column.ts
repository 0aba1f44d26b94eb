import type { Language } from '../../schema/text.js';
import { inMillions, millionsUnit, moneyInTable } from '../../schema/wording/money-words.js';

/** How the amounts of a column or chart are told: one unit for all, named once. */
export interface MoneyColumn {
  readonly unit: string;
  readonly show: (amount: number) => string;
  /** The amount in the unit, rounded to what a chart shows. */
  readonly scale: (amount: number) => number;
  /** Excel format of the scaled amounts. */
  readonly numberFormat: string;
}

/** Millions with one decimal when any amount reaches a million, else whole units, so that no small amount is shown as 0,0. */
export function moneyColumn(amounts: readonly (number | null)[], currency: string | null, language: Language): MoneyColumn {
  const largest = Math.max(0, ...amounts.map((amount) => Math.abs(amount ?? 0)));
  if (largest >= 1e6) {
    return {
      unit: millionsUnit(currency, language),
      show: (amount) => inMillions(amount, language),
      scale: (amount) => Math.round(amount / 1e4) / 100,
      numberFormat: '#,##0.0',
    };
  }
  return { unit: currency?.trim() || 'kr.', show: (amount) => moneyInTable(amount, language), scale: (amount) => Math.round(amount), numberFormat: '#,##0' };
}
