import { childOf, childrenOf, ns, rootOf, type XmlDocument, type XmlElement } from '../ooxml/xml.js';

/** The children of a worksheet from the columns on, in the order of the schema (ECMA-376, CT_Worksheet). */
const order = [
  'sheetPr', 'dimension', 'sheetViews', 'sheetFormatPr', 'cols', 'sheetData', 'sheetCalcPr', 'sheetProtection', 'protectedRanges', 'scenarios',
  'autoFilter', 'sortState', 'dataConsolidate', 'customSheetViews', 'mergeCells', 'phoneticPr', 'conditionalFormatting', 'dataValidations',
  'hyperlinks', 'printOptions', 'pageMargins', 'pageSetup', 'headerFooter', 'rowBreaks', 'colBreaks', 'customProperties', 'cellWatches',
  'ignoredErrors', 'smartTags', 'drawing', 'legacyDrawing', 'legacyDrawingHF', 'drawingHF', 'picture', 'oleObjects', 'controls', 'webPublishItems',
  'tableParts', 'extLst',
];

/** Puts a new element on a sheet behind those of its kind, where the file format wants it. */
export function placed(document: XmlDocument, name: string): XmlElement {
  const root = rootOf(document);
  const made = document.createElementNS(ns.s, name);
  const later = new Set(order.slice(order.indexOf(name) + 1));
  root.insertBefore(made, childrenOf(root, ns.s).find(({ localName }) => later.has(localName ?? '')) ?? null);
  return made;
}

export function ensured(document: XmlDocument, name: string): XmlElement {
  return childOf(rootOf(document), ns.s, name) ?? placed(document, name);
}

function ends(one: XmlElement): readonly [min: number, max: number] {
  return [Number(one.getAttribute('min')), Number(one.getAttribute('max'))];
}

function covering(cols: XmlElement, column: number): XmlElement | null {
  return childrenOf(cols, ns.s, 'col').find((one) => ends(one)[0] <= column && column <= ends(one)[1]) ?? null;
}

/** One column's own element: a run of columns it stands in is parted around it. Null where the sheet says nothing of it. */
function ownColumn(cols: XmlElement, column: number): XmlElement | null {
  const run = covering(cols, column);
  if (run === null) return null;
  const [min, max] = ends(run);
  const part = (from: number, to: number): XmlElement | null => {
    if (from > to) return null;
    const rest = run.cloneNode(true) as XmlElement;
    rest.setAttribute('min', String(from));
    rest.setAttribute('max', String(to));
    cols.insertBefore(rest, run);
    return rest;
  };
  part(min, column - 1);
  const own = part(column, column);
  part(column + 1, max);
  cols.removeChild(run);
  return own;
}

/** The look of cells that do not exist yet. */
export function columnStyle(document: XmlDocument, column: number): string | null {
  const cols = childOf(rootOf(document), ns.s, 'cols');
  return (cols && covering(cols, column)?.getAttribute('style')) ?? null;
}

export interface ColumnLook {
  readonly width: number;
  readonly hidden: boolean;
  /** Style of cells to come. */
  readonly style: string | null;
}

/** Hidden columns stand in a closed group; the column before it carries the plus sign. */
function closeGroup(document: XmlDocument, cols: XmlElement, column: number): void {
  const before = column > 1 ? ownColumn(cols, column - 1) : null;
  if (before !== null && !before.hasAttribute('outlineLevel')) before.setAttribute('collapsed', '1');
  const format = ensured(document, 'sheetFormatPr');
  if (!format.hasAttribute('defaultRowHeight')) format.setAttribute('defaultRowHeight', '15');
  if (Number(format.getAttribute('outlineLevelCol') ?? 0) > 0) return;
  format.setAttribute('outlineLevelCol', '1');
  const properties = ensured(document, 'sheetPr');
  if (childOf(properties, ns.s, 'outlinePr') !== null) return;
  const outline = document.createElementNS(ns.s, 'outlinePr');
  for (const name of ['summaryBelow', 'summaryRight']) outline.setAttribute(name, '0');
  properties.insertBefore(outline, childOf(properties, ns.s, 'pageSetUpPr'));
}

/** Gives one column of a sheet its width and its look. */
export function setColumn(document: XmlDocument, column: number, look: ColumnLook): void {
  const cols = ensured(document, 'cols');
  const old = ownColumn(cols, column);
  if (old !== null) cols.removeChild(old);
  const made = document.createElementNS(ns.s, 'col');
  const attributes = { min: String(column), max: String(column), width: String(look.width), customWidth: '1', ...(look.style === null ? {} : { style: look.style }), ...(look.hidden ? { hidden: '1', outlineLevel: '1' } : {}) };
  for (const [name, value] of Object.entries(attributes)) made.setAttribute(name, value);
  cols.insertBefore(made, childrenOf(cols, ns.s, 'col').find((one) => ends(one)[0] > column) ?? null);
  if (look.hidden) closeGroup(document, cols, column);
}

/** A row is as high as its text needs, unless people have given it a height. */
export function setHeight(row: XmlElement, height: number): void {
  if (height > 0 && row.getAttribute('customHeight') !== '1') row.setAttribute('ht', String(height));
}
