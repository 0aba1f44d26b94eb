import type { IsoDate } from '../schema/dates.js';
import { fold } from '../register/checking/keys.js';
import { oncePer } from '../register/checking/once-per.js';
import type { RowOf } from '../register/entities/index.js';
import type { BenefitRow } from './achievement.js';
import type { Measurement } from './forecast.js';

type Row = RowOf<'measurement'>;

/** The day a measurement counts from; null for a forecast, one that was corrected, and one without day or value. */
export function countsFrom(row: Row): IsoDate | null {
  return row.value === null || row.nature === 'forecast' || row.replacedBy !== null ? null : row.date;
}

/** The number of each measurement among those of its benefit that count, oldest first, those of one day as they stand. */
export const seriesNumbers = oncePer((rows: readonly Row[]): ReadonlyMap<Row, number> => {
  const series = new Map<string, Row[]>();
  for (const row of rows) {
    if (row.benefit === null || countsFrom(row) === null) continue;
    const key = fold(row.benefit);
    const of = series.get(key);
    if (of) of.push(row);
    else series.set(key, [row]);
  }
  const numbers = new Map<Row, number>();
  for (const of of series.values()) {
    of.sort((a, b) => ((a.date ?? '') < (b.date ?? '') ? -1 : (a.date ?? '') > (b.date ?? '') ? 1 : 0));
    of.forEach((row, index) => numbers.set(row, index + 1));
  }
  return numbers;
});

/** The day of the benefit's own latest measurement, when it has both day and value. */
export function measuredOn(benefit: Pick<BenefitRow, 'latestValue' | 'latestDate'>): IsoDate | null {
  return benefit.latestValue === null ? null : benefit.latestDate;
}

/** Measurements before the benefit's own latest one, oldest first; null without one. */
export function earlierMeasurements(benefit: Pick<BenefitRow, 'latestValue' | 'latestDate'>, history: readonly Measurement[]): readonly Measurement[] | null {
  const latest = measuredOn(benefit);
  return latest === null ? null : history.filter(({ date }) => date < latest);
}
