import type { Conversation } from '../excel-host.js';
import type { RawCellExtras } from '../../../schema/raw-workbook.js';
import { putBlock, type CellRows } from './cell-rows.js';
import { readForeignSheets, type ForeignBlock } from './read-foreign-sheets.js';

/** The used cells of a sheet, once the answer is there. */
export interface Used {
  readonly sheet: string;
  range: Excel.Range | null;
}

/** What has been read of each sheet. */
export interface Gathered {
  readonly rows: ReadonlyMap<string, CellRows>;
  readonly extras: Map<string, ReadonlyMap<string, RawCellExtras>>;
  readonly hiddenRows: Map<string, ReadonlySet<number>>;
}

/** Sheets that are no register are read whole, titles and colours and all: what people have is to be adopted. */
export async function readForeign(conversation: Conversation, used: readonly Used[], { rows, extras, hiddenRows }: Gathered): Promise<void> {
  const blocks = used.flatMap(({ sheet, range }): readonly ForeignBlock[] =>
    range === null || range.isNullObject ? [] : [{ sheet, row: range.rowIndex, column: range.columnIndex, rows: range.rowCount, columns: range.columnCount }],
  );
  const read = await readForeignSheets(conversation, blocks);
  blocks.forEach(({ sheet, row, column }, index) => {
    putBlock(rows.get(sheet) ?? [], row + 1, column + 1, read[index]?.cells ?? []);
    extras.set(sheet, read[index]?.extras ?? new Map());
    hiddenRows.set(sheet, read[index]?.hiddenRows ?? new Set());
  });
}
