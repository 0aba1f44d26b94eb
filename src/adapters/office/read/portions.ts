/** Some rows of an area, read in one go. */
export interface Portion<A> {
  readonly area: A;
  /** First row of the area, from 0. */
  readonly from: number;
  readonly rows: number;
}

/** What is known of an area's size. */
export interface AreaSize {
  readonly rows: number;
  readonly columns: number;
  /** Rows of it already read. */
  readonly read: number;
  /** What a row is expected to take: a guess before its first answer, what the last rows took afterwards. */
  readonly bytesPerRow: number;
}

/** What one answer may hold; Excel on the web refuses more than 5 MB. */
export const answerBytes = 4_000_000;

/** Cells of one answer; Excel refuses five millions. */
const answerCells = 2_000_000;

/**
 * What to ask for next: the areas in turn, each from where its reading stopped, until one answer is full. At least one
 * row is always asked for. Empty when everything has been read.
 */
export function nextPortions<A extends AreaSize>(areas: readonly A[], budget = answerBytes): readonly Portion<A>[] {
  const portions: Portion<A>[] = [];
  let room = budget;
  let cells = answerCells;
  for (const area of areas) {
    const left = area.rows - area.read;
    if (left <= 0) continue;
    const perRow = Math.max(1, area.bytesPerRow);
    const fitting = Math.floor(Math.min(room / perRow, cells / Math.max(1, area.columns)));
    const rows = Math.min(left, portions.length === 0 ? Math.max(1, fitting) : fitting);
    if (rows <= 0) break;
    portions.push({ area, from: area.read, rows });
    room -= rows * perRow;
    cells -= rows * area.columns;
    if (rows < left) break;
  }
  return portions;
}

/** Whether all that is left of the areas is expected in one answer. */
export function fitInOneAnswer(areas: readonly AreaSize[]): boolean {
  const left = areas.filter(({ rows, read }) => rows > read);
  const portions = nextPortions(left);
  return portions.length === left.length && portions.every(({ area, rows }) => rows === area.rows - area.read);
}
