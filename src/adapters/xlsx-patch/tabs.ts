import { UnpatchableWorkbook } from '../../app/ports.js';
import { onSheet } from '../../app/workbook-plan/workbook-names.js';
import { childOf, childrenOf, descendantsOf, ns, rootOf, type XmlDocument, type XmlElement } from '../ooxml/xml.js';
import type { WorkbookParts } from './workbook-parts.js';

function sheetsOf(workbook: WorkbookParts): XmlElement {
  return childOf(rootOf(workbook.document(workbook.workbookPart)), ns.s, 'sheets') as XmlElement;
}

function tabs(workbook: WorkbookParts): readonly XmlElement[] {
  return childrenOf(sheetsOf(workbook), ns.s, 'sheet');
}

function placeOf(workbook: WorkbookParts, name: string): number {
  return tabs(workbook).findIndex((one) => one.getAttribute('name')?.toLowerCase() === name.toLowerCase());
}

/** Shows a hidden tab. Throws UnpatchableWorkbook when there is none of that name. */
export function showTab(workbook: WorkbookParts, name: string): void {
  const tab = tabs(workbook)[placeOf(workbook, name)];
  if (!tab) throw new UnpatchableWorkbook('no-such-sheet', name);
  tab.removeAttribute('state');
}

/** A tab that was there under the page's name. */
export interface FormerTab {
  readonly at: number;
  /** Visible or hidden, as people had it. */
  readonly state: string | null;
}

/** Gives a sheet that stands in the way another name and hides it; null where there is none. */
export function renameTab(workbook: WorkbookParts, name: string, to: string): FormerTab | null {
  const at = placeOf(workbook, name);
  const tab = tabs(workbook)[at];
  if (!tab) return null;
  const state = tab.getAttribute('state');
  const part = workbook.sheetParts().get(tab.getAttribute('name') ?? '');
  tab.setAttribute('name', to);
  if (state !== 'veryHidden') tab.setAttribute('state', 'hidden');
  if (part !== undefined) for (const view of descendantsOf(rootOf(workbook.document(part)), ns.s, 'sheetView')) view.removeAttribute('tabSelected');
  // Print areas and titles name their sheet.
  for (const one of definedNames(workbook)) {
    if (one.getAttribute('localSheetId') === String(at)) one.textContent = (one.textContent ?? '').replaceAll(onSheet(name, ''), onSheet(to, '')).replaceAll(new RegExp(`(^|,)${name.replace(/[.*+?^${}()|[\]\\]/g, '\\$&')}!`, 'g'), (_, before: string) => `${before}${onSheet(to, '')}`);
  }
  return { at, state };
}

function definedNames(workbook: WorkbookParts): readonly XmlElement[] {
  const list = childOf(rootOf(workbook.document(workbook.workbookPart)), ns.s, 'definedNames');
  return list ? childrenOf(list, ns.s, 'definedName') : [];
}

/** Everything that counts tabs counts one more from here on. */
function makeRoom(workbook: WorkbookParts, at: number, isReplaced: boolean): void {
  for (const one of definedNames(workbook)) {
    const local = Number(one.getAttribute('localSheetId') ?? -1);
    if (local >= at) one.setAttribute('localSheetId', String(local + 1));
  }
  for (const view of descendantsOf(rootOf(workbook.document(workbook.workbookPart)), ns.s, 'workbookView')) {
    for (const attribute of ['activeTab', 'firstSheet']) {
      const tab = Number(view.getAttribute(attribute) ?? 0);
      // The one that is looked at is the new one, where it takes the other's place.
      if (tab > at || (tab === at && !isReplaced)) view.setAttribute(attribute, String(tab + 1));
    }
  }
}

function bringNames(workbook: WorkbookParts, source: WorkbookParts, name: string, at: number): void {
  const from = placeOf(source, name);
  const own = definedNames(source).filter((one) => one.getAttribute('localSheetId') === String(from));
  if (own.length === 0) return;
  const root = rootOf(workbook.document(workbook.workbookPart));
  const document = root.ownerDocument as XmlDocument;
  let list = childOf(root, ns.s, 'definedNames');
  if (!list) {
    list = document.createElementNS(ns.s, 'definedNames');
    root.insertBefore(list, sheetsOf(workbook).nextSibling);
  }
  for (const one of own) {
    const made = document.importNode(one, true) as XmlElement;
    made.setAttribute('localSheetId', String(at));
    list.insertBefore(made, list.firstChild);
  }
}

export interface TabToInsert {
  readonly name: string;
  readonly relation: string;
  readonly after: string | null;
  readonly former: FormerTab | null;
}

/** A tab for a page in its place: the former one's, else behind the sheet it follows. */
export function insertTab(workbook: WorkbookParts, source: WorkbookParts, { name, relation, after, former }: TabToInsert): void {
  const sheets = sheetsOf(workbook);
  const present = tabs(workbook);
  const at = former?.at ?? (after === null ? 0 : placeOf(workbook, after) + 1);
  makeRoom(workbook, at, former !== null);
  const tab = (sheets.ownerDocument as XmlDocument).createElementNS(ns.s, 'sheet');
  tab.setAttribute('name', name);
  tab.setAttribute('sheetId', String(1 + Math.max(0, ...present.map((one) => Number(one.getAttribute('sheetId') ?? 0)))));
  const state = former === null ? (tabs(source)[placeOf(source, name)]?.getAttribute('state') ?? null) : former.state;
  if (state !== null && state !== '' && state !== 'visible') tab.setAttribute('state', state);
  tab.setAttributeNS(ns.r, 'r:id', relation);
  sheets.insertBefore(tab, present[at] ?? null);
  bringNames(workbook, source, name, at);
}
