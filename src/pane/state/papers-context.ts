import { createContext, useContext } from 'react';
import type { RenderDocument } from '../../app/ports.js';

/** What a letter or list is drawn with. */
export interface PaperTools {
  readonly render: RenderDocument;
  readonly template: Uint8Array;
}

/** Fetched when the first paper is made; null where the pane was started without. */
export const PapersContext = createContext<(() => Promise<PaperTools>) | null>(null);

export function usePapers(): (() => Promise<PaperTools>) | null {
  return useContext(PapersContext);
}
