import type { ChartBlock } from '../../../schema/document-models.js';
import type { Language } from '../../../schema/text.js';
import { xmlDeclaration } from '../xml-declaration.js';
import { embeddedCells, type ChartCells } from './cell-reference.js';
import type { ThemeColours } from '../look/theme-colours.js';
import { spoken } from './spoken.js';
import { bubblePlot } from './bubble-chart.js';
import { categoryPlot } from './category-chart.js';
import { chartInk, chartTextSize, textProperties, type ChartStyle } from './chart-look.js';
import { chartTitle } from './chart-title.js';

/** The workbook's relationship is the first and only one of a chart part. */
export const workbookRelationship = 'rId1';

function legend(block: ChartBlock, style: ChartStyle): string {
  if (block.type === 'bubble' || block.series.length < 2) return '';
  return `<c:legend><c:legendPos val="b"/><c:overlay val="0"/>${textProperties(style)}</c:legend>`;
}

/** How a chart is to look and where its data stand, when it is not in a document with a workbook of its own. */
export interface ChartSetting {
  readonly cells: ChartCells;
  readonly textSize: number;
}

/**
 * A chart part. In a document its data stand in the workbook beside it, so that people can edit both; in a workbook they
 * stand in the cells that `setting` names. `ink` is the colour element of the body text.
 */
export function chartPart(block: ChartBlock, language: Language, colours: ThemeColours, ink: string, setting?: ChartSetting): string {
  const tongue = spoken(language);
  const style: ChartStyle = { language: tongue, ink: chartInk(ink), colours, cells: setting?.cells ?? embeddedCells, textSize: setting?.textSize ?? chartTextSize };
  const plot = block.type === 'bubble' ? bubblePlot(block, style) : categoryPlot(block, style);
  const title = chartTitle(block.title, block.type === 'bubble' ? undefined : block.unit, style);
  return (
    `${xmlDeclaration}<c:chartSpace xmlns:c="http://schemas.openxmlformats.org/drawingml/2006/chart" xmlns:a="http://schemas.openxmlformats.org/drawingml/2006/main" ` +
    'xmlns:r="http://schemas.openxmlformats.org/officeDocument/2006/relationships">' +
    `<c:date1904 val="0"/><c:lang val="${tongue}"/><c:roundedCorners val="0"/>` +
    `<c:chart>${title}<c:autoTitleDeleted val="0"/><c:plotArea><c:layout/>${plot}<c:spPr><a:noFill/></c:spPr></c:plotArea>${legend(block, style)}` +
    '<c:plotVisOnly val="1"/><c:dispBlanksAs val="gap"/></c:chart>' +
    '<c:spPr><a:noFill/><a:ln><a:noFill/></a:ln></c:spPr>' +
    textProperties(style) +
    (setting === undefined ? `<c:externalData r:id="${workbookRelationship}"><c:autoUpdate val="0"/></c:externalData>` : '') +
    '</c:chartSpace>'
  );
}
