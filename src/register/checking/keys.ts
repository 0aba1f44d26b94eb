import { foldCase } from '../../schema/fold-text.js';

/** Keys and names are compared without blanks around them and without regard to case. */
export function fold(text: string): string {
  return foldCase(text);
}

/** A key as the product writes them: two such keys are the same only when they are equal. */
export function isOrdinaryKey(key: string): boolean {
  return /^[A-Z]+-[0-9]+$/.test(key);
}

/** A key in one form, whatever way it is written: as the product writes it, where it is so already. */
export function plainKey(key: string): string {
  return isOrdinaryKey(key) ? key : fold(key).toUpperCase();
}

/** True when both are there and the same; two blanks are not the same. */
export function isSame(a: string | null, b: string | null): boolean {
  return a !== null && b !== null && (a === b || fold(a) === fold(b));
}

/** Rows by a text of theirs, folded; rows without one are left out. Groups stand in the order of their first row. */
export function groupBy<T>(rows: readonly T[], textOf: (row: T) => string | null): ReadonlyMap<string, readonly T[]> {
  const groups = new Map<string, T[]>();
  let lastText: string | null = null;
  let group: T[] = [];
  for (const row of rows) {
    const text = textOf(row);
    if (text === null) continue;
    // Rows that belong together mostly stand together.
    if (text !== lastText) {
      if (text.trim() === '') continue;
      const folded = fold(text);
      group = groups.get(folded) ?? [];
      groups.set(folded, group);
      lastText = text;
    }
    group.push(row);
  }
  return groups;
}
