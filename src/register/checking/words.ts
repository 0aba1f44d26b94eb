import type { Field } from '../../schema/field.js';
import { formatNumber } from '../../schema/wording/number-words.js';
import type { Text } from '../../schema/text.js';

/** Parameters of findings that read differently in the two languages. */

/** A fraction as `12 pct.`, `12 %`. */
export function percentWords(fraction: number): Text {
  const whole = (language: 'da' | 'en'): string => formatNumber(fraction * 100, language);
  return { da: `${whole('da')} pct.`, en: `${whole('en')} %` };
}

/** Column headers as a list: `Fase, Projektleder`. */
export function headers(fields: readonly Field[]): Text {
  return { da: fields.map((field) => field.label.da).join(', '), en: fields.map((field) => field.label.en).join(', ') };
}

export function label(field: Field): Text {
  return field.label;
}
