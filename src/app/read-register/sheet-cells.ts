import { columnLetter } from '../../register/register.js';
import type { RawCellExtras, RawSheet, RawTable, RawValue } from '../../schema/raw-workbook.js';

/** A table, or what is left of one after a program that knows no tables: column ids are then 0. */
export interface FoundTable extends RawTable {
  readonly cells: RawSheet;
}

export function valueAt(sheet: RawSheet, row: number, column: number): RawValue {
  return sheet.rows[row - 1]?.[column - 1] ?? null;
}

export function extrasAt({ extras }: RawSheet, row: number, column: number): RawCellExtras | undefined {
  return extras.at ? extras.at(row, column) : extras.get(addressAt(row, column));
}

export function addressAt(row: number, column: number): string {
  return `${columnLetter(column)}${String(row)}`;
}

/** A header as it is compared: without regard to case, blanks of any kind, and a full stop at the end. */
export function foldHeader(header: string): string {
  return header.normalize('NFC').replace(/[\s\u00a0]+/g, '').replace(/\.$/, '').toLocaleLowerCase('da');
}

/** What a person sees in the cell, for a message. */
export function shownValue(value: RawValue): string {
  if (value === null) return '';
  return typeof value === 'object' ? value.error : String(value);
}
