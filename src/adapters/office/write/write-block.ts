import { WorkbookUnavailable } from '../../../app/live-workbook.js';
import type { PatchValue } from '../../../app/ports.js';
import type { ExcelHost } from '../excel-host.js';
import { requestFiller, weightOfRow } from './portions.js';
import { formatFor, guarded, holds, otherwise, textFormat } from './text-cells.js';

type Rows = readonly (readonly PatchValue[])[];

/** As many rows at a time as a request holds. */
function portionsOf(rows: Rows): readonly { readonly from: number; readonly rows: Rows }[] {
  const portions: { from: number; rows: (readonly PatchValue[])[] }[] = [];
  const isNew = requestFiller();
  for (const [index, row] of rows.entries()) {
    if (isNew(weightOfRow(row))) portions.push({ from: index, rows: [] });
    portions.at(-1)?.rows.push(row);
  }
  return portions;
}

/** Writes cells that are nobody's but ours, a portion at a time, each held against what was meant before the next. */
export async function writeBlock(host: ExcelHost, sheet: string, row: number, rows: Rows): Promise<void> {
  const width = Math.max(0, ...rows.map((cells) => cells.length));
  if (width === 0) return;
  for (const portion of portionsOf(rows)) {
    const meant = portion.rows.map((cells) => Array.from({ length: width }, (_, column): PatchValue => cells[column] ?? null));
    await host.talkAgain(
      async ({ context, send }) => {
        const range = context.workbook.worksheets.getItem(sheet).getRangeByIndexes(row - 1 + portion.from, 0, meant.length, width);
        // Null leaves a format as it is.
        range.numberFormat = meant.map((cells) => cells.map((value) => (typeof value === 'string' && formatFor(value, 'General') !== null ? textFormat : null)));
        range.values = meant.map((cells) => cells.map(guarded));
        range.load('values');
        await send();
        const wrong = (): readonly { readonly index: number; readonly column: number; readonly now: unknown; readonly value: PatchValue }[] =>
          meant.flatMap((cells, index) =>
            cells.flatMap((value, column) => {
              const now = (range.values as unknown[][])[index]?.[column];
              return holds(now, value) ? [] : [{ index, column, now, value }];
            }),
          );
        const again = wrong();
        if (again.length === 0) return;
        for (const { index, column, now, value } of again) range.getCell(index, column).values = [[otherwise(now, value)]];
        range.load('values');
        await send();
        if (wrong().length > 0) throw new WorkbookUnavailable('other', sheet, 'cells do not keep what is written in them');
      },
      { kind: 'sheet', name: sheet },
    );
  }
}
