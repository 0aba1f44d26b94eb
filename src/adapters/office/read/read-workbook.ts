import type { ReadingWish } from '../../../app/live-workbook.js';
import { identitySheet } from '../../../app/workbook-plan/workbook-names.js';
import type { RawCellExtras, RawSheet, RawValue, RawWorkbook } from '../../../schema/raw-workbook.js';
import { rawValue } from '../cell-values.js';
import type { Conversation, ExcelHost } from '../excel-host.js';
import { putBlock } from './cell-rows.js';
import { densitiesOf, foundTable, loadedOfTables, rawTable, type Densities, type FoundTable } from './find-tables.js';
import { cellsOf, readAreas, rowsInto, valuesOf } from './read-areas.js';
import type { ForeignBlock } from './read-foreign-sheets.js';
import type { Gathered, Used } from './read-foreign.js';
import { readTables, tablesRead, type TablesBefore } from './read-tables.js';
import { RowsMoved } from './table-areas.js';
import { askTypedOver, formulasOf, type TypedOver } from './typed-over.js';

export interface ReadWorkbook {
  readonly raw: RawWorkbook;
  readonly readOnly: boolean;
  readonly name: string;
  readonly densities: Densities;
  readonly tables: TablesBefore;
  /** Tables written in from here since, in lower case. */
  readonly written: ReadonlySet<string>;
  /** Names of sheets by the id Excel's events go by. */
  readonly sheetIds: ReadonlyMap<string, string>;
}

const visibilities = { Visible: 'visible', Hidden: 'hidden', VeryHidden: 'veryHidden' } as const;

/** Cells below a table are read this far down: as many rows as are written at once, and a write may have been cut off. */
const leftovers = 500;

/** What stands below the tables of a sheet, if anything does. */
function leftoversOf({ sheet, range }: Used, tables: readonly FoundTable[]): ForeignBlock | null {
  if (range === null || range.isNullObject || tables.length === 0) return null;
  const end = Math.max(...tables.map(({ place, rows }) => place().rowIndex + rows));
  const rows = Math.min(leftovers, range.rowIndex + range.rowCount - end);
  return rows <= 0 ? null : { sheet, row: end, column: range.columnIndex, rows, columns: range.columnCount };
}

async function readLeftovers(conversation: Conversation, blocks: readonly ForeignBlock[], { rows }: Gathered): Promise<void> {
  if (blocks.length === 0) return;
  const read = blocks.map((block) => ({ block, cells: [] as RawValue[][] }));
  await readAreas(
    conversation,
    read.map(({ block, cells }) => valuesOf({ ...block, part: cellsOf(block.sheet, block.row, block.column, block.columns) }, rowsInto(cells))),
  );
  for (const { block, cells } of read) putBlock(rows.get(block.sheet) ?? [], block.row + 1, block.column + 1, cells);
}

type Found = Pick<RawWorkbook, 'tables' | 'names'> & { readonly sheets: readonly Pick<RawSheet, 'name' | 'visibility'>[] };

function rawOf({ sheets, tables, names }: Found, { rows, extras, hiddenRows }: Gathered): RawWorkbook {
  return {
    sheets: sheets.map(
      ({ name, visibility }): RawSheet => ({ name, visibility, rows: rows.get(name) ?? [], extras: extras.get(name) ?? new Map<string, RawCellExtras>(), hiddenRows: hiddenRows.get(name) ?? new Set<number>(), merges: [] }),
    ),
    tables,
    names,
  };
}

async function read(conversation: Conversation, before: ReadWorkbook | null, { early, changed }: ReadingWish): Promise<ReadWorkbook> {
  const { context, send } = conversation;
  const { workbook } = context;
  workbook.load('name,readOnly');
  const sheets = workbook.worksheets.load('items/name,items/id,items/visibility');
  const tables = workbook.tables.load(loadedOfTables);
  const names = workbook.names.load('items/name,items/formula');
  await send();

  const found = tables.items.map((table) => foundTable(table, before?.densities ?? new Map()));
  const isRegister = sheets.items.some(({ name }) => name.toLowerCase() === identitySheet) || found.some(({ name }) => name.toLowerCase() === 'tblprojects');
  const used = sheets.items.map(({ name }): Used => ({ sheet: name, range: null }));
  const identity = used.find(({ sheet }) => sheet.toLowerCase() === identitySheet);
  let typedOver: readonly TypedOver[] = [];
  const along = (): void => {
    for (const table of found) table.askPlace();
    if (isRegister) typedOver = askTypedOver(context, found);
    for (const one of used) {
      one.range = workbook.worksheets.getItem(one.sheet).getUsedRangeOrNullObject(true);
      one.range.load('rowIndex,columnIndex,rowCount,columnCount');
    }
    identity?.range?.load('values');
  };

  /** What has been read so far, each row in an array of its own. */
  function gather(): Gathered {
    const gathered: Gathered = { rows: new Map(sheets.items.map(({ name }) => [name, []])), extras: new Map(), hiddenRows: new Map() };
    if (isRegister) for (const { sheet, place, cells } of found) putBlock(gathered.rows.get(sheet) ?? [], place().rowIndex + 1, place().columnIndex + 1, cells);
    if (identity?.range?.isNullObject === false) {
      putBlock(gathered.rows.get(identity.sheet) ?? [], identity.range.rowIndex + 1, identity.range.columnIndex + 1, (identity.range.values as unknown[][]).map((row) => row.map(rawValue)));
    }
    return gathered;
  }
  const facts = (): Found => ({
    sheets: sheets.items.map(({ name, visibility }) => ({ name, visibility: visibilities[visibility as keyof typeof visibilities] ?? 'visible' })),
    tables: found.map(rawTable),
    names: new Map(names.items.map(({ name, formula }) => [name, String(formula).replace(/^=/, '')])),
  });

  await readTables(conversation, isRegister ? found : [], { before: before?.tables ?? null, written: before?.written ?? new Set(), changed: changed ?? null, along, early: early ? () => early(rawOf(facts(), gather())) : null });
  const gathered = gather();
  if (isRegister) {
    const below = used.flatMap((one) => (one === identity ? [] : (leftoversOf(one, found.filter(({ sheet }) => sheet === one.sheet)) ?? [])));
    await readLeftovers(conversation, below, gathered);
    for (const sheet of new Set(typedOver.map(({ table }) => table.sheet))) gathered.extras.set(sheet, formulasOf(sheet, typedOver, gathered.rows.get(sheet) ?? []));
  } else {
    const { readForeign } = await import('./read-foreign.js');
    await readForeign(conversation, used, gathered);
  }
  return {
    readOnly: workbook.readOnly,
    name: workbook.name,
    densities: densitiesOf(found),
    tables: tablesRead(found),
    written: new Set(),
    sheetIds: new Map(sheets.items.map(({ id, name }) => [id, name])),
    raw: rawOf(facts(), gathered),
  };
}

/** Readings begun anew because rows were moved while they were read; the last one parts no table. */
const patience = 2;

/**
 * The tables of the workbook with their cells and the very hidden sheet; of a workbook that is no register the sheets
 * whole. Two round trips, and one for each 4 MB of cells. `before` tells how long the rows were the last time.
 */
export function readWorkbook(host: ExcelHost, before: ReadWorkbook | null, wish: ReadingWish = {}): Promise<ReadWorkbook> {
  return host.talkAgain(async (conversation) => {
    for (let attempt = 0; attempt < patience; attempt += 1) {
      try {
        return await read(conversation, before, wish);
      } catch (error) {
        if (!(error instanceof RowsMoved)) throw error;
      }
    }
    return read(conversation, null, {});
  });
}
