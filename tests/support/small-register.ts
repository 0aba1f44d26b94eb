import { exampleRegister } from '../../src/example/index.js';
import { entityKeys } from '../../src/register/entities/index.js';
import type { Register } from '../../src/register/register.js';

/** A few rows of the example, with faults among them that can be put right. */
export function smallRegister(): Register {
  const register = exampleRegister('da');
  const kept = new Set(['P-0001', 'P-0003', 'P-0033', 'P-0037', 'G-0024', 'G-0046', 'G-0047', 'M-0019', 'MP-0001', 'MP-0002', 'MP-0003']);
  const rows = Object.fromEntries(entityKeys.map((key) => [key, register.rows[key].filter(({ id }) => kept.has(id ?? ''))]));
  return { ...register, rows: rows as unknown as Register['rows'] };
}
