import type { Rect } from './rect.js';

export interface ConditionalFormat {
  readonly id: string;
  areas: readonly Rect[];
  /** `Custom`, `CellValue`, `ContainsText` … */
  type: string;
  stopIfTrue: boolean;
  /** What the API keeps under `cellValue`, `custom`, `textComparison` …: rule and format. */
  readonly rule: Record<string, unknown>;
  readonly format: { fill?: string; font: Record<string, unknown> };
}
