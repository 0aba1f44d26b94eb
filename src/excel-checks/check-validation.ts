import { api, guide, on, type ExcelCheck } from './excel-check.js';

export const validationChecks: readonly ExcelCheck[] = [
  {
    name: 'A list of choices is kept with its drop-down',
    group: 'validation',
    source: guide('excel/excel-add-ins-data-validation'),
    run: (excel, name) =>
      on(excel, name, async (sheet, context) => {
        const { dataValidation } = sheet.getRange('A1:A5');
        dataValidation.rule = { list: { inCellDropDown: true, source: 'Ja,Nej' } };
        dataValidation.load('type,rule');
        await context.sync();
        return [dataValidation.type, dataValidation.rule.list?.inCellDropDown, dataValidation.rule.list?.source];
      }),
    expect: ['List', true, 'Ja,Nej'],
  },
  {
    name: 'Cells without a rule have none, and blanks are let through by default',
    group: 'validation',
    source: api('datavalidation', 'ignoreBlanks'),
    run: (excel, name) =>
      on(excel, name, async (sheet, context) => {
        const bare = sheet.getRange('C1').dataValidation.load('type');
        const { dataValidation } = sheet.getRange('A1');
        dataValidation.rule = { wholeNumber: { formula1: 0, operator: 'GreaterThan' } };
        dataValidation.load('type,ignoreBlanks');
        await context.sync();
        return [bare.type, dataValidation.type, dataValidation.ignoreBlanks];
      }),
    expect: ['None', 'WholeNumber', true],
  },
  {
    name: 'The API writes past a rule, and valid tells',
    group: 'validation',
    source: api('datavalidation', 'valid'),
    run: (excel, name) =>
      on(excel, name, async (sheet, context) => {
        const block = sheet.getRange('A1:A2');
        block.dataValidation.rule = { wholeNumber: { formula1: 0, operator: 'GreaterThan' } };
        block.values = [[5], [-5]];
        const [mixed, good, bad] = [block.dataValidation, sheet.getRange('A1').dataValidation, sheet.getRange('A2').dataValidation];
        for (const one of [mixed, good, bad]) one.load('valid');
        await context.sync();
        return [mixed.valid as boolean | null, good.valid, bad.valid];
      }),
    expect: [null, true, false],
  },
  {
    name: 'Clearing a part leaves the rule on the rest',
    group: 'validation',
    source: guide('excel/excel-add-ins-data-validation'),
    run: (excel, name) =>
      on(excel, name, async (sheet, context) => {
        sheet.getRange('A1:A5').dataValidation.rule = { list: { inCellDropDown: true, source: 'a,b' } };
        sheet.getRange('A2:B3').dataValidation.clear();
        const [first, second, whole] = ['A1', 'A2', 'A1:A5'].map((address) => sheet.getRange(address).dataValidation.load('type'));
        await context.sync();
        return [first?.type, second?.type, whole?.type];
      }),
    expect: ['List', 'None', 'Inconsistent'],
  },
  {
    name: 'A prompt and an alert are kept with the rule',
    group: 'validation',
    source: api('datavalidation', 'errorAlert'),
    run: (excel, name) =>
      on(excel, name, async (sheet, context) => {
        const { dataValidation } = sheet.getRange('A1');
        dataValidation.rule = { textLength: { formula1: 10, operator: 'LessThan' } };
        dataValidation.prompt = { showPrompt: true, title: 'Kort', message: 'Højst ni tegn' };
        dataValidation.errorAlert = { showAlert: true, style: 'Warning', title: 'For langt', message: 'Skriv kortere' };
        dataValidation.load('type,prompt,errorAlert');
        await context.sync();
        return [dataValidation.type, dataValidation.prompt.title, dataValidation.errorAlert.style];
      }),
    expect: ['TextLength', 'Kort', 'Warning'],
  },
  {
    name: 'Cells against their rule are found, or there are none',
    group: 'validation',
    source: api('datavalidation', 'getInvalidCellsOrNullObject(1)'),
    run: (excel, name) =>
      on(excel, name, async (sheet, context) => {
        const block = sheet.getRange('A1:A3');
        block.values = [['Ja'], ['Måske'], ['Nej']];
        block.dataValidation.rule = { list: { inCellDropDown: true, source: 'Ja,Nej' } };
        const invalid = block.dataValidation.getInvalidCellsOrNullObject();
        invalid.load('address');
        const none = sheet.getRange('A1').dataValidation.getInvalidCellsOrNullObject();
        none.load('address');
        await context.sync();
        return [invalid.address.split('!').at(-1), none.isNullObject];
      }),
    expect: ['A2', true],
  },
];
