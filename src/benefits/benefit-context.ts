import { findByKey } from '../register/checking/find-by-key.js';
import { plainKey } from '../register/checking/keys.js';
import { oncePer } from '../register/checking/once-per.js';
import { rowsWith } from '../register/checking/rows-with.js';
import type { RowOf } from '../register/entities/index.js';
import type { Register } from '../register/register.js';
import type { BenefitRow } from './goal/achievement.js';
import type { BenefitPlan, YearLevel } from './plan/expected-fraction.js';
import type { Measurement } from './measured/forecast.js';
import { standingOf, type Standing } from './standing.js';

/** What other tables say about one benefit. */
export interface BenefitContext {
  readonly project: RowOf<'project'> | null;
  readonly standing: Standing;
  readonly plan: BenefitPlan;
  /** The year table of the approved plan. */
  readonly approvedLevels: readonly YearLevel[];
  /** See `historyOf`. */
  readonly history: readonly Measurement[];
}

/** A year entered twice counts with its mean, as in the workbook. */
function levelsOf(register: Register, benefit: BenefitRow, field: 'expectedValue' | 'approvedValue'): YearLevel[] {
  const rows = rowsWith(register, 'benefitYear', 'benefit', benefit.id);
  if (rows.length === 0) return [];
  const byYear = new Map<number, number[]>();
  for (const row of rows) {
    const level = row[field];
    if (row.year === null || level === null) continue;
    byYear.set(row.year, [...(byYear.get(row.year) ?? []), level]);
  }
  return [...byYear].map(([year, values]) => ({ year, level: values.reduce((sum, value) => sum + value, 0) / values.length }));
}

/** Measured and estimated values by the key of the benefit, oldest first, each the row it stands in; a corrected one counts no more. */
export const historiesIn = oncePer((rows: Register['rows']['measurement']): ReadonlyMap<string, readonly Measurement[]> => {
  const histories = new Map<string, Measurement[]>();
  let lastBenefit: string | null = null;
  let history: Measurement[] = [];
  for (let index = 0; index < rows.length; index += 1) {
    const row = rows[index] as (typeof rows)[number];
    const { benefit, date, value, nature, replacedBy } = row;
    if (benefit === null || nature === 'forecast' || replacedBy !== null || date === null || value === null) continue;
    // Measurements of one benefit mostly stand together.
    if (benefit !== lastBenefit) {
      const key = plainKey(benefit);
      history = histories.get(key) ?? [];
      histories.set(key, history);
      lastBenefit = benefit;
    }
    // The row itself, which has day and value as just seen: tens of thousands of copies would be half the work.
    history.push(row as Measurement);
  }
  for (const one of histories.values()) putInOrder(one);
  return histories;
});

/** Oldest first. Nearly all lists of measurements stand either so already or with the newest on top. */
function putInOrder(history: Measurement[]): void {
  let [rises, falls] = [true, true];
  for (let at = 1; at < history.length; at += 1) {
    const order = byDate(history[at - 1] as Measurement, history[at] as Measurement);
    if (order > 0) rises = false;
    // Those of one day keep the order of the sheet.
    else falls = false;
  }
  if (rises) return;
  if (falls) history.reverse();
  else history.sort(byDate);
}

function byDate(a: Measurement, b: Measurement): number {
  return a.date < b.date ? -1 : a.date > b.date ? 1 : 0;
}

/** A benefit's measured and estimated values, oldest first; forecasts, corrected rows and rows without a date or value are left out. */
export function historyOf(register: Register, benefit: Pick<BenefitRow, 'id'>): readonly Measurement[] {
  return benefit.id === null ? [] : (historiesIn(register.rows.measurement).get(plainKey(benefit.id)) ?? []);
}

/** Gathers a benefit's project, plan and history. Tables whose part is off count like the rest: switching off hides, it does not forget. */
export function contextOf(register: Register, benefit: BenefitRow): BenefitContext {
  const project = findByKey(register, 'project', benefit.project);
  return {
    project,
    standing: standingOf(benefit, project),
    plan: { goLive: project?.goLive ?? null, levels: levelsOf(register, benefit, 'expectedValue') },
    approvedLevels: levelsOf(register, benefit, 'approvedValue'),
    history: historyOf(register, benefit),
  };
}
