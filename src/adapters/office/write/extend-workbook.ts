import { WorkbookUnavailable } from '../../../app/live-workbook.js';
import { ownSheetName } from '../../../app/upgrade/free-sheet-name.js';
import type { NewSheet, WorkbookExtension } from '../../../app/upgrade/workbook-extension.js';
import type { Conversation, ExcelHost } from '../excel-host.js';
import { addTableSheet, type SheetPlace } from './add-table-sheet.js';
import { askCells, writeBody } from './extend-lists.js';
import { block, headersOf, placeOf, type TablePlace } from './table-place.js';
import { askAround, widen, wideningsOf, type Around, type Widening } from './widen-table.js';
import { setUpPages } from './set-up-pages.js';
import { inExcel } from './write-formulas.js';

/** A sheet's name that nobody has; one of that name that was begun by us and not ended is gone on with. */
function sheetPlaces(sheets: readonly NewSheet[], tabs: readonly string[], begun: ReadonlySet<string>): readonly SheetPlace[] {
  const order = [...tabs];
  return sheets.map(({ sheet, after }): SheetPlace => {
    const at = order.findIndex((one) => one.toLowerCase() === sheet.name.toLowerCase());
    if (at !== -1 && begun.has(sheet.name)) return { name: order[at] ?? sheet.name, isThere: true, position: null };
    const name = ownSheetName(sheet.name, order);
    const behind = after === null ? -1 : order.findIndex((one) => one.toLowerCase() === after.toLowerCase());
    const position = after !== null && behind === -1 ? null : behind + 1;
    order.splice(position ?? order.length, 0, name);
    return { name, isThere: false, position };
  });
}

/** What is to be added, and where; what is there already is left out. */
async function placesOf({ context, send }: Conversation, extension: WorkbookExtension): Promise<ReadonlyMap<string, TablePlace>> {
  const { worksheets, tables } = context.workbook;
  worksheets.load('items/name');
  tables.load('items/name,items/worksheet/name');
  await send();
  const there = new Map(tables.items.map((table) => [table.name.toLowerCase(), table]));
  const sheets = extension.sheets.filter(({ table }) => !there.has(table.toLowerCase()));
  const taken = sheets.flatMap(({ sheet }) => {
    const same = worksheets.items.find(({ name }) => name.toLowerCase() === sheet.name.toLowerCase());
    const hasTable = tables.items.some(({ worksheet }) => worksheet.name.toLowerCase() === sheet.name.toLowerCase());
    return same && !hasTable ? [{ name: sheet.name, title: same.getCell(0, 0).load('values'), planned: sheet.cells[0]?.value }] : [];
  });
  const old = new Set([...extension.columns, ...extension.bodies, ...extension.formulas].map(({ table }) => table).filter((name) => there.has(name.toLowerCase())));
  const places = new Map([...old].map((name) => [name, placeOf(context.workbook.tables.getItem(name))]));
  await send();
  // Before anything is written, and by name: Excel itself only says that some sheet is.
  const locked = [...places.values()].find(({ table }) => table.worksheet.protection.protected);
  if (locked) throw new WorkbookUnavailable('protected', locked.table.worksheet.name);
  if (sheets.length === 0) return places;
  const begun = new Set(taken.flatMap(({ name, title, planned }) => (title.values[0]?.[0] === planned ? [name] : [])));
  sheetPlaces(sheets, worksheets.items.map(({ name }) => name), begun).forEach((place, index) => {
    addTableSheet(context, sheets[index] as NewSheet, place);
  });
  const made = new Map(sheets.map(({ table }) => [table, placeOf(context.workbook.tables.getItem(table))]));
  await send();
  return new Map([...places, ...made]);
}

/** Refuses while cells beside or below a table would have to give way. */
async function askForRoom({ send }: Conversation, widenings: readonly Widening[], longer: readonly { readonly place: TablePlace; readonly rows: number }[]): Promise<readonly Around[]> {
  const beside = widenings.map(({ place, columns }) => ({ place, used: block(place, 0, headersOf(place).length, place.whole.rowCount, columns.length).getUsedRangeOrNullObject(true) }));
  const below = longer.map(({ place, rows }) => ({ place, used: block(place, place.whole.rowCount, 0, rows, headersOf(place).length).getUsedRangeOrNullObject(true) }));
  for (const { used } of [...beside, ...below]) used.load('address');
  const around = widenings.map(askAround);
  if (beside.length + below.length === 0) return around;
  await send();
  const occupied = (list: typeof beside): TablePlace | undefined => list.find(({ used }) => !used.isNullObject)?.place;
  const [right, under] = [occupied(beside), occupied(below)];
  if (right) throw new WorkbookUnavailable('beside-table', right.table.worksheet.name);
  if (under) throw new WorkbookUnavailable('below-table', under.table.worksheet.name);
  return around;
}

function setNames({ workbook }: Excel.RequestContext, known: Excel.NamedItemCollection, names: WorkbookExtension['names']): void {
  for (const { name, refersTo } of names) {
    const present = known.items.find((one) => one.name.toLowerCase() === name.toLowerCase());
    if (present) workbook.names.getItem(present.name).formula = `=${refersTo}`;
    else workbook.names.add(name, `=${refersTo}`);
  }
}

/**
 * Adds what an older register lacks, everything after asking for room: new sheets, columns at the right end of tables, the
 * product's own lists, names and formulas. At most seven round trips, however much is added.
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
    const around = await askForRoom(conversation, widenings, bodies.filter(({ rows }) => rows > 0));
    widenings.forEach((widening, index) => {
      widen(context, widening, around[index] as Around);
    });
    for (const { place, body } of bodies) writeBody(place, body);
    const names = context.workbook.names.load('items/name');
    const writeCells = askCells(context, extension);
    await send();
    setNames(context, names, extension.names);
    for (const { table, header, formula } of extension.formulas) {
      const body = context.workbook.tables.getItem(table).columns.getItem(header).getDataBodyRange();
      const first = body.getCell(0, 0);
      first.formulas = [[inExcel(formula)]];
      body.copyFrom(first, 'Formulas');
    }
    writeCells();
    await send();
  });
  if (extension.sheets.length > 0) await setUpPages(host, extension.sheets);
}
