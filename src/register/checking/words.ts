import type { Field } from '../../schema/field.js';
import type { Text } from '../../schema/text.js';
import { daysInWords } from '../../schema/wording/duration-words.js';
import { percentInProse } from '../../schema/wording/percent-words.js';

/** Parameters of findings that read differently in the two languages. */

export function percentWords(fraction: number): Text {
  return { da: percentInProse(fraction, 'da'), en: percentInProse(fraction, 'en') };
}

/** Column headers as a list: `Fase, Projektleder`. */
export function headers(fields: readonly Field[]): Text {
  return { da: fields.map((field) => field.label.da).join(', '), en: fields.map((field) => field.label.en).join(', ') };
}

/** `én dag`, `112 dage`. */
export function daysWords(days: number): Text {
  return { da: daysInWords(days, 'da'), en: daysInWords(days, 'en') };
}
