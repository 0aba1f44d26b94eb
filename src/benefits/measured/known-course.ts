import { toSerial } from '../../schema/dates.js';
import type { BenefitRow } from '../goal/achievement.js';
import type { Measurement } from './forecast.js';

/** A measured value and the day it stands from, as an Excel serial. */
export interface KnownValue {
  readonly serial: number;
  readonly value: number;
}

/**
 * A benefit's measured course, oldest first: its history and its row's own latest measurement, which wins on its day.
 * Between measurements the last value stands; before the first nothing is known.
 */
export function knownCourse(benefit: Pick<BenefitRow, 'latestValue' | 'latestDate'>, history: readonly Measurement[]): readonly KnownValue[] {
  const { latestValue, latestDate } = benefit;
  const course: KnownValue[] = [];
  for (const { date, value } of history) {
    if (latestDate !== null && latestValue !== null && date >= latestDate) break;
    course.push({ serial: toSerial(date), value });
  }
  if (latestDate !== null && latestValue !== null) course.push({ serial: toSerial(latestDate), value: latestValue });
  return course;
}

/** The value that stands on a day; null before the first measurement. */
export function valueOn(course: readonly KnownValue[], serial: number): number | null {
  for (let at = course.length - 1; at >= 0; at -= 1) {
    const known = course[at] as KnownValue;
    if (known.serial <= serial) return known.value;
  }
  return null;
}
