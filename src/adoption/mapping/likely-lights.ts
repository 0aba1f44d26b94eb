import { contentFit, hintsOf } from '../sheets/content-fit.js';
import type { SourceColumn } from '../sheets/source-column.js';
import { readForField } from '../values/read-field.js';

/** A column nearly all of whose cells are lights, of two colours at least, in half of the rows or more. */
function isOfLights(column: SourceColumn): boolean {
  const { share, readable } = contentFit('project', 'light', column, 1);
  if (column.header === '' || readable < 2 || readable < column.cells.length / 2 || share < 0.9) return false;
  const hints = hintsOf(column);
  const seen = new Set(column.cells.map((cell) => readForField('project', 'light', cell, hints)).flatMap((reading) => (reading.kind === 'value' ? [reading.value] : [])));
  seen.delete('none');
  return seen.size >= 2;
}

/** Where no header says it: the one column, among those that are nothing else, whose cells are lights. */
export function likelyLights(free: readonly SourceColumn[]): SourceColumn | null {
  const [only, ...others] = free.filter(isOfLights);
  return only !== undefined && others.length === 0 ? only : null;
}
