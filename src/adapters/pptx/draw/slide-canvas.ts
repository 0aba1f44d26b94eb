import type { Language } from '../../../schema/text.js';
import type { Template } from '../template/open-template.js';

/** A slide while it is drawn: shapes are added in reading order. */
export interface SlideCanvas {
  readonly language: Language;
  readonly template: Template;
  /** The next shape number, unique on the slide. */
  nextId(): number;
  add(markup: string): void;
  /** The click action of a run for a link as in the model. Throws when it names a slide the deck does not have. */
  link(link: string): string;
  /** Stores a chart with its workbook and returns the relationship to it. */
  addChart(chart: string, workbook: Uint8Array): string;
}
