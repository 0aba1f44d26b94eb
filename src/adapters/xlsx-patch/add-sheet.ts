import { UnpatchableWorkbook, type PatchValue, type WorkbookPatch } from '../../app/ports.js';
import { addOverride } from '../ooxml/content-types.js';
import { freePartName } from '../ooxml/free-part-name.js';
import { setPartText } from '../ooxml/package.js';
import { addRelationship, officeType } from '../ooxml/relationships.js';
import { appendElement, childOf, childrenOf, escapeXml, ns, rootOf } from '../ooxml/xml.js';
import { columnLetters } from './cell-address.js';
import type { WorkbookParts } from './workbook-parts.js';

const contentType = 'application/vnd.openxmlformats-officedocument.spreadsheetml.worksheet+xml';

function cellXml(value: PatchValue, address: string): string {
  if (value === null) return '';
  if (typeof value === 'number') return `<c r="${address}"><v>${String(value)}</v></c>`;
  if (typeof value === 'boolean') return `<c r="${address}" t="b"><v>${value ? '1' : '0'}</v></c>`;
  return `<c r="${address}" t="inlineStr"><is><t xml:space="preserve">${escapeXml(value.slice(0, 32767))}</t></is></c>`;
}

function sheetXml(rows: readonly (readonly PatchValue[])[]): string {
  const body = rows.map((row, index) => {
    const cells = row.map((value, column) => cellXml(value, `${columnLetters(column + 1)}${String(index + 1)}`)).join('');
    return cells === '' ? '' : `<row r="${String(index + 1)}">${cells}</row>`;
  });
  return `<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\n<worksheet xmlns="${ns.s}"><sheetData>${body.join('')}</sheetData></worksheet>`;
}

/** Adds a sheet behind the others. Throws UnpatchableWorkbook when the name is taken. */
export function addSheet(workbook: WorkbookParts, { name, rows, hidden }: WorkbookPatch['sheets'][number]): void {
  const sheets = childOf(rootOf(workbook.document(workbook.workbookPart)), ns.s, 'sheets');
  const present = sheets ? childrenOf(sheets, ns.s, 'sheet') : [];
  if (!sheets || present.some((one) => one.getAttribute('name')?.toLowerCase() === name.toLowerCase())) {
    throw new UnpatchableWorkbook('sheet-name-taken', name);
  }
  const folder = workbook.workbookPart.replace(/[^/]*$/, '');
  const part = freePartName(workbook.parts, `${folder}worksheets/sheet`, '.xml', present.length + 1);
  setPartText(workbook.parts, part, sheetXml(rows));
  addOverride(workbook.parts, part, contentType);
  const id = addRelationship(workbook.parts, workbook.workbookPart, officeType('worksheet'), part);
  const sheetId = 1 + Math.max(0, ...present.map((one) => Number(one.getAttribute('sheetId') ?? 0)));
  const element = appendElement(sheets, ns.s, 'sheet', { name, sheetId: String(sheetId), ...(hidden ? { state: 'hidden' } : {}) });
  element.setAttributeNS(ns.r, 'r:id', id);
}
