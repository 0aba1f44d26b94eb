import { partsOf } from '../../schema/dates.js';
import { oncePer } from '../../register/checking/once-per.js';
import type { Register } from '../../register/register.js';

/** The rise that leads up to each year, from the sheet Rates. A year entered twice counts with the newest row. */
const rises = oncePer((rows: Register['rows']['rate']): ReadonlyMap<number, number> =>
  new Map(rows.flatMap(({ kind, validFrom, value }): [number, number][] => (kind === 'priceLevel' && validFrom !== null && value !== null ? [[partsOf(validFrom).year, value]] : []))),
);

/**
 * Factor from one year's price and wage level to another's: Π(1 + rise) forwards, divided by backwards. Null when the
 * sheet Rates lacks one of the years between; estimates are never invented.
 */
export function priceFactor(register: Register, from: number, to: number): number | null {
  const table = rises(register.rows.rate);
  let factor = 1;
  for (let year = Math.min(from, to) + 1; year <= Math.max(from, to); year += 1) {
    const rise = table.get(year);
    if (rise === undefined) return null;
    factor *= 1 + rise;
  }
  return from <= to ? factor : 1 / factor;
}
