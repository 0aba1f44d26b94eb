import type { Light } from '../schema/document-models.js';
import type { DrawnPicture } from './picture/picture.js';

/** Names of looks; every surface gives them its own colours and sizes. */
export type Look = 'scroll' | 'table' | 'head' | 'cell' | 'right' | 'strong' | 'figures' | 'value' | 'label' | 'lights' | 'list' | 'text' | 'lead' | 'small' | 'heading' | 'figure' | 'behind';

export type Tag = 'div' | 'p' | 'span' | 'strong' | 'em' | 'ul' | 'ol' | 'li' | 'table' | 'thead' | 'tbody' | 'tr' | 'th' | 'td' | 'h3' | 'h4' | 'h5' | 'figure' | 'figcaption' | 'details' | 'summary';

/** What a page shows, as elements that any surface can draw: the pane by React, the documents page by the browser's own. */
export interface DrawnElement {
  readonly tag: Tag;
  readonly looks: readonly Look[];
  readonly scope?: 'col' | 'row';
  readonly span?: number;
  /** A region that is scrolled by keyboard too, under this name. */
  readonly scrolled?: string;
  readonly children: readonly Drawn[];
}

/** A traffic light, drawn as colour, shape and word. */
export interface DrawnLight {
  readonly light: Light;
  readonly word: string;
}

export type Drawn = string | DrawnElement | DrawnLight | DrawnPicture;

export function drawn(tag: Tag, looks: Look | readonly Look[] | null, ...children: readonly Drawn[]): DrawnElement {
  return { tag, looks: looks === null ? [] : typeof looks === 'string' ? [looks] : looks, children };
}
