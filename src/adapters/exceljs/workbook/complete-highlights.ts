import { palette } from '../../../app/workbook-plan/looks.js';
import type { PlannedSheet } from '../../../app/workbook-plan/workbook-plan.js';
import { appendDifferential, appendHighlight, highlightNames, type Differential } from '../../ooxml/sheet/append-differential.js';
import { appendElement, ns, type XmlElement } from '../../ooxml/xml.js';
import { placeInSheet } from './sheet-part.js';

export const tableStyle = 'PortfolioRegister';

const tableParts: readonly { readonly type: string; readonly format: Differential }[] = [
  { type: 'wholeTable', format: { line: palette.line } },
  { type: 'headerRow', format: { colour: palette.white, fill: palette.accent } },
  { type: 'secondRowStripe', format: { fill: palette.accentFaint } },
];

/** Fills the formats that conditional formats and the table style refer to; `dxfs` and `tableStyles` are emptied first. */
export function writeDifferentials(dxfs: XmlElement, tableStyles: XmlElement): void {
  while (dxfs.firstChild) dxfs.removeChild(dxfs.firstChild);
  for (const name of highlightNames) appendHighlight(dxfs, name);
  for (const part of tableParts) appendDifferential(dxfs, part.format);
  dxfs.setAttribute('count', String(highlightNames.length + tableParts.length));

  while (tableStyles.firstChild) tableStyles.removeChild(tableStyles.firstChild);
  tableStyles.setAttribute('count', '1');
  tableStyles.setAttribute('defaultTableStyle', tableStyle);
  tableStyles.setAttribute('defaultPivotStyle', 'PivotStyleLight16');
  const style = appendElement(tableStyles, ns.s, 'tableStyle', { name: tableStyle, pivot: '0', count: String(tableParts.length) });
  tableParts.forEach(({ type }, index) => appendElement(style, ns.s, 'tableStyleElement', { type, dxfId: String(highlightNames.length + index) }));
}

export function completeHighlights(sheet: XmlElement, plan: PlannedSheet): void {
  plan.highlights.forEach(({ range, formula, highlight }, index) => {
    const element = placeInSheet(sheet, 'conditionalFormatting', { sqref: range });
    const rule = appendElement(element, ns.s, 'cfRule', { type: 'expression', dxfId: String(highlightNames.indexOf(highlight)), priority: String(index + 1) });
    appendElement(rule, ns.s, 'formula', {}, formula);
  });
}
