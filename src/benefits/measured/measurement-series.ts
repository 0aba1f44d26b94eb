import type { IsoDate } from '../../schema/dates.js';
import { oncePer } from '../../register/checking/once-per.js';
import type { RowOf } from '../../register/entities/index.js';
import type { BenefitRow } from '../goal/achievement.js';
import { historiesIn } from '../benefit-context.js';
import type { Measurement } from './forecast.js';
import { measuredOn } from './measured-on.js';

type Row = RowOf<'measurement'>;

/** The day a measurement counts from; null for a forecast, one that was corrected, and one without day or value. */
export function countsFrom(row: Row): IsoDate | null {
  return row.value === null || row.nature === 'forecast' || row.replacedBy !== null ? null : row.date;
}

/** The number of each measurement among those of its benefit that count, oldest first, those of one day as they stand. */
export const seriesNumbers = oncePer((rows: readonly Row[]): ReadonlyMap<object, number> => new Map([...historiesIn(rows).values()].flatMap((history) => history.map((row, index) => [row, index + 1] as const))));

/** Measurements before the benefit's own latest one, oldest first; null without one. */
export function earlierMeasurements(benefit: Pick<BenefitRow, 'latestValue' | 'latestDate'>, history: readonly Measurement[]): readonly Measurement[] | null {
  const latest = measuredOn(benefit);
  return latest === null ? null : history.filter(({ date }) => date < latest);
}
