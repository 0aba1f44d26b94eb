import type { Language } from '../text.js';
import { formatNumber } from './number-words.js';

/** A fraction as it stands in a sentence: 0.45 → `45 pct.`, `45 per cent`; whole per cent. */
export function percentInProse(fraction: number, language: Language): string {
  return `${formatNumber(fraction * 100, language)} ${language === 'da' ? 'pct.' : 'per cent'}`;
}

/** A fraction in a table: `45 %`, `45%`. */
export function percentInTable(fraction: number, language: Language): string {
  return `${formatNumber(fraction * 100, language)}${language === 'da' ? ' ' : ''}%`;
}
