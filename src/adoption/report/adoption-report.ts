import type { Text } from '../../schema/text.js';
import type { RowKind } from '../sheets/classify-rows.js';
import type { AdoptedEntity } from '../kinds/list-kinds.js';
import type { NotRead } from '../mapping/propose-mapping.js';
import type { Remark } from '../values/reading.js';

/** What became of one source cell; `doubtful` should be looked at, `unconvertible` stands as text in the remark. */
export type Outcome = 'exact' | 'converted' | 'doubtful' | 'unconvertible';

/** One cell that was not simply taken as it stands. */
export interface Conversion {
  readonly sheet: string;
  /** 1-based sheet row and column letter of the source. */
  readonly row: number;
  readonly column: string;
  readonly header: string;
  readonly field: string;
  /** The project's name, so that a person knows which. */
  readonly project: string | null;
  readonly source: string;
  /** The field's own value; null for an unconvertible cell. */
  readonly value: unknown;
  /** The value as people see it, in both languages; empty for an unconvertible cell. */
  readonly shown: Text;
  readonly outcome: Exclude<Outcome, 'exact'>;
  readonly confidence: number;
  readonly remark: Remark;
}

export interface ColumnReport {
  readonly column: string;
  readonly header: string;
  readonly to: string;
  readonly target: Text;
  readonly confidence: number;
  readonly reason: Text;
  /** Cells with something in them, in project rows. */
  readonly filled: number;
  readonly counts: Readonly<Record<Outcome, number>>;
}

/** A row of the source that became no project of its own. */
export interface OtherRow {
  readonly row: number;
  readonly kind: Exclude<RowKind, 'project' | 'blank'>;
  readonly text: string;
}

export interface SheetReport {
  readonly sheet: string;
  readonly entity: AdoptedEntity;
  readonly headerTop: number;
  readonly headerBottom: number;
  readonly projects: number;
  readonly currency: string | null;
  readonly columns: readonly ColumnReport[];
  readonly conversions: readonly Conversion[];
  readonly otherRows: readonly OtherRow[];
  readonly remarks: readonly Remark[];
}

export interface AdoptionReport {
  readonly sheets: readonly SheetReport[];
  readonly notRead: readonly NotRead[];
  /** Names that stand on more than one row; all rows are taken. */
  readonly repeatedNames: readonly { readonly name: string; readonly places: readonly { readonly sheet: string; readonly row: number }[] }[];
  /** What concerns the whole: several currencies, amounts without a unit. */
  readonly remarks: readonly Remark[];
}
