import { findByKey } from '../../register/checking/find-by-key.js';
import { fold, isSame } from '../../register/checking/keys.js';
import type { RowOf } from '../../register/entities/index.js';
import type { Register } from '../../register/register.js';
import type { Judgements } from './principal-eigenvector.js';

export interface Compared {
  readonly criteria: readonly RowOf<'criterion'>[];
  /** Null until every pair has been compared. */
  readonly judgements: Judgements | null;
  /** Pairs nobody has compared, by place in `criteria`. */
  readonly missing: readonly (readonly [number, number])[];
}

/** Judgements out of a list of who is how many times more than whom; several on a pair meet in their geometric mean. */
export function judgementsOf(n: number, given: readonly { readonly more: number; readonly less: number; readonly times: number }[]): Omit<Compared, 'criteria'> {
  const logs = Array.from({ length: n }, () => Array.from({ length: n }, () => ({ sum: 0, count: 0 })));
  for (const { more, less, times } of given) {
    if (more === less || times <= 0) continue;
    for (const [row, column, log] of [[more, less, Math.log(times)], [less, more, -Math.log(times)]] as const) {
      const cell = logs[row]?.[column];
      if (cell) Object.assign(cell, { sum: cell.sum + log, count: cell.count + 1 });
    }
  }
  const missing = logs.flatMap((row, i) => row.flatMap(({ count }, k) => (k > i && count === 0 ? [[i, k] as const] : [])));
  return { missing, judgements: missing.length > 0 ? null : logs.map((row, i) => row.map(({ sum, count }, k) => (i === k ? 1 : Math.exp(sum / count)))) };
}

/** The comparisons of the register between the criteria in use. Rows about others, or outside 1 to 9, count nothing. */
export function comparedCriteria(register: Register): Compared {
  const criteria = register.rows.criterion.filter((one) => one.id !== null && one.active !== false);
  const place = new Map(criteria.map((one, index) => [fold(one.id ?? ''), index]));
  const given = register.rows.comparison.flatMap((row) => {
    const [more, less] = [place.get(fold(row.more ?? '')), place.get(fold(row.less ?? ''))];
    const isUsable = row.times !== null && row.times >= 1 && row.times <= 9;
    return more === undefined || less === undefined || !isUsable ? [] : [{ more, less, times: row.times ?? 1 }];
  });
  return { criteria, ...judgementsOf(criteria.length, given) };
}

/** The comparison row of a person on a pair, either way round; null when there is none. */
export function comparisonBetween(register: Register, one: string, other: string, assessor: string | null): RowOf<'comparison'> | null {
  if (findByKey(register, 'criterion', one) === null) return null;
  return register.rows.comparison.find((row) => (row.assessor === assessor || isSame(row.assessor, assessor)) && ((isSame(row.more, one) && isSame(row.less, other)) || (isSame(row.more, other) && isSame(row.less, one)))) ?? null;
}
