import type { Register } from '../../register/register.js';
import type { UsedEdition } from './choose-edition.js';
import type { MadeDocument } from './made-document.js';
import { planActionPlan } from './make-action-plan.js';
import { planAgenda } from './make-agenda.js';
import { planStatusDeck } from './make-status-deck.js';
import type { PagedDocument } from './paged-documents.js';
import { pagesOfDeck, pagesOfDocument, type DocumentPage } from './pages.js';

export interface PagesWanted {
  readonly document: PagedDocument;
  /** A meeting's number or date; null for the usual one. Not asked of the plan. */
  readonly meeting: string | null;
  /** The year of the plan; not asked of the others. */
  readonly year: number;
  readonly previous?: Register;
}

export type PlannedPages =
  | {
      readonly kind: 'planned';
      readonly pages: readonly DocumentPage[];
      /** Number of the meeting that own texts are kept for; null where they are for any. */
      readonly meeting: string | null;
      readonly stamp: string | null;
      readonly edition: UsedEdition | null;
    }
  | Exclude<MadeDocument, { readonly kind: 'made' }>;

/** The pages of a document as they will be in the file, or why there are none. */
export function planPages(live: Register, { document, meeting, year, previous }: PagesWanted): PlannedPages {
  if (document === 'actionPlan') {
    const planned = planActionPlan(live, { year });
    return planned.kind === 'planned' ? { kind: 'planned', pages: pagesOfDocument(planned.model), meeting: null, stamp: planned.model.stamp, edition: planned.edition } : planned;
  }
  if (document === 'agenda') {
    const planned = planAgenda(live, { meeting });
    return planned.kind === 'planned' ? { kind: 'planned', pages: pagesOfDocument(planned.model), meeting: planned.meeting.id, stamp: planned.model.stamp, edition: planned.edition } : planned;
  }
  const planned = planStatusDeck(live, { meeting, audience: document === 'statusDeck' ? 'steering' : 'direktion', ...(previous ? { previous } : {}) });
  return planned.kind === 'planned' ? { kind: 'planned', pages: pagesOfDeck(planned.model), meeting: planned.meeting?.id ?? null, stamp: planned.model.stamp, edition: planned.edition } : planned;
}
