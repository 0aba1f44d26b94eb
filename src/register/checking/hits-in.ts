import type { Hit } from '../../schema/rule.js';

/**
 * What a rule finds in rows looked at one by one. A register is mostly checked once in a process, and then a function
 * called for each row is compiled long before the body of a loop is: for the longest tables that is half the time.
 */
export function hitsIn<R>(rows: readonly R[], judge: (row: R, index: number) => Hit | null): readonly Hit[] {
  const hits: Hit[] = [];
  for (let index = 0; index < rows.length; index += 1) {
    const hit = judge(rows[index] as R, index);
    if (hit !== null) hits.push(hit);
  }
  return hits;
}
