import { relatedPart } from '../ooxml/relationships.js';
import { appendElement, childOf, childrenOf, ns, rootOf, type XmlDocument, type XmlElement } from '../ooxml/xml.js';
import type { WorkbookParts } from './workbook-parts.js';

/** The first number that is free for formats of a file's own. */
export const firstOwnFormat = 164;

const order = ['numFmts', 'fonts', 'fills', 'borders', 'cellStyleXfs', 'cellXfs', 'cellStyles', 'dxfs', 'tableStyles', 'colors', 'extLst'];

export function stylesOf(workbook: WorkbookParts): XmlElement {
  const part = relatedPart(workbook.parts, workbook.workbookPart, 'styles') ?? '';
  return rootOf(workbook.document(part));
}

/** One of the lists of looks, made where the file has none. */
export function listOf(styles: XmlElement, name: string): XmlElement {
  const present = childOf(styles, ns.s, name);
  if (present) return present;
  const made = (styles.ownerDocument as XmlDocument).createElementNS(ns.s, name);
  const later = new Set(order.slice(order.indexOf(name) + 1));
  styles.insertBefore(made, childrenOf(styles, ns.s).find(({ localName }) => later.has(localName ?? '')) ?? null);
  return made;
}

/** Numbers that every program knows; other formats are listed in the file. */
const known: Readonly<Record<string, string>> = { General: '0', '0': '1', '0.00': '2', '#,##0': '3', '#,##0.00': '4', '0%': '9', '0.00%': '10', '@': '49' };

/** The number that a further format of a file's own gets. */
export function freeFormatNumber(formats: XmlElement): number {
  return 1 + Math.max(firstOwnFormat - 1, ...childrenOf(formats, ns.s, 'numFmt').map((one) => Number(one.getAttribute('numFmtId') ?? 0)));
}

/** The number of a format, listed where the file does not have it. */
function formatNumber(styles: XmlElement, code: string): string {
  const common = known[code];
  if (common !== undefined) return common;
  const formats = listOf(styles, 'numFmts');
  const present = childrenOf(formats, ns.s, 'numFmt');
  const same = present.find((one) => one.getAttribute('formatCode') === code)?.getAttribute('numFmtId');
  if (same !== undefined && same !== null) return same;
  const free = String(freeFormatNumber(formats));
  appendElement(formats, ns.s, 'numFmt', { numFmtId: free, formatCode: code });
  formats.setAttribute('count', String(present.length + 1));
  return free;
}

/** The look of cells with another number format; the same look where it has that one. */
export function withNumberFormat(workbook: WorkbookParts, style: string | null, code: string): string {
  const styles = stylesOf(workbook);
  const looks = listOf(styles, 'cellXfs');
  const all = childrenOf(looks, ns.s, 'xf');
  const like = all[Number(style ?? 0)];
  const number = formatNumber(styles, code);
  if (like === undefined || (like.getAttribute('numFmtId') ?? '0') === number) return style ?? '0';
  const made = like.cloneNode(true) as XmlElement;
  made.setAttribute('numFmtId', number);
  made.setAttribute('applyNumberFormat', '1');
  const same = all.findIndex((one) => one.toString() === made.toString());
  if (same !== -1) return String(same);
  looks.appendChild(made);
  looks.setAttribute('count', String(all.length + 1));
  return String(all.length);
}
