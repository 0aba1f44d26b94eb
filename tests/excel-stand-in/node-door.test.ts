import { describe, expect, it } from 'vitest';
import type { RawWorkbook } from '../../src/schema/raw-workbook.js';
import { copied, officeInNode, standInFor, wireTable } from '../support/office-in-node.js';

const raw: RawWorkbook = {
  sheets: [
    {
      name: 'Projekter',
      visibility: 'visible',
      rows: [['Id', 'Navn', 'Beløb'], ['P-1', 'Ét', 10], ['P-2', 'To', null], [], ['', 'løst']],
      extras: new Map(),
      hiddenRows: new Set(),
      merges: [],
    },
    { name: 'Skjult', visibility: 'hidden', rows: [], extras: new Map(), hiddenRows: new Set(), merges: [] },
  ],
  tables: [{ name: 'tblProjects', sheet: 'Projekter', headerRow: 1, firstRow: 2, lastRow: 3, firstColumn: 1, columns: ['Id', 'Navn', 'Beløb'].map((header, index) => ({ id: index + 1, header })) }],
  names: new Map([['Start', 'Projekter!$A$1']]),
};

describe('the genuine client in Node', () => {
  it('finds in the client what can be asked for', () => {
    const { classes } = wireTable();
    expect(classes.size).toBeGreaterThan(180);
    expect(classes.get('Table')?.methods.get('Resize')).toEqual({ wire: 'Resize', name: 'resize', set: { name: 'ExcelApi', version: '1.13' }, returns: null, readsOnly: false });
    expect(classes.get('WorksheetCollection')?.item).toBe('Worksheet');
  });

  it('reads tables, sheets, names and cells', async () => {
    const { Excel, host } = officeInNode(standInFor(raw).open());
    const read = await Excel.run(async (context) => {
      const tables = context.workbook.tables.load('items/name,items/showTotals,items/worksheet/name,items/columns/items/name,items/columns/items/id,items/rows/count');
      const sheets = context.workbook.worksheets.load('items/name,items/visibility');
      const names = context.workbook.names.load('items/name,items/formula');
      await context.sync();
      const table = tables.items[0] as Excel.Table;
      const range = table.getRange().load('values,address,rowIndex');
      const none = context.workbook.worksheets.getItemOrNullObject('Findes ikke');
      const blank = context.workbook.worksheets.getItem('Skjult').getUsedRangeOrNullObject(true);
      await context.sync();
      return {
        table: table.name,
        sheet: table.worksheet.name,
        columns: table.columns.items.map(({ id, name }) => `${String(id)} ${name}`),
        rows: table.rows.count,
        sheets: sheets.items.map(({ name, visibility }) => `${name} ${visibility}`),
        names: names.items.map(({ name, formula }) => `${name} ${String(formula)}`),
        values: range.values,
        address: range.address,
        none: none.isNullObject,
        blank: blank.isNullObject,
      };
    });
    expect(copied(read)).toEqual({
      table: 'tblProjects',
      sheet: 'Projekter',
      columns: ['1 Id', '2 Navn', '3 Beløb'],
      rows: 2,
      sheets: ['Projekter Visible', 'Skjult Hidden'],
      names: ['Start =Projekter!$A$1'],
      values: [['Id', 'Navn', 'Beløb'], ['P-1', 'Ét', 10], ['P-2', 'To', '']],
      address: 'Projekter!A1:C3',
      none: true,
      blank: true,
    });
    expect(host.traffic.roundTrips).toBe(2);
  });

  it.each([true, false])('writes rows below a table; growing: %s', async (tableGrows) => {
    const standIn = standInFor(raw, { switches: { tableGrows } });
    const { Excel } = officeInNode(standIn.open());
    const count = await Excel.run(async (context) => {
      const table = context.workbook.tables.getItem('tblProjects');
      const below = table.getDataBodyRange().getRowsBelow(1);
      below.values = [['P-3', 'Tre', 3]];
      table.rows.load('count');
      await context.sync();
      return table.rows.count;
    });
    expect(count).toBe(tableGrows ? 3 : 2);
    expect(standIn.workbook.sheets[0]?.cell(3, 1)?.value).toBe('Tre');
  });

  it('takes large writes that the client cuts into pieces', async () => {
    const standIn = standInFor(raw);
    const { Excel } = officeInNode(standIn.open());
    await Excel.run(async (context) => {
      const range = context.workbook.worksheets.getItem('Skjult').getRange('A1:C1000');
      range.values = Array.from({ length: 1000 }, (_, row) => [row, `r${String(row)}`, true]);
      await context.sync();
    });
    expect(standIn.workbook.sheets[1]?.usedWithin({ top: 0, left: 0, rows: 2000, columns: 9 }, true)).toEqual({ top: 0, left: 0, rows: 1000, columns: 3 });
  });

  it('tells each client of changes, and whose they were', async () => {
    const standIn = standInFor(raw);
    const [a, b] = [officeInNode(standIn.open()), officeInNode(standIn.open())];
    const heard: string[] = [];
    for (const [name, { Excel }] of [['a', a], ['b', b]] as const) {
      await Excel.run(async (context) => {
        context.workbook.worksheets.onChanged.add(async (event) => {
          heard.push(`${name} ${event.source} ${event.address} ${String(event.triggerSource)} ${String(event.details?.valueBefore)}>${String(event.details?.valueAfter)}`);
        });
        await context.sync();
      });
    }
    await a.Excel.run(async (context) => {
      context.workbook.worksheets.getItem('Projekter').getRange('C2').values = [[11]];
      await context.sync();
    });
    await new Promise((resolve) => setTimeout(resolve, 20));
    expect(heard.sort()).toEqual(['a Local C2 ThisLocalAddin 10>11', 'b Remote C2 Unknown 10>11']);
  });

  it('keeps a range over several requests while rows move', async () => {
    const { Excel } = officeInNode(standInFor(raw).open());
    const address = await Excel.run(async (context) => {
      const range = context.workbook.worksheets.getItem('Projekter').getRange('B3');
      await context.sync();
      context.workbook.tables.getItem('tblProjects').rows.getItemAt(0).delete();
      await context.sync();
      range.load('address,values');
      await context.sync();
      return `${range.address} ${String(range.values[0]?.[0])}`;
    });
    expect(address).toBe('Projekter!B2 To');
  });

  it('says which member does not exist, and which one is not built', async () => {
    const { Excel } = officeInNode(standInFor(raw).open());
    const shapes = await Excel.run(async (context) => {
      context.workbook.worksheets.getItem('Projekter').shapes.load('items');
      await context.sync();
    }).catch((error: unknown) => error as { code: string; message: string });
    expect(shapes).toMatchObject({ code: 'NotImplemented', message: expect.stringContaining('Worksheet.shapes') as string });
    const unknown = await Excel.run(async (context) => {
      context.workbook.tables.getItem('tblProjects').load('colour');
      await context.sync();
    }).catch((error: unknown) => error as { code: string });
    expect(unknown).toMatchObject({ code: 'InvalidArgument' });
  });

  it('fails, hangs and waits for a cell on request', async () => {
    const { Excel, host } = officeInNode(standInFor(raw, { sets: { excelapi: '1.15', delayforcelledit: '1.1' } }).open());
    const read = (options: { delayForCellEdit?: boolean } = {}) =>
      Excel.run(options as Excel.RunOptions, async (context) => {
        const range = context.workbook.worksheets.getItem('Projekter').getRange('A1').load('values');
        await context.sync();
        return String(range.values[0]?.[0]);
      }).catch((error: unknown) => (error as { code: string }).code);
    host.faults.fail('ActivityLimitReached');
    expect(await read()).toBe('ActivityLimitReached');
    expect(await read()).toBe('Id');
    const end = host.faults.editCell();
    expect(await read()).toBe('InvalidOperationInCellEditMode');
    const waiting = read({ delayForCellEdit: true });
    expect(await Promise.race([waiting, new Promise((resolve) => setTimeout(resolve, 20, 'still waiting'))])).toBe('still waiting');
    end();
    expect(await waiting).toBe('Id');
    const open = host.faults.hang();
    const silent = read();
    expect(await Promise.race([silent, new Promise((resolve) => setTimeout(resolve, 20, 'silence'))])).toBe('silence');
    open();
    expect(await silent).toBe('Id');
  });
});
