import { api, codeOf, on, type ExcelCheck } from './excel-check.js';

export const nameChecks: readonly ExcelCheck[] = [
  {
    name: 'A name of the workbook refers to a block, and its formula begins with =',
    group: 'names',
    source: api('nameditem', 'formula'),
    run: (excel, name) =>
      on(excel, name, async (sheet, context) => {
        const made = context.workbook.names.add('SelvtestBlok', sheet.getRange('B2:C3')).load('name,formula,type,scope');
        const names = context.workbook.names.load('items/name,items/formula');
        const target = made.getRange().load('address');
        await context.sync();
        const listed = names.items.find((one) => one.name === 'SelvtestBlok');
        const found = [made.formula === listed?.formula, made.formula.endsWith('!$B$2:$C$3'), made.formula.startsWith('='), made.type, made.scope, target.address.split('!').at(-1)];
        context.workbook.names.getItem('SelvtestBlok').delete();
        await context.sync();
        return found;
      }),
    expect: [true, true, true, 'Range', 'Workbook', 'B2:C3'],
  },
  {
    name: 'A name of a sheet belongs to it',
    group: 'names',
    source: api('nameditem', 'worksheet'),
    run: (excel, name) =>
      on(excel, name, async (sheet, context) => {
        const made = sheet.names.add('SelvtestLokal', sheet.getRange('A1')).load('scope,worksheet/name');
        await context.sync();
        return [made.scope, made.worksheet.name === name];
      }),
    expect: ['Worksheet', true],
  },
  {
    name: 'A name of the workbook belongs to no sheet',
    group: 'names',
    source: api('nameditem', 'worksheetOrNullObject'),
    run: (excel, name) =>
      on(excel, name, async (sheet, context) => {
        const made = context.workbook.names.add('SelvtestFri', sheet.getRange('A1'));
        const none = made.worksheetOrNullObject.load('name');
        await context.sync();
        made.delete();
        await context.sync();
        return none.isNullObject;
      }),
    expect: true,
  },
  {
    name: 'A constant is no range',
    group: 'names',
    source: api('nameditem', 'getRangeOrNullObject(1)'),
    run: (excel) =>
      excel.run(async (context) => {
        const made = context.workbook.names.add('SelvtestTal', '=42').load('type,value');
        const none = made.getRangeOrNullObject().load('address');
        await context.sync();
        made.delete();
        await context.sync();
        return [made.type, made.value as unknown, none.isNullObject];
      }),
    expect: ['Integer', 42, true],
  },
  {
    name: 'A name that is not there is an error, or a null object',
    group: 'names',
    source: api('nameditemcollection', 'getItemOrNullObject(1)'),
    run: (excel) =>
      excel.run(async (context) => {
        const none = context.workbook.names.getItemOrNullObject('SelvtestFindesIkke').load('name');
        await context.sync();
        context.workbook.names.getItem('SelvtestFindesIkke').load('name');
        return [none.isNullObject, await codeOf(context.sync() as unknown as Promise<void>)];
      }),
    expect: [true, 'ItemNotFound'],
  },
  {
    name: 'A block is found by its name',
    group: 'names',
    source: api('worksheet', 'getRange(1)'),
    run: (excel, name) =>
      on(excel, name, async (sheet, context) => {
        const made = sheet.names.add('SelvtestVej', sheet.getRange('D4:D5'));
        const found = sheet.getRange('SelvtestVej').load('address');
        await context.sync();
        made.delete();
        await context.sync();
        return found.address.split('!').at(-1);
      }),
    expect: 'D4:D5',
  },
];
