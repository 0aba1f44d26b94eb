import type { Register } from '../../../register/register.js';
import type { RowOf } from '../../../register/entities/index.js';

export type Tried = Readonly<Record<string, number>>;

export function criteriaInUse(register: Register): readonly (RowOf<'criterion'> & { readonly id: string })[] {
  return register.rows.criterion.filter((one): one is RowOf<'criterion'> & { readonly id: string } => one.id !== null && one.active !== false);
}

/** The register as it would be with the weights that are being tried. */
export function withWeights(register: Register, tried: Tried): Register {
  if (Object.keys(tried).length === 0) return register;
  const criterion = register.rows.criterion.map((row) => (row.id !== null && row.id in tried ? { ...row, weight: tried[row.id] ?? 0 } : row));
  return { ...register, rows: { ...register.rows, criterion } };
}
