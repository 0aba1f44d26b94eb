/** A table as it stands before anything is written. */
export interface TablePlace {
  readonly table: Excel.Table;
  readonly header: Excel.Range;
  readonly whole: Excel.Range;
}

export function placeOf(table: Excel.Table): TablePlace {
  table.load('worksheet/name,worksheet/protection/protected');
  return { table, header: table.getHeaderRowRange().load('values,rowIndex,columnIndex'), whole: table.getRange().load('rowCount') };
}

export function headersOf({ header }: TablePlace): readonly string[] {
  return ((header.values as unknown[][])[0] ?? []).map(String);
}

/** A block of the table's sheet, from its header's first cell on. */
export function block({ table, header }: TablePlace, row: number, column: number, rows: number, columns: number): Excel.Range {
  return table.worksheet.getRangeByIndexes(header.rowIndex + row, header.columnIndex + column, rows, columns);
}
