import { api, on, type ExcelCheck } from './excel-check.js';
import { smallWorkbook } from './small-workbook.js';

export const fileChecks: readonly ExcelCheck[] = [
  {
    name: 'Sheets of a file are brought in where they are wanted, with what stands in them',
    group: 'sheets',
    source: api('workbook', 'insertWorksheetsFromBase64(1)'),
    since: '1.13',
    run: (excel, name) =>
      on(excel, name, async (sheet, context) => {
        context.workbook.insertWorksheetsFromBase64(smallWorkbook, { sheetNamesToInsert: ['Selvtest fil'], positionType: 'After', relativeTo: sheet });
        await context.sync();
        const made = context.workbook.worksheets.getItem('Selvtest fil').load('position');
        sheet.load('position');
        const cell = made.getRange('A1').load('values');
        await context.sync();
        const told = [made.position - sheet.position, cell.values[0]?.[0] as unknown];
        made.delete();
        await context.sync();
        return told;
      }),
    expect: [1, 42],
  },
];
