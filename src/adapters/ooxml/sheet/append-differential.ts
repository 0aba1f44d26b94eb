import { highlights, type HighlightName } from '../../../app/workbook-plan/looks.js';
import { appendElement, ns, type XmlElement } from '../xml.js';

export const highlightNames = Object.keys(highlights) as HighlightName[];
// Below 164 number formats are Excel's own; exceljs counts up from there, so these begin far above.
const firstNumberFormat = 900;

/** What a format changes of the look a cell has. */
export interface Differential {
  readonly colour?: string;
  readonly bold?: boolean;
  readonly struck?: boolean;
  readonly numberFormat?: { readonly id: number; readonly code: string };
  readonly fill?: string;
  readonly line?: string;
}

export function appendDifferential(parent: XmlElement, format: Differential): void {
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

/** The format of cells a rule of ours colours. */
export function appendHighlight(parent: XmlElement, name: HighlightName): void {
  const { numberFormat, ...rest }: (typeof highlights)[HighlightName] & { numberFormat?: string } = highlights[name];
  appendDifferential(parent, { ...rest, ...(numberFormat === undefined ? {} : { numberFormat: { id: firstNumberFormat + highlightNames.indexOf(name), code: numberFormat } }) });
}
