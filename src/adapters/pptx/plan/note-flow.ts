import type { RichText } from '../../../schema/document-models.js';
import { deckWords } from '../draw/deck-words.js';
import { paragraph } from '../draw/text-markup.js';
import { textShape } from '../draw/shapes.js';
import type { SlideCanvas } from '../draw/slide-canvas.js';
import { points, toPoints, type Box } from '../geometry/box.js';
import type { Placeholder } from '../template/placeholder.js';
import { quietSurface } from '../template/theme-colours.js';
import { breakLines, joinLines } from '../text/break-lines.js';
import { lineHeight } from '../text/font-metrics.js';
import type { Flow, Place } from './flow.js';

const size = 14;
const padding = points(9);

/** A boxed note to the reader, as on an unfinished page. */
export class NoteFlow implements Flow {
  readonly stretches = false;

  constructor(
    private readonly text: RichText,
    private readonly body: Placeholder,
  ) {}

  mayTake(): boolean {
    return false;
  }

  private lines(width: number): ReturnType<typeof breakLines> {
    return breakLines(this.text, { family: this.body.style.family, bold: false }, size, toPoints(width - 2 * padding));
  }

  private line(): number {
    return points(lineHeight({ family: this.body.style.family, bold: false }, size));
  }

  height(width: number): number {
    return this.lines(width).length * this.line() + 2 * padding;
  }

  cramped(): boolean {
    return false;
  }

  split(width: number, height: number, forced: boolean): readonly [Flow, Flow] | null {
    const lines = this.lines(width);
    const fit = Math.floor((height - 2 * padding) / this.line());
    if (!forced || lines.length < 2) return null;
    const at = Math.min(Math.max(1, fit), lines.length - 1);
    return [new NoteFlow(joinLines(lines.slice(0, at)), this.body), new NoteFlow(joinLines(lines.slice(at)), this.body)];
  }

  draw({ box }: Place, canvas: SlideCanvas): void {
    const surface = quietSurface(canvas.template.colours);
    const edge = `<a:ln w="12700"><a:solidFill><a:schemeClr val="tx1"><a:lumMod val="50000"/><a:lumOff val="50000"/></a:schemeClr></a:solidFill><a:prstDash val="dash"/></a:ln>`;
    const frame = { box: this.shape(box), look: surface.fill + edge, insets: { left: padding, right: padding, top: padding, bottom: padding }, anchor: 'ctr' as const };
    canvas.add(textShape(canvas, { name: deckWords.note[canvas.language] }, frame, paragraph(this.text, canvas, { size })));
  }

  private shape(box: Box): Box {
    return { ...box, height: Math.min(box.height, this.height(box.width)) };
  }
}
