import { typedNumber } from '../../../../app/measurements/typed-number.js';
import { isSame } from '../../../../register/checking/keys.js';
import { quarter, type Quarter, type ResourceRole } from '../../../../register/choices/organisation.js';
import type { RowOf } from '../../../../register/entities/index.js';
import type { Register } from '../../../../register/register.js';
import type { Language } from '../../../../schema/text.js';

type CapacityRow = RowOf<'capacity'>;

export const quarters: readonly Quarter[] = quarter.options.map(({ key }) => key);

/** The hours of a role, or of its people in one area, in the four quarters of a year. */
export interface CapacityLine {
  readonly key: string;
  readonly role: ResourceRole;
  readonly unit: string | null;
  readonly rows: Readonly<Partial<Record<Quarter, CapacityRow>>>;
}

/** Lines of what has been entered for a year; two rows of one role, area and quarter make two lines, so that both can be seen. */
export function capacityLines(register: Register, year: number, more: readonly ResourceRole[]): readonly CapacityLine[] {
  const lines: { key: string; role: ResourceRole; unit: string | null; rows: Partial<Record<Quarter, CapacityRow>> }[] = [];
  for (const row of register.rows.capacity) {
    const { role, unit, quarter: of } = row;
    if (row.year !== year || role === null || of === null || row.id === null) continue;
    let line = lines.find((one) => one.role === role && (one.unit === unit || isSame(one.unit, unit)) && !(of in one.rows));
    if (!line) lines.push((line = { key: row.id, role, unit, rows: {} }));
    line.rows[of] = row;
  }
  const roles = new Set(lines.map(({ role }) => role));
  return [...lines, ...more.filter((role) => !roles.has(role)).map((role) => ({ key: role, role, unit: null, rows: {} }))];
}

/** Hours that projects ask of roles nobody has stated hours for, in a year. */
export function hoursUnstated(register: Register, year: number): readonly { readonly role: ResourceRole; readonly hours: number }[] {
  const stated = new Set(register.rows.capacity.flatMap((row) => (row.year === year && row.hours !== null ? (row.role ?? []) : [])));
  const asked = new Map<ResourceRole, number>();
  for (const { role, year: of, hours, status } of register.rows.allocation) {
    if (of === year && role !== null && hours !== null && hours > 0 && status !== 'refused' && !stated.has(role)) asked.set(role, (asked.get(role) ?? 0) + hours);
  }
  return [...asked].map(([role, hours]) => ({ role, hours }));
}

export function hoursIn(text: string, language: Language): number | null {
  const hours = typedNumber(text, language);
  return hours === null || hours < 0 ? null : hours;
}
