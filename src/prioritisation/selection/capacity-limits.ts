import { fold } from '../../register/checking/keys.js';
import type { Quarter, ResourceRole } from '../../register/choices/organisation.js';
import type { Register } from '../../register/register.js';
import type { Limit } from './selection-model.js';

/** The hours of one role in one quarter: what there is for the candidates, and what each of them needs. */
interface Slot {
  readonly role: ResourceRole;
  readonly quarter: Quarter;
  hours: number;
  readonly needs: number[];
}

export interface CapacityLimits {
  readonly limits: readonly Limit[];
  /** Hours are wished for from these, and nobody has stated what they have. */
  readonly missing: readonly ResourceRole[];
}

/**
 * Limits by role and quarter. Hours promised to projects that are not up for choice are gone; a role that is stated for
 * some quarters has none in the others.
 */
export function capacityLimits(register: Register, year: number, keys: readonly string[], isOutside: (i: number) => boolean): CapacityLimits {
  const place = new Map(keys.map((key, i) => [fold(key), i]));
  const slots = new Map<string, Slot>();
  const slotOf = (role: ResourceRole, quarter: Quarter): Slot => {
    const slot = slots.get(`${role} ${quarter}`) ?? { role, quarter, hours: 0, needs: keys.map(() => 0) };
    slots.set(`${role} ${quarter}`, slot);
    return slot;
  };
  for (const { year: of, role, quarter, hours } of register.rows.capacity) {
    if (of === year && role !== null && quarter !== null && hours !== null) slotOf(role, quarter).hours += Math.max(0, hours);
  }
  const stated = new Set([...slots.values()].map(({ role }) => role));
  const missing = new Set<ResourceRole>();
  for (const { year: of, role, quarter, hours, project, status } of register.rows.allocation) {
    if (of !== year || role === null || quarter === null || hours === null || project === null || status === 'refused') continue;
    const i = place.get(fold(project));
    if (!stated.has(role)) {
      if (i !== undefined && hours > 0) missing.add(role);
      continue;
    }
    const slot = slotOf(role, quarter);
    const isPromised = status === 'granted' && (i === undefined || isOutside(i));
    if (isPromised) slot.hours -= Math.max(0, hours);
    else if (i !== undefined) slot.needs[i] = (slot.needs[i] ?? 0) + Math.max(0, hours);
  }
  const limits = [...slots.values()].map(({ role, quarter, hours, needs }): Limit => ({ is: { kind: 'capacity', role, year, quarter }, amount: Math.max(0, hours), ...(hours < 0 ? { overdrawn: -hours } : {}), needs }));
  return { limits: limits.filter(({ needs }) => needs.some((need) => need > 0)), missing: [...missing] };
}
