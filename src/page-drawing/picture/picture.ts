import type { Light } from '../../schema/chart-models.js';

/** What a shape is coloured as: a series by its place, or a traffic light. */
export type Tone = 1 | 2 | 3 | 4 | 5 | 6 | Light;

/** Names of looks of shapes, beside their tone; every surface gives them its own colours. */
export type ShapeLook = 'filled' | 'seen-through' | 'stroked' | 'grid' | 'axis' | 'words' | 'quiet' | 'strong' | 'inside';

/** One shape of a picture, in units of which the picture is 360 wide. */
export interface PictureShape {
  readonly tag: 'rect' | 'circle' | 'line' | 'path' | 'text';
  readonly at: Readonly<Record<string, string | number>>;
  readonly looks: readonly ShapeLook[];
  readonly tone?: Tone;
  readonly text?: string;
}

/** The names a stylesheet knows a shape by. */
export function classOf({ looks, tone }: PictureShape): string {
  return [...looks, ...(tone === undefined ? [] : [`tone-${String(tone)}`])].join(' ');
}

/** A small picture of a chart. What it shows is read as one text; its figures stand in the table behind it. */
export interface DrawnPicture {
  readonly picture: string;
  readonly height: number;
  readonly shapes: readonly PictureShape[];
}

export const pictureWidth = 360;
export const textSize = 12;
/** From one line of text to the next. */
export const lineStep = 16;

const letterWidth = textSize * 0.54;

export function widthOfText(text: string): number {
  return text.length * letterWidth;
}

/** The text, cut to a width; the table has all of it. */
export function fitText(text: string, width: number): string {
  const letters = Math.max(1, Math.floor(width / letterWidth));
  return text.length <= letters ? text : `${text.slice(0, Math.max(1, letters - 1)).trimEnd()}…`;
}

export function round(value: number): number {
  return Math.round(value * 10) / 10;
}

export function rect(x: number, y: number, width: number, height: number, tone: Tone): PictureShape {
  return { tag: 'rect', at: { x: round(x), y: round(y), width: round(width), height: round(height) }, looks: ['filled'], tone };
}

export function line(x1: number, y1: number, x2: number, y2: number, look: 'grid' | 'axis'): PictureShape {
  return { tag: 'line', at: { x1: round(x1), y1: round(y1), x2: round(x2), y2: round(y2) }, looks: [look] };
}

/** Text whose line stands on `y`. */
export function words(text: string, x: number, y: number, anchor: 'start' | 'middle' | 'end' = 'start', look: 'words' | 'quiet' | 'strong' = 'quiet'): PictureShape {
  return { tag: 'text', at: { x: round(x), y: round(y), 'text-anchor': anchor }, looks: [look], text };
}

/** A figure inside a filled shape, in the colour that is read on it. */
export function inside(text: string, x: number, y: number, tone: Tone): PictureShape {
  return { tag: 'text', at: { x: round(x), y: round(y), 'text-anchor': 'middle' }, looks: ['inside'], tone, text };
}

const tones = [1, 2, 3, 4, 5, 6] as const;

export function toneOf(series: { readonly light?: Light }, at: number): Tone {
  return series.light ?? tones[at % tones.length] ?? 1;
}
