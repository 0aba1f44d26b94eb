import type { DrawnLayer, PlannedChart, PlannedDrawing } from '../../app/workbook-plan/workbook-plan.js';
import { chartPicture } from '../../page-drawing/picture/chart-picture.js';
import { classOf, pictureWidth } from '../../page-drawing/picture/picture.js';
import type { Language } from '../../schema/text.js';
import type { Sheet } from '../../excel-stand-in/workbook/sheet.js';
import type { SheetPictures } from '../book/sheet-pictures.js';
import type { Metrics } from './metrics.js';

interface Box {
  readonly left: number;
  readonly top: number;
  readonly width: number;
  readonly height: number;
}

const pixelsPerPoint = 4 / 3;
const titleHeight = 24;
/** Pictures are made for a narrow pane; larger than this their words look shouted. */
const largestScale = 1.25;

function vector(tag: string, attributes: Readonly<Record<string, string | number>>, text?: string): SVGElement {
  const element = document.createElementNS('http://www.w3.org/2000/svg', tag);
  for (const [name, value] of Object.entries(attributes)) element.setAttribute(name, String(value));
  if (text !== undefined) element.textContent = text;
  return element;
}

function frame({ left, top, width, height }: Box): HTMLElement {
  const element = document.createElement('div');
  element.className = 'chart';
  Object.assign(element.style, { left: `${String(left)}px`, top: `${String(top)}px`, width: `${String(width)}px`, height: `${String(height)}px` });
  return element;
}

function drawChart({ chart }: PlannedChart, box: Box, language: Language): HTMLElement {
  const element = frame(box);
  const title = document.createElement('strong');
  title.textContent = chart.title;
  element.append(title);
  const picture = chartPicture(chart, language);
  if (picture === null) return element;
  const scale = Math.min((box.width - 16) / pictureWidth, (box.height - titleHeight - 12) / picture.height, largestScale);
  const svg = vector('svg', { viewBox: `0 0 ${String(pictureWidth)} ${String(Math.ceil(picture.height))}`, width: pictureWidth * scale, height: picture.height * scale, role: 'img', 'aria-label': picture.picture });
  svg.append(...picture.shapes.map((shape) => vector(shape.tag, { ...shape.at, class: classOf(shape) }, shape.text)));
  element.append(svg);
  return element;
}

type Point = readonly [x: number, y: number];

function pointsOf({ x, y }: DrawnLayer, { edge, side }: PlannedDrawing): readonly (Point | null)[] {
  const place = (value: number): number => (value / edge + 1) * (side / 2);
  return x.values.map((value, index) => {
    const other = y.values[index] ?? null;
    return value === null || other === null ? null : [place(value), side - place(other)];
  });
}

function drawLayer(layer: DrawnLayer, drawing: PlannedDrawing, sheet: Sheet): readonly SVGElement[] {
  const { nameCell } = layer;
  const name = nameCell === undefined ? layer.name : String(sheet.cell(nameCell.row - 1, nameCell.column - 1)?.value ?? '');
  const points = pointsOf(layer, drawing);
  const there = points.filter((point) => point !== null);
  const { line, mark, words } = layer;
  const path = there.map(([x, y]) => `${x.toFixed(1)},${y.toFixed(1)}`).join(' ');
  return [
    ...(line === undefined || there.length < 2 ? [] : [vector('polyline', { points: path, fill: 'none', stroke: `#${line.colour}`, 'stroke-width': line.width * pixelsPerPoint })]),
    ...(mark === undefined
      ? []
      : there.map(([x, y]) => {
          const size = mark.size * pixelsPerPoint;
          return mark.shape === 'circle' ? vector('circle', { cx: x, cy: y, r: size / 2, fill: `#${mark.colour}` }) : vector('rect', { x: x - size / 2, y: y - size / 2, width: size, height: size, fill: `#${mark.colour}` });
        })),
    ...(words === undefined
      ? []
      : points.flatMap((point, index) => {
          if (point === null) return [];
          const size = words.size * pixelsPerPoint;
          const text = words.texts === 'name' ? name : (words.texts[index] ?? '');
          return [vector('text', { x: point[0], y: point[1] + size * 0.36, 'text-anchor': 'middle', 'font-size': size, 'font-weight': words.bold ? 600 : 400, fill: `#${words.colour}` }, text)];
        })),
  ];
}

function drawDrawing(drawing: PlannedDrawing, sheet: Sheet, left: number, top: number): HTMLElement {
  const { side, description, layers } = drawing;
  const element = frame({ left, top, width: side, height: side });
  const svg = vector('svg', { viewBox: `0 0 ${String(side)} ${String(side)}`, width: side, height: side, role: 'img', 'aria-label': description });
  svg.append(...layers.flatMap((layer) => drawLayer(layer, drawing, sheet)));
  element.append(svg);
  return element;
}

/** The charts and drawings that lie over a sheet's cells, placed from the sheet's corner. */
export function drawPictures(pictures: SheetPictures, sheet: Sheet, { rows, columns }: Metrics): DocumentFragment {
  const drawn = document.createDocumentFragment();
  const on = pictures.get(sheet.name);
  if (!on) return drawn;
  for (const chart of on.charts) {
    const [left, top] = [columns.start(chart.from.column - 1), rows.start(chart.from.row - 1)];
    drawn.append(drawChart(chart, { left, top, width: columns.start(chart.to.column - 1) - left, height: rows.start(chart.to.row - 1) - top }, on.language));
  }
  for (const drawing of on.drawings) drawn.append(drawDrawing(drawing, sheet, columns.start(drawing.from.column - 1), rows.start(drawing.from.row - 1)));
  return drawn;
}
