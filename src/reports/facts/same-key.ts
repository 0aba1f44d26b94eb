/** Keys are compared without blanks around them and without regard to case, as everywhere in the register. */
export function foldKey(id: string | null): string | null {
  return id === null ? null : id.trim().toLowerCase();
}

export function sameKey(a: string | null, b: string | null): boolean {
  return a !== null && foldKey(a) === foldKey(b);
}

/** The values of a group key in the order they first occur. */
export function byKey<R>(rows: readonly R[], keyOf: (row: R) => string | null): ReadonlyMap<string, readonly R[]> {
  const groups = new Map<string, R[]>();
  for (const row of rows) {
    const key = foldKey(keyOf(row));
    if (key === null) continue;
    const group = groups.get(key);
    if (group) group.push(row);
    else groups.set(key, [row]);
  }
  return groups;
}
