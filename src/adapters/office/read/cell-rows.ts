import type { RawValue } from '../../../schema/raw-workbook.js';

/** The rows of a sheet, filled in block by block as they come. */
export type CellRows = RawValue[][];

/** Puts a block of cells at a place, row and column from 1. */
export function putBlock(rows: CellRows, top: number, left: number, cells: readonly (readonly RawValue[])[]): void {
  cells.forEach((row, index) => {
    while (rows.length < top + index) rows.push([]);
    const target = rows[top + index - 1] ?? [];
    while (target.length < left - 1) target.push(null);
    row.forEach((value, column) => {
      target[left - 1 + column] = value;
    });
  });
}
