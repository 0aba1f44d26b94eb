import type { EntityKey } from '../../register/entities/index.js';
import type { Text } from '../../schema/text.js';

/** How a value is to be shown; the words are made where it is shown. */
export type ShownAs = 'share' | 'amount' | 'date' | 'text' | 'years' | 'factor';

export interface ExplainedValue {
  readonly label: Text;
  readonly value: number | string | null;
  readonly as: ShownAs;
  /** The cell it stands in; null for what was worked out on the way. */
  readonly place: { readonly entity: EntityKey; readonly id: string | null; readonly field: string } | null;
}

/** A figure opened: the formula in words, what went into it and where that stands. */
export interface Explanation {
  readonly title: Text;
  readonly value: number | string | null;
  readonly as: ShownAs;
  readonly formula: Text;
  readonly inputs: readonly ExplainedValue[];
  /** What a reader should know before relying on it. */
  readonly notes: readonly Text[];
}
