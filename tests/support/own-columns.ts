import { columnLetter } from '../../src/register/register.js';
import type { RawCellExtras, RawSheet, RawValue, RawWorkbook } from '../../src/schema/raw-workbook.js';

/** A column people have added: what stands in its first cells, the rest of them blank. */
export interface AddedColumn {
  readonly header: string;
  readonly values: readonly RawValue[];
  readonly numberFormat?: string;
  /** In every cell of the column, or in those of some rows, from 0. */
  readonly formula?: { readonly text: string; readonly rows?: readonly number[] };
}

/** A workbook with columns added to the right of a table, as people add them in Excel. */
export function withColumns(raw: RawWorkbook, tableName: string, added: readonly AddedColumn[]): RawWorkbook {
  const table = raw.tables.find(({ name }) => name === tableName);
  if (!table) throw new Error(`no table ${tableName}`);
  const first = table.firstColumn + table.columns.length;
  const sheets = raw.sheets.map((sheet): RawSheet => {
    if (sheet.name !== table.sheet) return sheet;
    const extras = new Map<string, RawCellExtras>(sheet.extras);
    const rows = sheet.rows.map((cells, index) => {
      if (index + 1 < table.headerRow || index + 1 > table.lastRow) return cells;
      const next = [...cells];
      while (next.length < first - 1) next.push(null);
      added.forEach(({ header, values, numberFormat, formula }, at) => {
        const row = index + 1 - table.firstRow;
        next[first - 1 + at] = row < 0 ? header : (values[row] ?? null);
        const calculates = formula !== undefined && (formula.rows?.includes(row) ?? true);
        if (row >= 0 && (numberFormat !== undefined || calculates)) extras.set(`${columnLetter(first + at)}${String(index + 1)}`, { ...(numberFormat === undefined ? {} : { numberFormat }), ...(calculates ? { formula: formula.text } : {}) });
      });
      return next;
    });
    return { ...sheet, rows, extras };
  });
  const highest = Math.max(...table.columns.map(({ id }) => id));
  const columns = [...table.columns, ...added.map(({ header }, index) => ({ id: highest + 1 + index, header }))];
  return { ...raw, sheets, tables: raw.tables.map((one) => (one === table ? { ...table, columns } : one)) };
}

/** Columns as people add them to their projects, of every sort. */
export function peoplesColumns(rows: number): readonly AddedColumn[] {
  return [
    { header: 'Fagcenter', values: ['Ældre', 'Børn og unge'] },
    { header: 'Vores bemærkning', values: ['Kort', null, 'En bemærkning af den slags, som folk skriver i deres ark, når de holder øje med noget, og som ikke er på én linje.'] },
    { header: 'Sidst set', values: [46_519, 46_520], numberFormat: 'dd-mm-yyyy' },
    { header: 'Timer', values: [1250, 7.5, 40], numberFormat: '#,##0' },
    { header: 'Telefon', values: ['007', '0045 12 34 56 78'], numberFormat: '@' },
    { header: 'Lokalt afsluttet', values: [false, true] },
    { header: 'Prioritet', values: ['Høj', 'Lav'] },
    { header: 'Dobbelt', values: Array.from({ length: rows }, (_, index) => index * 2), formula: { text: 'ROW()*2' } },
    { header: 'Opslag', values: [{ error: '#N/A' }] },
  ];
}

/** A person renames a column, or takes it out (`null`). */
export function renamedColumn(raw: RawWorkbook, tableName: string, header: string, to: string | null): RawWorkbook {
  const table = raw.tables.find(({ name }) => name === tableName);
  if (!table) throw new Error(`no table ${tableName}`);
  const at = table.columns.findIndex((one) => one.header === header);
  const columns = to === null ? table.columns.filter((_, index) => index !== at) : table.columns.map((one, index) => (index === at ? { ...one, header: to } : one));
  const place = table.firstColumn - 1 + at;
  const changed = (cells: readonly RawValue[], row: number): readonly RawValue[] => (to === null ? cells.filter((_, index) => index !== place) : row === table.headerRow ? Object.assign([...cells], { [place]: to }) : cells);
  const sheets = raw.sheets.map((sheet) => (sheet.name === table.sheet ? { ...sheet, rows: sheet.rows.map((cells, index) => changed(cells, index + 1)) } : sheet));
  return { ...raw, sheets, tables: raw.tables.map((one) => (one === table ? { ...table, columns } : one)) };
}
