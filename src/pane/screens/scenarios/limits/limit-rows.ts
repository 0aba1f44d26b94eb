import { labelOf } from '../../../../schema/choice.js';
import { fill, type Language } from '../../../../schema/text.js';
import { moneyInProse } from '../../../../schema/wording/money-words.js';
import { percentInTable } from '../../../../schema/wording/percent-words.js';
import { funding, projectCategory } from '../../../../register/choices/project.js';
import type { RowOf } from '../../../../register/entities/index.js';
import { limitWords as words } from './limit-words.js';

type LimitRow = RowOf<'scenarioLimit'>;

/** A limit in one line; null when the row says too little to be used. */
export function limitInLine({ kind, amount, share, funding: source, category, area }: LimitRow, language: Language, currency: string | null): string | null {
  if (kind === 'sourceBudget') return amount === null || source === null ? null : fill(words.atMost[language], { amount: moneyInProse(amount, currency, language), source: labelOf(funding, source, language).toLowerCase() });
  const of = kind === 'categoryShare' ? (category === null ? null : labelOf(projectCategory, category, language)) : area;
  return of === null || share === null || share <= 0 || share > 1 ? null : fill(words.atLeast[language], { share: percentInTable(share, language), of });
}

/** Shares of one kind that make more than the whole; null when they do not. */
export function sharesAbove(rows: readonly LimitRow[], kind: 'categoryShare' | 'areaShare'): number | null {
  const sum = rows.reduce((total, row) => total + (row.kind === kind ? (row.share ?? 0) : 0), 0);
  return sum > 1 + 1e-9 ? sum : null;
}
