import type { Register } from '../../register/register.js';
import { entities } from '../../register/entities/index.js';
import { documentKind } from '../../register/choices/prioritisation.js';
import { labelOf } from '../../schema/choice.js';
import { chooseMeeting } from './choose-meeting.js';
import type { PagedDocument } from './paged-documents.js';

/** A heading and a comment for a page of the files made now, not kept in the workbook. Null lets what is there stand. */
export interface TextForFile {
  readonly document: PagedDocument;
  readonly page: string;
  readonly title: string | null;
  readonly comment: string | null;
}

/** The meeting's number as own texts name it; null for a document of a day, and for the plan, which has no meeting. */
function meetingOf(register: Register, document: PagedDocument, meeting: string | null): string | null {
  if (document === 'actionPlan') return null;
  const chosen = chooseMeeting(register, meeting);
  return chosen.kind === 'meeting' ? chosen.meeting.id : null;
}

/** The register as if the texts stood in its sheet, below all others: the latest row wins, so they win over kept ones too. */
export function withTextsForFile(register: Register, meeting: string | null, texts: readonly TextForFile[]): Register {
  if (texts.length === 0) return register;
  const rows = texts.map(({ document, page, title, comment }) => ({
    at: { sheet: entities.documentText.sheet[register.language], row: 0 },
    id: null,
    meeting: meetingOf(register, document, meeting),
    document,
    page,
    title,
    comment,
  }));
  return { ...register, rows: { ...register.rows, documentText: [...register.rows.documentText, ...rows] } };
}

/** The cells that keep a text in the workbook, under the sheet's own headings, without the number that sets itself. */
export interface KeptCells {
  readonly sheet: string;
  readonly cells: readonly { readonly heading: string; readonly value: string }[];
}

export function cellsToKeep({ language }: Register, meeting: string | null, { document, page, title, comment }: TextForFile): KeptCells {
  const { sheet, fields } = entities.documentText;
  const values = { meeting: meeting ?? '', document: labelOf(documentKind, document, language), page, title: title ?? '', comment: comment ?? '' };
  const cells = (Object.keys(values) as (keyof typeof values)[]).map((field) => ({ heading: fields[field].label[language], value: values[field] }));
  return { sheet: sheet[language], cells };
}
