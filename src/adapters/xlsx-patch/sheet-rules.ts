import type { HighlightName } from '../../app/workbook-plan/looks.js';
import type { PlannedHighlight, PlannedValidation } from '../../app/workbook-plan/workbook-plan.js';
import { appendHighlight } from '../ooxml/sheet/append-differential.js';
import { appendValidation } from '../ooxml/sheet/append-validation.js';
import { appendElement, childOf, childrenOf, descendantsOf, ns, rootOf, type XmlDocument } from '../ooxml/xml.js';
import { areaOf, referenceOf, type Area } from './cell-address.js';
import { ensured, placed } from './sheet-furniture.js';
import { listOf, stylesOf } from './styles.js';
import type { WorkbookParts } from './workbook-parts.js';

function meet(one: Area, other: Area): boolean {
  return one.firstRow <= other.lastRow && other.firstRow <= one.lastRow && one.firstColumn <= other.lastColumn && other.firstColumn <= one.lastColumn;
}

/** Says what may be typed in the first of these blocks of which people have said nothing of their own. */
export function addValidation(document: XmlDocument, blocks: readonly Area[], validation: PlannedValidation): void {
  const present = childOf(rootOf(document), ns.s, 'dataValidations');
  const taken = (present ? childrenOf(present, ns.s, 'dataValidation') : []).flatMap((one) => (one.getAttribute('sqref') ?? '').split(/\s+/).flatMap((token) => areaOf(token) ?? []));
  const free = blocks.find((block) => !taken.some((area) => meet(area, block)));
  if (free === undefined) return;
  const list = ensured(document, 'dataValidations');
  appendValidation(list, validation, referenceOf(free));
  list.setAttribute('count', String(childrenOf(list, ns.s, 'dataValidation').length));
}

/** Formats of coloured rules that the workbook has got while it was being changed. */
export type HighlightStyles = Map<HighlightName, number>;

function styleOf(workbook: WorkbookParts, name: HighlightName, known: HighlightStyles): number {
  const present = known.get(name);
  if (present !== undefined) return present;
  const formats = listOf(stylesOf(workbook), 'dxfs');
  const index = childrenOf(formats, ns.s).length;
  appendHighlight(formats, name);
  formats.setAttribute('count', String(index + 1));
  known.set(name, index);
  return index;
}

/** Adds a colour behind those the sheet has. */
export function addHighlight(workbook: WorkbookParts, document: XmlDocument, { range, formula, highlight }: PlannedHighlight, known: HighlightStyles): void {
  const rules = descendantsOf(rootOf(document), ns.s, 'cfRule');
  const priority = 1 + Math.max(0, ...rules.map((rule) => Number(rule.getAttribute('priority') ?? 0)));
  const element = placed(document, 'conditionalFormatting');
  element.setAttribute('sqref', range);
  const rule = appendElement(element, ns.s, 'cfRule', { type: 'expression', dxfId: String(styleOf(workbook, highlight, known)), priority: String(priority) });
  appendElement(rule, ns.s, 'formula', {}, formula);
}
