import type { TextForFile } from '../../app/documents/texts-for-file.js';
import { isPagedDocument, type PagedDocument } from '../../app/documents/paged-documents.js';
import type { Choice } from './order-form.js';
import type { GivenText } from './shown-pages.js';

/** The headings and comments written on the page, each for one document of one meeting or year. */
export interface GivenTexts {
  readonly give: (choice: Choice, text: GivenText) => void;
  readonly of: (choice: Choice) => readonly TextForFile[];
  readonly clear: () => void;
}

export function givenTexts(): GivenTexts {
  const texts = new Map<string, { readonly text: TextForFile; readonly of: string }>();
  const occasion = (document: PagedDocument, { meeting, year }: Choice): string => (document === 'actionPlan' ? String(year) : meeting);
  return {
    give: (choice, { page, title, comment }) => {
      const [document] = choice.documents;
      if (document === undefined || !isPagedDocument(document)) return;
      const of = occasion(document, choice);
      const key = JSON.stringify([document, of, page]);
      if (title === null && comment === null) texts.delete(key);
      else texts.set(key, { of, text: { document, page, title, comment } });
    },
    of: (choice) => [...texts.values()].filter(({ text, of }) => choice.documents.includes(text.document) && of === occasion(text.document, choice)).map(({ text }) => text),
    clear: () => texts.clear(),
  };
}
