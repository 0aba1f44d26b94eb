import type { Rect } from './rect.js';

/** A rule for what may be typed into cells, as the API speaks of it. */
export interface Validation {
  areas: readonly Rect[];
  rule: Readonly<Record<string, unknown>>;
  type: string;
  ignoreBlanks: boolean;
  prompt: Readonly<Record<string, unknown>>;
  errorAlert: Readonly<Record<string, unknown>>;
}
