import { foldText } from '../../schema/choice.js';
import type { RowOf } from '../../register/entities/index.js';
import type { Register } from '../../register/register.js';
import type { DocumentKind } from '../../register/choices/prioritisation.js';
import type { FieldValues, RowEdit } from '../session/register-session.js';

type OwnTextRow = RowOf<'documentText'>;

/** The row that holds a person's own words for a page of this very meeting's document; the latest when there are several. */
export function ownTextRow(register: Register, document: DocumentKind, meeting: string | null, page: string): OwnTextRow | null {
  const wanted = foldText(page);
  return register.rows.documentText.filter((row) => row.page !== null && foldText(row.page) === wanted && (row.document === null || row.document === document) && row.meeting === meeting).at(-1) ?? null;
}

/** What saving own words for a page comes to: a change of the row there is, or a new one. Blank words let the suggested ones stand. */
export function ownTextEdit(
  register: Register,
  given: { readonly document: DocumentKind; readonly meeting: string | null; readonly page: string; readonly title: string; readonly comment: string },
): { readonly edit: RowEdit } | { readonly add: FieldValues } | null {
  const { document, meeting, page } = given;
  const [title, comment] = [given.title.trim() || null, given.comment.trim() || null];
  const row = ownTextRow(register, document, meeting, page);
  if (row?.id != null) return { edit: { entity: 'documentText', id: row.id, seen: { title: row.title, comment: row.comment }, values: { title, comment } } };
  return title === null && comment === null ? null : { add: { meeting, document, page, title, comment } };
}
