import type { Sheet } from '../../excel-stand-in/workbook/sheet.js';
import { contains } from '../../excel-stand-in/workbook/rect.js';
import type { Table } from '../../excel-stand-in/workbook/table.js';
import type { Workbook } from '../../excel-stand-in/workbook/workbook.js';
import { conditionOf, type Place } from '../book/condition.js';
import type { Highlight } from '../book/open-book.js';

/** How a cell is drawn. */
export interface CellLook {
  readonly background: string | null;
  readonly color: string | null;
  readonly bold: boolean;
  readonly italic: boolean;
  readonly struck: boolean;
  readonly underlined: boolean;
  readonly size: number | null;
  readonly align: 'left' | 'center' | 'right';
  readonly wraps: boolean;
  readonly vertical: 'top' | 'center' | 'bottom';
  readonly indent: number;
}

interface Judged {
  readonly highlight: Highlight;
  readonly holds: ((place: Place) => boolean) | null;
}

const compiled = new WeakMap<readonly Highlight[], readonly Judged[]>();

function judgedOf(highlights: readonly Highlight[]): readonly Judged[] {
  const known = compiled.get(highlights);
  if (known) return known;
  const made = highlights.map((highlight) => ({ highlight, holds: conditionOf(highlight.formula) }));
  compiled.set(highlights, made);
  return made;
}

/** The first condition that holds decides fill and letters, each by itself, as in Excel. */
function highlightAt(workbook: Workbook, sheet: Sheet, highlights: readonly Highlight[], row: number, column: number): { readonly fill: string | null; readonly color: string | null; readonly bold: boolean } {
  let [fill, color, bold]: [string | null, string | null, boolean] = [null, null, false];
  const cell = { top: row, left: column, rows: 1, columns: 1 };
  for (const { highlight, holds } of judgedOf(highlights)) {
    const [anchor] = highlight.areas;
    if (!holds || !anchor || (fill !== null && color !== null) || !highlight.areas.some((area) => contains(area, cell))) continue;
    if (!holds({ workbook, sheet, down: row - anchor.top, right: column - anchor.left })) continue;
    fill ??= highlight.fill;
    color ??= highlight.color;
    bold ||= highlight.bold;
  }
  return { fill, color, bold };
}

function tableLook(table: Table | undefined, row: number): { readonly background: string | null; readonly color: string | null; readonly bold: boolean } {
  if (!table || table.style === '') return { background: null, color: null, bold: false };
  const isLight = /Light/.test(table.style);
  if (row === table.top && table.showHeaders) return isLight ? { background: null, color: null, bold: true } : { background: 'var(--table-header)', color: '#ffffff', bold: true };
  const isBand = table.showBandedRows && (row - table.body.top) % 2 === 0;
  return { background: isBand ? 'var(--table-band)' : null, color: null, bold: false };
}

export function lookOf(workbook: Workbook, sheet: Sheet, tables: readonly Table[], highlights: readonly Highlight[], row: number, column: number): CellLook {
  const cell = sheet.cell(row, column);
  const style = sheet.styleAt(row, column);
  const table = tables.find(({ whole }) => contains(whole, { top: row, left: column, rows: 1, columns: 1 }));
  const ofTable = tableLook(table, row);
  const lit = highlights.length === 0 ? { fill: null, color: null, bold: false } : highlightAt(workbook, sheet, highlights, row, column);
  const font = style?.font ?? {};
  const alignment = style?.alignment ?? {};
  const horizontal = String(alignment['horizontal'] ?? 'general').toLowerCase();
  const vertical = String(alignment['vertical'] ?? 'bottom').toLowerCase();
  const value = cell?.value ?? null;
  const natural = typeof value === 'number' ? 'right' : typeof value === 'boolean' || (typeof value === 'object' && value !== null) ? 'center' : 'left';
  return {
    background: lit.fill ?? style?.fill ?? ofTable.background,
    color: lit.color ?? (typeof font['color'] === 'string' ? font['color'] : null) ?? ofTable.color,
    bold: lit.bold || font['bold'] === true || ofTable.bold,
    italic: font['italic'] === true,
    struck: font['strikethrough'] === true,
    underlined: cell?.link !== undefined || (font['underline'] !== undefined && font['underline'] !== 'None'),
    size: typeof font['size'] === 'number' ? font['size'] : null,
    align: horizontal === 'center' || horizontal === 'right' || horizontal === 'left' ? horizontal : natural,
    wraps: alignment['wrapText'] === true,
    vertical: vertical === 'top' || vertical === 'center' ? vertical : 'bottom',
    indent: Number(alignment['indent'] ?? 0),
  };
}
