import type { Language } from '../../../schema/text.js';
import { chartAccents } from '../../../app/workbook-plan/overview/chart-colours.js';
import type { PlannedChart, PlannedDrawing, PlannedSheet } from '../../../app/workbook-plan/workbook-plan.js';
import { chartPart } from '../../ooxml/chart/chart-part.js';
import { drawingPart } from '../../ooxml/chart/drawing-part.js';
import { plainInk } from '../../ooxml/chart/ink.js';
import type { ThemeColours } from '../../ooxml/look/theme-colours.js';
import { addOverride } from '../../ooxml/content-types.js';
import { partText, setPartText, type Parts } from '../../ooxml/package.js';
import { addRelationship, officeType } from '../../ooxml/relationships.js';
import { xmlDeclaration } from '../../ooxml/xml-declaration.js';
import { escapeXml, ns, type XmlElement } from '../../ooxml/xml.js';
import { placeInSheet } from './sheet-part.js';

const contentTypes = {
  drawing: 'application/vnd.openxmlformats-officedocument.drawing+xml',
  chart: 'application/vnd.openxmlformats-officedocument.drawingml.chart+xml',
} as const;

const drawingNamespaces =
  'xmlns:xdr="http://schemas.openxmlformats.org/drawingml/2006/spreadsheetDrawing" xmlns:a="http://schemas.openxmlformats.org/drawingml/2006/main" ' +
  'xmlns:r="http://schemas.openxmlformats.org/officeDocument/2006/relationships" xmlns:c="http://schemas.openxmlformats.org/drawingml/2006/chart"';

const accents: ThemeColours = new Map(chartAccents.map((colour, at) => [`accent${String(at + 1)}` as const, colour]));

/** Gives the theme the accents that charts are drawn in. */
export function completeTheme(parts: Parts): void {
  const theme = 'xl/theme/theme1.xml';
  if (!parts.has(theme)) return;
  const text = [...accents].reduce((xml, [name, colour]) => xml.replace(new RegExp(`(<a:${name}>\\s*<a:srgbClr val=")[0-9A-Fa-f]{6}`), `$1${colour}`), partText(parts, theme));
  setPartText(parts, theme, text);
}

/** Points of text in charts of a sheet, as large as the cells' own. */
const textSize = 10;

function corner(name: 'from' | 'to', { row, column }: { readonly row: number; readonly column: number }): string {
  return `<xdr:${name}><xdr:col>${String(column - 1)}</xdr:col><xdr:colOff>0</xdr:colOff><xdr:row>${String(row - 1)}</xdr:row><xdr:rowOff>0</xdr:rowOff></xdr:${name}>`;
}

function frame(name: string, description: string, id: number, relationship: string): string {
  return (
    '<xdr:graphicFrame macro=""><xdr:nvGraphicFramePr>' +
    `<xdr:cNvPr id="${String(id)}" name="${escapeXml(name)}" descr="${escapeXml(description)}"/><xdr:cNvGraphicFramePr/></xdr:nvGraphicFramePr>` +
    '<xdr:xfrm><a:off x="0" y="0"/><a:ext cx="0" cy="0"/></xdr:xfrm>' +
    `<a:graphic><a:graphicData uri="http://schemas.openxmlformats.org/drawingml/2006/chart"><c:chart r:id="${relationship}"/></a:graphicData></a:graphic></xdr:graphicFrame><xdr:clientData/>`
  );
}

function chartAnchor({ chart, from, to, name }: PlannedChart, id: number, relationship: string): string {
  return `<xdr:twoCellAnchor>${corner('from', from)}${corner('to', to)}${frame(name, chart.description, id, relationship)}</xdr:twoCellAnchor>`;
}

const pixel = 9525;

/** A drawing keeps its size, so that what is round stays round when columns are made wider. */
function drawingAnchor({ from, side, name, description }: PlannedDrawing, id: number, relationship: string): string {
  const edge = String(side * pixel);
  return `<xdr:oneCellAnchor>${corner('from', from)}<xdr:ext cx="${edge}" cy="${edge}"/>${frame(name, description, id, relationship)}</xdr:oneCellAnchor>`;
}

interface Placed {
  readonly part: string;
  readonly anchor: (id: number, relationship: string) => string;
}

function placed({ name, cells, charts = [], drawings = [] }: PlannedSheet, language: Language): readonly Placed[] {
  const shown = (at: { readonly row: number; readonly column: number }): string => String(cells.find(({ row, column }) => row === at.row && column === at.column)?.value ?? '');
  return [
    ...charts.map((one): Placed => ({ part: chartPart(one.chart, language, accents, plainInk, { cells: one.cells, textSize }), anchor: (id, relationship) => chartAnchor(one, id, relationship) })),
    ...drawings.map((one): Placed => ({ part: drawingPart(one, name, language, shown), anchor: (id, relationship) => drawingAnchor(one, id, relationship) })),
  ];
}

/** Draws a sheet's charts and drawings: one drawing part for the sheet, one part a chart. `before` is how many charts the file has already; the new count comes back. */
export function completeCharts(parts: Parts, sheetPart: string, sheet: XmlElement, plan: PlannedSheet, number: number, before: number, language: Language): number {
  const all = placed(plan, language);
  if (all.length === 0) return before;
  const drawing = `xl/drawings/drawing${String(number)}.xml`;
  setPartText(parts, drawing, '');
  const anchors = all.map(({ part: text, anchor }, index) => {
    const part = `xl/charts/chart${String(before + index + 1)}.xml`;
    setPartText(parts, part, text);
    addOverride(parts, part, contentTypes.chart);
    return anchor(index + 2, addRelationship(parts, drawing, officeType('chart'), part));
  });
  setPartText(parts, drawing, `${xmlDeclaration}<xdr:wsDr ${drawingNamespaces}>${anchors.join('')}</xdr:wsDr>`);
  addOverride(parts, drawing, contentTypes.drawing);
  const relationship = addRelationship(parts, sheetPart, officeType('drawing'), drawing);
  placeInSheet(sheet, 'drawing').setAttributeNS(ns.r, 'r:id', relationship);
  return before + all.length;
}
