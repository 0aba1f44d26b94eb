import type { OwnCells } from '../rows/own-names.js';
import type { EntityKey } from '../../register/entities/index.js';
import type { Register } from '../../register/register.js';
import type { Finding } from '../../schema/finding.js';
import type { Language, Text } from '../../schema/text.js';
import type { CheckResult } from '../check-register.js';
import type { FixPreview } from '../apply-fixes.js';
import type { MeasurementEntry } from '../measurements/measurement-entry.js';
import type { AdoptionDesk } from './adoption/adoption-desk.js';
import type { CellLook, LiveWorkbook, WorkbookUnavailable } from '../live-workbook.js';

/** Field values of one row by field key, and cells of columns people have added by `own:` and their header; null empties the cell. */
export type FieldValues = Readonly<Record<string, unknown>>;

/** What a person wants a row to be. `seen` holds the values they started from, of the fields they changed. */
export interface RowEdit {
  readonly entity: EntityKey;
  readonly id: string;
  readonly seen: FieldValues;
  readonly values: FieldValues;
  /** Those of people's own columns, by `own:` and header, whose numbers are days. */
  readonly days?: readonly string[];
  readonly reason?: string;
}

/** `conflict`: someone else was faster; both versions are shown and nothing is lost. */
export type SaveOutcome =
  | { readonly kind: 'saved'; readonly id: string; /** All rows that were added or changed. */ readonly ids?: readonly string[] }
  | { readonly kind: 'conflict'; readonly mine: FieldValues; readonly theirs: FieldValues | null; readonly fields: readonly string[] }
  | { readonly kind: 'refused'; readonly sentence: Text }
  | { readonly kind: 'failed'; readonly failure: WorkbookUnavailable };

/** One line of the change log as people read it. */
export interface LoggedChange {
  readonly id: string;
  /** Danish local time, `2027-05-12T10:15:00`. */
  readonly time: string;
  readonly who: string | null;
  readonly source: string;
  readonly entity: EntityKey;
  readonly key: string;
  readonly kind: 'added' | 'changed' | 'removed';
  readonly fields: readonly { readonly field: string; readonly before: unknown; readonly after: unknown }[];
  readonly reason: string | null;
}

/** What an upgrade would add and change, a line each in a person's language. */
export interface UpgradePreview {
  /** Of an earlier version; else columns or sheets of this one are missing. */
  readonly isOlder: boolean;
  readonly lines: readonly string[];
}

export interface SessionState {
  readonly phase: 'reading' | 'ready' | 'not-a-register' | 'failed';
  /** The latest complete reading; stays while a newer one is under way or has failed. */
  readonly register: Register | null;
  readonly check: CheckResult | null;
  /** Share of what could be asked that is in order, 0 to 1. */
  readonly quality: number | null;
  /**
   * While a large register is being opened: the register without long texts, measurements, history and figures that rest on
   * them. Deadlines and counts of projects are right in it; nothing else may be shown or judged by it.
   */
  readonly early: Register | null;
  /** The newest first; those of this session and what the journal holds. */
  readonly log: readonly LoggedChange[];
  /** What changed since this person last had the pane open; null when it is their first time. */
  readonly sinceLast: readonly LoggedChange[] | null;
  readonly who: string | null;
  readonly busy: boolean;
  /** Excel waits for a cell to be finished: shown as a hint, nothing has failed yet. */
  readonly waitsForCell: boolean;
  readonly failure: WorkbookUnavailable | null;
  /** Rows that stood below their table and have been taken into it, for the person to be told; the latest time. */
  readonly takenIn: Text | null;
}

/** Everything the pane does with a register, over whatever workbook is behind it. Every verb re-reads before it writes. */
export interface RegisterSession {
  readonly workbook: LiveWorkbook;
  /** Takes sheets and further lists into use. */
  readonly adoption: AdoptionDesk;
  state(): SessionState;
  subscribe(listener: () => void): () => void;
  /** Reads and checks anew. */
  refresh(): Promise<void>;
  setWho(who: string | null): void;
  saveRow(edit: RowEdit): Promise<SaveOutcome>;
  /** Adds a row with the next free key. */
  addRow(entity: EntityKey, values: FieldValues, days?: readonly string[]): Promise<SaveOutcome>;
  /** Adds several rows in one write, all or none. */
  addRows(entity: EntityKey, rows: readonly FieldValues[]): Promise<SaveOutcome>;
  /** Changes several rows in one write, all or none. */
  saveRows(edits: readonly RowEdit[]): Promise<SaveOutcome>;
  /** Writes measurements, marks those they correct, and shows the latest on the benefits' rows, all in one write. */
  addMeasurements(entries: readonly MeasurementEntry[]): Promise<SaveOutcome>;
  /** Takes a row out of its table; all of it stays in the journal, from which it can be brought back. */
  archiveRow(entity: EntityKey, id: string, reason: string): Promise<SaveOutcome>;
  /** Puts a row back that was taken out, under its old number. */
  restoreRow(entity: EntityKey, id: string): Promise<SaveOutcome>;
  previewFixes(findings: readonly Finding[]): readonly FixPreview[];
  applyFixes(findings: readonly Finding[]): Promise<SaveOutcome>;
  accept(findings: readonly Finding[], reason: string): Promise<SaveOutcome>;
  /** Freezes an edition for a meeting, with the history that belongs to it. */
  freeze(meeting: string, reason: string | null): Promise<SaveOutcome>;
  /** Shows a finding's, row's or field's cell in Excel. */
  goTo(place: { readonly entity: EntityKey; readonly id: string | null; readonly row?: number; readonly field?: string | null }): Promise<void>;
  /** The row the selected cell belongs to; null outside the register's tables. */
  rowAtSelection(): Promise<{ readonly entity: EntityKey; readonly id: string | null; readonly field: string | null } | null>;
  setSetting(key: string, value: unknown): Promise<SaveOutcome>;
  switchPart(part: string, on: boolean): Promise<SaveOutcome>;
  /** Whether the register is of an earlier version, or lacks sheets or columns: cheap enough to ask at each reading. */
  lacksColumns(): boolean;
  /** What the register lacks; null when it lacks nothing. */
  previewUpgrade(language: Language): Promise<UpgradePreview | null>;
  /** Adds what an older register lacks; nothing people have written is changed. */
  upgrade(): Promise<SaveOutcome>;
  /** What stands in the columns people have added to a table; null when it is not in the workbook. */
  ownCells(entity: EntityKey): OwnCells | null;
  /** Headers of those columns whose cells show days, asked of Excel. */
  ownDates(entity: EntityKey): Promise<ReadonlySet<string>>;
  /**
   * What those columns' cells of a row are beside their values, by header, asked of Excel; of a row that is to be added for
   * null. Null when Excel does not tell, or no longer has the row. Throws WorkbookUnavailable.
   */
  ownLooks(entity: EntityKey, id: string | null): Promise<ReadonlyMap<string, CellLook> | null>;
  /** What this person's browser keeps for this register, e.g. a row not yet saved; null when nothing is kept. */
  kept(name: string): string | null;
  keep(name: string, value: string | null): void;
  dispose(): void;
}
