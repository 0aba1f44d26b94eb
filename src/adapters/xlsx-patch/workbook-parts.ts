import { UnpatchableWorkbook } from '../../app/ports.js';
import { removeOverride } from '../ooxml/content-types.js';
import { partText, setPartText, type Parts } from '../ooxml/package.js';
import { kindOf, relatedPart, relationshipsOf, removeRelationship } from '../ooxml/relationships.js';
import { childOf, childrenOf, ns, parseXml, rootOf, serializeXml, type XmlDocument } from '../ooxml/xml.js';
import { SheetCells } from './sheet-cells.js';

/** The parts of a workbook that a patch touches: read when first asked for, written back only when changed. */
export class WorkbookParts {
  readonly workbookPart: string;
  readonly #documents = new Map<string, XmlDocument>();
  readonly #sheets = new Map<string, SheetCells>();
  /** By name in lower case; found when a table is first asked for, which is after sheets have been added. */
  #tables: ReadonlyMap<string, { readonly part: string; readonly sheet: string }> | null = null;

  constructor(readonly parts: Parts) {
    const workbook = relatedPart(parts, '', 'officeDocument');
    if (workbook === null) throw new UnpatchableWorkbook('no-such-sheet', 'workbook');
    this.workbookPart = workbook;
  }

  document(part: string): XmlDocument {
    const known = this.#documents.get(part);
    if (known) return known;
    const read = parseXml(partText(this.parts, part));
    this.#documents.set(part, read);
    return read;
  }

  /** Sheet names with their parts, in the order of the tabs. */
  sheetParts(): ReadonlyMap<string, string> {
    const sheets = childOf(rootOf(this.document(this.workbookPart)), ns.s, 'sheets');
    const targets = new Map(relationshipsOf(this.parts, this.workbookPart).map((one) => [one.id, one.target]));
    const found = new Map<string, string>();
    for (const sheet of sheets ? childrenOf(sheets, ns.s, 'sheet') : []) {
      const target = targets.get(sheet.getAttributeNS(ns.r, 'id') ?? '');
      if (target !== undefined) found.set(sheet.getAttribute('name') ?? '', target);
    }
    return found;
  }

  sheet(name: string): SheetCells {
    const known = this.#sheets.get(name);
    if (known) return known;
    const part = this.sheetParts().get(name);
    if (part === undefined) throw new UnpatchableWorkbook('no-such-sheet', name);
    const made = new SheetCells(this.document(part), name);
    this.#sheets.set(name, made);
    return made;
  }

  /** The part of a table and the sheet it lies on. */
  table(name: string): { readonly part: string; readonly sheet: string } {
    this.#tables ??= this.#findTables();
    const found = this.#tables.get(name.toLowerCase());
    if (found === undefined) throw new UnpatchableWorkbook('no-such-table', name);
    return found;
  }

  #findTables(): ReadonlyMap<string, { readonly part: string; readonly sheet: string }> {
    const found = new Map<string, { readonly part: string; readonly sheet: string }>();
    for (const [sheet, sheetPart] of this.sheetParts()) {
      for (const { target, type } of relationshipsOf(this.parts, sheetPart)) {
        if (kindOf(type) !== 'table') continue;
        // Only looked at: a part that is not changed stays byte for byte.
        const root = rootOf(parseXml(partText(this.parts, target)));
        for (const name of [root.getAttribute('name'), root.getAttribute('displayName')]) {
          if (name !== null && !found.has(name.toLowerCase())) found.set(name.toLowerCase(), { part: target, sheet });
        }
      }
    }
    return found;
  }

  /** Asks Excel to calculate everything on opening, since a patch stores no formula results. */
  calculateOnLoad(): void {
    const root = rootOf(this.document(this.workbookPart));
    const present = childOf(root, ns.s, 'calcPr');
    if (present) {
      present.setAttribute('fullCalcOnLoad', '1');
      return;
    }
    const made = (root.ownerDocument as XmlDocument).createElementNS(ns.s, 'calcPr');
    made.setAttribute('fullCalcOnLoad', '1');
    const earlier = ['definedNames', 'externalReferences', 'functionGroups', 'sheets'];
    const after = earlier.map((name) => childOf(root, ns.s, name)).find((one) => one !== null);
    root.insertBefore(made, after?.nextSibling ?? null);
  }

  /** A calculation chain naming a cell without a formula makes Excel repair the file; without one it builds its own. */
  #dropCalculationChain(): void {
    for (const { id, type, target } of relationshipsOf(this.parts, this.workbookPart)) {
      if (kindOf(type) !== 'calcChain') continue;
      removeRelationship(this.parts, this.workbookPart, id);
      removeOverride(this.parts, target);
      this.parts.delete(target);
    }
  }

  /** Writes every part that was read for changing. */
  store(): void {
    if ([...this.#sheets.values()].some((sheet) => sheet.formulaLost)) this.#dropCalculationChain();
    for (const [part, document] of this.#documents) setPartText(this.parts, part, serializeXml(document));
  }
}
