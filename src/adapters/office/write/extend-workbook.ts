import { WorkbookUnavailable } from '../../../app/live-workbook.js';
import type { NewColumn, NewSheet, WorkbookExtension } from '../../../app/upgrade/workbook-extension.js';
import type { Conversation, ExcelHost } from '../excel-host.js';
import { validationOf } from './validation-of.js';
import { inExcel } from './write-formulas.js';
import { guarded } from './text-cells.js';

/** Points a character takes, near enough for a column's width. */
const pointsPerCharacter = 5.6;

/** A table as it stands before anything is written. */
interface Place {
  readonly table: Excel.Table;
  readonly header: Excel.Range;
  readonly whole: Excel.Range;
  readonly isNew: boolean;
}

function headersOf({ header }: Place): readonly string[] {
  return ((header.values as unknown[][])[0] ?? []).map(String);
}

/** A block of the table's sheet, from its header's first cell on. */
function block({ table, header }: Place, row: number, column: number, rows: number, columns: number): Excel.Range {
  return table.worksheet.getRangeByIndexes(header.rowIndex + row, header.columnIndex + column, rows, columns);
}

function addSheet(context: Excel.RequestContext, given: NewSheet, isThere: boolean): void {
  const { worksheets } = context.workbook;
  const sheet = isThere ? worksheets.getItem(given.name) : worksheets.add(given.name);
  const like = worksheets.getItem(given.like);
  for (const [row, text] of [given.title, given.about].entries()) {
    const cell = sheet.getCell(row, 0);
    cell.values = [[guarded(text)]];
    cell.copyFrom(like.getCell(row, 0), 'Formats');
  }
  sheet.getCell(given.headerRow - 1, 0).values = [[given.firstHeader]];
  const table = sheet.tables.add(sheet.getRangeByIndexes(given.headerRow - 1, 0, 2, 1), true);
  table.name = given.table;
  if (!given.visible) sheet.visibility = 'Hidden';
}

/** What is to be added, and where; what is there already is left out. */
async function placesOf({ context, send }: Conversation, extension: WorkbookExtension): Promise<ReadonlyMap<string, Place>> {
  const { worksheets, tables } = context.workbook;
  worksheets.load('items/name');
  tables.load('items/name,items/worksheet/name');
  await send();
  const there = new Map(tables.items.map((table) => [table.name.toLowerCase(), table]));
  const sheets = extension.sheets.filter(({ table }) => !there.has(table.toLowerCase()));
  const taken = sheets.flatMap((sheet) => {
    const same = worksheets.items.find(({ name }) => name.toLowerCase() === sheet.name.toLowerCase());
    return same ? [{ sheet, title: same.getCell(0, 0).load('values') }] : [];
  });
  const old = new Set([...extension.columns, ...extension.bodies, ...extension.formulas].map(({ table }) => table).filter((name) => there.has(name.toLowerCase())));
  const placeOf = (name: string, isNew: boolean): Place => {
    const table = context.workbook.tables.getItem(name);
    return { table, header: table.getHeaderRowRange().load('values,rowIndex,columnIndex'), whole: table.getRange().load('rowCount'), isNew };
  };
  const places = new Map([...old].map((name) => [name, placeOf(name, false)]));
  await send();
  for (const { sheet, title } of taken) {
    // A sheet of that name that was begun and not ended is gone on with; anybody else's is left alone.
    const isOurs = !tables.items.some(({ worksheet }) => worksheet.name.toLowerCase() === sheet.name.toLowerCase()) && title.values[0]?.[0] === sheet.title;
    if (!isOurs) throw new WorkbookUnavailable('sheet-name-taken', sheet.name);
  }
  if (sheets.length === 0) return places;
  for (const sheet of sheets) addSheet(context, sheet, taken.some((one) => one.sheet === sheet));
  const made = new Map(sheets.map(({ table }) => [table, placeOf(table, true)]));
  await send();
  return new Map([...places, ...made]);
}

interface Widening {
  readonly place: Place;
  readonly columns: readonly NewColumn[];
}

function wideningsOf(extension: WorkbookExtension, places: ReadonlyMap<string, Place>): readonly Widening[] {
  return [...places].flatMap(([name, place]) => {
    const present = new Set(headersOf(place));
    const columns = extension.columns.filter(({ table, header }) => table === name && !present.has(header));
    return columns.length === 0 ? [] : [{ place, columns }];
  });
}

/** Refuses while cells beside or below a table would have to give way. */
async function askForRoom({ send }: Conversation, widenings: readonly Widening[], longer: readonly { readonly place: Place; readonly rows: number }[]): Promise<void> {
  const beside = widenings.map(({ place, columns }) => ({ place, used: block(place, 0, headersOf(place).length, place.whole.rowCount, columns.length).getUsedRangeOrNullObject(true) }));
  const below = longer.map(({ place, rows }) => ({ place, used: block(place, place.whole.rowCount, 0, rows, headersOf(place).length).getUsedRangeOrNullObject(true) }));
  for (const { place, used } of [...beside, ...below]) {
    used.load('address');
    place.table.load('worksheet/name');
  }
  if (beside.length + below.length === 0) return;
  await send();
  const occupied = (list: typeof beside): Place | undefined => list.find(({ used }) => !used.isNullObject)?.place;
  const [right, under] = [occupied(beside), occupied(below)];
  if (right) throw new WorkbookUnavailable('beside-table', right.table.worksheet.name);
  if (under) throw new WorkbookUnavailable('below-table', under.table.worksheet.name);
}

/** Looks, help and drop-downs first; then headers, and the table made wider over them at the very end. */
function widen(context: Excel.RequestContext, { place, columns }: Widening): void {
  const width = headersOf(place).length;
  const rows = place.whole.rowCount - 1;
  columns.forEach((column, index) => {
    const [header, body] = [block(place, 0, width + index, 1, 1), block(place, 1, width + index, rows, 1)];
    const { tables } = context.workbook;
    if (column.headerLike) header.copyFrom(tables.getItem(column.headerLike.table).columns.getItem(column.headerLike.header).getRange().getCell(0, 0), 'Formats');
    if (column.like) body.copyFrom(tables.getItem(column.like.table).columns.getItem(column.like.header).getDataBodyRange().getCell(0, 0), 'Formats');
    const { rule, ...help } = validationOf(column.validation);
    if (rule !== null) body.dataValidation.rule = rule;
    if (help.errorAlert !== null) body.dataValidation.errorAlert = help.errorAlert;
    body.dataValidation.prompt = help.prompt;
    header.format.columnWidth = column.width * pointsPerCharacter;
    if (column.hidden) header.getEntireColumn().columnHidden = true;
  });
  block(place, 0, width, 1, columns.length).values = [columns.map(({ header }) => header)];
  place.table.resize(block(place, 0, 0, rows + 1, width + columns.length));
}

function writeBody(place: Place, { from, rows }: WorkbookExtension['bodies'][number]): void {
  const width = headersOf(place).length;
  const target = block(place, 1 + from, 0, rows.length, Math.min(width, rows[0]?.length ?? 0));
  target.values = rows.map((row) => row.map((value) => (value === null ? '' : guarded(value))));
  const needed = 1 + from + rows.length;
  if (needed > place.whole.rowCount) place.table.resize(block(place, 0, 0, needed, width));
}

/**
 * Adds what an older register lacks, everything after asking for room: new sheets, columns at the right end of tables, the
 * product's own lists, names and formulas. At most six round trips, however much is added.
 */
export async function extendWorkbook(host: ExcelHost, extension: WorkbookExtension): Promise<void> {
  await host.talkAgain(async (conversation) => {
    const { context, send } = conversation;
    const places = await placesOf(conversation, extension);
    const widenings = wideningsOf(extension, places);
    const bodies = extension.bodies.flatMap((body) => {
      const place = places.get(body.table);
      return place ? [{ place, body, rows: 1 + body.from + body.rows.length - place.whole.rowCount }] : [];
    });
    await askForRoom(conversation, widenings, bodies.filter(({ rows }) => rows > 0));
    for (const widening of widenings) widen(context, widening);
    for (const { place, body } of bodies) writeBody(place, body);
    const names = context.workbook.names.load('items/name');
    const cells = extension.cells.map((cell) => ({ cell, range: context.workbook.worksheets.getItem(cell.sheet).getCell(cell.row - 1, cell.column - 1).load('values') }));
    await send();
    for (const { name, refersTo } of extension.names) {
      const known = names.items.find((one) => one.name.toLowerCase() === name.toLowerCase());
      if (known) context.workbook.names.getItem(known.name).formula = `=${refersTo}`;
      else context.workbook.names.add(name, `=${refersTo}`);
    }
    for (const { table, header, formula } of extension.formulas) {
      const body = context.workbook.tables.getItem(table).columns.getItem(header).getDataBodyRange();
      const first = body.getCell(0, 0);
      first.formulas = [[inExcel(formula)]];
      body.copyFrom(first, 'Formulas');
    }
    for (const { cell, range } of cells) if (range.values[0]?.[0] === cell.expected) range.values = [[cell.value ?? '']];
    await send();
  });
}
