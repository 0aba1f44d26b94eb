import { circles, circlesOf, degreesOf, roomOfMark } from '../../../register/meeting-cycle/wheel-places.js';
import type { WheelEvent } from '../../../register/meeting-cycle/wheel-events.js';

/** Distances from the middle in the units of the drawing, whose edges are `edge` away. */
export const radius = { inner: 62, ring: 104, marks: [123, 142, 161], mark: 8, edge: 172 } as const;

export interface Place {
  readonly x: number;
  readonly y: number;
}

export function at(distance: number, degrees: number): Place {
  const turn = (degrees * Math.PI) / 180;
  return { x: distance * Math.sin(turn), y: distance * Math.cos(turn) };
}

export interface PlacedMark {
  readonly degrees: number;
  readonly circle: number;
  readonly centre: Place;
  /** Ends of the line to it. */
  readonly foot: Place;
  readonly head: Place;
}

/** Where the marks of events with a day stand, in order. */
export function placesOf(events: readonly WheelEvent[], year: number): readonly PlacedMark[] {
  const degrees = events.map(({ month, day }) => degreesOf(month, day, year));
  const own = circlesOf(degrees);
  return degrees.map((turn, index) => {
    const circle = own[index] ?? 0;
    const distance = radius.marks[circle] ?? radius.marks[0];
    return { degrees: turn, circle, centre: at(distance, turn), foot: at(radius.ring, turn), head: at(distance - radius.mark, turn) };
  });
}

/** Degrees of a day in a cell. */
export function degreesFormula(day: string): string {
  return `(MONTH(${day})-1)*30+(DAY(${day})-0.5)/DAY(EOMONTH(${day},0))*30`;
}

/** The circle of a mark, 1 the innermost: as `circlesOf`, of the last degrees on each circle up to the mark before. */
export function circleFormula(degrees: string, last: readonly string[]): string {
  const longest = `MATCH(MIN(${last.join(',')}),CHOOSE({${Array.from({ length: circles }, (_, index) => String(index + 1)).join(',')}},${last.join(',')}),0)`;
  return last.reduceRight((otherwise, before, index) => `IF(${degrees}-${before}>=${String(roomOfMark)},${String(index + 1)},${otherwise})`, longest);
}

export function coordinate(which: 'x' | 'y', distance: string, degrees: string): string {
  return `${distance}*${which === 'x' ? 'SIN' : 'COS'}(RADIANS(${degrees}))`;
}
