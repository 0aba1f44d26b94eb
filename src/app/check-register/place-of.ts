import type { Finding } from '../../schema/finding.js';

/** Where a finding is, as people find it: sheet and cell, then the row's key. */
export function placeOf({ place }: Finding): string {
  const cell = place.sheet === null ? place.entity : place.address === null ? place.sheet : `${place.sheet}!${place.address}`;
  return place.id === null ? cell : `${cell} (${place.id})`;
}
