import { foldCase } from '../../schema/fold-text.js';
import type { Register } from '../register.js';

/** The address of a person known by name or initials; null when the register knows none. */
export function findMailAddress(register: Register, who: string | null): string | null {
  if (who === null) return null;
  const folded = foldCase(who);
  return register.rows.person.find(({ name, initials }) => [name, initials].some((one) => one !== null && foldCase(one) === folded))?.email ?? null;
}
