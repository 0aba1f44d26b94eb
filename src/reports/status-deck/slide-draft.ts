import type { Slide, SlideContent } from '../../schema/document-models.js';
import type { Text } from '../../schema/text.js';
import type { EntityKey } from '../../register/entities/index.js';

/** Where a slide's figures come from, for its notes. */
export interface Source {
  readonly entity: EntityKey;
  readonly fields: readonly string[];
}

/** A slide before own texts and notes. */
export interface SlideDraft {
  readonly id: string;
  /** The name a person writes own texts under. */
  readonly name: Text;
  readonly layout: Slide['layout'];
  readonly title: string;
  readonly subtitle?: string;
  readonly contents: readonly SlideContent[];
  readonly footnote?: string;
  readonly sources: readonly Source[];
  /** How figures were made, beyond their columns. */
  readonly rules?: readonly string[];
}

export const titleLimit = 85;
