import { fieldsOf, type Entity } from '../../schema/entity.js';
import type { RawSheet, RawTable, RawWorkbook } from '../../schema/raw-workbook.js';
import { languages, type Text } from '../../schema/text.js';
import { foldHeader, valueAt, type FoundTable } from './sheet-cells.js';

/** What a table is looked for by: its name, else its sheet's name in either language with these headers on it. */
export interface Sought {
  readonly table: string;
  readonly sheet: Text;
  /** Header names of each column, any of which will do. */
  readonly headers: readonly (readonly string[])[];
  /** How many of the headers must be there for a sheet without a table. */
  readonly enough: number;
}

const rowsSearched = 25;

/** What an entity's table is sought by; a sheet without a table counts when half of the first columns are there. */
export function soughtEntity(entity: Entity): Sought {
  const fields = fieldsOf(entity).map(([, field]) => field);
  const basic = fields.filter((field) => field.part === undefined && !field.formula).length;
  return {
    table: entity.table,
    sheet: entity.sheet,
    headers: fields.map((field) => [field.label.da, field.label.en, ...(field.former ?? [])]),
    enough: Math.max(2, Math.ceil(basic / 2)),
  };
}

function headersIn(sheet: RawSheet, row: number): readonly { readonly column: number; readonly header: string }[] {
  const found: { column: number; header: string }[] = [];
  (sheet.rows[row - 1] ?? []).forEach((value, index) => {
    if (typeof value === 'string' && value.trim() !== '') found.push({ column: index + 1, header: value });
  });
  return found;
}

/** How many of the sought columns are among these headers. */
function hitsOf(sought: Sought): (headers: readonly { readonly header: string }[]) => number {
  const wanted = sought.headers.map((names) => new Set(names.map(foldHeader)));
  return (headers) => {
    const present = headers.map(({ header }) => foldHeader(header));
    return wanted.filter((names) => present.some((header) => names.has(header))).length;
  };
}

/** The row whose headers fit best, when enough of them do. */
function findHeaderRow(sheet: RawSheet, sought: Sought): number | null {
  const hitsIn = hitsOf(sought);
  let best: { readonly row: number; readonly hits: number } | null = null;
  for (let row = 1; row <= Math.min(rowsSearched, sheet.rows.length); row += 1) {
    const hits = hitsIn(headersIn(sheet, row));
    if (hits >= sought.enough && hits > (best?.hits ?? 0)) best = { row, hits };
  }
  return best?.row ?? null;
}

/** A block of cells under headers as a table: from the first header to the last before an empty one, down to the last row used. */
function tableFromCells(sheet: RawSheet, name: string, headerRow: number): FoundTable {
  const headers = headersIn(sheet, headerRow);
  const first = headers[0]?.column ?? 1;
  let last = first;
  while (headers.some(({ column }) => column === last + 1)) last += 1;
  let lastRow = headerRow;
  for (let row = headerRow + 1; row <= sheet.rows.length; row += 1) {
    for (let column = first; column <= last; column += 1) if (valueAt(sheet, row, column) !== null) lastRow = row;
  }
  return {
    name,
    sheet: sheet.name,
    headerRow,
    firstRow: headerRow + 1,
    lastRow,
    firstColumn: first,
    columns: headers.filter(({ column }) => column <= last).map(({ header }) => ({ id: 0, header })),
    cells: sheet,
  };
}

/** The table of a sheet that holds the sought columns under a name people have given it. */
function renamedTable(raw: RawWorkbook, sheet: RawSheet, sought: Sought): RawTable | null {
  const hitsIn = hitsOf(sought);
  const fitting = raw.tables.filter((one) => one.sheet === sheet.name && hitsIn(one.columns) >= sought.enough);
  return fitting.sort((a, b) => hitsIn(b.columns) - hitsIn(a.columns))[0] ?? null;
}

/**
 * A table by its name, else by its sheet: people rename tables, and programs that know no tables keep the sheet and the
 * headers. Null when there is neither.
 */
export function findTable(raw: RawWorkbook, sought: Sought): FoundTable | null {
  const table = raw.tables.find(({ name }) => name.toLowerCase() === sought.table.toLowerCase());
  const cells = table && raw.sheets.find(({ name }) => name === table.sheet);
  if (table && cells) return { ...table, cells };
  for (const language of languages) {
    const sheet = raw.sheets.find(({ name }) => foldHeader(name) === foldHeader(sought.sheet[language]));
    if (!sheet) continue;
    const renamed = renamedTable(raw, sheet, sought);
    if (renamed !== null) return { ...renamed, cells: sheet };
    if (raw.tables.some((one) => one.sheet === sheet.name)) continue;
    const row = findHeaderRow(sheet, sought);
    if (row !== null) return tableFromCells(sheet, sought.table, row);
  }
  return null;
}
