/** The documents that are shown page by page before they are made. */
export const pagedDocuments = ['statusDeck', 'executiveDeck', 'agenda', 'actionPlan'] as const;
export type PagedDocument = (typeof pagedDocuments)[number];

export function isPagedDocument(key: string): key is PagedDocument {
  return (pagedDocuments as readonly string[]).includes(key);
}
