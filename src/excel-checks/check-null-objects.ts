import { api, codeOf, guide, on, smallTable, type ExcelCheck } from './excel-check.js';

const source = `${guide('develop/application-specific-api-model')}#ornullobject-methods-and-properties`;

export const nullObjectChecks: readonly ExcelCheck[] = [
  {
    name: 'A sheet that is not there is a null object, never null',
    group: 'null-objects',
    source,
    run: (excel) =>
      excel.run(async (context) => {
        const none = context.workbook.worksheets.getItemOrNullObject('Selvtest findes ikke');
        await context.sync();
        return [none === null, none.isNullObject];
      }),
    expect: [false, true],
  },
  {
    name: 'What is there is no null object, and isNullObject needs no loading',
    group: 'null-objects',
    source,
    run: (excel, name) =>
      on(excel, name, async (_sheet, context) => {
        const found = context.workbook.worksheets.getItemOrNullObject(name);
        await context.sync();
        return found.isNullObject;
      }),
    expect: false,
  },
  {
    name: 'A table that is not there is a null object',
    group: 'null-objects',
    source: api('tablecollection', 'getItemOrNullObject(1)'),
    run: (excel) =>
      excel.run(async (context) => {
        const none = context.workbook.tables.getItemOrNullObject('tblSelvtestFindesIkke').load('name');
        await context.sync();
        return none.isNullObject;
      }),
    expect: true,
  },
  {
    name: 'A column that is not there is a null object',
    group: 'null-objects',
    source: api('tablecolumncollection', 'getItemOrNullObject(1)'),
    run: (excel, name) =>
      on(excel, name, async (sheet, context) => {
        const table = smallTable(sheet);
        const none = table.columns.getItemOrNullObject('Findes ikke').load('name');
        const found = table.columns.getItemOrNullObject('Tekst').load('name');
        await context.sync();
        return [none.isNullObject, found.isNullObject];
      }),
    expect: [true, false],
  },
  {
    name: 'Blocks that do not meet have a null object in common',
    group: 'null-objects',
    source: api('range', 'getIntersectionOrNullObject(1)'),
    run: (excel, name) =>
      on(excel, name, async (sheet, context) => {
        const none = sheet.getRange('A1:B2').getIntersectionOrNullObject('D4:E5').load('address');
        await context.sync();
        return none.isNullObject;
      }),
    expect: true,
  },
  {
    name: 'Typed values among formulas are found by their kind, and there is a null object where there are none',
    group: 'null-objects',
    source: api('range', 'getSpecialCellsOrNullObject(1)'),
    run: (excel, name) =>
      on(excel, name, async (sheet, context) => {
        sheet.getRange('A1:A4').formulas = [['=1+1'], [5], ['=A2*2'], ['tekst']];
        sheet.getRange('B1:B4').formulas = [['=1+1'], ['=2+2'], ['=3+3'], ['=4+4']];
        const typed = sheet.getRange('A1:A4').getSpecialCellsOrNullObject('Constants').load('address');
        const none = sheet.getRange('B1:B4').getSpecialCellsOrNullObject('Constants').load('address');
        await context.sync();
        return [typed.isNullObject, typed.address.replace(/[^,]*!/g, ''), none.isNullObject];
      }),
    expect: [false, 'A2,A4', true],
  },
  {
    name: 'Without OrNullObject the same is an error',
    group: 'null-objects',
    source,
    run: (excel) =>
      codeOf(
        excel.run(async (context) => {
          context.workbook.worksheets.getItem('Selvtest findes ikke').load('name');
          await context.sync();
        }),
      ),
    expect: 'ItemNotFound',
  },
  {
    name: 'A block knows where in it values stand, and that none do',
    group: 'null-objects',
    source: api('range', 'getUsedRangeOrNullObject(1)'),
    run: (excel, name) =>
      on(excel, name, async (sheet, context) => {
        sheet.getRange('B2').values = [['her']];
        const used = sheet.getRange('A1:C5').getUsedRangeOrNullObject(true).load('address');
        const none = sheet.getRange('D1:E5').getUsedRangeOrNullObject(true).load('address');
        await context.sync();
        return [used.address.split('!').at(-1), used.isNullObject, none.isNullObject];
      }),
    expect: ['B2', false, true],
  },
];
