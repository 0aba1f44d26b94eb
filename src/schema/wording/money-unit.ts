import type { Language } from '../text.js';
import { millionsUnit } from './money-words.js';
import { formatNumber } from './number-words.js';

/** How the amounts of one table or chart are told: in whole units, thousands or millions. */
export interface MoneyUnit {
  /** For the column's title or the axis: `kr.`, `1.000 kr.`, `mio. kr.`. */
  readonly unit: string;
  /** Excel format of a chart's values. */
  readonly numberFormat: string;
  /** An amount as it stands in a table under the unit. */
  readonly show: (amount: number) => string;
  /** An amount as a chart's value, rounded to what can be seen. */
  readonly scale: (amount: number) => number;
}

function unitOf(unit: string, size: number, decimals: number, language: Language): MoneyUnit {
  const seen = 10 ** (decimals === 0 ? 0 : decimals + 1);
  return {
    unit,
    numberFormat: decimals === 0 ? '#,##0' : `#,##0.${'0'.repeat(decimals)}`,
    show: (amount) => (amount === 0 ? '0' : formatNumber(amount / size, language, decimals)),
    scale: (amount) => Math.round((amount / size) * seen) / seen,
  };
}

/**
 * The unit that suits amounts that stand together: millions with one decimal, thousands, or whole units. The largest
 * is taken in which most amounts keep two figures or more and none that is not zero is shown as zero. Amounts are in
 * whole units of the register's currency, null where none is known; a null currency is kr.
 */
export function moneyUnitOf(amounts: readonly (number | null)[], currency: string | null, language: Language): MoneyUnit {
  const sizes = amounts.map((amount) => Math.abs(amount ?? 0)).filter((size) => size > 0).sort((a, b) => a - b);
  const [smallest = 0] = sizes;
  const middle = sizes[Math.floor(sizes.length / 2)] ?? 0;
  const name = currency?.trim() || 'kr.';
  if (smallest >= 50_000 && middle >= 1_000_000) return unitOf(millionsUnit(currency, language), 1e6, 1, language);
  if (smallest >= 500 && middle >= 100_000) return unitOf(`${formatNumber(1000, language)} ${name}`, 1000, 0, language);
  return unitOf(name, 1, 0, language);
}
