import type { SlideCanvas } from '../draw/slide-canvas.js';
import type { Box } from '../geometry/box.js';
import type { Placeholder } from '../template/placeholder.js';

/** Where a flow is drawn; the placeholder is given to the first flow of a place only. */
export interface Place {
  readonly box: Box;
  readonly placeholder: Placeholder | null;
}

/**
 * A block on its way to a slide: it says how much room it takes, parts itself where that is not there, and draws
 * itself. Lengths in EMU.
 */
export interface Flow {
  /** Whether it gains by more room than it asks for. */
  readonly stretches: boolean;
  /** Whether it can stand in a place of the layout, as a person could have put it there. */
  mayTake(placeholder: Placeholder): boolean;
  height(width: number): number;
  /** Whether words would be cut in two at this width, which smaller type could spare them. */
  cramped(width: number): boolean;
  /**
   * The part that fits in `height`, and the rest; null when it cannot be parted there. `forced` means that no page
   * offers more room, so that it parts at any place it can.
   */
  split(width: number, height: number, forced: boolean): readonly [Flow, Flow] | null;
  draw(place: Place, canvas: SlideCanvas): void;
}

/** Tables and charts go where the layout takes objects of any kind; a place for text takes only text. */
export function takesObjects({ type }: Placeholder): boolean {
  return type === null || type === 'obj';
}
