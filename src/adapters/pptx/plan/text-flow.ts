import { deckWords } from '../draw/deck-words.js';
import { paragraph as drawParagraph, mutedLetters, type RunLook } from '../draw/text-markup.js';
import { placeholderShape, textShape } from '../draw/shapes.js';
import type { SlideCanvas } from '../draw/slide-canvas.js';
import { points } from '../geometry/box.js';
import type { Placeholder } from '../template/placeholder.js';
import type { Density } from './density.js';
import type { Flow, Place } from './flow.js';
import { isHeading, isItem, itemIndent, measure, partAfter, sizeOf, type FlowParagraph } from './text-paragraphs.js';

const smallest = 14;
/** A deck to be read: templates made for the projector often start at 28 points. */
const largest = 20;

/** Paragraphs and bullets that follow each other, as one text in the manner of the template's body. */
export class TextFlow implements Flow {
  readonly stretches = false;
  private readonly size: number;

  constructor(
    private readonly paragraphs: readonly FlowParagraph[],
    private readonly body: Placeholder,
    private readonly density: Density,
  ) {
    const most = Math.min(body.style.size, largest);
    this.size = Math.max(Math.min(most, smallest), Math.round(most * density.textScale));
  }

  mayTake({ type }: Placeholder): boolean {
    return type === null || type === 'obj' || type === 'body';
  }

  private textWidth(width: number): number {
    return width - this.body.insets.left - this.body.insets.right;
  }

  private insetHeight(): number {
    return this.body.insets.top + this.body.insets.bottom;
  }

  height(width: number): number {
    const sum = this.paragraphs.reduce((total, one) => {
      const { lines, line, before } = measure(one, this.body.style, this.size, this.textWidth(width));
      return total + before + lines.length * line;
    }, 0);
    return points(sum) + this.insetHeight();
  }

  cramped(): boolean {
    return false;
  }

  split(width: number, height: number, forced: boolean): readonly [Flow, Flow] | null {
    let room = height - this.insetHeight();
    for (const [index, one] of this.paragraphs.entries()) {
      const measured = measure(one, this.body.style, this.size, this.textWidth(width));
      const need = points(measured.before + measured.lines.length * measured.line);
      if (need > room) {
        const fit = Math.floor((room - points(measured.before)) / points(measured.line));
        // Two lines on either side, so that no single line stands alone, unless there is no other way.
        const parts = fit >= 2 && measured.lines.length - fit >= 2;
        if (parts || (forced && index === 0 && measured.lines.length > Math.max(1, fit))) return this.partWithin(index, partAfter(one, measured, Math.max(1, fit)));
        // A single line that no page has room for stands by itself, or the pages would never end.
        if (forced && index === 0) return this.paragraphs.length > 1 ? this.partAt(1) : null;
        const at = this.afterHeading(index);
        return at === 0 ? (forced && index > 0 ? this.partAt(index) : null) : this.partAt(at);
      }
      room -= need;
    }
    return null;
  }

  /** Steps back so that a line that leads what follows does not end a page. */
  private afterHeading(index: number): number {
    let at = index;
    while (at > 0 && isHeading(this.paragraphs[at - 1] as FlowParagraph)) at -= 1;
    return at;
  }

  private partAt(index: number): readonly [Flow, Flow] {
    return [this.with(this.paragraphs.slice(0, index)), this.with(this.paragraphs.slice(index))];
  }

  private partWithin(index: number, [head, rest]: readonly [FlowParagraph, FlowParagraph]): readonly [Flow, Flow] {
    return [this.with([...this.paragraphs.slice(0, index), head]), this.with([rest, ...this.paragraphs.slice(index + 1)])];
  }

  private with(paragraphs: readonly FlowParagraph[]): TextFlow {
    return new TextFlow(paragraphs, this.body, this.density);
  }

  draw({ box, placeholder }: Place, canvas: SlideCanvas): void {
    const markup = this.paragraphs.map((one) => this.drawParagraph(one, canvas, placeholder !== null)).join('');
    const name = deckWords.text[canvas.language];
    if (placeholder !== null) canvas.add(placeholderShape(canvas, placeholder, name, markup, box));
    else canvas.add(textShape(canvas, { name }, { box, insets: this.body.insets }, markup));
  }

  private drawParagraph(one: FlowParagraph, canvas: SlideCanvas, inherits: boolean): string {
    const { style } = this.body;
    const own = sizeOf(one, this.size);
    const letters = one.role === 'note' ? mutedLetters(style.ink) : inherits ? undefined : style.letters;
    const look: RunLook = { ...(inherits && own === style.size ? {} : { size: own }), ...(letters === undefined ? {} : { letters }) };
    return drawParagraph(one.text, canvas, look, this.paragraphProperties(one, inherits));
  }

  private paragraphProperties(one: FlowParagraph, inherits: boolean): string {
    const { style } = this.body;
    const spacing = inherits ? '' : `<a:lnSpc><a:spcPct val="${Math.round(style.lineSpacing * 100000)}"/></a:lnSpc><a:spcBef><a:spcPts val="${Math.round(style.spaceBefore * 100)}"/></a:spcBef>`;
    if (!isItem(one)) return `<a:pPr marL="0" indent="0">${spacing}<a:buNone/></a:pPr>`;
    const own = inherits && style.bulleted && one.twoDigits !== true;
    const left = itemIndent(style, one);
    const margins = own ? '' : ` marL="${left}" indent="-${left}"`;
    if (one.role === 'continued') return `<a:pPr marL="${left}" indent="0">${spacing}<a:buNone/></a:pPr>`;
    if (one.role === 'number') return `<a:pPr${margins}>${spacing}<a:buFont typeface="+mj-lt"/><a:buAutoNum type="arabicPeriod"${this.startAt()}/></a:pPr>`;
    return own ? '' : `<a:pPr${margins}>${spacing}${style.bullet}</a:pPr>`;
  }

  /** All items of one list must name the same start, or PowerPoint counts from one again. */
  private startAt(): string {
    const first = this.paragraphs.find(({ role }) => role === 'number')?.number ?? 1;
    return first === 1 ? '' : ` startAt="${first}"`;
  }
}
