import { columnLetter } from '../../../register/register.js';
import type { PlannedSheet, PlannedTable } from '../../../app/workbook-plan/workbook-plan.js';
import { addOverride } from '../../ooxml/content-types.js';
import { partText, setPartText, type Parts } from '../../ooxml/package.js';
import { addRelationship } from '../../ooxml/relationships.js';
import { appendElement, escapeXml, ns, type XmlElement } from '../../ooxml/xml.js';
import { tableStyle } from './complete-highlights.js';
import { cellText } from './draw-sheet.js';
import { placeInSheet } from './sheet-part.js';

const lastRow = 1048576;
const contentType = 'application/vnd.openxmlformats-officedocument.spreadsheetml.table+xml';
const relationshipType = `${ns.r}/table`;

function tableXml(table: PlannedTable, id: number): string {
  const first = `${columnLetter(table.firstColumn)}${String(table.headerRow)}`;
  const last = `${columnLetter(table.firstColumn + table.columns.length - 1)}${String(table.headerRow + table.rows.length)}`;
  const columns = table.columns.map(({ header, formula }, index) => {
    const attributes = `id="${String(index + 1)}" name="${escapeXml(cellText(header))}"`;
    return formula === undefined ? `<tableColumn ${attributes}/>` : `<tableColumn ${attributes}><calculatedColumnFormula>${escapeXml(formula)}</calculatedColumnFormula></tableColumn>`;
  });
  return [
    '<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\n',
    `<table xmlns="${ns.s}" id="${String(id)}" name="${table.name}" displayName="${table.name}" ref="${first}:${last}" totalsRowShown="0">`,
    table.filterButtons ? `<autoFilter ref="${first}:${last}"/>` : '',
    `<tableColumns count="${String(columns.length)}">${columns.join('')}</tableColumns>`,
    `<tableStyleInfo name="${tableStyle}" showFirstColumn="0" showLastColumn="0" showRowStripes="1" showColumnStripes="0"/>`,
    '</table>',
  ].join('');
}

/**
 * Writes the sheet's tables, numbered on from `before`, and returns how many there are. exceljs has no calculated
 * columns, and without their formula in the table part a row that people add stays empty there.
 */
export function completeTables(parts: Parts, part: string, sheet: XmlElement, plan: PlannedSheet, before: number): number {
  if (plan.tables.length === 0) return 0;
  // Case numbers such as 007 are text on purpose: without this Excel marks each with a green corner.
  const ranges = plan.tables.map((table) => `${columnLetter(table.firstColumn)}${String(table.headerRow + 1)}:${columnLetter(table.firstColumn + table.columns.length - 1)}${String(lastRow)}`);
  appendElement(placeInSheet(sheet, 'ignoredErrors'), ns.s, 'ignoredError', { sqref: ranges.join(' '), numberStoredAsText: '1' });
  const list = placeInSheet(sheet, 'tableParts', { count: String(plan.tables.length) });
  plan.tables.forEach((table, index) => {
    const id = before + index + 1;
    const name = `xl/tables/table${String(id)}.xml`;
    setPartText(parts, name, tableXml(table, id));
    addOverride(parts, name, contentType);
    appendElement(list, ns.s, 'tablePart', { 'r:id': addRelationship(parts, part, relationshipType, name) });
  });
  return plan.tables.length;
}

/** Lets Excel fit estimated row heights anew: exceljs marks every height it writes as chosen by hand. */
export function freeRowHeights(parts: Parts, part: string, plan: PlannedSheet): void {
  const free = new Set(plan.tables.flatMap((table) => (table.rowHeights ?? []).map((_, index) => String(table.headerRow + 1 + index))));
  if (free.size === 0) return;
  const text = partText(parts, part).replace(/<row r="(\d+)"[^>]*>/g, (row, number: string) => (free.has(number) ? row.replace(' customHeight="1"', '') : row));
  setPartText(parts, part, text);
}
