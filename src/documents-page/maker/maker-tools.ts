import type { ReadWorkbook, RenderDeck, RenderDocument, SolveProgram } from '../../app/ports.js';
import type { TemplateKind } from '../messages.js';

/** What the maker needs from the adapters. */
export interface MakerTools {
  readonly readWorkbook: ReadWorkbook;
  readonly renderDeck: RenderDeck;
  readonly renderDocument: RenderDocument;
  /** Chooses what is best in a scenario; may throw where the browser has no room for the solver. */
  readonly solve: SolveProgram;
  /** The templates that come with the product. */
  readonly starterTemplate: (kind: TemplateKind) => Uint8Array;
}
