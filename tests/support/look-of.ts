import type { Workbook } from '../../src/excel-stand-in/workbook/workbook.js';

/** What people see and use of a workbook; a page that was put in anew leaves the former one behind. */
export function lookOf({ sheets, tables, names }: Workbook): unknown {
  return {
    sheets: sheets.map(({ name, visibility, cells, charts, widths, hiddenColumns, validations, conditionalFormats }) => ({
      name,
      visibility,
      cells: cells.map((row) => row?.map((cell) => (cell === undefined || (cell.value === null && cell.formula === null) ? null : { ...cell, style: null }))),
      charts: charts.map((chart) => chart.name),
      widths: [...widths].sort(([a], [b]) => a - b),
      hidden: [...hiddenColumns].sort((a, b) => a - b),
      validations: validations.length,
      colours: conditionalFormats.length,
    })),
    tables: tables.map(({ name, top, left, rows, columns }) => [name, top, left, rows, columns.map((column) => column.name)]).sort(([a], [b]) => String(a).localeCompare(String(b))),
    names: names.map(({ name, formula }) => `${name} ${formula}`).sort(),
  };
}
