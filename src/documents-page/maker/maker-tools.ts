import type { ReadWorkbook, RenderDeck, RenderDocument } from '../../app/ports.js';
import type { TemplateKind } from '../messages.js';

/** What the maker needs from the adapters. */
export interface MakerTools {
  readonly readWorkbook: ReadWorkbook;
  readonly renderDeck: RenderDeck;
  readonly renderDocument: RenderDocument;
  /** The templates that come with the product. */
  readonly starterTemplate: (kind: TemplateKind) => Uint8Array;
}
