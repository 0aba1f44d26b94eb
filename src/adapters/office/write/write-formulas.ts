import type { LiveFormula } from '../../../app/live-workbook.js';
import type { ExcelHost } from '../excel-host.js';

/** Functions newer than the file format have a prefix in files, and none in Excel. */
export function inExcel(formula: string): string {
  return `=${formula.replaceAll('_xlfn.', '')}`;
}

/** Formulas name tables of the workbook they come into, which no file brought in can know. */
export async function writeFormulas(host: ExcelHost, name: string, cells: readonly LiveFormula[]): Promise<void> {
  await host.talkAgain(
    async ({ context, send }) => {
      const sheet = context.workbook.worksheets.getItem(name);
      for (const { row, column, formula } of cells) sheet.getCell(row - 1, column - 1).formulas = [[inExcel(formula)]];
      await send();
    },
    { kind: 'sheet', name },
  );
}
