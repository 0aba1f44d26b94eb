import type { ExcelHost } from './excel-host.js';
import { codeOf } from './office-error.js';

/** What Excel says when several areas, a chart or another workbook have the focus. */
const nowhere = new Set(['InvalidSelection', 'InvalidOperation', 'InactiveWorkbook', 'GeneralException', 'ItemNotFound']);

/** Shows a cell; a hidden sheet is made visible for it, since Excel shows nothing on a hidden one. */
export async function selectCell(host: ExcelHost, name: string, address: string): Promise<void> {
  await host.talkAgain(
    async ({ context, send }) => {
      const sheet = context.workbook.worksheets.getItem(name);
      sheet.load('visibility');
      await send();
      if (String(sheet.visibility) === 'Hidden') sheet.visibility = 'Visible';
      sheet.activate();
      sheet.getRange(address).select();
      await send();
    },
    { kind: 'sheet', name },
  );
}

export async function selectedCell(host: ExcelHost): Promise<{ readonly sheet: string; readonly row: number; readonly column: number } | null> {
  return host.talk(async ({ context, send }) => {
    const range = context.workbook.getSelectedRange();
    range.load('rowIndex,columnIndex,worksheet/name');
    try {
      await send();
    } catch (error) {
      if (nowhere.has(codeOf(error) ?? '')) return null;
      throw error;
    }
    return { sheet: range.worksheet.name, row: range.rowIndex + 1, column: range.columnIndex + 1 };
  });
}
