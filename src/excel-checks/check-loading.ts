import { api, codeOf, guide, on, smallTable, type ExcelCheck } from './excel-check.js';

const source = `${guide('develop/application-specific-api-model')}#load`;

export const loadingChecks: readonly ExcelCheck[] = [
  {
    name: 'What is not loaded cannot be read',
    group: 'loading',
    source,
    run: (excel, name) =>
      codeOf(
        on(excel, name, async (sheet, context) => {
          const block = sheet.getRange('A1').load('address');
          await context.sync();
          return block.values;
        }),
      ),
    expect: 'PropertyNotLoaded',
  },
  {
    name: 'What is loaded cannot be read before it is sent for',
    group: 'loading',
    source,
    run: (excel, name) =>
      codeOf(
        on(excel, name, async (sheet) => {
          const block = sheet.getRange('A1').load('address');
          await Promise.resolve();
          return block.address;
        }),
      ),
    expect: 'PropertyNotLoaded',
  },
  {
    name: 'Properties of properties are loaded by their path',
    group: 'loading',
    source: `${guide('develop/application-specific-api-model')}#scalar-and-navigation-properties`,
    run: (excel, name) =>
      on(excel, name, async (sheet, context) => {
        const block = sheet.getRange('A1').load('format/font/bold,worksheet/name');
        await context.sync();
        return [block.format.font.bold, block.worksheet.name === name];
      }),
    expect: [false, true],
  },
  {
    name: 'Without names all simple properties are loaded',
    group: 'loading',
    source: `${guide('develop/application-specific-api-model')}#calling-load-without-parameters-not-recommended`,
    run: (excel, name) =>
      on(excel, name, async (sheet, context) => {
        const table = smallTable(sheet).load();
        await context.sync();
        return [typeof table.name, table.showHeaders, table.showTotals];
      }),
    expect: ['string', true, false],
  },
  {
    name: 'Items of a collection are loaded by what is asked of each',
    group: 'loading',
    source: api('tablecolumncollection', 'load(1)'),
    run: (excel, name) =>
      on(excel, name, async (sheet, context) => {
        const { columns } = smallTable(sheet);
        columns.load('items/name');
        await context.sync();
        const named = columns.items.map((column) => column.name);
        return [named, await codeOf(Promise.resolve().then(() => columns.items[0]?.index))];
      }),
    expect: [['Nøgle', 'Tekst', 'Tal'], 'PropertyNotLoaded'],
  },
  {
    name: 'A value that comes back needs no loading, only sending',
    group: 'loading',
    source: `${guide('develop/application-specific-api-model')}#clientresult`,
    run: (excel, name) =>
      on(excel, name, async (sheet, context) => {
        smallTable(sheet);
        const count = sheet.tables.getCount();
        await context.sync();
        return count.value;
      }),
    expect: 1,
  },
  {
    name: 'Several properties are set at once',
    group: 'loading',
    source: `${guide('develop/application-specific-api-model')}#set`,
    run: (excel, name) =>
      on(excel, name, async (sheet, context) => {
        const cell = sheet.getRange('B2');
        cell.set({ values: [[5]], format: { fill: { color: '#4472C4' }, font: { bold: true } } });
        cell.load('values,format/fill/color,format/font/bold');
        await context.sync();
        return [cell.values[0]?.[0] as unknown, cell.format.fill.color, cell.format.font.bold];
      }),
    expect: [5, '#4472C4', true],
  },
];
