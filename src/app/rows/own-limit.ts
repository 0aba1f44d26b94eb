import type { RawValue } from '../../schema/raw-workbook.js';

/** How a value is held against the figures of a rule, as Excel names it. */
export type LimitOperator = 'Between' | 'NotBetween' | 'EqualTo' | 'NotEqualTo' | 'GreaterThan' | 'LessThan' | 'GreaterThanOrEqualTo' | 'LessThanOrEqualTo';

/** What a cell of people's own may hold by a rule they have set on it; days as serials. */
export interface CellLimit {
  readonly of: 'whole' | 'decimal' | 'date' | 'length';
  readonly operator: LimitOperator;
  readonly first: number;
  /** The other end of a stretch; the same as the first where there is none. */
  readonly last: number;
  /** What people have written for whoever breaks it. */
  readonly message: string;
}

const holds: Readonly<Record<LimitOperator, (value: number, limit: CellLimit) => boolean>> = {
  Between: (value, { first, last }) => value >= first && value <= last,
  NotBetween: (value, { first, last }) => value < first || value > last,
  EqualTo: (value, { first }) => value === first,
  NotEqualTo: (value, { first }) => value !== first,
  GreaterThan: (value, { first }) => value > first,
  LessThan: (value, { first }) => value < first,
  GreaterThanOrEqualTo: (value, { first }) => value >= first,
  LessThanOrEqualTo: (value, { first }) => value <= first,
};

/** Whether Excel would take the value from a person at the cell; a blank always. */
export function isWithin(value: RawValue, limit: CellLimit): boolean {
  if (value === null) return true;
  if (limit.of === 'length') return holds[limit.operator](String(value).length, limit);
  if (typeof value !== 'number' || (limit.of === 'whole' && !Number.isInteger(value))) return false;
  return holds[limit.operator](value, limit);
}
