import { partText, setPartText, type Parts } from '../../ooxml/package.js';
import { childOf, childrenOf, ns, parseXml, rootOf, serializeXml, type XmlDocument, type XmlElement } from '../../ooxml/xml.js';

/** The children of a worksheet in the order of the schema (ECMA-376, CT_Worksheet). */
const order = [
  'sheetPr', 'dimension', 'sheetViews', 'sheetFormatPr', 'cols', 'sheetData', 'sheetCalcPr', 'sheetProtection', 'protectedRanges', 'scenarios',
  'autoFilter', 'sortState', 'dataConsolidate', 'customSheetViews', 'mergeCells', 'phoneticPr', 'conditionalFormatting', 'dataValidations',
  'hyperlinks', 'printOptions', 'pageMargins', 'pageSetup', 'headerFooter', 'rowBreaks', 'colBreaks', 'customProperties', 'cellWatches',
  'ignoredErrors', 'smartTags', 'drawing', 'legacyDrawing', 'legacyDrawingHF', 'picture', 'oleObjects', 'controls', 'webPublishItems',
  'tableParts', 'extLst',
];

const emptyData = '<sheetData/>';

/** Edits a worksheet part around its cells, which are set aside: they are most of the part, and stay as they are. */
export function editSheet(parts: Parts, name: string, edit: (sheet: XmlElement) => void): void {
  const text = partText(parts, name);
  const start = text.indexOf('<sheetData>');
  const end = text.lastIndexOf('</sheetData>');
  const data = start === -1 ? emptyData : text.slice(start, end + '</sheetData>'.length);
  const document = parseXml(start === -1 ? text : text.slice(0, start) + emptyData + text.slice(end + '</sheetData>'.length));
  edit(rootOf(document));
  setPartText(parts, name, serializeXml(document).replace(emptyData, () => data));
}

/** Adds a child to the worksheet where the schema wants it. */
export function placeInSheet(sheet: XmlElement, name: string, attributes: Readonly<Record<string, string>> = {}): XmlElement {
  const element = (sheet.ownerDocument as XmlDocument).createElementNS(ns.s, name);
  for (const [key, value] of Object.entries(attributes)) element.setAttribute(key, value);
  const following = childrenOf(sheet, ns.s).find((child) => order.indexOf(child.localName ?? '') > order.indexOf(name));
  sheet.insertBefore(element, following ?? null);
  return element;
}

/** Puts child elements in the order the schema wants; exceljs writes some in its own. */
export function orderChildren(element: XmlElement, names: readonly string[]): void {
  const place = (child: XmlElement): number => names.indexOf(child.localName ?? '');
  const sorted = childrenOf(element, ns.s).sort((a, b) => place(a) - place(b));
  for (const child of sorted) element.appendChild(child);
}

export function removeFromSheet(sheet: XmlElement, name: string): void {
  const found = childOf(sheet, ns.s, name);
  if (found !== null) sheet.removeChild(found);
}

/** Marks the sheet as the one that is open; none or two marked would be edited as a group. */
export function selectTab(sheet: XmlElement): void {
  const views = childOf(sheet, ns.s, 'sheetViews');
  for (const view of views === null ? [] : childrenOf(views, ns.s, 'sheetView')) view.setAttribute('tabSelected', '1');
}
