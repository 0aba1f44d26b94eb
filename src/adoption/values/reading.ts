import type { Text } from '../../schema/text.js';

/** Why a cell was read the way it was, or could not be read; the code groups, the text is what people see. */
export interface Remark {
  readonly code: string;
  readonly text: Text;
}

/**
 * What a foreign cell was read as. Confidence is 1 where the cell plainly says the value, lower where it was
 * rounded to a day, or a convention was needed; below `doubtfulBelow` a person should look. A problem carries no value:
 * the text is kept as it stands.
 */
export type Reading<V> =
  | { readonly kind: 'blank' }
  | {
      readonly kind: 'value';
      readonly value: V;
      readonly confidence: number;
      readonly remark?: Remark;
      /** The cell said more than the value holds (a comment, a second name): its text is kept in the notes as well. */
      readonly leftover?: true;
    }
  | { readonly kind: 'problem'; readonly remark: Remark };

export const doubtfulBelow = 0.75;

export const blankReading = { kind: 'blank' } as const;

export function exactly<V>(value: V): Reading<V> {
  return { kind: 'value', value, confidence: 1 };
}

export function roughly<V>(value: V, confidence: number, code: string, text: Text): Reading<V> {
  return { kind: 'value', value, confidence, remark: { code, text } };
}

export function unreadable(code: string, text: Text): { readonly kind: 'problem'; readonly remark: Remark } {
  return { kind: 'problem', remark: { code, text } };
}

export function withLeftover<V>(reading: Reading<V>): Reading<V> {
  return reading.kind === 'value' ? { ...reading, leftover: true } : reading;
}
