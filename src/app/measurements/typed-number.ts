import type { Language } from '../../schema/text.js';
import { shortNumber } from '../../schema/wording/number-words.js';
import { numberInText } from '../../schema/kinds/cells.js';
import { readNumberText } from '../../adoption/values/number-shape.js';

/**
 * A number as people of a language type it: `1.250,5` in Danish, `1,250.5` in English. A per cent sign makes it a share.
 * Null when it is not plainly one.
 */
export function typedNumber(text: string, language: Language): number | null {
  if (language === 'da') return numberInText(text);
  const [, sign = '', digits = '', percent = ''] = /^([-+]?)\s*([\d.,'\s\u00a0]*\d)\s*(%?)$/.exec(text.trim().replace(/\s*(kr\.?|dkk)$/i, '')) ?? [];
  const read = readNumberText(digits.replace(/[\s\u00a0]/g, ''), 'point');
  if (read.kind !== 'number') return null;
  const value = sign === '-' ? -read.value : read.value;
  return percent === '' ? value : value / 100;
}

/** A number as it stands in a field: what `typedNumber` reads back as the same. */
export function numberToType(value: number, language: Language): string {
  return shortNumber(value, language, 6).replace('−', '-');
}
