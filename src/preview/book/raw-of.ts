import type { Workbook } from '../../excel-stand-in/workbook/workbook.js';
import type { RawCellExtras, RawSheet, RawTable, RawValue, RawWorkbook } from '../../schema/raw-workbook.js';

const visibilities = { Visible: 'visible', Hidden: 'hidden', VeryHidden: 'veryHidden' } as const;

/** Formulas where they are asked for, without a map of all cells. */
class FormulasOf extends Map<string, RawCellExtras> {
  constructor(private readonly cells: Workbook['sheets'][number]['cells']) {
    super();
  }

  at(row: number, column: number): RawCellExtras | undefined {
    const formula = this.cells[row - 1]?.[column - 1]?.formula;
    return formula == null ? undefined : { formula: formula.slice(1) };
  }
}

/** The workbook as readers of files would give it now. */
export function rawOf({ sheets, tables, names }: Workbook): RawWorkbook {
  return {
    sheets: sheets.map((sheet): RawSheet => ({
      name: sheet.name,
      visibility: visibilities[sheet.visibility],
      rows: Array.from({ length: sheet.cells.length }, (_, row) => Array.from(sheet.cells[row] ?? [], (cell): RawValue => cell?.value ?? null)),
      extras: new FormulasOf(sheet.cells),
      hiddenRows: sheet.hiddenRows as Set<number>,
      merges: [],
    })),
    tables: tables.map((table): RawTable => ({
      name: table.name,
      sheet: table.sheet.name,
      headerRow: table.top + 1,
      firstRow: table.body.top + 1,
      lastRow: table.body.top + table.rows,
      firstColumn: table.left + 1,
      columns: table.columns.map(({ id, name }) => ({ id, header: name })),
    })),
    names: new Map(names.map(({ name, formula }) => [name, formula.replace(/^=/, '')])),
  };
}
