import { UnpatchableWorkbook, type PageToPut, type PutPages } from '../../app/ports.js';
import { addOverride, contentTypeOf } from '../ooxml/content-types.js';
import { freePartName } from '../ooxml/free-part-name.js';
import { closePackage, openPackage, partText, setPartText, type Parts } from '../ooxml/package.js';
import { addRelationship, kindOf, officeType, relatedPart, relationshipsOf, relationshipsPart } from '../ooxml/relationships.js';
import { childOf, childrenOf, descendantsOf, ns, parseXml, rootOf, serializeXml, type XmlDocument, type XmlElement } from '../ooxml/xml.js';
import { StyleImport } from './style-import.js';
import { insertTab, renameTab } from './tabs.js';
import { WorkbookParts } from './workbook-parts.js';

const worksheetType = 'application/vnd.openxmlformats-officedocument.spreadsheetml.worksheet+xml';

function freeName(parts: Parts, like: string): string {
  const [, stem = like, end = ''] = /^(.*?)\d*(\.[^.]+)$/.exec(like) ?? [];
  return freePartName(parts, stem, end);
}

/** Charts name accents of their theme; the other workbook's theme is people's own. */
function withOwnColours(from: Parts, chart: Uint8Array): Uint8Array {
  const theme = [...from.keys()].find((part) => /\/theme\/theme1\.xml$/.test(part));
  const colours = theme === undefined ? '' : partText(from, theme);
  const text = new TextDecoder().decode(chart).replace(/<a:schemeClr val="(accent\d)"\/>/g, (whole, accent: string) => {
    const colour = new RegExp(`<a:${accent}>\\s*<a:srgbClr val="([0-9A-Fa-f]{6})`).exec(colours)?.[1];
    return colour === undefined ? whole : `<a:srgbClr val="${colour}"/>`;
  });
  return new TextEncoder().encode(text);
}

/** Copies what a part points to (drawings, charts), each under a name that is free; relationship ids stay as they are. */
function copyRelated(from: Parts, fromPart: string, to: Parts, toPart: string): void {
  const relations = from.get(relationshipsPart(fromPart));
  if (relations === undefined) return;
  to.set(relationshipsPart(toPart), relations);
  let text = new TextDecoder().decode(relations);
  for (const { target, mode } of relationshipsOf(from, fromPart)) {
    const bytes = from.get(target);
    if (mode === 'external' || bytes === undefined) continue;
    const name = freeName(to, target);
    to.set(name, /\/charts\/[^/]+\.xml$/.test(target) ? withOwnColours(from, bytes) : bytes);
    const type = contentTypeOf(from, target);
    if (type !== null) addOverride(to, name, type);
    const [file, newFile] = [target, name].map((part) => part.slice(part.lastIndexOf('/') + 1));
    text = text.replace(new RegExp(`(Target="[^"]*)${(file ?? '').replace(/\./g, '\\.')}"`), `$1${newFile ?? ''}"`);
    copyRelated(from, target, to, name);
  }
  setPartText(to, relationshipsPart(toPart), text);
}

/** Texts are written out in the cells, since the other workbook has a list of its own. */
function writeTextsOut(root: XmlElement, texts: readonly XmlElement[]): void {
  const document = root.ownerDocument as XmlDocument;
  for (const cell of descendantsOf(root, ns.s, 'c')) {
    if (cell.getAttribute('t') !== 's') continue;
    const value = childOf(cell, ns.s, 'v');
    const text = texts[Number(value?.textContent ?? -1)];
    if (value !== null) cell.removeChild(value);
    cell.setAttribute('t', 'inlineStr');
    const inline = document.createElementNS(ns.s, 'is');
    for (const child of text ? childrenOf(text, ns.s) : []) inline.appendChild(document.importNode(child, true));
    cell.appendChild(inline);
  }
}

function sharedTexts(workbook: WorkbookParts): readonly XmlElement[] {
  const part = relatedPart(workbook.parts, workbook.workbookPart, 'sharedStrings');
  return part === null ? [] : childrenOf(rootOf(workbook.document(part)), ns.s, 'si');
}

/** Tables of a workbook each have a number of their own. */
function numberTables(workbook: WorkbookParts, sheetPart: string, styles: StyleImport): void {
  const tables = [...workbook.parts.keys()].filter((part) => /\/tables\/[^/]+\.xml$/.test(part));
  let highest = Math.max(0, ...tables.map((part) => Number(rootOf(parseXml(partText(workbook.parts, part))).getAttribute('id') ?? 0)));
  for (const { type, target } of relationshipsOf(workbook.parts, sheetPart)) {
    if (kindOf(type) !== 'table') continue;
    const table = rootOf(workbook.document(target));
    table.setAttribute('id', String((highest += 1)));
    styles.bringTableStyle(childOf(table, ns.s, 'tableStyleInfo')?.getAttribute('name') ?? '');
  }
}

function putPage(workbook: WorkbookParts, source: WorkbookParts, styles: StyleImport, page: PageToPut): void {
  const sourcePart = source.sheetParts().get(page.name);
  if (sourcePart === undefined) throw new UnpatchableWorkbook('no-such-sheet', page.name);
  const document = source.document(sourcePart);
  const root = rootOf(document);
  writeTextsOut(root, sharedTexts(source));
  styles.bring(root);
  for (const view of descendantsOf(root, ns.s, 'sheetView')) view.removeAttribute('tabSelected');
  const part = freePartName(workbook.parts, `${workbook.workbookPart.replace(/[^/]*$/, '')}worksheets/sheet`, '.xml');
  setPartText(workbook.parts, part, serializeXml(document));
  addOverride(workbook.parts, part, worksheetType);
  copyRelated(source.parts, sourcePart, workbook.parts, part);
  numberTables(workbook, part, styles);
  const relation = addRelationship(workbook.parts, workbook.workbookPart, officeType('worksheet'), part);
  const former = renameTab(workbook, page.name, page.formerName);
  insertTab(workbook, source, { name: page.name, relation, after: page.after, former });
}

/** Puts sheets of a workbook of the product's own making into a copy of another; every other part stays byte for byte. */
export const putPages: PutPages = (bytes, from, pages) => {
  const workbook = new WorkbookParts(openPackage(bytes));
  const source = new WorkbookParts(openPackage(from));
  const styles = new StyleImport(workbook, source);
  for (const page of pages) putPage(workbook, source, styles, page);
  workbook.calculateOnLoad();
  workbook.store();
  return closePackage(workbook.parts);
};
