import { deckWords } from '../draw/deck-words.js';
import type { SlideCanvas } from '../draw/slide-canvas.js';
import { points } from '../geometry/box.js';
import type { Placeholder } from '../template/placeholder.js';
import type { Flow, Place } from './flow.js';
import { smallText, smallTextHeight } from './small-text.js';

const gap = points(4);
const size = 12;

/** A table or chart with a line of text under it; a parted table keeps the line to its last part. */
export class CaptionedFlow implements Flow {
  readonly stretches: boolean;

  constructor(
    private readonly inner: Flow,
    private readonly caption: string,
    private readonly body: Placeholder,
  ) {
    this.stretches = inner.stretches;
  }

  mayTake(placeholder: Placeholder): boolean {
    return this.inner.mayTake(placeholder);
  }

  private captionHeight(width: number): number {
    return smallTextHeight(this.body, this.caption, width, size);
  }

  height(width: number): number {
    return this.inner.height(width) + gap + this.captionHeight(width);
  }

  cramped(width: number): boolean {
    return this.inner.cramped(width);
  }

  split(width: number, height: number, forced: boolean): readonly [Flow, Flow] | null {
    // A table that fits by itself, but not with its caption, parts before its end so that the two stay together.
    const parts = this.inner.split(width, Math.min(height, this.inner.height(width) - 1), forced);
    return parts === null ? null : [parts[0], new CaptionedFlow(parts[1], this.caption, this.body)];
  }

  draw({ box, placeholder }: Place, canvas: SlideCanvas): void {
    const below = this.captionHeight(box.width);
    const room = box.height - gap - below;
    const used = this.stretches ? room : Math.min(room, this.inner.height(box.width));
    this.inner.draw({ box: { ...box, height: used }, placeholder }, canvas);
    const line = { x: box.x, y: box.y + used + gap, width: box.width, height: below };
    canvas.add(smallText(canvas, this.body, deckWords.text[canvas.language], this.caption, line, size, 't'));
  }
}
