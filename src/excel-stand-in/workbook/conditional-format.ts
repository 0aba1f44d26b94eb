import type { Rect } from './rect.js';

/** A rule that colours cells; never changed in place. Rules are kept, not judged: that would take calculation. */
export interface ConditionalFormat {
  readonly id: string;
  readonly areas: readonly Rect[];
  /** `Custom`, `CellValue`, `ContainsText` or `PresetCriteria`. */
  readonly type: string;
  readonly stopIfTrue: boolean;
  /** As the API speaks of it: `{formula1, operator}`, `{operator, text}`, `{criterion}` or `{formula}`. */
  readonly rule: Readonly<Record<string, unknown>>;
  readonly fill: string | null;
  readonly font: Readonly<Record<string, unknown>>;
  readonly numberFormat: string | null;
}
