import { WorkbookUnavailable } from '../../app/live-workbook.js';
import { base64 } from './base64.js';
import type { ExcelHost } from './excel-host.js';
import { hasSmallRequests, supports, type OfficeClient } from './office-client.js';

/** A request on the web holds 5 MB, and base64 takes a third more than the file. */
const largestFile = 3_600_000;

const visibilities = { visible: 'Visible', hidden: 'Hidden', veryHidden: 'VeryHidden' } as const;

/** Brings in sheets of a file behind those there are, or behind one of them; refuses names that are taken, since Excel would give the sheets others. */
export async function insertSheets(client: OfficeClient, host: ExcelHost, file: Uint8Array, sheets: readonly string[], after: string | null = null): Promise<void> {
  if (!supports(client, '1.13')) throw new WorkbookUnavailable('unsupported');
  if (file.length > largestFile && hasSmallRequests(client)) throw new WorkbookUnavailable('too-large', null, `${String(file.length)} bytes`);
  await host.talk(async ({ context, send }) => {
    const { worksheets } = context.workbook;
    worksheets.load('items/name');
    await send();
    const taken = sheets.find((name) => worksheets.items.some((sheet) => sheet.name.toLowerCase() === name.toLowerCase()));
    if (taken !== undefined) throw new WorkbookUnavailable('sheet-name-taken', taken);
    const behind = worksheets.items.find(({ name }) => name.toLowerCase() === after?.toLowerCase());
    context.workbook.insertWorksheetsFromBase64(base64(file), { sheetNamesToInsert: [...sheets], ...(behind === undefined ? { positionType: 'End' } : { positionType: 'After', relativeTo: behind.name }) });
    worksheets.load('items/name');
    await send();
    const lacking = sheets.find((name) => !worksheets.items.some((sheet) => sheet.name === name));
    if (lacking !== undefined) throw new WorkbookUnavailable('no-such-sheet', lacking, 'not brought in');
  });
}

/** A name that is taken is refused in words of its own. */
export async function renameSheet(host: ExcelHost, name: string, to: string): Promise<void> {
  await host.talkAgain(
    async ({ context, send }, again) => {
      const { worksheets } = context.workbook;
      worksheets.load('items/name');
      await send();
      const has = (wanted: string): boolean => worksheets.items.some((sheet) => sheet.name.toLowerCase() === wanted.toLowerCase());
      if (again && has(to) && !has(name)) return;
      if (has(to) && name.toLowerCase() !== to.toLowerCase()) throw new WorkbookUnavailable('sheet-name-taken', to);
      worksheets.getItem(name).name = to;
      await send();
    },
    { kind: 'sheet', name },
  );
}

export async function setVisibility(host: ExcelHost, name: string, visibility: 'visible' | 'hidden' | 'veryHidden'): Promise<void> {
  await host.talkAgain(
    async ({ context, send }) => {
      context.workbook.worksheets.getItem(name).visibility = visibilities[visibility];
      await send();
    },
    { kind: 'sheet', name },
  );
}

export async function removeSheets(host: ExcelHost, names: readonly string[]): Promise<void> {
  await host.talkAgain(async ({ context, send }, again) => {
    const { worksheets, names: defined } = context.workbook;
    worksheets.load('items/name');
    defined.load('items/name,items/formula');
    await send();
    const whole = new Set(defined.items.filter(({ formula }) => !String(formula).includes('#REF!')).map(({ name }) => name));
    const there = names.filter((name) => worksheets.items.some((sheet) => sheet.name === name));
    const missing = names.find((name) => !there.includes(name));
    if (missing !== undefined && !again) throw new WorkbookUnavailable('no-such-sheet', missing);
    for (const name of there) {
      const sheet = worksheets.getItem(name);
      // A very hidden sheet cannot be deleted.
      sheet.visibility = 'Hidden';
      sheet.delete();
    }
    await send();
    // Names that pointed into the sheets would stand in the way when they come in once more.
    defined.load('items/name,items/formula');
    await send();
    const broken = defined.items.filter(({ name, formula }) => whole.has(name) && String(formula).includes('#REF!'));
    for (const { name } of broken) defined.getItem(name).delete();
    if (broken.length > 0) await send();
  });
}

/** Hides or shows columns of tables, by header; a table or column that is not there is passed over. */
export async function setColumnsHidden(host: ExcelHost, columns: readonly { readonly table: string; readonly header: string; readonly hidden: boolean }[]): Promise<void> {
  if (columns.length === 0) return;
  await host.talkAgain(async ({ context, send }) => {
    const { tables } = context.workbook;
    tables.load('items/name,items/columns/items/name');
    await send();
    for (const { table: name, header, hidden } of columns) {
      const table = tables.items.find((one) => one.name.toLowerCase() === name.toLowerCase());
      if (table?.columns.items.some((one) => one.name === header)) table.columns.getItem(header).getRange().getEntireColumn().columnHidden = hidden;
    }
    await send();
  });
}
