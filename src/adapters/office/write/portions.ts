import type { JudgedChange, NewRow, RowRemoval, RowsWrite, RowWrite } from './judged-change.js';

/** What is written in one request. */
export interface Portion {
  readonly edits: readonly RowWrite[];
  readonly additions: readonly RowsWrite[];
  readonly removals: readonly RowRemoval[];
}

/** Rows in one write, and bytes in one request: Excel on the web refuses more than 5 MB and loses rows of large writes. */
const rowsAtOnce = 500;
const requestBytes = 3_500_000;

/** JSON in JSON: each character beyond ASCII and each quotation mark takes more than one byte on the way. */
function weight(value: unknown): number {
  if (typeof value !== 'string') return 14;
  let bytes = value.length + 8;
  for (const sign of value) if (sign === '"' || sign === '\\' || sign === '\n') bytes += 3;
    else if (sign > '\x7f') bytes += 2;
  return bytes;
}

export function weightOfRow(row: NewRow): number {
  return row.reduce<number>((sum, value) => sum + weight(value), 60);
}

/** Tells of each row by its bytes whether it begins a new request; the first one does. */
export function requestFiller(): (size: number) => boolean {
  let [room, rows] = [0, rowsAtOnce];
  return (size) => {
    const isNew = size > room || rows >= rowsAtOnce;
    if (isNew) [room, rows] = [requestBytes, 0];
    room -= size;
    rows += 1;
    return isNew;
  };
}

/** A judged change in portions that each fit into a request; nearly always one. Removals come last. */
export function portionsOf({ edits, additions, removals }: JudgedChange): readonly Portion[] {
  const portions: { edits: RowWrite[]; additions: RowsWrite[]; removals: RowRemoval[] }[] = [];
  const isNew = requestFiller();
  const place = (size: number): (typeof portions)[number] => {
    const last = isNew(size) ? undefined : portions.at(-1);
    if (last) return last;
    const made = { edits: [], additions: [], removals: [] };
    portions.push(made);
    return made;
  };
  for (const edit of edits) place(edit.cells.reduce((sum, { value }) => sum + weight(value) + 250, 600)).edits.push(edit);
  for (const addition of additions) {
    for (const [index, row] of addition.rows.entries()) {
      const portion = place(weightOfRow(row));
      const begun = portion.additions.at(-1);
      // Only the very first row of a table without rows goes into its blank row.
      if (begun?.table === addition.table) portion.additions[portion.additions.length - 1] = { ...begun, rows: [...begun.rows, row] };
      else portion.additions.push({ ...addition, into: index > 0 && addition.into === 'blank-row' ? 'below' : addition.into, rows: [row] });
    }
  }
  for (const removal of removals) place(600).removals.push(removal);
  return portions;
}
