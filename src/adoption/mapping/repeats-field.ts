import type { AdoptedEntity } from '../kinds/list-kinds.js';
import { contentFit, hintsOf } from '../sheets/content-fit.js';
import { readForField } from '../values/read-field.js';
import type { SourceColumn } from '../sheets/source-column.js';

/**
 * Whether a second column with the same header completes the first: its cells fit the field, and where both have a value
 * they agree. Two lights may differ in a tenth of the rows, since the worse of them is used and told.
 */
export function repeatsField(entity: AdoptedEntity, field: string, first: SourceColumn, second: SourceColumn): boolean {
  if (second.filled.length === 0 || !contentFit(entity, field, second, 1).fits) return false;
  const hints = [hintsOf(first), hintsOf(second)] as const;
  let both = 0;
  let different = 0;
  first.cells.forEach((cell, at) => {
    const other = second.cells[at];
    const a = readForField(entity, field, cell, hints[0]);
    const b = other ? readForField(entity, field, other, hints[1]) : a;
    if (a.kind !== 'value' || b.kind !== 'value') return;
    both += 1;
    if (a.value !== b.value) different += 1;
  });
  return different <= (field === 'light' ? both * 0.1 : 0);
}
