import { columnLetters } from '../../excel-stand-in/workbook/address.js';
import type { Rect } from '../../excel-stand-in/workbook/rect.js';
import type { Sheet } from '../../excel-stand-in/workbook/sheet.js';
import type { Book } from '../book/open-book.js';
import type { SheetPictures } from '../book/sheet-pictures.js';
import { drawCells, type Window } from './draw-cells.js';
import { drawPictures } from './draw-pictures.js';
import { metricsOf, type Lines, type Metrics } from './metrics.js';

const headWidth = 46;
const headHeight = 22;

export interface CellPlace {
  readonly row: number;
  readonly column: number;
}

export interface GridView {
  readonly element: HTMLElement;
  show(sheet: Sheet): void;
  /** Draws anew what is in view. */
  refresh(): void;
  select(area: Rect): void;
  /** Where a cell is in the window of the grid, in pixels. */
  boxOf(place: CellPlace): { readonly left: number; readonly top: number; readonly width: number; readonly height: number };
  reveal(place: CellPlace): void;
  /** The next row or column that is not hidden, within the sheet. */
  step(place: CellPlace, down: number, right: number): CellPlace;
  rowsInView(): number;
}

function made(className: string, parent?: HTMLElement): HTMLElement {
  const element = document.createElement('div');
  element.className = className;
  parent?.append(element);
  return element;
}

function heads(lines: Lines, from: number, to: number, isRow: boolean, selected: Rect): DocumentFragment {
  const drawn = document.createDocumentFragment();
  for (let index = from; index < to; index += 1) {
    if (lines.size(index) === 0) continue;
    const head = document.createElement('div');
    const isIn = isRow ? index >= selected.top && index < selected.top + selected.rows : index >= selected.left && index < selected.left + selected.columns;
    head.className = isIn ? 'head chosen' : 'head';
    head.textContent = isRow ? String(index + 1) : columnLetters(index);
    head.style[isRow ? 'top' : 'left'] = `${String(lines.start(index))}px`;
    head.style[isRow ? 'height' : 'width'] = `${String(lines.size(index))}px`;
    drawn.append(head);
  }
  return drawn;
}

/** The cells of one sheet, as many as are in view; frozen rows and columns stand still. */
export function gridView(book: Book, pictures: () => SheetPictures, onPoint: (place: CellPlace, isDouble: boolean) => void): GridView {
  const element = made('grid');
  const extent = made('extent', element);
  const port = made('port', extent);
  const layers = { main: made('layer', port), top: made('layer', port), side: made('layer', port), corner: made('layer', port) };
  const planes = { main: made('plane', layers.main), top: made('plane', layers.top), side: made('plane', layers.side), corner: made('plane', layers.corner) };
  const headRows = { main: made('heads columns', port), still: made('heads columns', port) };
  const headColumns = { main: made('heads rows', port), still: made('heads rows', port) };
  made('origin', port);
  let sheet = book.workbook.sheets[0] as Sheet;
  let metrics: Metrics = metricsOf(sheet);
  let selected: Rect = { top: 0, left: 0, rows: 1, columns: 1 };
  let asked = 0;

  const still = (): { readonly rows: number; readonly columns: number; readonly width: number; readonly height: number } => {
    const { frozenRows: rows, frozenColumns: columns } = book.dressOf(sheet);
    return { rows, columns, width: metrics.columns.start(columns), height: metrics.rows.start(rows) };
  };

  function fill(plane: HTMLElement, window: Window, x: number, y: number): void {
    const box = made('selection');
    box.style.left = `${String(metrics.columns.start(selected.left) - 1)}px`;
    box.style.top = `${String(metrics.rows.start(selected.top) - 1)}px`;
    box.style.width = `${String(metrics.columns.start(selected.left + selected.columns) - metrics.columns.start(selected.left) + 1)}px`;
    box.style.height = `${String(metrics.rows.start(selected.top + selected.rows) - metrics.rows.start(selected.top) + 1)}px`;
    plane.replaceChildren(drawCells(book.workbook, sheet, book.dressOf(sheet), metrics, window), box);
    plane.style.transform = `translate(${String(-x)}px, ${String(-y)}px)`;
  }

  function place(layer: HTMLElement, left: number, top: number, width: number, height: number): void {
    Object.assign(layer.style, { left: `${String(left)}px`, top: `${String(top)}px`, width: `${String(Math.max(0, width))}px`, height: `${String(Math.max(0, height))}px` });
  }

  function draw(): void {
    asked = 0;
    const { rows, columns, width, height } = still();
    const [portWidth, portHeight] = [element.clientWidth, element.clientHeight];
    place(port, 0, 0, portWidth, portHeight);
    port.classList.toggle('lined', book.dressOf(sheet).gridLines);
    // Text of frozen columns runs on into the others as long as none of those has gone by.
    port.classList.toggle('at-left', element.scrollLeft === 0);
    const [x, y] = [width + element.scrollLeft, height + element.scrollTop];
    const [mainWidth, mainHeight] = [portWidth - headWidth - width, portHeight - headHeight - height];
    place(layers.corner, headWidth, headHeight, width, height);
    place(layers.top, headWidth + width, headHeight, mainWidth, height);
    place(layers.side, headWidth, headHeight + height, width, mainHeight);
    place(layers.main, headWidth + width, headHeight + height, mainWidth, mainHeight);
    const across = { left: metrics.columns.at(x), right: Math.min(metrics.columns.count, metrics.columns.at(x + mainWidth) + 1) };
    const down = { top: metrics.rows.at(y), bottom: Math.min(metrics.rows.count, metrics.rows.at(y + mainHeight) + 1) };
    fill(planes.main, { ...across, ...down }, x, y);
    if (book.dressOf(sheet).hasPictures || sheet.charts.length > 0) planes.main.append(drawPictures(pictures(), sheet, metrics));
    fill(planes.top, { ...across, top: 0, bottom: rows }, x, 0);
    fill(planes.side, { ...down, left: 0, right: columns }, 0, y);
    fill(planes.corner, { top: 0, bottom: rows, left: 0, right: columns }, 0, 0);
    place(headRows.main, headWidth + width, 0, mainWidth, headHeight);
    place(headRows.still, headWidth, 0, width, headHeight);
    place(headColumns.main, 0, headHeight + height, headWidth, mainHeight);
    place(headColumns.still, 0, headHeight, headWidth, height);
    const shift = (parent: HTMLElement, content: DocumentFragment, dx: number, dy: number): void => {
      const plane = made('plane');
      plane.style.transform = `translate(${String(-dx)}px, ${String(-dy)}px)`;
      plane.append(content);
      parent.replaceChildren(plane);
    };
    shift(headRows.main, heads(metrics.columns, across.left, across.right, false, selected), x, 0);
    shift(headRows.still, heads(metrics.columns, 0, columns, false, selected), 0, 0);
    shift(headColumns.main, heads(metrics.rows, down.top, down.bottom, true, selected), 0, y);
    shift(headColumns.still, heads(metrics.rows, 0, rows, true, selected), 0, 0);
  }

  function ask(): void {
    if (asked === 0) asked = requestAnimationFrame(draw);
  }

  function measure(): void {
    metrics = metricsOf(sheet);
    extent.style.width = `${String(metrics.columns.total + headWidth)}px`;
    extent.style.height = `${String(metrics.rows.total + headHeight)}px`;
  }

  function pointed(event: MouseEvent): CellPlace | null {
    const bounds = port.getBoundingClientRect();
    const [px, py] = [event.clientX - bounds.left - headWidth, event.clientY - bounds.top - headHeight];
    if (px < 0 || py < 0) return null;
    const { width, height } = still();
    return { row: metrics.rows.at(py < height ? py : py + element.scrollTop), column: metrics.columns.at(px < width ? px : px + element.scrollLeft) };
  }

  element.addEventListener('scroll', ask);
  new ResizeObserver(ask).observe(element);
  for (const name of ['mousedown', 'dblclick'] as const) {
    port.addEventListener(name, (event) => {
      const cell = (event.target as HTMLElement).closest('.over') ? null : pointed(event);
      if (cell) onPoint(cell, name === 'dblclick');
    });
  }

  const view: GridView = {
    element,
    show: (next) => {
      sheet = next;
      measure();
      element.scrollTo(0, 0);
      ask();
    },
    refresh: () => {
      measure();
      ask();
    },
    select: (area) => {
      selected = area;
      ask();
    },
    boxOf: ({ row, column }) => {
      const { rows, columns } = still();
      return {
        left: headWidth + metrics.columns.start(column) - (column < columns ? 0 : element.scrollLeft),
        top: headHeight + metrics.rows.start(row) - (row < rows ? 0 : element.scrollTop),
        width: metrics.columns.size(column),
        height: metrics.rows.size(row),
      };
    },
    reveal: ({ row, column }) => {
      const { rows, columns, width, height } = still();
      if (row >= rows) {
        const [start, end] = [metrics.rows.start(row) - height, metrics.rows.start(row + 1)];
        if (start < element.scrollTop) element.scrollTop = start;
        else if (end > element.scrollTop + element.clientHeight - headHeight) element.scrollTop = end - element.clientHeight + headHeight;
      }
      if (column >= columns) {
        const [start, end] = [metrics.columns.start(column) - width, metrics.columns.start(column + 1)];
        if (start < element.scrollLeft) element.scrollLeft = start;
        else if (end > element.scrollLeft + element.clientWidth - headWidth) element.scrollLeft = Math.min(start, end - element.clientWidth + headWidth);
      }
    },
    step: ({ row, column }, down, right) => {
      const move = (lines: Lines, at: number, by: number): number => {
        let next = Math.min(Math.max(0, at + by), lines.count - 1);
        const direction = Math.sign(by);
        while (direction !== 0 && lines.size(next) === 0 && next + direction >= 0 && next + direction < lines.count) next += direction;
        return lines.size(next) === 0 ? at : next;
      };
      return { row: move(metrics.rows, row, down), column: move(metrics.columns, column, right) };
    },
    rowsInView: () => Math.max(1, Math.floor((element.clientHeight - headHeight - still().height) / 20) - 1),
  };
  return view;
}
