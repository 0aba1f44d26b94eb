import { api, codeOf, guide, on, type ExcelCheck } from './excel-check.js';

export const conditionalFormatChecks: readonly ExcelCheck[] = [
  {
    name: 'A format by formula keeps formula and colour',
    group: 'conditional-formats',
    source: guide('excel/excel-add-ins-conditional-formatting'),
    run: (excel, name) =>
      on(excel, name, async (sheet, context) => {
        const format = sheet.getRange('A1:A9').conditionalFormats.add('Custom');
        format.custom.rule.formula = '=$A1="Rød"';
        format.custom.format.fill.color = '#FFC7CE';
        format.load('type');
        format.custom.rule.load('formula');
        format.custom.format.fill.load('color');
        await context.sync();
        return [format.type, format.custom.rule.formula, format.custom.format.fill.color];
      }),
    expect: ['Custom', '=$A1="Rød"', '#FFC7CE'],
  },
  {
    name: 'The newest format comes first',
    group: 'conditional-formats',
    source: api('conditionalformatcollection', 'add(1)'),
    run: (excel, name) =>
      on(excel, name, async (sheet, context) => {
        const { conditionalFormats } = sheet.getRange('A1:A9');
        conditionalFormats.add('Custom').custom.rule.formula = '=TRUE';
        conditionalFormats.add('CellValue').cellValue.rule = { formula1: '=0', operator: 'LessThan' };
        const count = conditionalFormats.getCount();
        conditionalFormats.load('items/type,items/priority');
        await context.sync();
        return [count.value, conditionalFormats.items.map(({ type, priority }) => [type, priority])];
      }),
    expect: [2, [['CellValue', 0], ['Custom', 1]]],
  },
  {
    name: 'A format of another kind is a null object, or an error',
    group: 'conditional-formats',
    source: api('conditionalformat', 'cellValueOrNullObject'),
    run: (excel, name) =>
      on(excel, name, async (sheet, context) => {
        const format = sheet.getRange('A1').conditionalFormats.add('Custom');
        format.custom.rule.formula = '=TRUE';
        const none = format.cellValueOrNullObject.load('rule');
        await context.sync();
        return none.isNullObject;
      }),
    expect: true,
  },
  {
    name: 'A format tells its block',
    group: 'conditional-formats',
    source: api('conditionalformat', 'getRange(1)'),
    run: (excel, name) =>
      on(excel, name, async (sheet, context) => {
        const format = sheet.getRange('B2:C4').conditionalFormats.add('ContainsText');
        format.textComparison.rule = { operator: 'Contains', text: 'forsinket' };
        const place = format.getRange().load('address');
        await context.sync();
        return place.address.split('!').at(-1);
      }),
    expect: 'B2:C4',
  },
  {
    name: 'Formats are cleared and deleted',
    group: 'conditional-formats',
    source: api('conditionalformatcollection', 'clearAll(1)'),
    run: (excel, name) =>
      on(excel, name, async (sheet, context) => {
        const { conditionalFormats } = sheet.getRange('A1:A3');
        const first = conditionalFormats.add('Custom');
        first.custom.rule.formula = '=TRUE';
        conditionalFormats.add('Custom').custom.rule.formula = '=FALSE';
        await context.sync();
        first.delete();
        const one = conditionalFormats.getCount();
        conditionalFormats.clearAll();
        const none = conditionalFormats.getCount();
        await context.sync();
        return [one.value, none.value];
      }),
    expect: [1, 0],
  },
  {
    name: 'A format can stop those after it',
    group: 'conditional-formats',
    source: api('conditionalformat', 'stopIfTrue'),
    run: (excel, name) =>
      on(excel, name, async (sheet, context) => {
        const format = sheet.getRange('A1').conditionalFormats.add('Custom');
        format.custom.rule.formula = '=TRUE';
        format.stopIfTrue = true;
        format.load('stopIfTrue');
        await context.sync();
        return format.stopIfTrue;
      }),
    expect: true,
  },
  {
    name: 'A format tells the looks it was given',
    group: 'conditional-formats',
    source: api('conditionalrangefont', 'strikethrough'),
    run: (excel, name) =>
      on(excel, name, async (sheet, context) => {
        const { custom } = sheet.getRange('A1').conditionalFormats.add('Custom');
        custom.rule.formula = '=TRUE';
        const { format } = custom;
        format.font.color = '#86170E';
        format.font.bold = true;
        format.font.strikethrough = true;
        format.numberFormat = '"! "dd-mm-yyyy';
        format.font.load('color,bold,strikethrough');
        format.load('numberFormat');
        await context.sync();
        return [format.font.color, format.font.bold, format.font.strikethrough, format.numberFormat];
      }),
    expect: ['#86170E', true, true, '"! "dd-mm-yyyy'],
  },
  {
    name: 'A format that is not in the block is not found there',
    group: 'conditional-formats',
    source: api('conditionalformatcollection', 'getItem(1)'),
    run: (excel, name) =>
      on(excel, name, async (sheet, context) => {
        sheet.getRange('A1').conditionalFormats.getItem('{FINDES-IKKE}').load('type');
        return (await codeOf(context.sync() as unknown as Promise<void>)) === 'none';
      }),
    expect: false,
  },
];
