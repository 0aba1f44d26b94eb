import type { Register } from '../../register/register.js';
import { partsOf } from '../../schema/dates.js';

/**
 * The years an action plan can be made for: those with a plan, this year and the next two. The one proposed is the first
 * from this year on whose plan is begun but not approved, else next year.
 */
export function planYears(register: Register): { readonly years: readonly number[]; readonly year: number } {
  const { plan: plans } = register.rows;
  const { year: now } = partsOf(register.asOf);
  const planned = plans.flatMap(({ year }) => (year === null ? [] : [year]));
  const years = [...new Set([...planned, now, now + 1, now + 2])].sort((a, b) => a - b);
  const begun = years.find((year) => year >= now && plans.some((plan) => plan.year === year && plan.state !== 'approved'));
  return { years, year: begun ?? now + 1 };
}
