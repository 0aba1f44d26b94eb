import { api, codeOf, on, smallTable, type ExcelCheck } from './excel-check.js';

interface AtHand {
  readonly table: Excel.Table;
  readonly context: Excel.RequestContext;
  readonly sheet: Excel.Worksheet;
  /** The sheet's name, which nobody has to ask Excel for. */
  readonly sheetName: string;
}

/** A check on a small table of its own, there with the first request. */
function ofTable<T>(name: string, member: readonly [owner: string, member: string], ask: (at: AtHand) => Promise<T>, expect: T, since?: ExcelCheck['since']): ExcelCheck {
  return {
    name,
    group: 'tables',
    source: api(...member),
    ...(since === undefined ? {} : { since }),
    run: (excel, sheetName) => on(excel, sheetName, (sheet, context) => ask({ table: smallTable(sheet), context, sheet, sheetName })),
    expect,
  };
}

export const tableChecks: readonly ExcelCheck[] = [
  ofTable(
    'A table knows its header, its body, its rows and its columns',
    ['table', 'getDataBodyRange(1)'],
    async ({ table, context, sheetName }) => {
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
        sheet: table.worksheet.name === sheetName,
      };
    },
    { header: [0, 1], body: [1, 3], whole: [0, 4, 3], rows: 3, columns: ['Nøgle', 'Tekst', 'Tal'], ids: 3, totals: false, sheet: true },
  ),
  ofTable(
    'A table is resized from its header row, to a block that overlaps it',
    ['table', 'resize(1)'],
    async ({ table, context, sheet }) => {
      sheet.getRange('A7').values = [['langt nede']];
      await context.sync();
      table.resize('A1:C6');
      table.rows.load('count');
      await context.sync();
      return table.rows.count;
    },
    5,
    '1.13',
  ),
  ofTable(
    'A table cannot be resized away from its header row',
    ['table', 'resize(1)'],
    async ({ table, context }) => {
      await context.sync();
      table.resize('A2:C6');
      return (await codeOf(context.sync() as unknown as Promise<void>)) === 'none';
    },
    false,
    '1.13',
  ),
  ofTable(
    'Tables do not overlap',
    ['tablecollection', 'add(1)'],
    async ({ context, sheet }) => {
      await context.sync();
      sheet.tables.add('C3:E8', true);
      return (await codeOf(context.sync() as unknown as Promise<void>)) === 'none';
    },
    false,
  ),
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
  ofTable(
    'A row is taken out and those below it move up',
    ['tablerow', 'delete(1)'],
    async ({ table, context }) => {
      table.rows.getItemAt(1).delete();
      const body = table.getDataBodyRange().load('values');
      await context.sync();
      return body.values as unknown[][];
    },
    [['P-1', 'Ét', 1], ['P-3', 'Tre', 3]],
  ),
  ofTable(
    'Cells of a table are taken out with the rows below moving up',
    ['range', 'delete(1)'],
    async ({ table, context }) => {
      table.getHeaderRowRange().getOffsetRange(1, 0).delete('Up');
      table.rows.load('count');
      const body = table.getDataBodyRange().load('values');
      await context.sync();
      return { rows: table.rows.count, first: String(body.values[0]?.[0]) };
    },
    { rows: 2, first: 'P-2' },
  ),
  ofTable(
    'A table keeps its id when it gets another name, and is found by both',
    ['table', 'id'],
    async ({ table, context }) => {
      table.load('id');
      await context.sync();
      const { id } = table;
      table.name = 'tblSelvtestAndet';
      const byName = context.workbook.tables.getItem('tblSelvtestAndet').load('id');
      const byId = context.workbook.tables.getItem(id).load('name');
      await context.sync();
      return [byName.id === id, byId.name];
    },
    [true, 'tblSelvtestAndet'],
  ),
  ofTable(
    'Columns are found by name, and what they hold is theirs alone',
    ['tablecolumncollection', 'getItem(1)'],
    async ({ table, context }) => {
      const column = table.columns.getItem('Tal').load('index,name');
      const whole = column.getRange().load('values');
      await context.sync();
      return { index: column.index, name: column.name, values: whole.values.map(([value]) => value as unknown) };
    },
    { index: 2, name: 'Tal', values: ['Tal', 1, 2, 3] },
  ),
  ofTable(
    'A row is put in among others, and the rows below move down',
    ['tablerowcollection', 'add(1)'],
    async ({ table, context }) => {
      table.rows.add(1, [['P-9', 'Ni', 9]]);
      const body = table.getDataBodyRange().load('values');
      await context.sync();
      return body.values.map(([key]) => key as unknown);
    },
    ['P-1', 'P-9', 'P-2', 'P-3'],
  ),
  ofTable(
    'All tables of the workbook are listed with their sheets',
    ['tablecollection', 'items'],
    async ({ context, sheetName }) => {
      const tables = context.workbook.tables.load('items/name,items/showTotals,items/worksheet/name,items/columns/items/name,items/rows/count');
      await context.sync();
      return tables.items.filter((table) => table.worksheet.name === sheetName).map((table) => [table.showTotals, table.columns.items.length, table.rows.count]);
    },
    [[false, 3, 3]],
  ),
];
