import { onSheet } from '../../../app/workbook-plan/workbook-names.js';
import type { WorkbookPlan } from '../../../app/workbook-plan/workbook-plan.js';
import { partText, setPartText, type Parts } from '../../ooxml/package.js';
import { appendElement, childOf, childrenOf, escapeXml, ns, parseXml, rootOf, serializeXml, type XmlDocument, type XmlElement } from '../../ooxml/xml.js';
import { writeDifferentials } from './complete-highlights.js';
import { orderChildren } from './sheet-part.js';

const stylesPart = 'xl/styles.xml';
const workbookPart = 'xl/workbook.xml';

/** The children of a font in the order of the schema. */
export const fontOrder = ['b', 'i', 'strike', 'condense', 'extend', 'outline', 'shadow', 'u', 'vertAlign', 'sz', 'color', 'name', 'family', 'charset', 'scheme'];

function child(root: XmlElement, name: string): XmlElement {
  return childOf(root, ns.s, name) ?? appendElement(root, ns.s, name);
}

export function completeStyles(parts: Parts): void {
  const document = parseXml(partText(parts, stylesPart));
  const root = rootOf(document);
  for (const font of childrenOf(child(root, 'fonts'), ns.s, 'font')) orderChildren(font, fontOrder);
  writeDifferentials(child(root, 'dxfs'), child(root, 'tableStyles'));
  setPartText(parts, stylesPart, serializeXml(document));
}

function printTitles(plan: WorkbookPlan): { readonly sheet: number; readonly refersTo: string }[] {
  return plan.sheets.flatMap(({ name, print }, sheet) => {
    const repeated = [print.repeatColumns, print.repeatRows].flatMap((range) => (range === undefined ? [] : [onSheet(name, range)]));
    return repeated.length === 0 ? [] : [{ sheet, refersTo: repeated.join(',') }];
  });
}

function appendNames(document: XmlDocument, plan: WorkbookPlan): void {
  const root = rootOf(document);
  const old = childOf(root, ns.s, 'definedNames');
  if (old !== null) root.removeChild(old);
  const names = document.createElementNS(ns.s, 'definedNames');
  root.insertBefore(names, childOf(root, ns.s, 'calcPr'));
  plan.sheets.forEach(({ name, print }, sheet) => {
    if (print.area !== undefined) appendElement(names, ns.s, 'definedName', { name: '_xlnm.Print_Area', localSheetId: String(sheet) }, onSheet(name, print.area));
  });
  for (const { sheet, refersTo } of printTitles(plan)) appendElement(names, ns.s, 'definedName', { name: '_xlnm.Print_Titles', localSheetId: String(sheet) }, refersTo);
  for (const { name, refersTo } of [...plan.names].sort((a, b) => (a.name < b.name ? -1 : 1))) appendElement(names, ns.s, 'definedName', { name }, refersTo);
}

/** Defined names, print areas and titles, and the order to compute everything anew when the workbook is opened. */
export function completeWorkbook(parts: Parts, plan: WorkbookPlan): void {
  const document = parseXml(partText(parts, workbookPart));
  const calculation = childOf(rootOf(document), ns.s, 'calcPr');
  calculation?.setAttribute('fullCalcOnLoad', '1');
  appendNames(document, plan);
  setPartText(parts, workbookPart, serializeXml(document));
}

const languageTags = { da: 'da-DK', en: 'en-GB' } as const;

/** Title, author, language and time of the file, none of them from a clock. */
export function completeProperties(parts: Parts, plan: WorkbookPlan): void {
  const time = `xsi:type="dcterms:W3CDTF">${escapeXml(plan.createdAt)}<`;
  setPartText(
    parts,
    'docProps/core.xml',
    '<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\n' +
      `<cp:coreProperties xmlns:cp="${ns.cp}" xmlns:dc="${ns.dc}" xmlns:dcterms="${ns.dcterms}" xmlns:xsi="${ns.xsi}">` +
      `<dc:title>${escapeXml(plan.title)}</dc:title><dc:subject>${escapeXml(plan.subject)}</dc:subject><dc:creator>${escapeXml(plan.creator)}</dc:creator>` +
      `<cp:lastModifiedBy>${escapeXml(plan.creator)}</cp:lastModifiedBy><dcterms:created ${time}/dcterms:created><dcterms:modified ${time}/dcterms:modified>` +
      `<dc:language>${languageTags[plan.language]}</dc:language></cp:coreProperties>`,
  );
  setPartText(
    parts,
    'docProps/app.xml',
    '<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\n' +
      '<Properties xmlns="http://schemas.openxmlformats.org/officeDocument/2006/extended-properties">' +
      `<Application>${escapeXml(plan.creator)}</Application></Properties>`,
  );
}
