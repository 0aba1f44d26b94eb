import type { Rect } from './rect.js';
import type { Sheet } from './sheet.js';

/** A block of cells someone holds on to: it follows its cells when others are put in or taken out, and may be gone. */
export interface HeldRange {
  readonly sheet: Sheet;
  area: Rect | null;
}
