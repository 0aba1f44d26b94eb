import type { IsoDate } from '../../schema/dates.js';
import type { MeasurementNature } from '../../register/choices/benefit.js';

/** A measurement as a person wants it written. */
export interface MeasurementEntry {
  /** The benefit's number. */
  readonly benefit: string;
  readonly date: IsoDate;
  readonly value: number;
  /** Null counts as measured. */
  readonly nature: MeasurementNature | null;
  readonly source?: string | null;
  readonly measuredBy?: string | null;
  readonly evidence?: string | null;
  readonly remark?: string | null;
  /** Number of the measurement this one corrects; that one stays, but does not count any more. */
  readonly replaces?: string | null;
}
