import { api, codeOf, on, smallTable, type ExcelCheck } from './excel-check.js';

export const tableChecks: readonly ExcelCheck[] = [
  {
    name: 'A table knows its header, its body, its rows and its columns',
    group: 'tables',
    source: api('table', 'getDataBodyRange(1)'),
    run: (excel, name) =>
      on(excel, name, async (sheet, context) => {
        const table = smallTable(sheet);
        table.load('name,showTotals,worksheet/name,rows/count,columns/items/name,columns/items/id');
        const [header, body, whole] = [table.getHeaderRowRange(), table.getDataBodyRange(), table.getRange()];
        for (const range of [header, body, whole]) range.load('rowIndex,rowCount,columnCount');
        await context.sync();
        return {
          header: [header.rowIndex, header.rowCount],
          body: [body.rowIndex, body.rowCount],
          whole: [whole.rowIndex, whole.rowCount, whole.columnCount],
          rows: table.rows.count,
          columns: table.columns.items.map((column) => column.name),
          ids: new Set(table.columns.items.map(({ id }) => id)).size,
          totals: table.showTotals,
          sheet: table.worksheet.name === name,
        };
      }),
    expect: { header: [0, 1], body: [1, 3], whole: [0, 4, 3], rows: 3, columns: ['Nøgle', 'Tekst', 'Tal'], ids: 3, totals: false, sheet: true },
  },
  {
    name: 'A table is resized from its header row, to a block that overlaps it',
    group: 'tables',
    source: api('table', 'resize(1)'),
    since: '1.13',
    run: (excel, name) =>
      on(excel, name, async (sheet, context) => {
        const table = smallTable(sheet);
        sheet.getRange('A7').values = [['langt nede']];
        await context.sync();
        table.resize('A1:C6');
        table.rows.load('count');
        await context.sync();
        return table.rows.count;
      }),
    expect: 5,
  },
  {
    name: 'A table cannot be resized away from its header row',
    group: 'tables',
    source: api('table', 'resize(1)'),
    since: '1.13',
    run: (excel, name) =>
      on(excel, name, async (sheet, context) => {
        const table = smallTable(sheet);
        await context.sync();
        table.resize('A2:C6');
        return (await codeOf(context.sync() as unknown as Promise<void>)) === 'none';
      }),
    expect: false,
  },
  {
    name: 'Tables do not overlap',
    group: 'tables',
    source: api('tablecollection', 'add(1)'),
    run: (excel, name) =>
      on(excel, name, async (sheet, context) => {
        smallTable(sheet);
        await context.sync();
        sheet.tables.add('C3:E8', true);
        return (await codeOf(context.sync() as unknown as Promise<void>)) === 'none';
      }),
    expect: false,
  },
  {
    name: 'Without headers Excel makes them and moves the data down',
    group: 'tables',
    source: api('tablecollection', 'add(1)'),
    run: (excel, name) =>
      on(excel, name, async (sheet, context) => {
        sheet.getRange('A1:B2').values = [[1, 2], [3, 4]];
        const table = sheet.tables.add('A1:B2', false);
        const body = table.getDataBodyRange().load('values,rowIndex');
        await context.sync();
        return { values: body.values as unknown[][], from: body.rowIndex };
      }),
    expect: { values: [[1, 2], [3, 4]], from: 1 },
  },
  {
    name: 'A row is taken out and those below it move up',
    group: 'tables',
    source: api('tablerow', 'delete(1)'),
    run: (excel, name) =>
      on(excel, name, async (sheet, context) => {
        const table = smallTable(sheet);
        table.rows.getItemAt(1).delete();
        const body = table.getDataBodyRange().load('values');
        await context.sync();
        return body.values as unknown[][];
      }),
    expect: [['P-1', 'Ét', 1], ['P-3', 'Tre', 3]],
  },
  {
    name: 'Cells of a table are taken out with the rows below moving up',
    group: 'tables',
    source: api('range', 'delete(1)'),
    run: (excel, name) =>
      on(excel, name, async (sheet, context) => {
        const table = smallTable(sheet);
        table.getHeaderRowRange().getOffsetRange(1, 0).delete('Up');
        table.rows.load('count');
        const body = table.getDataBodyRange().load('values');
        await context.sync();
        return { rows: table.rows.count, first: String(body.values[0]?.[0]) };
      }),
    expect: { rows: 2, first: 'P-2' },
  },
  {
    name: 'A table keeps its id when it gets another name, and is found by both',
    group: 'tables',
    source: api('table', 'id'),
    run: (excel, name) =>
      on(excel, name, async (sheet, context) => {
        const table = smallTable(sheet).load('id');
        await context.sync();
        const { id } = table;
        table.name = 'tblSelvtestAndet';
        const byName = context.workbook.tables.getItem('tblSelvtestAndet').load('id');
        const byId = context.workbook.tables.getItem(id).load('name');
        await context.sync();
        return [byName.id === id, byId.name];
      }),
    expect: [true, 'tblSelvtestAndet'],
  },
  {
    name: 'Columns are found by name, and what they hold is theirs alone',
    group: 'tables',
    source: api('tablecolumncollection', 'getItem(1)'),
    run: (excel, name) =>
      on(excel, name, async (sheet, context) => {
        const table = smallTable(sheet);
        const column = table.columns.getItem('Tal').load('index,name');
        const whole = column.getRange().load('values');
        await context.sync();
        return { index: column.index, name: column.name, values: whole.values.map(([value]) => value as unknown) };
      }),
    expect: { index: 2, name: 'Tal', values: ['Tal', 1, 2, 3] },
  },
  {
    name: 'A row is put in among others, and the rows below move down',
    group: 'tables',
    source: api('tablerowcollection', 'add(1)'),
    run: (excel, name) =>
      on(excel, name, async (sheet, context) => {
        const table = smallTable(sheet);
        table.rows.add(1, [['P-9', 'Ni', 9]]);
        const body = table.getDataBodyRange().load('values');
        await context.sync();
        return body.values.map(([key]) => key as unknown);
      }),
    expect: ['P-1', 'P-9', 'P-2', 'P-3'],
  },
  {
    name: 'All tables of the workbook are listed with their sheets',
    group: 'tables',
    source: api('tablecollection', 'items'),
    run: (excel, name) =>
      on(excel, name, async (sheet, context) => {
        smallTable(sheet);
        const tables = context.workbook.tables.load('items/name,items/showTotals,items/worksheet/name,items/columns/items/name,items/rows/count');
        await context.sync();
        return tables.items.filter((table) => table.worksheet.name === name).map((table) => [table.showTotals, table.columns.items.length, table.rows.count]);
      }),
    expect: [[false, 3, 3]],
  },
];
