import type { RawValue } from '../../schema/raw-workbook.js';

/** How a cell looks; shared between cells. */
export interface CellStyle {
  readonly numberFormat?: string;
  readonly fill?: string;
  readonly font?: Readonly<Record<string, unknown>>;
  readonly alignment?: Readonly<Record<string, unknown>>;
  /** Cells are locked unless told otherwise; it only counts on a protected sheet. */
  readonly unlocked?: true;
}

/** Never changed in place, so that what was can be put back. */
export interface Cell {
  readonly value: RawValue;
  /** With `=`; null for a plain value. */
  readonly formula: string | null;
  readonly style: CellStyle | null;
  /** The formula's value is older than what it is calculated from, or was never calculated. */
  readonly isStale?: true;
  readonly link?: string;
}

export const blankCell: Cell = { value: null, formula: null, style: null };
export const general = 'General';
export const textFormat = '@';

export function isBlank(cell: Cell | undefined): boolean {
  return !cell || (cell.value === null && cell.formula === null);
}

/** Excel refuses longer texts. */
export const longestText = 32_767;
