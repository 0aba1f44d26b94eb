import { blankCell } from './cell.js';
import type { Table } from './table.js';
import type { Workbook } from './workbook.js';

/** A column name that is not taken: Excel puts a number behind the second of two. */
export function freeColumnName(wanted: string, taken: ReadonlySet<string>, language: 'da' | 'en'): string {
  const base = wanted === '' ? (language === 'da' ? 'Kolonne' : 'Column') : wanted;
  if (wanted !== '' && !taken.has(base.toLowerCase())) return base;
  for (let number = wanted === '' ? 1 : 2; ; number += 1) if (!taken.has(`${base}${String(number)}`.toLowerCase())) return `${base}${String(number)}`;
}

/** Takes the names of a table's columns from its header cells, and puts them right there: headers are texts, filled and unlike. */
export function nameColumns(workbook: Workbook, table: Table): void {
  const { header, sheet } = table;
  if (!header) return;
  const taken = new Set<string>();
  const columns = table.columns.map((column, index) => {
    const cell = sheet.cell(header.top, header.left + index) ?? blankCell;
    const text = cell.value === null ? '' : typeof cell.value === 'object' ? cell.value.error : String(cell.value);
    const name = freeColumnName(text, taken, workbook.language);
    taken.add(name.toLowerCase());
    if (cell.value !== name) workbook.setCell(sheet, header.top, header.left + index, { ...cell, value: name, formula: null });
    return name === column.name ? column : { ...column, name };
  });
  workbook.change(table, { columns });
}
