import type { RawCellExtras, RawValue } from '../../schema/raw-workbook.js';

/** A cell of the source with the 1-based sheet row it stands in. */
export interface SourceCell {
  readonly row: number;
  readonly cell: RawValue;
  readonly extras: RawCellExtras | undefined;
}
