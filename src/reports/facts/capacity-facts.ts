import { quarter as quarterChoices, type Quarter, type ResourceRole } from '../../register/choices/organisation.js';
import type { Register } from '../../register/register.js';

/** Hours of a role in a quarter: what there is, and what projects have been granted and still wish for. */
export interface Load {
  readonly role: ResourceRole;
  readonly year: number;
  readonly quarter: Quarter;
  readonly capacity: number;
  readonly granted: number;
  readonly wished: number;
}

export function quarterNumber(quarter: Quarter): 1 | 2 | 3 | 4 {
  return (quarterChoices.options.findIndex(({ key }) => key === quarter) + 1) as 1 | 2 | 3 | 4;
}

/** Hours that lack when all that is granted and wished for is counted; 0 when there are enough. */
export function shortage({ capacity, granted, wished }: Load): number {
  return Math.max(0, granted + wished - capacity);
}

/**
 * The load of every role in every quarter that has a stated capacity, by time and then in the order of the sheet.
 * A role without a capacity row is left out: hours against nothing known say nothing.
 */
export function loads(register: Register): readonly Load[] {
  const found = new Map<string, { -readonly [K in keyof Load]: Load[K] }>();
  const placeOf = (row: { role: ResourceRole | null; year: number | null; quarter: Quarter | null }): string =>
    `${String(row.year)} ${String(row.quarter)} ${String(row.role)}`;
  for (const row of register.rows.capacity) {
    const { role, year, quarter, hours } = row;
    if (role === null || year === null || quarter === null || hours === null) continue;
    const load = found.get(placeOf(row)) ?? { role, year, quarter, capacity: 0, granted: 0, wished: 0 };
    load.capacity += hours;
    found.set(placeOf(row), load);
  }
  for (const row of register.rows.allocation) {
    const load = found.get(placeOf(row));
    if (!load || row.hours === null) continue;
    if (row.status === 'granted') load.granted += row.hours;
    if (row.status === 'wished') load.wished += row.hours;
  }
  return [...found.values()].sort((a, b) => a.year - b.year || quarterNumber(a.quarter) - quarterNumber(b.quarter));
}
