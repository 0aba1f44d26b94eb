import type { NewSheet } from '../../app/upgrade/workbook-extension.js';
import { UnpatchableWorkbook } from '../../app/ports.js';
import { addOverride } from '../ooxml/content-types.js';
import { freePartName } from '../ooxml/free-part-name.js';
import { setPartText } from '../ooxml/package.js';
import { addRelationship, officeType } from '../ooxml/relationships.js';
import { appendElement, childOf, escapeXml, ns, parseXml, rootOf } from '../ooxml/xml.js';
import { addSheet } from './add-sheet.js';
import { openTable } from './table-columns.js';
import type { WorkbookParts } from './workbook-parts.js';

const contentType = 'application/vnd.openxmlformats-officedocument.spreadsheetml.table+xml';

function tableXml(id: number, { table, headerRow, firstHeader }: NewSheet, style: string | null): string {
  const ref = `A${String(headerRow)}:A${String(headerRow + 1)}`;
  const look = style === null ? '' : `<tableStyleInfo name="${escapeXml(style)}" showFirstColumn="0" showLastColumn="0" showRowStripes="1" showColumnStripes="0"/>`;
  return `<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\n<table xmlns="${ns.s}" id="${String(id)}" name="${table}" displayName="${table}" ref="${ref}" totalsRowShown="0"><autoFilter ref="${ref}"/><tableColumns count="1"><tableColumn id="1" name="${escapeXml(firstHeader)}"/></tableColumns>${look}</table>`;
}

function highestTableId(workbook: WorkbookParts): number {
  const parts = [...workbook.parts.keys()].filter((part) => /\/tables\/[^/]+\.xml$/.test(part));
  return Math.max(0, ...parts.map((part) => Number(rootOf(workbook.document(part)).getAttribute('id') ?? 0)));
}

/** A table's own sheet with title, explanation, and a table of one column and one blank row. */
export function addTableSheet(workbook: WorkbookParts, sheet: NewSheet): void {
  const blank = Array.from({ length: sheet.headerRow - 3 }, () => []);
  addSheet(workbook, { name: sheet.name, rows: [[sheet.title], [sheet.about], ...blank, [sheet.firstHeader]], ...(sheet.visible ? {} : { hidden: true }) });
  const sheetPart = workbook.sheetParts().get(sheet.name);
  if (sheetPart === undefined) throw new UnpatchableWorkbook('no-such-sheet', sheet.name);
  const id = highestTableId(workbook) + 1;
  const folder = workbook.workbookPart.replace(/[^/]*$/, '');
  const part = freePartName(workbook.parts, `${folder}tables/table`, '.xml', id);
  const like = openTable(workbook, likeTable(workbook, sheet.like));
  setPartText(workbook.parts, part, tableXml(id, sheet, childOf(like.element, ns.s, 'tableStyleInfo')?.getAttribute('name') ?? null));
  addOverride(workbook.parts, part, contentType);
  const relation = addRelationship(workbook.parts, sheetPart, officeType('table'), part);
  const { document } = workbook.sheet(sheet.name);
  const tables = appendElement(rootOf(document), ns.s, 'tableParts', { count: '1' });
  appendElement(tables, ns.s, 'tablePart', {}).setAttributeNS(ns.r, 'r:id', relation);
  freeze(workbook, sheet);
  const looks = workbook.sheet(sheet.like);
  const cells = workbook.sheet(sheet.name);
  for (const row of [1, 2]) {
    const style = looks.cell(row, 1)?.getAttribute('s') ?? null;
    if (style !== null) cells.cell(row, 1)?.setAttribute('s', style);
  }
  const header = like.cells.cell(like.area.firstRow, like.area.firstColumn)?.getAttribute('s') ?? null;
  if (header !== null) cells.cell(sheet.headerRow, 1)?.setAttribute('s', header);
  cells.makeCell(sheet.headerRow + 1, 1, like.cells.cell(like.firstRow, like.area.firstColumn)?.getAttribute('s') ?? null);
}

function likeTable(workbook: WorkbookParts, sheet: string): string {
  for (const part of workbook.parts.keys()) {
    if (!/\/tables\/[^/]+\.xml$/.test(part)) continue;
    const name = rootOf(workbook.document(part)).getAttribute('name') ?? '';
    if (workbook.table(name).sheet === sheet) return name;
  }
  throw new UnpatchableWorkbook('no-such-table', sheet);
}

/** Headers stay in view. */
function freeze(workbook: WorkbookParts, { name, headerRow }: NewSheet): void {
  const { document } = workbook.sheet(name);
  const rows = String(headerRow);
  const below = `A${String(headerRow + 1)}`;
  const views = parseXml(`<sheetViews xmlns="${ns.s}"><sheetView showGridLines="0" workbookViewId="0"><pane ySplit="${rows}" topLeftCell="${below}" activePane="bottomLeft" state="frozen"/><selection pane="bottomLeft" activeCell="${below}" sqref="${below}"/></sheetView></sheetViews>`);
  rootOf(document).insertBefore(document.importNode(rootOf(views), true), childOf(rootOf(document), ns.s, 'sheetData'));
}
