import { DOMParser } from '@xmldom/xmldom';
import { partText, type Parts } from '../../src/adapters/ooxml/package.js';

/** What stands in each cell of a sheet's part, as XML without its look; by address. */
export type SheetCells = ReadonlyMap<string, string>;

export function sheetCells(parts: Parts, part: string): SheetCells {
  const cells = new DOMParser().parseFromString(partText(parts, part), 'text/xml').getElementsByTagName('c');
  return new Map(
    Array.from(cells, (cell): readonly [string, string] => [cell.getAttribute('r') ?? '', `${cell.getAttribute('t') ?? ''} ${Array.from(cell.childNodes, (child) => String(child)).join('')}`]),
  );
}
