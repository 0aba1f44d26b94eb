import type { Register } from '../register.js';

/** True for a part that is switched on, and for what belongs to no part of its own. */
export function isOn(register: Register, part: string | undefined): boolean {
  return part === undefined || (register.parts as ReadonlySet<string>).has(part);
}
