import type { AnyRow } from '../../schema/entity.js';
import type { RawValue } from '../../schema/raw-workbook.js';

const mark = 'own:';

/** What a column people have added is called where fields go by their keys. */
export function ownName(header: string): string {
  return `${mark}${header}`;
}

/** The header such a name stands for; null for the key of a field. */
export function ownHeader(name: string): string | null {
  return name.startsWith(mark) ? name.slice(mark.length) : null;
}

/** What stands in the columns people have added to a table. */
export interface OwnCells {
  readonly headers: readonly string[];
  cell(row: AnyRow, header: string): RawValue;
}

/** A row with its cells in the columns people have added, beside its fields. */
export function rowWithOwn(row: AnyRow, own: OwnCells | null): AnyRow {
  if (own === null || own.headers.length === 0) return row;
  return { ...row, ...Object.fromEntries(own.headers.map((header) => [ownName(header), own.cell(row, header)])), at: row.at };
}
