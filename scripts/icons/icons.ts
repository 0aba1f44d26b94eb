import { Canvas, type Colour } from './canvas.js';

/** Sides in pixels: what the ribbon asks for at each zoom of the screen, and larger ones for lists of add-ins. */
export const iconSizes = [16, 20, 24, 32, 40, 48, 64, 80, 96, 128] as const;

const brand: Colour = [0x17, 0x47, 0x5b];
/** Reads on Excel's white, grey and black ribbons alike: contrast at least 3 with all of them. */
const line: Colour = [0x25, 0x7f, 0x9b];
const light: Colour = [0x8f, 0xc1, 0xd1];
const paper: Colour = [0xff, 0xff, 0xff];
const red: Colour = [0xd1, 0x3c, 0x2e];
const yellow: Colour = [0xe3, 0xa2, 0x08];
const green: Colour = [0x2f, 0x92, 0x4c];

const drawings = {
  /** The product's own mark: the same bars as on the page that makes the documents. */
  product: (canvas) => {
    canvas.box(brand, [0, 0], [16, 16], 3);
    ([[4, 7], [7, 4], [10, 9]] as const).forEach(([left, top]) => canvas.bar(paper, [left, top], 2, 12 - top));
  },
  overview: (canvas) => {
    canvas.frame(line, paper, [1, 1], [15, 15]);
    canvas.box(line, [1, 1], [15, 4], 1);
    ([[green, 5], [yellow, 8], [red, 11]] as const).forEach(([colour, top]) => {
      canvas.dot(colour, [3, top], 2);
      canvas.bar(line, [6, top + 0.5], 7, 1);
    });
  },
  checks: (canvas) => {
    canvas.frame(line, paper, [1, 1], [15, 15]);
    canvas.line(green, [[4.5, 8.5], [7, 11], [11.7, 5.2]], 2.2);
  },
  next: (canvas) => {
    canvas.frame(line, paper, [1, 1], [12, 15]);
    canvas.bar(line, [3, 4], 6, 1);
    canvas.bar(line, [3, 11], 6, 1);
    canvas.bar(yellow, [3, 7], 9, 2);
    canvas.polygon(yellow, [[11, 4], [16, 8], [11, 12]]);
  },
  log: (canvas) => {
    canvas.disc(line, [8, 8], 7.2);
    canvas.disc(paper, [8, 8], 6.1);
    canvas.bar(line, [7.5, 4], 1, 5);
    canvas.bar(line, [7.5, 8], 4, 1);
  },
  prioritisation: (canvas) => {
    ([[2, 14], [7, 8], [12, 5]] as const).forEach(([top, width]) => canvas.bar(line, [1, top], width, 3));
    canvas.bar(green, [12, 9], 2, 6);
    canvas.polygon(green, [[9.6, 11], [13, 6.6], [16.4, 11]]);
  },
  benefits: (canvas) => {
    canvas.bar(line, [1, 1], 1, 14);
    canvas.bar(line, [1, 14], 14, 1);
    ([[4, 10], [7, 8.5], [10, 7]] as const).forEach(([left, top]) => canvas.box(light, [left, top], [left + 2, 13]));
    canvas.line(green, [[3.5, 8], [7, 5.5], [9, 6], [13, 2.6]], 1.5);
    canvas.polygon(green, [[10.2, 1], [15, 1], [15, 5.8]]);
  },
  meetings: (canvas) => {
    canvas.frame(line, paper, [1, 2], [15, 15]);
    canvas.box(line, [1, 2], [15, 6], 1);
    for (const left of [4, 11]) {
      canvas.bar(line, [left, 1], 1, 2);
      canvas.bar(paper, [left, 3], 1, 1);
    }
    for (const [left, top] of [[4, 8], [7, 8], [4, 11], [7, 11]] as const) canvas.bar(line, [left, top], 2, 2);
    canvas.bar(red, [10, 8], 2, 2);
  },
  documents: (canvas) => {
    canvas.polygon(line, [[2, 0], [10, 0], [14, 4], [14, 16], [2, 16]], true);
    canvas.polygon(paper, [[3, 1], [9, 1], [9, 5], [13, 5], [13, 15], [3, 15]], true);
    canvas.polygon(light, [[10, 1], [13, 4], [10, 4]], true);
    canvas.bar(green, [7, 6], 2, 4);
    canvas.polygon(green, [[4.6, 9], [11.4, 9], [8, 12.8]]);
    canvas.bar(green, [5, 13], 6, 1);
  },
} as const satisfies Readonly<Record<string, (canvas: Canvas) => void>>;

export type IconName = keyof typeof drawings;
export const iconNames = Object.keys(drawings) as readonly IconName[];

/** One icon at one size. */
export function drawIcon(name: IconName, size: number): Canvas {
  const canvas = new Canvas(size);
  drawings[name](canvas);
  return canvas;
}
