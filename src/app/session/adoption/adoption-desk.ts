import type { Adoption } from '../../../adoption/adopt-workbook.js';
import type { SourceWorkbook } from '../../../adoption/mapping/propose-mapping.js';
import type { AdoptedEntity } from '../../../adoption/kinds/list-kinds.js';
import type { Remark } from '../../../adoption/values/reading.js';
import type { IsoDate } from '../../../schema/dates.js';
import type { RawWorkbook } from '../../../schema/raw-workbook.js';
import type { Language, Text } from '../../../schema/text.js';
import type { AdoptionRecord } from '../../adopt/live/adoption-record.js';
import type { IntoRegister } from '../../adopt/into-register.js';
import type { WorkbookUnavailable } from '../../live-workbook.js';
import type { WorkbookPlan } from '../../workbook-plan/workbook-plan.js';

/** Reading and writing of workbook files; fetched only when someone needs it. */
export interface WorkbookFiles {
  read(bytes: Uint8Array): Promise<RawWorkbook>;
  write(plan: WorkbookPlan): Promise<Uint8Array>;
}

/** A list to be taken into use: sheets of the open workbook, or a file. */
export interface AdoptionSource {
  readonly workbook: SourceWorkbook;
  /** Name of the file; null for the open workbook. */
  readonly file: string | null;
  readonly remarks: readonly Remark[];
}

export type Attempt<T> = { readonly kind: 'done'; readonly value: T } | Failed;

/** Why nothing came of it: a sentence of ours, or the workbook's edge. */
export type Failed = { readonly kind: 'refused'; readonly sentence: Text } | { readonly kind: 'failed'; readonly failure: WorkbookUnavailable };

export interface TakeIntoUse {
  readonly source: AdoptionSource;
  readonly adoption: Adoption;
  readonly language: Language;
  /** The old sheets are renamed, told of in a note, and hidden. */
  readonly putAside: boolean;
}

/** One list that was brought into the register later. */
export interface BroughtIn {
  /** Names the lines of the journal that belong together. */
  readonly time: string;
  readonly who: string | null;
  readonly from: string;
  /** What its rows are. */
  readonly entities: readonly AdoptedEntity[];
  readonly added: number;
  readonly changed: number;
  /** Rows that have been changed since, and therefore stay when the rest is taken out. */
  readonly later: number;
}

/** How many rows a list added, and how many it changed. */
export interface ListWritten {
  readonly added: number;
  readonly changed: number;
}

export interface ListTakenOut {
  readonly removed: number;
  readonly restored: number;
  /** Rows that had been changed since. */
  readonly left: number;
}

/** A list that was too large to come in at once, and was cut off on its way. */
export interface Unfinished {
  readonly written: number;
  readonly total: number;
  /** The pane still has the rest; otherwise the list must be chosen once more, as a further list. */
  readonly canFinish: boolean;
}

/** Taking sheets into use, beside all that is done with a register that is there. */
export interface AdoptionDesk {
  today(): IsoDate;
  /** The visible sheets of the open workbook with what their cells carry. */
  look(): Promise<Attempt<AdoptionSource>>;
  /** A file a person chose, .xlsx or text. */
  open(name: string, bytes: Uint8Array): Promise<Attempt<AdoptionSource>>;
  /** `progress` is told how many projects are in, when the list is too large to come in at once. */
  takeIntoUse(order: TakeIntoUse, progress?: (written: number) => void): Promise<Attempt<AdoptionRecord>>;
  /** A list of which only a part came in; null when all of it did. */
  unfinished(): Unfinished | null;
  /** Goes on with a list that was cut off, where it was cut off. */
  finish(progress?: (written: number) => void): Promise<Attempt<AdoptionRecord>>;
  beginEmpty(language: Language): Promise<Attempt<AdoptionRecord>>;
  /** How the register came into this workbook; null when it was made as a file. */
  record(): AdoptionRecord | null;
  /** How many rows have been changed since the register came in. */
  changesSince(): number;
  /** Takes out what `takeIntoUse` or `beginEmpty` brought in, and brings back the sheets that were put aside. */
  takeOut(): Promise<Attempt<AdoptionRecord>>;
  /** A further list held against the register: what is new, changed and unchanged. */
  previewBringIn(adoption: Adoption): Promise<Attempt<IntoRegister>>;
  /** Brings a further list into the register. `progress` is told how many rows are written. */
  bringIn(source: AdoptionSource, adoption: Adoption, progress?: (written: number) => void): Promise<Attempt<ListWritten>>;
  broughtIn(): readonly BroughtIn[];
  takeOutList(time: string): Promise<Attempt<ListTakenOut>>;
}
