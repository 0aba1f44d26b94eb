import type { Language } from '../text.js';
import { formatNumber, shortNumber } from './number-words.js';

const scales: Readonly<Record<Language, { readonly million: string; readonly billion: string }>> = {
  da: { million: 'mio.', billion: 'mia.' },
  en: { million: 'million', billion: 'billion' },
};

/** Signs stand before the amount, all other currencies after it. */
function withCurrency(amount: string, currency: string | null): string {
  const unit = currency?.trim() || 'kr.';
  if (!/^[£$€]$/.test(unit)) return `${amount} ${unit}`;
  return amount.startsWith('−') ? `−${unit}${amount.slice(1)}` : `${unit}${amount}`;
}

function bare(value: number, language: Language, decimals: number): string {
  return shortNumber(value, language, decimals);
}

/** The number of decimals an amount in millions or billions is told with: one below 100, none above. */
function decimalsOf(value: number): number {
  return Math.abs(value) < 99.95 ? 1 : 0;
}

/**
 * An amount as it stands in a sentence: `850.000 kr.`, `1,2 mio. kr.`, `3 mia. kr.`; rounded to what a reader keeps
 * in mind (thousands from 100,000, one decimal of a million). `amount` is in whole units of the register's currency,
 * which stands after it (£, $ and € before); a null currency is kr.
 */
export function moneyInProse(amount: number, currency: string | null, language: Language): string {
  const size = Math.abs(amount);
  if (size >= 999_500_000) return withCurrency(`${bare(amount / 1e9, language, decimalsOf(amount / 1e9))} ${scales[language].billion}`, currency);
  if (size >= 999_500) return withCurrency(`${bare(amount / 1e6, language, decimalsOf(amount / 1e6))} ${scales[language].million}`, currency);
  const rounded = size >= 100_000 ? Math.round(amount / 1000) * 1000 : Math.round(amount);
  return withCurrency(formatNumber(rounded, language), currency);
}

/** The step that an amount in a sentence is rounded to. */
function stepOf(size: number): number {
  if (size < 100_000) return 1;
  if (size < 999_500) return 1000;
  const unit = size < 999_500_000 ? 1e6 : 1e9;
  return size / unit < 99.95 ? unit / 10 : unit;
}

/** The same of what is needed or lacks: rounded up, so that what the sentence says is enough. */
export function moneyNeededInProse(amount: number, currency: string | null, language: Language): string {
  const step = stepOf(Math.abs(amount));
  return moneyInProse(Math.ceil(amount / step - 1e-6) * step, currency, language);
}

/** Whole units with thousands marks, the unit in the column's title: `1.234.500`. */
export function moneyInTable(amount: number, language: Language): string {
  return formatNumber(amount, language);
}

/** The unit of a table column or axis in millions: `mio. kr.`, `million £`. */
export function millionsUnit(currency: string | null, language: Language): string {
  return `${scales[language].million} ${currency?.trim() || 'kr.'}`;
}

/** An amount in millions with one decimal, for columns headed by `millionsUnit`: `1,2`. */
export function inMillions(amount: number, language: Language): string {
  return formatNumber(amount / 1e6, language, 1);
}
