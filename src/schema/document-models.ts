import type { ChartBlock, Light } from './chart-models.js';
import type { Text, Language } from './text.js';

export type { BubblePoint, ChartBlock, ChartSeries, Light } from './chart-models.js';

/**
 * Neutral models of a slide deck and of a text document. Reports build them, renderers draw them;
 * nothing here knows PowerPoint or Word. All texts are already in the document's language.
 */

export interface Run {
  readonly text: string;
  readonly bold?: boolean;
  readonly italic?: boolean;
  /** Web address, `#slide:<slide id>` within a deck, or `#<bookmark>` within a document. */
  readonly link?: string;
}

/** Plain text, or runs where parts of it are marked. */
export type RichText = string | readonly Run[];

export interface TableColumn {
  readonly title: string;
  /** Share of the table's width; shares need not sum to anything. */
  readonly width: number;
  readonly align?: 'left' | 'right' | 'center';
}

export type TableCell =
  | RichText
  | { readonly light: Light; readonly word: string }
  | { readonly number: number; readonly shown: string };

export interface TableRow {
  readonly cells: readonly TableCell[];
  /** Drawn as a group heading over the full width (first cell only) or as a total line. */
  readonly role?: 'group' | 'total';
  /** Makes the row's first cell a link, as in Run. */
  readonly link?: string;
}

export interface TableBlock {
  readonly kind: 'table';
  /** Alternative text: what the table shows. */
  readonly description: string;
  readonly columns: readonly TableColumn[];
  readonly rows: readonly TableRow[];
  readonly caption?: string;
}

export interface BulletsBlock {
  readonly kind: 'bullets';
  readonly items: readonly RichText[];
  readonly numbered?: boolean;
}

export interface ParagraphBlock {
  readonly kind: 'paragraph';
  readonly text: RichText;
  /** `lead` larger opening text, `note` small print, `draft` boxed note to the reader. */
  readonly style?: 'lead' | 'note' | 'draft';
}

/** A few large numbers side by side, each with a label and how it moved since last time. */
export interface FiguresBlock {
  readonly kind: 'figures';
  readonly figures: readonly {
    readonly value: string;
    readonly label: string;
    readonly trend?: 'up' | 'down' | 'same';
    readonly trendText?: string;
    readonly lights?: readonly { readonly light: Light; readonly word: string; readonly count: number }[];
  }[];
}

export type SlideBlock = TableBlock | ChartBlock | BulletsBlock | ParagraphBlock | FiguresBlock;

/** Which part of the slide a block goes to; `full` is the whole body, stacked in order. */
export type SlideSlot = 'full' | 'left' | 'right';

export interface SlideContent {
  readonly slot: SlideSlot;
  readonly block: SlideBlock;
}

export interface Slide {
  /** Stable id, unique in the deck, e.g. `decisions` or `exception-P-0007`; own texts are kept under it. */
  readonly id: string;
  readonly layout: 'opening' | 'content' | 'two-columns';
  /** A message of at most 85 characters, unique in the deck (the renderer numbers continued pages). */
  readonly title: string;
  readonly subtitle?: string;
  readonly contents: readonly SlideContent[];
  /** Small line at the foot of the body: source, date, what is not shown. */
  readonly footnote?: string;
  readonly notes: readonly string[];
}

export interface DeckModel {
  readonly language: Language;
  readonly title: string;
  readonly subject: string;
  readonly organisation: string;
  /** Footer on every slide, e.g. `Styregruppen 17. marts 2027`. */
  readonly footer: string;
  /** `UDKAST` until the chair's approval is recorded; null when approved. */
  readonly stamp: string | null;
  /** Local time `YYYY-MM-DDTHH:MM:SS` taken from the caller, so that two builds are equal byte for byte. */
  readonly createdAt: string;
  readonly sections: readonly { readonly name: string; readonly slides: readonly Slide[] }[];
}

export interface HeadingBlock {
  readonly kind: 'heading';
  readonly level: 1 | 2 | 3;
  readonly text: string;
  /** Bookmark for links and the table of contents; unique in the document. */
  readonly bookmark?: string;
  /** What own texts of the page it begins are kept under. */
  readonly page?: string;
  /** False for an unnumbered heading (e.g. of an appendix that carries its own number). */
  readonly numbered?: boolean;
  readonly pageBreakBefore?: boolean;
}

/** Label and content side by side, as in the head of an agenda or a project sheet. */
export interface FactsBlock {
  readonly kind: 'facts';
  readonly description: string;
  readonly facts: readonly { readonly label: string; readonly value: RichText | { readonly light: Light; readonly word: string } }[];
}

export interface PageBreakBlock {
  readonly kind: 'page-break';
}

/** An annual wheel: drawn as a real wheel where the renderer can, with the same content as alternative text. */
export interface WheelBlock {
  readonly kind: 'wheel';
  readonly title: string;
  readonly description: string;
  readonly months: readonly { readonly name: string; readonly events: readonly string[] }[];
  readonly caption?: string;
}

/** Boxes in columns with lines between them, drawn of real shapes where the renderer can; lengths in points. */
export interface DiagramBlock {
  readonly kind: 'diagram';
  readonly title: string;
  /** Everything the diagram shows, in words. */
  readonly description: string;
  readonly width: number;
  readonly height: number;
  readonly heads: readonly { readonly text: string; readonly x: number; readonly width: number; readonly height: number }[];
  readonly boxes: readonly {
    readonly x: number;
    readonly y: number;
    readonly width: number;
    readonly height: number;
    readonly lines: readonly string[];
    readonly look: 'plain' | 'strong' | 'soft';
    readonly dashed?: boolean;
  }[];
  readonly links: readonly { readonly x1: number; readonly y1: number; readonly x2: number; readonly y2: number }[];
  readonly lineHeight: number;
  readonly caption?: string;
}

export type DocumentBlock =
  | HeadingBlock
  | ParagraphBlock
  | BulletsBlock
  | TableBlock
  | ChartBlock
  | FactsBlock
  | FiguresBlock
  | WheelBlock
  | DiagramBlock
  | PageBreakBlock;

export interface DocumentModel {
  readonly language: Language;
  readonly title: string;
  readonly subtitle?: string;
  readonly subject: string;
  readonly organisation: string;
  /** State of approval on the front, e.g. `Udkast`, `Indstillet`, `Godkendt den 1. december 2027`. */
  readonly approval: string;
  readonly stamp: string | null;
  readonly createdAt: string;
  readonly frontPage: boolean;
  readonly tableOfContents: boolean;
  readonly headerText: string;
  readonly footerText: string;
  readonly blocks: readonly DocumentBlock[];
}

/** The words for the lights, which every document uses. */
export const lightWords: Readonly<Record<Light, Text>> = {
  red: { da: 'Rød', en: 'Red' },
  yellow: { da: 'Gul', en: 'Yellow' },
  green: { da: 'Grøn', en: 'Green' },
  none: { da: 'Ikke vurderet', en: 'Not assessed' },
};
