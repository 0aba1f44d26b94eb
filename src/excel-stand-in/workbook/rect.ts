/** A block of cells; rows and columns from 0. */
export interface Rect {
  readonly top: number;
  readonly left: number;
  readonly rows: number;
  readonly columns: number;
}

/** The size of a sheet in Excel. */
export const allRows = 1_048_576;
export const allColumns = 16_384;

export function overlap(a: Rect, b: Rect): Rect | null {
  const top = Math.max(a.top, b.top);
  const left = Math.max(a.left, b.left);
  const rows = Math.min(a.top + a.rows, b.top + b.rows) - top;
  const columns = Math.min(a.left + a.columns, b.left + b.columns) - left;
  return rows > 0 && columns > 0 ? { top, left, rows, columns } : null;
}

export function bounding(a: Rect, b: Rect): Rect {
  const top = Math.min(a.top, b.top);
  const left = Math.min(a.left, b.left);
  return { top, left, rows: Math.max(a.top + a.rows, b.top + b.rows) - top, columns: Math.max(a.left + a.columns, b.left + b.columns) - left };
}

export function contains(outer: Rect, inner: Rect): boolean {
  return outer.top <= inner.top && outer.left <= inner.left && outer.top + outer.rows >= inner.top + inner.rows && outer.left + outer.columns >= inner.left + inner.columns;
}

export function isOnSheet({ top, left, rows, columns }: Rect): boolean {
  return top >= 0 && left >= 0 && rows > 0 && columns > 0 && top + rows <= allRows && left + columns <= allColumns;
}

/** What is left of `from` when `hole` is cut out of it. */
export function without(from: Rect, hole: Rect): readonly Rect[] {
  const cut = overlap(from, hole);
  if (!cut) return [from];
  const parts: Rect[] = [
    { ...from, rows: cut.top - from.top },
    { ...from, top: cut.top + cut.rows, rows: from.top + from.rows - cut.top - cut.rows },
    { top: cut.top, rows: cut.rows, left: from.left, columns: cut.left - from.left },
    { top: cut.top, rows: cut.rows, left: cut.left + cut.columns, columns: from.left + from.columns - cut.left - cut.columns },
  ];
  return parts.filter(({ rows, columns }) => rows > 0 && columns > 0);
}
