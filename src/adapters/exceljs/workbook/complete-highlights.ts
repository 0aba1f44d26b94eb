import { highlights, palette, type HighlightName } from '../../../app/workbook-plan/looks.js';
import type { PlannedSheet } from '../../../app/workbook-plan/workbook-plan.js';
import { appendElement, ns, type XmlElement } from '../../ooxml/xml.js';
import { placeInSheet } from './sheet-part.js';

export const tableStyle = 'PortfolioRegister';

const names = Object.keys(highlights) as HighlightName[];
// Below 164 number formats are Excel's own; exceljs counts up from there, so these begin far above.
const firstNumberFormat = 900;

interface Differential {
  readonly colour?: string;
  readonly bold?: boolean;
  readonly struck?: boolean;
  readonly numberFormat?: { readonly id: number; readonly code: string };
  readonly fill?: string;
  readonly line?: string;
}

const tableParts: readonly { readonly type: string; readonly format: Differential }[] = [
  { type: 'wholeTable', format: { line: palette.line } },
  { type: 'headerRow', format: { colour: palette.white, fill: palette.accent } },
  { type: 'secondRowStripe', format: { fill: palette.accentFaint } },
];

function appendDifferential(parent: XmlElement, format: Differential): void {
  const dxf = appendElement(parent, ns.s, 'dxf');
  if (format.colour !== undefined || format.bold || format.struck) {
    const font = appendElement(dxf, ns.s, 'font');
    if (format.bold) appendElement(font, ns.s, 'b');
    if (format.struck) appendElement(font, ns.s, 'strike');
    if (format.colour !== undefined) appendElement(font, ns.s, 'color', { rgb: `FF${format.colour}` });
  }
  if (format.numberFormat) appendElement(dxf, ns.s, 'numFmt', { numFmtId: String(format.numberFormat.id), formatCode: format.numberFormat.code });
  if (format.fill !== undefined) {
    const pattern = appendElement(appendElement(dxf, ns.s, 'fill'), ns.s, 'patternFill', { patternType: 'solid' });
    appendElement(pattern, ns.s, 'fgColor', { rgb: `FF${format.fill}` });
    appendElement(pattern, ns.s, 'bgColor', { rgb: `FF${format.fill}` });
  }
  if (format.line !== undefined) {
    const border = appendElement(dxf, ns.s, 'border');
    for (const side of ['top', 'bottom', 'horizontal']) {
      appendElement(appendElement(border, ns.s, side, { style: 'thin' }), ns.s, 'color', { rgb: `FF${format.line}` });
    }
  }
}

/** Fills the formats that conditional formats and the table style refer to; `dxfs` and `tableStyles` are emptied first. */
export function writeDifferentials(dxfs: XmlElement, tableStyles: XmlElement): void {
  while (dxfs.firstChild) dxfs.removeChild(dxfs.firstChild);
  names.forEach((name, index) => {
    const { numberFormat, ...rest }: (typeof highlights)[HighlightName] & { numberFormat?: string } = highlights[name];
    appendDifferential(dxfs, { ...rest, ...(numberFormat === undefined ? {} : { numberFormat: { id: firstNumberFormat + index, code: numberFormat } }) });
  });
  for (const part of tableParts) appendDifferential(dxfs, part.format);
  dxfs.setAttribute('count', String(names.length + tableParts.length));

  while (tableStyles.firstChild) tableStyles.removeChild(tableStyles.firstChild);
  tableStyles.setAttribute('count', '1');
  tableStyles.setAttribute('defaultTableStyle', tableStyle);
  tableStyles.setAttribute('defaultPivotStyle', 'PivotStyleLight16');
  const style = appendElement(tableStyles, ns.s, 'tableStyle', { name: tableStyle, pivot: '0', count: String(tableParts.length) });
  tableParts.forEach(({ type }, index) => appendElement(style, ns.s, 'tableStyleElement', { type, dxfId: String(names.length + index) }));
}

export function completeHighlights(sheet: XmlElement, plan: PlannedSheet): void {
  plan.highlights.forEach(({ range, formula, highlight }, index) => {
    const element = placeInSheet(sheet, 'conditionalFormatting', { sqref: range });
    const rule = appendElement(element, ns.s, 'cfRule', { type: 'expression', dxfId: String(names.indexOf(highlight)), priority: String(index + 1) });
    appendElement(rule, ns.s, 'formula', {}, formula);
  });
}
