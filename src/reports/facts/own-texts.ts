import { foldText } from '../../schema/choice.js';
import type { DocumentKind } from '../../register/choices/prioritisation.js';
import type { Register } from '../../register/register.js';
import type { Meeting } from './meeting-facts.js';
import { sameKey } from './same-key.js';

export interface OwnText {
  readonly title: string | null;
  readonly comment: string | null;
}

/**
 * A person's own words for a page, which win over the generated ones. A row names the page by its name in either
 * language or its id; a row for this very meeting wins over one for any meeting, and a later row over an earlier.
 */
export function ownText(register: Register, document: DocumentKind, meeting: Meeting | null, names: readonly string[]): OwnText | null {
  const wanted = names.map(foldText);
  const rows = register.rows.documentText.filter(
    (row) =>
      row.page !== null &&
      wanted.includes(foldText(row.page)) &&
      (row.document === null || row.document === document) &&
      (row.meeting === null || sameKey(row.meeting, meeting?.id ?? null)),
  );
  const latest = (read: (row: (typeof rows)[number]) => string | null): string | null =>
    [...rows.filter(({ meeting: own }) => own === null), ...rows.filter(({ meeting: own }) => own !== null)]
      .map(read)
      .filter((text) => text !== null)
      .at(-1) ?? null;
  return rows.length === 0 ? null : { title: latest((row) => row.title), comment: latest((row) => row.comment) };
}
