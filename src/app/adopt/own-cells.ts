import { foldOwnHeader, type OwnValue } from '../../adoption/rows/own-columns.js';
import { columnLetter, type TablePlace } from '../../register/register.js';
import type { RawSheet } from '../../schema/raw-workbook.js';
import type { PatchValue } from '../ports.js';

/** A person's own column of the register. */
export interface OwnColumnPlace {
  readonly header: string;
  /** 1-based sheet column. */
  readonly column: number;
  /** Whether its cells show dates, so that a serial can be written there. */
  readonly showsDates: boolean;
}

/** The own columns of one table, found by header. */
export interface OwnCells {
  readonly place: (foldedHeader: string) => OwnColumnPlace | null;
  readonly value: (place: OwnColumnPlace, row: number) => PatchValue;
  /** What is put in the column for a value of the list; a date as text where the column shows no dates. */
  readonly encode: (place: OwnColumnPlace, value: OwnValue) => string | number | boolean;
}

function showsDates(sheet: RawSheet, table: TablePlace, column: number): boolean {
  for (let row = table.headerRow + 1; row <= sheet.rows.length; row += 1) {
    if (sheet.extras.get(`${columnLetter(column)}${String(row)}`)?.isDate) return true;
  }
  return false;
}

/** The own columns of a table; without a table there are none. */
export function ownCells(sheet: RawSheet | null, table: TablePlace | null): OwnCells {
  const places = new Map<string, OwnColumnPlace>();
  for (const { header, column } of sheet && table ? table.ownColumns : []) {
    const key = foldOwnHeader(header);
    if (key !== '' && sheet && table && !places.has(key)) places.set(key, { header, column, showsDates: showsDates(sheet, table, column) });
  }
  return {
    place: (header) => places.get(header) ?? null,
    value: ({ column }, row) => {
      const cell = sheet?.rows[row - 1]?.[column - 1] ?? null;
      return typeof cell === 'object' && cell !== null ? cell.error : cell;
    },
    encode: (place, { value, numberFormat, said }) => {
      const isDate = typeof value === 'number' && numberFormat !== null && numberFormat.startsWith('dd-mm-yyyy');
      if (isDate && !place.showsDates) return said.text;
      return typeof value === 'string' ? value.replace(/\r\n?/g, '\n') : value;
    },
  };
}
