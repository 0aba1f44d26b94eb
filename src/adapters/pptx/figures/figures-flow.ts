import type { FiguresBlock } from '../../../schema/document-models.js';
import type { Language } from '../../../schema/text.js';
import type { SlideCanvas } from '../draw/slide-canvas.js';
import { inches } from '../geometry/box.js';
import type { Flow, Place } from '../plan/flow.js';
import { drawCard } from './figure-card.js';
import { cardHeight, cardSizes, type CardSizes } from './figure-texts.js';

const gap = inches(0.2);
const narrowest = inches(1.75);
const mostInRow = 5;

/** Key figures as cards of one height, side by side, in as many rows as the width asks for. */
export class FiguresFlow implements Flow {
  readonly stretches = false;

  constructor(
    private readonly block: FiguresBlock,
    private readonly family: string,
    private readonly language: Language,
  ) {}

  mayTake(): boolean {
    return false;
  }

  private columns(width: number): number {
    const { length } = this.block.figures;
    const fit = Math.max(1, Math.min(mostInRow, Math.floor((width + gap) / (narrowest + gap))));
    const rows = Math.ceil(length / fit);
    return Math.ceil(length / rows);
  }

  private card(width: number): { width: number; height: number; sizes: CardSizes } {
    const columns = this.columns(width);
    const own = Math.floor((width - (columns - 1) * gap) / columns);
    const { figures } = this.block;
    const sizes = cardSizes(figures, own, this.family);
    return { width: own, sizes, height: Math.max(...figures.map((figure) => cardHeight(figure, own, sizes, this.family, this.language))) };
  }

  height(width: number): number {
    if (this.block.figures.length === 0) return 0;
    const rows = Math.ceil(this.block.figures.length / this.columns(width));
    return rows * this.card(width).height + (rows - 1) * gap;
  }

  cramped(): boolean {
    return false;
  }

  split(width: number, height: number, forced: boolean): readonly [Flow, Flow] | null {
    const columns = this.columns(width);
    const rows = Math.max(forced ? 1 : 0, Math.floor((height + gap) / (this.card(width).height + gap)));
    const at = rows * columns;
    if (at === 0 || at >= this.block.figures.length) return null;
    const part = (figures: FiguresBlock['figures']): Flow => new FiguresFlow({ ...this.block, figures }, this.family, this.language);
    return [part(this.block.figures.slice(0, at)), part(this.block.figures.slice(at))];
  }

  draw({ box }: Place, canvas: SlideCanvas): void {
    if (this.block.figures.length === 0) return;
    const columns = this.columns(box.width);
    const card = this.card(box.width);
    this.block.figures.forEach((figure, index) => {
      const x = box.x + (index % columns) * (card.width + gap);
      const y = box.y + Math.floor(index / columns) * (card.height + gap);
      drawCard(figure, { x, y, width: card.width, height: card.height }, card.sizes, this.family, canvas);
    });
  }
}
