import type { IsoDate } from '../../schema/dates.js';
import type { BenefitRow } from '../goal/achievement.js';

/** The day of the benefit's own latest measurement, when it has both day and value. */
export function measuredOn(benefit: Pick<BenefitRow, 'latestValue' | 'latestDate'>): IsoDate | null {
  return benefit.latestValue === null ? null : benefit.latestDate;
}
