import type { SaidCell } from '../../adoption/rows/adopt-cells.js';
import { cellText, plainText } from '../../adoption/values/cell-text.js';
import { columnLetter } from '../../register/register.js';
import type { RawSheet } from '../../schema/raw-workbook.js';
import { isKeptSheet } from './kept-sheet.js';
import { foldName } from './match-rows.js';

/** Rows above a table that are looked through for its header. */
const headerRows = 40;
/** Rows below a project's that may still be about it. */
const continued = 20;

/** At least this share of a list's headers stand in a copy of an earlier version of it. */
const sameHeaders = 0.6;

/** What an earlier version of a list said of a project, as far as a copy of it is kept; by the sheet that comes in now. */
export interface ToldBefore {
  /** Whether the project's cell under this header said just this; without a header, whether a heading above it did. */
  readonly cell: (sheet: string, project: string, said: SaidCell) => boolean;
  /** Whether any of the project's cells said this, alone or among other things. */
  readonly anywhere: (sheet: string, project: string, text: string) => boolean;
}

interface KeptRow {
  readonly sheet: RawSheet;
  readonly row: number;
  /** 1-based column of the project's name. */
  readonly column: number;
}

function textAt(sheet: RawSheet, row: number, column: number): string {
  return cellText(sheet.rows[row - 1]?.[column - 1], sheet.extras.get(`${columnLetter(column)}${String(row)}`));
}

/** Each name's row in one sheet; a name on several rows tells nothing and is left out. */
function rowsByName(sheet: RawSheet): ReadonlyMap<string, KeptRow> {
  const found = new Map<string, KeptRow | null>();
  sheet.rows.forEach((cells, index) => {
    const names = new Set<string>();
    cells.forEach((cell, at) => {
      if (typeof cell !== 'string' || cell.length > 300) return;
      const name = foldName(cell.split('\n')[0] ?? '');
      if (name === '' || names.has(name)) return;
      names.add(name);
      found.set(name, found.has(name) ? null : { sheet, row: index + 1, column: at + 1 });
    });
  });
  return new Map([...found].flatMap(([name, row]) => (row ? [[name, row] as const] : [])));
}

function standsUnder(sheet: RawSheet, column: number, header: string, row: number): boolean {
  for (let above = Math.min(row - 1, headerRows); above >= 1; above -= 1) {
    const text = plainText(textAt(sheet, above, column));
    if (text !== '' && (text === header || header.startsWith(`${text} `) || header.endsWith(` ${text}`))) return true;
  }
  return false;
}

/** A heading over the project's row, or what its sheet is called. */
function standsOver(sheet: RawSheet, row: number, heading: string): boolean {
  if (plainText(sheet.name).includes(heading)) return true;
  return sheet.rows.slice(0, row - 1).some((cells) => cells.some((cell) => typeof cell === 'string' && plainText(cell) === heading));
}

function widthOf(sheet: RawSheet, row: number): number {
  return sheet.rows[row - 1]?.length ?? 0;
}

/** The rows of one project: its own, and those below that leave the name blank. */
function rowsOf({ sheet, row, column }: KeptRow): readonly number[] {
  const rows = [row];
  for (let next = row + 1; next <= Math.min(sheet.rows.length, row + continued) && textAt(sheet, next, column) === ''; next += 1) rows.push(next);
  return rows;
}

function headersIn(sheet: RawSheet): ReadonlySet<string> {
  return new Set(sheet.rows.slice(0, headerRows).flatMap((cells) => cells.flatMap((cell) => (typeof cell === 'string' ? [plainText(cell)] : []))));
}

interface KeptList {
  readonly headers: ReadonlySet<string>;
  readonly rows: ReadonlyMap<string, KeptRow>;
}

/** The copies that may be earlier versions of a list with these headers: the likest first, of those the youngest. */
function versionsOf(kept: readonly KeptList[], headers: readonly string[]): readonly KeptList[] {
  const named = headers.map(plainText).filter((header) => header !== '');
  const share = (list: KeptList): number => named.filter((header) => list.headers.has(header)).length / Math.max(1, named.length);
  return kept.map((list) => ({ list, like: share(list) })).filter(({ like }) => like >= sameHeaders).toSorted((a, b) => b.like - a.like).map(({ list }) => list);
}

/**
 * What the lists that come in said when they came before: of each project, the youngest copy of the list that names it.
 * So a cell that a person has changed since is not put back because the list still says what it always said.
 * `incoming` has the headers of the sheets that come in, by name.
 */
export function toldBefore(sheets: readonly RawSheet[], incoming: ReadonlyMap<string, readonly string[]>): ToldBefore {
  const kept = sheets.filter(isKeptSheet).map((sheet) => ({ headers: headersIn(sheet), rows: rowsByName(sheet) })).reverse();
  const versions = new Map([...incoming].map(([sheet, headers]) => [sheet, versionsOf(kept, headers)]));
  const rowFor = (sheet: string, project: string): KeptRow | null => {
    const name = foldName(project);
    return versions.get(sheet)?.map(({ rows }) => rows.get(name)).find((row) => row !== undefined) ?? null;
  };
  return {
    cell: (list, project, { header, text }) => {
      const found = rowFor(list, project);
      const wanted = plainText(text);
      if (!found || wanted === '') return false;
      if (header === '') return standsOver(found.sheet, found.row, wanted);
      for (let column = 1; column <= widthOf(found.sheet, found.row); column += 1) {
        const said = textAt(found.sheet, found.row, column);
        const same = plainText(said) === wanted || plainText(said.split(/\nNote: /)[0] ?? '') === wanted;
        if (same && standsUnder(found.sheet, column, plainText(header), found.row)) return true;
      }
      return false;
    },
    anywhere: (list, project, text) => {
      const found = rowFor(list, project);
      const wanted = plainText(text);
      if (!found || wanted === '') return false;
      return rowsOf(found).some((row) => Array.from({ length: widthOf(found.sheet, row) }, (_, at) => plainText(textAt(found.sheet, row, at + 1))).some((said) => said.includes(wanted)));
    },
  };
}
