import type { EntityKey, RowOf } from '../../register/entities/index.js';
import type { Register } from '../../register/register.js';
import type { IsoDate } from '../../schema/dates.js';

/** A calculated column's value as the field's own: number, date, choice key; null where the cell shows nothing. */
export type Calculated = number | string | boolean | IsoDate | null;
export type Calculation<K extends EntityKey> = (row: RowOf<K>, register: Register) => Calculated;
