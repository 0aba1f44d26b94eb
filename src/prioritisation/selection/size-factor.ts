import type { ProjectRow } from './selection-model.js';

const factors = { small: 1, medium: 2, large: 3, extraLarge: 5 } as const;

/** S 1, M 2, L 3, XL 5, so that many small projects do not beat one large; a blank size counts as M. */
export function sizeFactor(size: ProjectRow['size']): number {
  return factors[size ?? 'medium'];
}
