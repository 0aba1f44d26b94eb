import type { Parts } from '../../ooxml/package.js';
import { relationshipsOf } from '../../ooxml/relationships.js';
import { addressOf, parseArea } from './read-address.js';
import type { WrittenLink } from '../read-sheet.js';

/** A link laid over a large area is given to its first cell alone. */
const mostCells = 1000;

/** Link targets by address: a web address, or `#` and a place within the workbook. */
export function readLinks(parts: Parts, sheetPart: string, written: readonly WrittenLink[]): Map<string, string> {
  const links = new Map<string, string>();
  if (written.length === 0) return links;
  const targets = new Map(relationshipsOf(parts, sheetPart).map(({ id, target }) => [id, target]));
  for (const { ref, relationship, location } of written) {
    const area = parseArea(ref);
    const target = (targets.get(relationship ?? '') ?? '') + (location ? `#${location}` : '');
    if (area === null || target === '') continue;
    const isLarge = (area.bottom - area.top + 1) * (area.right - area.left + 1) > mostCells;
    const [bottom, right] = isLarge ? [area.top, area.left] : [area.bottom, area.right];
    for (let row = area.top; row <= bottom; row += 1) {
      for (let column = area.left; column <= right; column += 1) links.set(addressOf(row, column), target);
    }
  }
  return links;
}
