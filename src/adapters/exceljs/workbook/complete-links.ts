import { onSheet } from '../../../app/workbook-plan/workbook-names.js';
import { columnLetter } from '../../../register/register.js';
import type { PlannedLink, PlannedSheet } from '../../../app/workbook-plan/workbook-plan.js';
import type { Parts } from '../../ooxml/package.js';
import { addRelationship } from '../../ooxml/relationships.js';
import { appendElement, ns, type XmlElement } from '../../ooxml/xml.js';
import { placeInSheet } from './sheet-part.js';

const hyperlinkType = `${ns.r}/hyperlink`;

function linksOf(plan: PlannedSheet): { readonly at: string; readonly link: PlannedLink }[] {
  const found: { at: string; link: PlannedLink }[] = [];
  const note = (row: number, column: number, link: PlannedLink | undefined): void => {
    if (link !== undefined) found.push({ at: `${columnLetter(column)}${String(row)}`, link });
  };
  for (const cell of plan.cells) note(cell.row, cell.column, cell.link);
  for (const table of plan.tables) {
    table.rows.forEach((row, index) => row.forEach((cell, column) => note(table.headerRow + 1 + index, table.firstColumn + column, cell.link)));
  }
  return found;
}

/** Links within the workbook are places, not web addresses; those to the web go through the part's relationships. */
export function completeLinks(parts: Parts, part: string, sheet: XmlElement, plan: PlannedSheet): void {
  const links = linksOf(plan);
  if (links.length === 0) return;
  const list = placeInSheet(sheet, 'hyperlinks');
  for (const { at, link } of links) {
    if ('web' in link) appendElement(list, ns.s, 'hyperlink', { ref: at, 'r:id': addRelationship(parts, part, hyperlinkType, link.web, 'external') });
    else appendElement(list, ns.s, 'hyperlink', { ref: at, location: onSheet(link.sheet, link.cell), display: `${link.sheet}!${link.cell}` });
  }
}
