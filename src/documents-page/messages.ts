import type { PagedDocument } from '../app/documents/paged-documents.js';
import type { KeptCells, TextForFile } from '../app/documents/texts-for-file.js';
import type { Drawn } from '../page-drawing/drawn.js';
import type { IsoDate } from '../schema/dates.js';
import type { Severity } from '../schema/finding.js';
import type { Language, Text } from '../schema/text.js';

/** What page and maker say to each other. The page knows no register: all it shows comes worded in both languages. */

export type DocumentKind = 'statusDeck' | 'agenda' | 'actionPlan' | 'chairMemo' | 'minutes' | 'shortNote' | 'executiveDeck' | 'areaSheets' | 'benefitReport' | 'letters' | 'budgetWishes' | 'invitation' | 'calendar';

export interface GivenFile {
  readonly name: string;
  readonly bytes: Uint8Array;
}

/** Whether a document is stamped as a draft, and the sentence that says why. */
export interface Approval {
  readonly approved: boolean;
  readonly words: Text;
}

export interface MeetingChoice {
  /** What the documents are asked for by: a meeting's number, or a date. */
  readonly value: string;
  readonly label: Text;
  readonly when: 'coming' | 'past' | 'no-meeting';
  readonly approval: Approval;
}

export interface YearChoice {
  readonly year: number;
  readonly approval: Approval;
}

/** A project with benefits to report on. */
export interface ProjectChoice {
  readonly value: string;
  readonly label: string;
  /** It was closed about a year ago, so that its report is due. */
  readonly isDue: boolean;
}

/** A scenario that letters and budget wishes are made of, by number; a blank one is next year without limits of money. */
export interface ScenarioChoice {
  readonly value: string;
  readonly label: Text;
  /** Decided: told as its rows stand. */
  readonly isLocked: boolean;
}

/** One kind of fault, with the places it is found in. */
export interface FindingLine {
  readonly severity: Severity;
  readonly sentence: Text;
  readonly why: Text;
  readonly places: readonly { readonly place: string; readonly sentence: Text }[];
  /** How many places are not listed. */
  readonly morePlaces: number;
}

/** What a workbook says of itself, before anything is made from it. */
export interface WorkbookOverview {
  readonly organisation: string | null;
  readonly asOf: Text;
  /** The workbook names no as-of date, so today's is used. */
  readonly asOfToday: boolean;
  readonly contents: Text;
  /** Of which version the register is, and what it means where that is another than the page's. */
  readonly edition: Text;
  readonly language: Language;
  readonly meetings: readonly MeetingChoice[];
  readonly meeting: string;
  readonly years: readonly YearChoice[];
  readonly year: number;
  readonly projects: readonly ProjectChoice[];
  readonly scenarios: readonly ScenarioChoice[];
  readonly scenario: string;
  readonly mostImportant: readonly FindingLine[];
  /** How many kinds of fault are not shown. */
  readonly moreKinds: number;
}

export interface Order {
  readonly documents: readonly DocumentKind[];
  readonly meeting: string;
  readonly year: number;
  /** The project of a benefit report, by number. */
  readonly project: string;
  /** The scenario of letters and budget wishes, by number. */
  readonly scenario: string;
  readonly templates: { readonly [K in TemplateKind]?: GivenFile };
  /** The workbook of an earlier edition, for what has changed since. */
  readonly previous?: GivenFile;
  /** Headings and comments for these files only. */
  readonly texts: readonly TextForFile[];
}

/** What is shown page by page before it is made. */
export interface PagesOrder extends Pick<Order, 'meeting' | 'year' | 'previous' | 'texts'> {
  readonly document: PagedDocument;
}

export interface ShownPage {
  /** What texts for the page are given under; null where it takes none. */
  readonly page: string | null;
  readonly number: number | null;
  readonly title: string;
  readonly subtitle: string | null;
  readonly drawn: readonly Drawn[];
  readonly footnote: string | null;
  /** Own words that stand in the workbook. */
  readonly kept: { readonly title: string | null; readonly comment: string | null } | null;
  /** Words given for this file, with the cells that would keep them. */
  readonly given: { readonly title: string | null; readonly comment: string | null; readonly keep: KeptCells } | null;
}

export interface ShownDocument {
  /** The language of the document, which is the workbook's. */
  readonly language: Language;
  readonly stamp: string | null;
  readonly notes: readonly Text[];
  readonly pages: readonly ShownPage[];
}

export type TemplateKind = 'deck' | 'agenda' | 'actionPlan';

export interface MadeFiles {
  readonly files: readonly GivenFile[];
  /** What a person should know of them, e.g. that they are of a frozen edition and the sheet has moved on. */
  readonly notes: readonly Text[];
}

export type Request =
  | { readonly kind: 'open'; readonly workbook: GivenFile; readonly today: IsoDate }
  | { readonly kind: 'show'; readonly order: PagesOrder }
  | { readonly kind: 'make'; readonly order: Order };

export type Answer =
  | { readonly kind: 'opened'; readonly overview: WorkbookOverview }
  /** `done` of `total` documents are made, and this one is next. */
  | { readonly kind: 'making'; readonly document: DocumentKind; readonly done: number; readonly total: number }
  | { readonly kind: 'shown'; readonly shown: ShownDocument }
  | ({ readonly kind: 'made' } & MadeFiles)
  | { readonly kind: 'refused'; readonly sentence: Text }
  /** A broken program; `detail` is for its maintainers. */
  | { readonly kind: 'failed'; readonly detail: string };
