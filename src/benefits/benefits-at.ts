import type { IsoDate } from '../schema/dates.js';
import { fold } from '../register/checking/keys.js';
import type { RowOf } from '../register/entities/index.js';
import type { Register } from '../register/register.js';
import { noApprovedPlan } from './plan/approved-plan.js';
import type { Measurement } from './measured/forecast.js';

type MeasurementRow = RowOf<'measurement'>;

function counts({ benefit, date, value, nature, replacedBy }: MeasurementRow): boolean {
  return benefit !== null && date !== null && value !== null && nature !== 'forecast' && replacedBy === null;
}

/** The latest measurement of each benefit on or before a day, by folded key. */
function latestBy(rows: readonly MeasurementRow[], day: IsoDate): ReadonlyMap<string, Measurement> {
  const latest = new Map<string, Measurement>();
  for (const row of rows) {
    const { benefit, date, value } = row;
    if (!counts(row) || benefit === null || date === null || value === null || date > day) continue;
    const key = fold(benefit);
    if ((latest.get(key)?.date ?? '') <= date) latest.set(key, { date, value });
  }
  return latest;
}

function withLatest(row: RowOf<'benefit'>, known: Measurement | undefined): RowOf<'benefit'> {
  return { ...row, latestValue: known?.value ?? null, latestDate: known?.date ?? null };
}

/** The register's benefits at an earlier day, by what is known today: measured at the last measurement by then. */
export function benefitsAt(register: Register, day: IsoDate): Register {
  const latest = latestBy(register.rows.measurement, day);
  const benefit = register.rows.benefit.map((row) =>
    row.latestDate !== null && row.latestDate <= day ? row : withLatest(row, latest.get(fold(row.id ?? ''))),
  );
  return { ...register, asOf: day, rows: { ...register.rows, benefit } };
}

function isKnown({ recordedOn, date }: MeasurementRow, day: IsoDate): boolean {
  return (recordedOn ?? date ?? day) <= day;
}

/** The measurements known on a day: those entered by then, and what was corrected only later stands as it did. */
export function measurementsKnown(register: Pick<Register, 'rows'>, day: IsoDate): readonly MeasurementRow[] {
  const all = register.rows.measurement;
  const later = new Set(all.filter((row) => !isKnown(row, day)).map(({ id }) => fold(id ?? '')));
  return all.filter((row) => isKnown(row, day)).map((row) => (row.replacedBy !== null && later.has(fold(row.replacedBy)) ? { ...row, replacedBy: null } : row));
}

/**
 * The register's benefits as anyone could have computed them on an earlier day: measurements entered later, corrections
 * made later, and plans approved later are not known yet. A measurement without a day of entry was
 * known on its own day. What else has changed in the rows since is not rolled back: `registerAsKnown` asks the journal.
 */
export function benefitsAsKnown(register: Register, day: IsoDate): Register {
  const all = register.rows.measurement;
  const measurement = measurementsKnown(register, day);
  const written = new Set(all.filter(({ benefit, date }) => benefit !== null && date !== null).map(({ benefit, date }) => `${fold(benefit ?? '')} ${date ?? ''}`));
  const latest = latestBy(measurement, day);
  const benefit = register.rows.benefit.map((row) => {
    const key = fold(row.id ?? '');
    const known = latest.get(key);
    // A figure that stands only on the row has no day of entry: it was known on its own day.
    const own = row.latestDate !== null && row.latestValue !== null && row.latestDate <= day && !written.has(`${key} ${row.latestDate}`) ? { date: row.latestDate, value: row.latestValue } : undefined;
    const made = withLatest(row, own && own.date > (known?.date ?? '') ? own : known);
    return row.approvedOn === null || row.approvedOn <= day ? made : { ...made, ...noApprovedPlan };
  });
  return { ...register, asOf: day, rows: { ...register.rows, benefit, measurement } };
}
