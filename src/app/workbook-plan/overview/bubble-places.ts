import { columnLetter } from '../../../register/register.js';
import { columns } from './overview-layout.js';

interface Place {
  readonly x: number;
  readonly y: number;
}

/** Bubbles closer than this on both scales hide each other's numbers; no two figures of the scales are just so far apart. */
const near = 5.3;
/** How far a bubble is moved a step, towards the middle of the picture. */
const step = 5;
const middle = 50;
/** Steps across and upwards of the first bubble in a place, the second, the third …: a small square that grows. */
const steps = { x: [0, 1, 0, 1, 2, 0, 2, 1, 2, 3], y: [0, 0, 1, 1, 0, 2, 1, 2, 2, 0] } as const;

function shifted(value: number, by: number): number {
  return value + step * (value > middle ? -1 : 1) * by;
}

/** Where each bubble is drawn: those in a place of others are moved a little, the later in the list the further. Places below zero are not taken. */
export function bubblePlaces(places: readonly Place[]): readonly (Place & { readonly moved: number })[] {
  return places.map(({ x, y }, at) => {
    if (x < 0) return { x, y, moved: 0 };
    const moved = places.slice(0, at).filter((one) => one.x >= 0 && Math.abs(one.x - x) < near && Math.abs(one.y - y) < near).length;
    return { x: shifted(x, steps.x[moved] ?? 0), y: shifted(y, steps.y[moved] ?? 0), moved };
  });
}

/** The same in cells, for the bubble at a place in the list; formulas are given their row. */
export function placeFormulas(at: number): Readonly<Record<'moved' | 'x' | 'y', (row: number) => string>> {
  const [across, upward, moved] = [columnLetter(columns.figures), columnLetter(columns.figures + 1), columnLetter(columns.drawn)];
  const own = (column: string, row: number): string => `$${column}${String(row)}`;
  const before = (column: string, row: number): string => `$${column}$${String(row - at)}:$${column}$${String(row - 1)}`;
  const close = (column: string, row: number): string => `(ABS(${before(column, row)}-${own(column, row)})<${String(near)})`;
  const shift = (column: string, counts: readonly number[]) => (row: number): string =>
    `IF(${own(across, row)}<0,${own(column, row)},${own(column, row)}+${String(step)}*IF(${own(column, row)}>${String(middle)},-1,1)*CHOOSE(${own(moved, row)}+1,${counts.join(',')}))`;
  return {
    moved: (row) => (at === 0 ? '0' : `IF(${own(across, row)}<0,0,SUMPRODUCT(${close(across, row)}*${close(upward, row)}*(${before(across, row)}>=0)))`),
    x: shift(across, steps.x),
    y: shift(upward, steps.y),
  };
}
