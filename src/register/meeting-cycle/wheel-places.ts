import { dateOf, daysBetween } from '../../schema/dates.js';

/** Where in the year a day is, in degrees clockwise from New Year: months are equal, days share their month. */
export function degreesOf(month: number, day: number | null, year: number): number {
  const first = dateOf(year, month, 1);
  const next = month === 12 ? dateOf(year + 1, 1, 1) : dateOf(year, month + 1, 1);
  const days = first && next ? daysBetween(first, next) : 30;
  return (month - 1) * 30 + (day === null ? 15 : ((day - 0.5) / days) * 30);
}

/** How many circles marks stand on around the months. */
export const circles = 3;

/** Least turn between two marks on one circle, so that their numbers do not touch. */
export const roomOfMark = 9.5;

/** The circle of each mark, 0 the innermost: the nearest where none is in the way, else the one left longest ago. Marks come in order. */
export function circlesOf(degrees: readonly number[]): readonly number[] {
  const last: number[] = Array.from({ length: circles }, () => Number.NEGATIVE_INFINITY);
  return degrees.map((turn) => {
    const free = last.findIndex((before) => turn - before >= roomOfMark);
    const circle = free === -1 ? last.indexOf(Math.min(...last)) : free;
    last[circle] = turn;
    return circle;
  });
}
