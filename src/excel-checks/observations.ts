import { codeOf, on, smallTable, type ExcelLibrary } from './excel-check.js';

/** What Microsoft does not say and only Excel itself can show; the add-in has to be right either way. */
export interface Observation {
  readonly name: string;
  run(excel: ExcelLibrary, sheet: string): Promise<string>;
}

function cellAfter(excel: ExcelLibrary, name: string, written: string, format: string | null): Promise<string> {
  return on(excel, name, async (sheet, context) => {
    const cell = sheet.getRange('H1');
    cell.clear();
    if (format !== null) cell.numberFormat = [[format]];
    cell.values = [[written]];
    cell.load('values,formulas');
    await context.sync();
    const [value, formula] = [cell.values[0]?.[0] as unknown, cell.formulas[0]?.[0] as unknown];
    // A text that looks like a formula is given as its formula, too.
    return typeof formula === 'string' && formula.startsWith('=') && value !== formula ? `formel ${formula}` : `${typeof value} ${String(value)}`;
  });
}

export const observations: readonly Observation[] = [
  {
    name: 'tableGrows',
    run: (excel, name) =>
      on(excel, name, async (sheet, context) => {
        const table = smallTable(sheet);
        table.getDataBodyRange().getRowsBelow(1).values = [['P-4', 'Fire', 4]];
        table.rows.load('count');
        await context.sync();
        return table.rows.count === 4 ? 'ja' : 'nej';
      }),
  },
  { name: 'parsing 1-2', run: (excel, name) => cellAfter(excel, name, '1-2', null) },
  { name: 'parsing 007', run: (excel, name) => cellAfter(excel, name, '007', null) },
  { name: 'parsing 12,5', run: (excel, name) => cellAfter(excel, name, '12,5', null) },
  { name: 'parsing 31-12-2026', run: (excel, name) => cellAfter(excel, name, '31-12-2026', null) },
  { name: 'apostrophe', run: (excel, name) => cellAfter(excel, name, "'=A1", null) },
  { name: 'formulaInTextCell', run: (excel, name) => cellAfter(excel, name, '=A1', '@') },
  {
    name: 'failedBatch',
    run: (excel, name) =>
      on(excel, name, async (sheet, context) => {
        sheet.getRange('J1').values = [['før']];
        await context.sync();
        sheet.getRange('J1').values = [['efter']];
        context.workbook.worksheets.getItem('Selvtest findes ikke').load('name');
        await codeOf(context.sync() as unknown as Promise<void>);
        const cell = context.workbook.worksheets.getItem(name).getRange('J1').load('values');
        await context.sync();
        return cell.values[0]?.[0] === 'efter' ? 'beholdt' : 'rullet tilbage';
      }),
  },
  {
    name: 'nullChildren',
    run: (excel) =>
      excel.run(async (context) => {
        const child = context.workbook.worksheets.getItemOrNullObject('Selvtest findes ikke').getRange('A1');
        child.load('address');
        const code = await codeOf(context.sync() as unknown as Promise<void>);
        return code === 'none' ? `null: ${String(child.isNullObject)}` : code;
      }),
  },
  {
    name: 'unknownProperty',
    run: (excel, name) =>
      on(excel, name, (sheet, context) => {
        sheet.load('findesIkke' as 'name');
        return codeOf(context.sync() as unknown as Promise<void>);
      }),
  },
  {
    name: 'fillsCalculatedColumns',
    run: (excel, name) =>
      on(excel, name, async (sheet, context) => {
        const table = smallTable(sheet);
        table.columns.getItem('Tal').getDataBodyRange().formulas = [['=LEN([@Tekst])'], ['=LEN([@Tekst])'], ['=LEN([@Tekst])']];
        await context.sync();
        table.rows.add(undefined, [['P-4', 'Fire', null as unknown as string]]);
        const last = table.getDataBodyRange().getLastRow().load('formulas');
        await context.sync();
        return String(last.formulas[0]?.[2]).startsWith('=') ? 'ja' : 'nej';
      }),
  },
];
