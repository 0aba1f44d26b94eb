import type { Language } from '../../../schema/text.js';
import type { StyleIds } from '../styles/style-definition.js';
import type { Theme } from '../styles/theme.js';
import type { Lists } from '../template/prepare-lists.js';

/** A heading as contents and links know it. */
export interface Heading {
  /** Bookmark of its own for the contents. */
  readonly mark: string;
  /** Bookmark the model asks for, as Word accepts it; null when it asks for none. */
  readonly named: string | null;
  readonly level: 1 | 2 | 3;
  readonly text: string;
  /** The number it gets, empty without one. */
  readonly number: string;
}

/** What every block is drawn with. */
export interface DrawContext {
  readonly language: Language;
  readonly styles: StyleIds;
  readonly theme: Theme;
  /** Size of the text on a page, in twentieths of a point. */
  readonly width: number;
  readonly height: number;
  /** How wide the font of the text runs beside Calibri, for what must be measured before it is drawn. */
  readonly fontWidth: number;
  readonly lists: Lists;
  /** Headings in order of the blocks. */
  readonly headings: readonly Heading[];
  /** Bookmarks by the name the model gives them. */
  readonly bookmarks: ReadonlyMap<string, string>;
  /** Counts on with each use, from 1. */
  readonly next: (sequence: 'figure' | 'table' | 'list' | 'heading') => number;
}

/** What the first paragraph of a block must mind. */
export interface Start {
  readonly pageBreakBefore: boolean;
  /** True below a table, which has no space after it of its own. */
  readonly belowTable: boolean;
  /** True of a paragraph that leads to what follows it (a table, a list, a drawing) and must not stand alone before a page break. */
  readonly leads?: boolean;
}
