import type { Text } from '../../schema/text.js';
import type { AdoptedEntity } from '../kinds/list-kinds.js';
import type { DateOrder } from '../values/date-hints.js';
import type { MoneyUnit } from '../values/money-words.js';
import type { DecimalMark } from '../values/number-shape.js';
import type { OwnValues } from '../values/parse-choice.js';

/**
 * Where a source column goes when it goes to no field: `own` keeps it as a column of people's own beside ours, `sourceKey`
 * does too and is the other sheet's own number of the project (used to recognise the row next time), `notes` puts
 * "Header: text" in the remark, `kept` leaves it in the kept copy of the source sheet alone.
 */
export type Elsewhere = 'own' | 'sourceKey' | 'notes' | 'kept';

export const elsewhere: readonly Elsewhere[] = ['own', 'sourceKey', 'notes', 'kept'];

/** What becomes of one source column. */
export interface ColumnMapping {
  /** 1-based sheet column. */
  readonly column: number;
  readonly header: string;
  /** A field of the sheet's entity, or one of `elsewhere`. */
  readonly to: string;
  /** Fills the field only in rows where an earlier column of the same field left it blank. */
  readonly fallback?: true;
  readonly unit?: MoneyUnit;
  readonly decimalMark?: DecimalMark;
  readonly dateOrder?: DateOrder;
  /** Own words of the column for the field's values. */
  readonly values?: OwnValues;
  /** 0 to 1: how sure the proposal is; 1 for what a person has decided. */
  readonly confidence: number;
  readonly reason: Text;
}

/** What a sheet's own name stands for: every row's area (a system's unit), category or status (a system's life cycle), or (a year) a line of its notes. */
export type SheetNameMeans = 'area' | 'category' | 'status' | 'notes';

export const sheetNameMeanings: readonly SheetNameMeans[] = ['area', 'category', 'status', 'notes'];

export interface SheetMapping {
  readonly sheet: string;
  /** What its rows are. */
  readonly entity: AdoptedEntity;
  /** Whether its headers could be of the other kind of list as well. */
  readonly doubtful?: true;
  /** First and last 1-based row of the header. */
  readonly headerTop: number;
  readonly headerBottom: number;
  readonly columns: readonly ColumnMapping[];
  /** The currency of the sheet's amounts (ISO code or sign); null when nothing in the sheet tells, which is taken for kroner. */
  readonly currency: string | null;
  readonly sheetNameMeans: SheetNameMeans | null;
}

/** How one foreign file becomes rows of the register; a person can read, change and pass it back. */
export interface Mapping {
  readonly version: 1;
  readonly sheets: readonly SheetMapping[];
}
