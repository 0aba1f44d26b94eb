import { findByKey } from '../register/checking/find-by-key.js';
import { rowsWith } from '../register/checking/rows-with.js';
import type { RowOf } from '../register/entities/index.js';
import type { Register } from '../register/register.js';
import type { BenefitRow } from './achievement.js';
import type { BenefitPlan, YearLevel } from './expected-fraction.js';
import type { Measurement } from './forecast.js';
import { standingOf, type Standing } from './standing.js';

/** What other tables say about one benefit. */
export interface BenefitContext {
  readonly project: RowOf<'project'> | null;
  readonly standing: Standing;
  readonly plan: BenefitPlan;
  /** Measured and estimated values, oldest first; forecasts and rows without a date or value are left out. */
  readonly history: readonly Measurement[];
}

/** A year entered twice counts with its mean, as in the workbook. */
function levelsOf(register: Register, benefit: BenefitRow): YearLevel[] {
  const byYear = new Map<number, number[]>();
  for (const row of rowsWith(register, 'benefitYear', 'benefit', benefit.id)) {
    if (row.year === null || row.expectedValue === null) continue;
    byYear.set(row.year, [...(byYear.get(row.year) ?? []), row.expectedValue]);
  }
  return [...byYear].map(([year, values]) => ({ year, level: values.reduce((sum, value) => sum + value, 0) / values.length }));
}

export function historyOf(register: Register, benefit: Pick<BenefitRow, 'id'>): Measurement[] {
  return rowsWith(register, 'measurement', 'benefit', benefit.id)
    .flatMap((row) =>
      row.nature !== 'forecast' && row.date !== null && row.value !== null
        ? [{ date: row.date, value: row.value }]
        : [],
    )
    .sort((a, b) => (a.date < b.date ? -1 : a.date > b.date ? 1 : 0));
}

/** Gathers a benefit's project, plan and history. Tables whose part is off count like the rest: switching off hides, it does not forget. */
export function contextOf(register: Register, benefit: BenefitRow): BenefitContext {
  const project = findByKey(register, 'project', benefit.project);
  return {
    project,
    standing: standingOf(benefit, project),
    plan: { goLive: project?.goLive ?? null, levels: levelsOf(register, benefit) },
    history: historyOf(register, benefit),
  };
}
