import { cellText } from '../../excel-stand-in/workbook/cell-text.js';
import { isBlank } from '../../excel-stand-in/workbook/cell.js';
import type { Sheet } from '../../excel-stand-in/workbook/sheet.js';
import type { Workbook } from '../../excel-stand-in/workbook/workbook.js';
import type { SheetDress } from '../book/open-book.js';
import { lookOf, type CellLook } from './cell-look.js';
import type { Metrics } from './metrics.js';

/** Rows and columns to draw, first and one past the last. */
export interface Window {
  readonly top: number;
  readonly bottom: number;
  readonly left: number;
  readonly right: number;
}

const pixelsPerCharacter = 6.6;
const pixelsPerPoint = 4 / 3;

/** Text that does not fit runs on over blank cells beside it. */
function overflow(sheet: Sheet, { columns }: Metrics, row: number, column: number, text: string, look: CellLook): number {
  const own = columns.size(column);
  if (look.wraps || look.align !== 'left' || typeof sheet.cell(row, column)?.value !== 'string') return own;
  const needed = text.length * pixelsPerCharacter * ((look.size ?? 11) / 11) + 8;
  let width = own;
  for (let next = column + 1; width < needed && next < columns.count && isBlank(sheet.cell(row, next)); next += 1) width += columns.size(next);
  return width;
}

function draw(text: string, look: CellLook, place: { readonly left: number; readonly top: number; readonly width: number; readonly height: number; readonly full: number }): HTMLElement {
  const cell = document.createElement('div');
  cell.className = `cell to-${look.align}${look.wraps ? ' wraps' : ''}${look.vertical === 'bottom' ? '' : ` at-${look.vertical}`}`;
  const { style } = cell;
  style.left = `${String(place.left)}px`;
  style.top = `${String(place.top)}px`;
  style.width = `${String(place.width)}px`;
  style.height = `${String(place.height)}px`;
  if (look.background !== null) style.background = look.background;
  if (look.color !== null) style.color = look.color;
  if (look.bold) style.fontWeight = '600';
  if (look.italic) style.fontStyle = 'italic';
  if (look.size !== null) style.fontSize = `${String(look.size * pixelsPerPoint)}px`;
  if (look.struck || look.underlined) style.textDecoration = look.struck ? 'line-through' : 'underline';
  if (look.indent > 0) style.paddingLeft = `${String(4 + look.indent * 9)}px`;
  if (text !== '') {
    const words = document.createElement('span');
    words.textContent = text;
    if (place.full > place.width) words.style.minWidth = `${String(place.full - 8)}px`;
    cell.append(words);
  }
  if (place.full > place.width) cell.classList.add('runs-on');
  return cell;
}

/** The cells of a window, placed from the sheet's corner. Merged cells are drawn where their first cell is, also from outside. */
export function drawCells(workbook: Workbook, sheet: Sheet, dress: SheetDress, metrics: Metrics, window: Window): DocumentFragment {
  const drawn = document.createDocumentFragment();
  const { rows, columns } = metrics;
  const tables = workbook.tablesOn(sheet);
  const covered = new Map<string, { readonly rows: number; readonly columns: number } | null>();
  for (const { top, left, rows: height, columns: width } of sheet.merges) {
    for (let row = top; row < top + height; row += 1) for (let column = left; column < left + width; column += 1) covered.set(`${String(row)} ${String(column)}`, row === top && column === left ? { rows: height, columns: width } : null);
  }
  for (let row = window.top; row < window.bottom; row += 1) {
    if (rows.size(row) === 0) continue;
    for (let column = window.left; column < window.right; column += 1) {
      if (columns.size(column) === 0) continue;
      const merge = covered.get(`${String(row)} ${String(column)}`);
      if (merge === null) continue;
      const cell = sheet.cell(row, column);
      const look = lookOf(workbook, sheet, tables, dress.highlights, row, column);
      const text = cellText(cell, workbook.language, sheet.styleAt(row, column)?.numberFormat);
      if (text === '' && look.background === null && merge === undefined && !dress.gridLines) continue;
      const [width, height] = merge ? [columns.start(column + merge.columns) - columns.start(column), rows.start(row + merge.rows) - rows.start(row)] : [columns.size(column), rows.size(row)];
      drawn.append(draw(text, look, { left: columns.start(column), top: rows.start(row), width, height, full: text === '' || merge ? width : overflow(sheet, metrics, row, column, text, look) }));
    }
  }
  return drawn;
}
