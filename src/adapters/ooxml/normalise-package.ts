import { closePackage, isPackage, openPackage, partText, setPartText, type Parts } from './package.js';
import { stabiliseSheetIds, stabiliseWordIds } from './stable-object-ids.js';
import { stabiliseRelationshipIds } from './stable-relationship-ids.js';

export interface NormaliseOptions {
  /** The document's time of making, as `2027-03-17` or `2027-03-17T09:30:00Z`; never the clock's. */
  readonly createdAt: string;
}

const coreName = 'docProps/core.xml';

function setTimes(parts: Parts, createdAt: string): void {
  if (!parts.has(coreName)) return;
  const time = createdAt.includes('T') ? createdAt : `${createdAt}T00:00:00Z`;
  const core = partText(parts, coreName);
  setPartText(parts, coreName, core.replace(/(<dcterms:(created|modified)\b[^>]*>)[^<]*(<\/dcterms:\2>)/g, (_whole, start: string, _name, end: string) => start + time + end));
}

/**
 * Makes a package that a library wrote the same bytes each time: entry times, order, document times and whatever the
 * library draws at random or counts over the life of a process; embedded workbooks too. The content is untouched.
 */
export function normalisePackage(bytes: Uint8Array, options: NormaliseOptions): Uint8Array {
  const parts = openPackage(bytes);
  for (const [name, part] of parts) if (isPackage(part)) parts.set(name, normalisePackage(part, options));
  stabiliseRelationshipIds(parts);
  stabiliseWordIds(parts);
  stabiliseSheetIds(parts);
  setTimes(parts, options.createdAt);
  return closePackage(parts);
}
