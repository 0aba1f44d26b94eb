import { foldCase } from '../../schema/fold-text.js';

/** Keys and names are compared without blanks around them and without regard to case. */
export function fold(text: string): string {
  return foldCase(text);
}

/** True when both are there and the same; two blanks are not the same. */
export function isSame(a: string | null, b: string | null): boolean {
  return a !== null && b !== null && (a === b || fold(a) === fold(b));
}

/** Rows by a text of theirs, folded; rows without one are left out. Groups stand in the order of their first row. */
export function groupBy<T>(rows: readonly T[], textOf: (row: T) => string | null): ReadonlyMap<string, readonly T[]> {
  const groups = new Map<string, T[]>();
  for (const row of rows) {
    const text = textOf(row);
    if (text === null || text.trim() === '') continue;
    const folded = fold(text);
    const group = groups.get(folded);
    if (group) group.push(row);
    else groups.set(folded, [row]);
  }
  return groups;
}
