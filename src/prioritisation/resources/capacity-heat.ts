import { fold, isSame } from '../../register/checking/keys.js';
import { quarter as quarters, resourceRole, type Quarter, type ResourceRole } from '../../register/choices/organisation.js';
import type { Register } from '../../register/register.js';

/** Hours of one quarter; capacity null where nobody has stated it. */
export interface HeatCell {
  readonly year: number;
  readonly quarter: Quarter;
  readonly capacity: number | null;
  readonly granted: number;
  readonly wished: number;
  readonly refused: number;
  /** Granted as a share of the capacity; null without hours to share. */
  readonly load: number | null;
  /** Hours granted beyond the capacity. */
  readonly over: number;
}

export interface HeatRow {
  readonly role: ResourceRole;
  /** Null for the whole role; else the area whose people and hours these are. */
  readonly unit: string | null;
  readonly cells: readonly HeatCell[];
}

export interface CapacityHeat {
  readonly periods: readonly { readonly year: number; readonly quarter: Quarter }[];
  readonly rows: readonly HeatRow[];
}

const quarterKeys = quarters.options.map(({ key }) => key);

function periodsFrom(year: number, quarter: Quarter, count: number): CapacityHeat['periods'] {
  const first = quarterKeys.indexOf(quarter);
  return Array.from({ length: count }, (_, at) => ({ year: year + Math.floor((first + at) / 4), quarter: quarterKeys[(first + at) % 4] ?? 'q1' }));
}

/**
 * Capacity against allocations by role, area and quarter. An allocation belongs to the area of its person; one without a
 * person counts for the role alone. Roles that nobody has or asks for in the time shown are left out.
 */
export function capacityHeat(register: Register, from: { readonly year: number; readonly quarter: Quarter }, count = 4): CapacityHeat {
  const periods = periodsFrom(from.year, from.quarter, count);
  const { capacity, allocation, person } = register.rows;
  const unitOf = new Map(person.flatMap(({ name, initials, unit }) => (unit === null ? [] : [name, initials].flatMap((one) => (one === null ? [] : [[fold(one), unit] as const])))));
  const unitOfRow = (row: (typeof allocation)[number]): string | null => (row.person === null ? null : (unitOf.get(fold(row.person)) ?? null));

  function rowOf(role: ResourceRole, unit: string | null): HeatRow {
    const cells = periods.map(({ year, quarter }): HeatCell => {
      const isHere = (row: { readonly role: ResourceRole | null; readonly year: number | null; readonly quarter: Quarter | null }): boolean => row.role === role && row.year === year && row.quarter === quarter;
      const stated = capacity.filter((row) => isHere(row) && row.hours !== null && (unit === null || isSame(row.unit, unit)));
      const given = allocation.filter((row) => isHere(row) && row.hours !== null && (unit === null || isSame(unitOfRow(row), unit)));
      const sum = (status: string): number => given.reduce((total, row) => (row.status === status ? total + Math.max(0, row.hours ?? 0) : total), 0);
      const hours = stated.length === 0 ? null : stated.reduce((total, row) => total + Math.max(0, row.hours ?? 0), 0);
      const granted = sum('granted');
      return { year, quarter, capacity: hours, granted, wished: sum('wished'), refused: sum('refused'), load: hours === null || hours === 0 ? null : granted / hours, over: Math.max(0, granted - (hours ?? granted)) };
    });
    return { role, unit, cells };
  }

  const isUsed = ({ cells }: HeatRow): boolean => cells.some((cell) => cell.capacity !== null || cell.granted + cell.wished > 0);
  const rows = resourceRole.options.flatMap(({ key: role }) => {
    const units = [...new Set(capacity.flatMap((row) => (row.role === role && row.unit !== null ? [row.unit] : [])))];
    const whole = rowOf(role, null);
    // With one area, its row would say the same again.
    return [whole, ...(units.length > 1 ? units.map((unit) => rowOf(role, unit)) : [])].filter(isUsed);
  });
  return { periods, rows };
}
