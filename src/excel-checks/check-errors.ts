import { api, codeOf, guide, on, smallTable, type ExcelCheck } from './excel-check.js';

const source = `${guide('testing/application-specific-api-error-handling')}#error-codes`;

function sent(context: Excel.RequestContext): Promise<string> {
  return codeOf(context.sync() as unknown as Promise<void>);
}

export const errorChecks: readonly ExcelCheck[] = [
  {
    name: 'A thing that is not there is ItemNotFound',
    group: 'errors',
    source,
    run: (excel) =>
      excel.run((context) => {
        context.workbook.tables.getItem('tblSelvtestFindesIkke').load('name');
        return sent(context);
      }),
    expect: 'ItemNotFound',
  },
  {
    name: 'An array of another size than its block is InvalidArgument',
    group: 'errors',
    source,
    run: (excel, name) =>
      on(excel, name, (sheet, context) => {
        sheet.getRange('A1:B2').values = [[1, 2, 3]];
        return sent(context);
      }),
    expect: 'InvalidArgument',
  },
  {
    name: 'An address that is none is InvalidArgument',
    group: 'errors',
    source,
    run: (excel, name) =>
      on(excel, name, (sheet, context) => {
        sheet.getRange('Ingen adresse!').load('address');
        return sent(context);
      }),
    expect: 'InvalidArgument',
  },
  {
    name: 'A sheet name that is taken is ItemAlreadyExists',
    group: 'errors',
    source,
    run: (excel, name) =>
      excel.run((context) => {
        context.workbook.worksheets.add(name);
        return sent(context);
      }),
    expect: 'ItemAlreadyExists',
  },
  {
    name: 'A sheet name of 32 characters is refused',
    group: 'errors',
    source: api('worksheet', 'name'),
    run: (excel, name) =>
      on(excel, name, async (sheet, context) => {
        sheet.name = 'x'.repeat(32);
        return (await sent(context)) === 'none';
      }),
    expect: false,
  },
  {
    name: 'A text longer than a cell holds is refused',
    group: 'errors',
    source: 'https://support.microsoft.com/office/1672b34d-7043-467e-8e27-269d656771c3',
    run: (excel, name) =>
      on(excel, name, async (sheet, context) => {
        sheet.getRange('A1').values = [['x'.repeat(32_768)]];
        const tooLong = (await sent(context)) === 'none';
        sheet.getRange('A1').values = [['x'.repeat(32_767)]];
        return [tooLong, await sent(context)];
      }),
    expect: [false, 'none'],
  },
  {
    name: 'Cells off the sheet are an error',
    group: 'errors',
    source: api('range', 'getOffsetRange(1)'),
    run: (excel, name) =>
      on(excel, name, async (sheet, context) => {
        sheet.getRange('A1').getOffsetRange(-1, 0).load('address');
        return (await sent(context)) === 'none';
      }),
    expect: false,
  },
  {
    name: 'A table is not torn apart by moving cells',
    group: 'errors',
    source,
    run: (excel, name) =>
      on(excel, name, async (sheet, context) => {
        smallTable(sheet);
        await context.sync();
        sheet.getRange('A2').delete('Left');
        return (await sent(context)) === 'none';
      }),
    expect: false,
  },
  {
    name: 'An error tells its code, and where it was',
    group: 'errors',
    source: guide('testing/application-specific-api-error-handling'),
    run: async (excel) => {
      try {
        await excel.run(async (context) => {
          context.workbook.worksheets.getItem('Selvtest findes ikke').load('name');
          await context.sync();
        });
        return null;
      } catch (error) {
        const { name, code, message, debugInfo } = error as OfficeExtension.Error;
        return [name, code, message.length > 0, typeof debugInfo.errorLocation];
      }
    },
    expect: ['RichApi.Error', 'ItemNotFound', true, 'string'],
  },
];
