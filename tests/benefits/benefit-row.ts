import { buildExample } from '../../src/register/checking/build-example.js';
import type { BenefitRow } from '../../src/benefits/goal/achievement.js';

/** A benefit with nothing but what is named. */
export function benefitRow(values: Readonly<Record<string, unknown>>): BenefitRow {
  const [row] = buildExample({ rows: { benefit: [values] } }).rows.benefit;
  if (!row) throw new Error('no row was built');
  return row;
}
