import { partsOf, type IsoDate } from '../../../schema/dates.js';
import { circlesOf, degreesOf } from '../../../register/meeting-cycle/wheel-places.js';

export const size = 340;
export const radius = { inner: 62, ring: 104, marks: [123, 142, 161] } as const;

export interface Point {
  readonly x: number;
  readonly y: number;
}

/** A point on a circle around the middle of the picture; degrees clockwise from twelve o'clock. */
export function at(distance: number, degrees: number): Point {
  const turn = (degrees * Math.PI) / 180;
  const round = (value: number): number => Math.round(value * 100) / 100;
  return { x: round(size / 2 + distance * Math.sin(turn)), y: round(size / 2 - distance * Math.cos(turn)) };
}

/** One month's piece of the ring as SVG path data; months are 0 to 11. */
export function monthPath(month: number): string {
  const [from, to] = [month * 30 + 0.7, (month + 1) * 30 - 0.7];
  const [a, b, c, d] = [at(radius.ring, from), at(radius.ring, to), at(radius.inner, to), at(radius.inner, from)];
  const point = ({ x, y }: Point): string => `${String(x)} ${String(y)}`;
  return `M ${point(a)} A ${String(radius.ring)} ${String(radius.ring)} 0 0 1 ${point(b)} L ${point(c)} A ${String(radius.inner)} ${String(radius.inner)} 0 0 0 ${point(d)} Z`;
}

export function degreesOfDate(date: IsoDate): number {
  const { year, month, day } = partsOf(date);
  return degreesOf(month, day, year);
}

export interface Mark {
  readonly number: number;
  readonly degrees: number;
  readonly centre: Point;
  readonly foot: Point;
}

/** Places numbered marks around the ring, on the nearest circle where none is in the way. */
export function placeMarks(degrees: readonly number[]): readonly Mark[] {
  const places = circlesOf(degrees);
  return degrees.map((turn, index) => ({ number: index + 1, degrees: turn, centre: at(radius.marks[places[index] ?? 0] ?? radius.marks[0], turn), foot: at(radius.ring, turn) }));
}
