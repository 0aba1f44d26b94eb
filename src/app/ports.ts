import type { DeckModel, DocumentModel } from '../schema/document-models.js';
import type { RawWorkbook } from '../schema/raw-workbook.js';

export type { RawCellExtras, RawSheet, RawTable, RawValue, RawWorkbook } from '../schema/raw-workbook.js';

/** Why bytes could not be read as a workbook or table of text; each is one clear sentence at the edge. */
export type UnreadableReason =
  | 'empty-file'
  | 'password-protected'
  | 'old-xls'
  | 'binary-xlsb'
  | 'not-excel'
  | 'corrupt'
  | 'too-large'
  | 'prefixed-xml'
  | 'no-sheets';

/** Thrown by adapters that read a file; `detail` is for the log, never for the sentence. */
export class UnreadableFile extends Error {
  override readonly name = 'UnreadableFile';
  constructor(
    readonly reason: UnreadableReason,
    readonly detail = '',
  ) {
    super(`${reason}${detail ? `: ${detail}` : ''}`);
  }
}

/** What a template of a person's own lacks; thrown before anything is drawn. */
export class UnusableTemplate extends Error {
  override readonly name = 'UnusableTemplate';
  constructor(
    readonly missing: readonly string[],
    readonly detail = '',
  ) {
    super(`${missing.join(', ')}${detail ? `: ${detail}` : ''}`);
  }
}

export type ReadWorkbook = (bytes: Uint8Array) => Promise<RawWorkbook>;
export type RenderDeck = (model: DeckModel, template: Uint8Array) => Promise<Uint8Array>;
export type RenderDocument = (model: DocumentModel, template: Uint8Array) => Promise<Uint8Array>;
