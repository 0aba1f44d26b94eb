import type { DeckModel, DocumentModel } from '../schema/document-models.js';
import type { Text } from '../schema/text.js';
import type { RawWorkbook } from '../schema/raw-workbook.js';
import type { PatchValue } from './patch-value.js';
import type { WorkbookExtension } from './upgrade/workbook-extension.js';

export type { BinaryProgram, ProgramAnswer, SolveOptions, SolveProgram } from '../prioritisation/selection/binary-program.js';
export type { Settling } from '../prioritisation/selection/search/settling.js';
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
    /** The same, worded for the person who chose the template. */
    readonly sentences: readonly Text[] = [],
  ) {
    super(`${missing.join(', ')}${detail ? `: ${detail}` : ''}`);
  }
}

export type { PatchValue } from './patch-value.js';

/** A change of a workbook that leaves everything it does not name as it was, byte for byte. */
export interface WorkbookPatch {
  readonly cells: readonly { readonly sheet: string; readonly row: number; readonly column: number; readonly value: PatchValue }[];
  /** Rows for the end of a table, by column position within the table; `undefined` leaves the column to its formula or blank. */
  readonly rows: readonly { readonly table: string; readonly cells: readonly (PatchValue | undefined)[] }[];
  /** New sheets behind the others, cells as they are. */
  readonly sheets: readonly { readonly name: string; readonly rows: readonly (readonly PatchValue[])[]; readonly hidden?: true }[];
  /** Hidden sheets that are shown from now on. */
  readonly show?: readonly string[];
}

export type UnpatchableReason = 'no-such-sheet' | 'no-such-table' | 'below-table-occupied' | 'beside-table-occupied' | 'totals-row' | 'shared-formula' | 'sheet-name-taken';

/** Thrown when a patch cannot be made without disturbing what people put in the workbook; nothing was changed. */
export class UnpatchableWorkbook extends Error {
  override readonly name = 'UnpatchableWorkbook';
  constructor(
    readonly reason: UnpatchableReason,
    /** The table or sheet concerned, with an address where there is one. */
    readonly where: string,
  ) {
    super(`${reason}: ${where}`);
  }
}

export type PatchWorkbook = (bytes: Uint8Array, patch: WorkbookPatch) => Uint8Array;

/** Adds what an older register lacks to a copy of its workbook; what is there already is passed over. */
export type ExtendWorkbook = (bytes: Uint8Array, extension: WorkbookExtension) => Uint8Array;

/** A sheet of another workbook for this one; a sheet of that name is given another name and hidden. */
export interface PageToPut {
  readonly name: string;
  readonly after: string | null;
  readonly formerName: string;
}

/** Puts sheets of one workbook into a copy of another, with their looks, charts and printing set-up. */
export type PutPages = (bytes: Uint8Array, from: Uint8Array, pages: readonly PageToPut[]) => Uint8Array;

export type ReadWorkbook = (bytes: Uint8Array) => Promise<RawWorkbook>;
export type RenderDeck = (model: DeckModel, template: Uint8Array) => Promise<Uint8Array>;
export type RenderDocument = (model: DocumentModel, template: Uint8Array) => Promise<Uint8Array>;
