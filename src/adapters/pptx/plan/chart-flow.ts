import type { ChartBlock } from '../../../schema/document-models.js';
import { chartPart } from '../../ooxml/chart/chart-part.js';
import { chartWorkbook } from '../chart/chart-workbook.js';
import { deckWords } from '../draw/deck-words.js';
import { graphicFrame } from '../draw/shapes.js';
import type { SlideCanvas } from '../draw/slide-canvas.js';
import { inches } from '../geometry/box.js';
import type { Placeholder } from '../template/placeholder.js';
import { takesObjects, type Flow, type Place } from './flow.js';

/** Inches that lying bars need so that their values do not touch, with title, legend and axis; 0 for other charts. */
function leastBars(block: ChartBlock): number {
  if (block.type !== 'bar' && block.type !== 'stacked-bar') return 0;
  const perCategory = block.type === 'bar' ? Math.max(1.3, block.series.length) : 1.3;
  return 0.9 + block.categories.length * perCategory * 0.2;
}

/** A native chart: it takes what room is left, and never parts. */
export class ChartFlow implements Flow {
  readonly stretches = true;

  constructor(
    private readonly block: ChartBlock,
    private readonly ink: string,
  ) {}

  mayTake(placeholder: Placeholder): boolean {
    return takesObjects(placeholder);
  }

  height(): number {
    return inches(Math.min(Math.max(2.2, leastBars(this.block)), 4.2));
  }

  cramped(): boolean {
    return false;
  }

  split(): null {
    return null;
  }

  draw({ box, placeholder }: Place, canvas: SlideCanvas): void {
    const relationship = canvas.addChart(chartPart(this.block, canvas.language, canvas.template.colours, this.ink), chartWorkbook(this.block, canvas.language));
    const name = `${deckWords.chart[canvas.language]}: ${this.block.title}`;
    const reference =
      '<c:chart xmlns:c="http://schemas.openxmlformats.org/drawingml/2006/chart" ' +
      `xmlns:r="http://schemas.openxmlformats.org/officeDocument/2006/relationships" r:id="${relationship}"/>`;
    canvas.add(graphicFrame(canvas, { name, description: this.block.description }, box, placeholder, 'chart', reference));
  }
}
