import type { RawCellExtras, RawSheet, RawValue, RawWorkbook } from '../../../schema/raw-workbook.js';
import { addressAt } from '../../../app/read-register/sheet-cells.js';
import type { Conversation, ExcelHost } from '../excel-host.js';
import type { OfficeClient } from '../office-client.js';
import { splitAddress } from '../range-address.js';
import { putBlock } from './cell-rows.js';
import { readForeignSheets, type ForeignBlock } from './read-foreign-sheets.js';
import { notesIn, whereKnown, type CellNote } from './read-notes.js';

const visibilities = { Visible: 'visible', Hidden: 'hidden', VeryHidden: 'veryHidden' } as const;

function withNotes(extras: ReadonlyMap<string, RawCellExtras>, notes: readonly CellNote[]): ReadonlyMap<string, RawCellExtras> {
  const all = new Map(extras);
  for (const { row, column, text } of notes) {
    const address = addressAt(row, column);
    const known = all.get(address);
    all.set(address, { ...known, note: known?.note === undefined ? text : `${known.note}\n${text}` });
  }
  return all;
}

/** Merged areas of each sheet: a heading or an area often stands in one cell for many rows. */
async function mergesOf({ send }: Conversation, used: readonly { readonly sheet: string; readonly range: Excel.Range }[]): Promise<ReadonlyMap<string, readonly string[]>> {
  const asked = used.filter(({ range }) => !range.isNullObject).map(({ sheet, range }) => ({ sheet, merged: range.getMergedAreasOrNullObject() }));
  const read = await whereKnown(async () => {
    for (const { merged } of asked) merged.load('areas/items/address');
    await send();
    return asked.map(({ sheet, merged }) => [sheet, merged.isNullObject ? [] : merged.areas.items.map(({ address }) => splitAddress(address)?.address ?? address)] as const);
  });
  return new Map(read ?? []);
}

/**
 * Sheets as people made them, for a list to be taken into use: values, dates, colours, struck text, and the notes that
 * hold so much of a list's status. All visible ones without names; a sheet that is not there is left out.
 */
export function readSheets(client: OfficeClient, host: ExcelHost, wanted: readonly string[] | null): Promise<RawWorkbook> {
  return host.talkAgain(async (conversation) => {
    const { context, send } = conversation;
    const sheets = context.workbook.worksheets.load('items/name,items/visibility');
    await send();
    const chosen = sheets.items.filter(({ name, visibility }) => (wanted === null ? (visibility as string) === 'Visible' : wanted.includes(name)));
    const used = chosen.map((sheet) => ({ sheet: sheet.name, range: sheet.getUsedRangeOrNullObject(true) }));
    for (const { range } of used) range.load('rowIndex,columnIndex,rowCount,columnCount');
    await send();
    const blocks = used.filter(({ range }) => !range.isNullObject).map(({ sheet, range }): ForeignBlock => ({ sheet, row: range.rowIndex, column: range.columnIndex, rows: range.rowCount, columns: range.columnCount }));
    const read = await readForeignSheets(conversation, blocks);
    const merges = await mergesOf(conversation, used);
    const notes = await notesIn(client, conversation);
    return {
      sheets: chosen.map(({ name, visibility }): RawSheet => {
        const at = blocks.findIndex((block) => block.sheet === name);
        const block = blocks[at];
        const rows: RawValue[][] = [];
        if (block) putBlock(rows, block.row + 1, block.column + 1, read[at]?.cells ?? []);
        return {
          name,
          visibility: visibilities[visibility as keyof typeof visibilities] ?? 'visible',
          rows,
          extras: withNotes(read[at]?.extras ?? new Map<string, RawCellExtras>(), notes.filter(({ sheet }) => sheet === name)),
          hiddenRows: read[at]?.hiddenRows ?? new Set<number>(),
          merges: merges.get(name) ?? [],
        };
      }),
      tables: [],
      names: new Map(),
    };
  });
}
