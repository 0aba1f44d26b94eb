import type { DrawnLayer, PlannedDrawing, PlannedPoints } from '../../../app/workbook-plan/workbook-plan.js';
import type { Language } from '../../../schema/text.js';
import { xmlDeclaration } from '../xml-declaration.js';
import { escapeXml } from '../xml.js';
import { numberReference, reference, type ChartCells } from './cell-reference.js';
import { spoken } from './spoken.js';

const axes = [555555555, 666666666] as const;
const noFill = '<a:noFill/>';
const noLine = `<a:ln>${noFill}</a:ln>`;

function solid(colour: string): string {
  return `<a:solidFill><a:srgbClr val="${colour}"/></a:solidFill>`;
}

function cellsOf(sheet: string, { column, firstRow }: PlannedPoints): ChartCells {
  return { sheet, row: firstRow, column };
}

function points(tag: 'xVal' | 'yVal', sheet: string, own: PlannedPoints): string {
  return `<c:${tag}>${numberReference(cellsOf(sheet, own), 0, 1, own.values.length, own.values, 'General')}</c:${tag}>`;
}

function nameOf(sheet: string, { name, nameCell }: DrawnLayer, shown: string): string {
  if (nameCell === undefined) return `<c:tx><c:v>${escapeXml(name)}</c:v></c:tx>`;
  const cell = reference({ sheet, row: nameCell.row, column: nameCell.column }, 0, 1);
  return `<c:tx><c:strRef><c:f>${cell}</c:f><c:strCache><c:ptCount val="1"/><c:pt idx="0"><c:v>${escapeXml(shown)}</c:v></c:pt></c:strCache></c:strRef></c:tx>`;
}

const shows = (value: boolean, series: boolean): string =>
  `<c:showLegendKey val="0"/><c:showVal val="${value ? 1 : 0}"/><c:showCatName val="0"/><c:showSerName val="${series ? 1 : 0}"/><c:showPercent val="0"/><c:showBubbleSize val="0"/>`;

/** Words in the middle of the points. Those of a point that is not drawn are not drawn either. */
function labels({ words }: DrawnLayer, tongue: string): string {
  if (words === undefined) return '';
  const look = `sz="${String(words.size * 100)}" b="${words.bold ? 1 : 0}"`;
  const text = `<c:txPr><a:bodyPr wrap="none" lIns="0" tIns="0" rIns="0" bIns="0" anchor="ctr"/><a:lstStyle/><a:p><a:pPr><a:defRPr ${look}>${solid(words.colour)}</a:defRPr></a:pPr><a:endParaRPr lang="${tongue}"/></a:p></c:txPr>`;
  const one = (word: string, index: number): string =>
    `<c:dLbl><c:idx val="${String(index)}"/><c:tx><c:rich><a:bodyPr wrap="none" lIns="0" tIns="0" rIns="0" bIns="0" anchor="ctr"/><a:lstStyle/><a:p><a:pPr><a:defRPr ${look}>${solid(words.colour)}</a:defRPr></a:pPr>` +
    `<a:r><a:rPr lang="${tongue}" ${look}>${solid(words.colour)}</a:rPr><a:t>${escapeXml(word)}</a:t></a:r></a:p></c:rich></c:tx><c:dLblPos val="ctr"/>${shows(true, false)}</c:dLbl>`;
  const isName = words.texts === 'name';
  const own = words.texts === 'name' ? '' : words.texts.map(one).join('');
  return `<c:dLbls>${own}<c:spPr>${noFill}${noLine}</c:spPr>${text}<c:dLblPos val="ctr"/>${shows(!isName, isName)}</c:dLbls>`;
}

function series(sheet: string, layer: DrawnLayer, index: number, shown: string, tongue: string): string {
  const { line, mark } = layer;
  const stroke = line === undefined ? noLine : `<a:ln w="${String(Math.round(line.width * 12700))}" cap="flat">${solid(line.colour)}<a:round/></a:ln>`;
  const marker = mark === undefined ? '<c:marker><c:symbol val="none"/></c:marker>' : `<c:marker><c:symbol val="${mark.shape}"/><c:size val="${String(mark.size)}"/><c:spPr>${solid(mark.colour)}${noLine}</c:spPr></c:marker>`;
  return (
    `<c:ser><c:idx val="${String(index)}"/><c:order val="${String(index)}"/>${nameOf(sheet, layer, shown)}<c:spPr>${stroke}</c:spPr>${marker}${labels(layer, tongue)}` +
    `${points('xVal', sheet, layer.x)}${points('yVal', sheet, layer.y)}<c:smooth val="0"/></c:ser>`
  );
}

function axis(id: number, crossing: number, place: 'b' | 'l', edge: number): string {
  return (
    `<c:valAx><c:axId val="${String(id)}"/><c:scaling><c:orientation val="minMax"/><c:max val="${String(edge)}"/><c:min val="${String(-edge)}"/></c:scaling><c:delete val="1"/><c:axPos val="${place}"/>` +
    `<c:numFmt formatCode="General" sourceLinked="0"/><c:majorTickMark val="none"/><c:minorTickMark val="none"/><c:tickLblPos val="none"/><c:crossAx val="${String(crossing)}"/><c:crosses val="min"/><c:crossBetween val="midCat"/></c:valAx>`
  );
}

/** A drawing as a chart of points on a square: no axes, title or legend. `shown` is what a layer's name cell shows. */
export function drawingPart({ layers, edge }: PlannedDrawing, sheet: string, language: Language, shown: (cell: { readonly row: number; readonly column: number }) => string): string {
  const tongue = spoken(language);
  const drawn = layers.map((layer, index) => series(sheet, layer, index, layer.nameCell === undefined ? '' : shown(layer.nameCell), tongue)).join('');
  const whole = '<c:layout><c:manualLayout><c:layoutTarget val="inner"/><c:xMode val="edge"/><c:yMode val="edge"/><c:x val="0"/><c:y val="0"/><c:w val="1"/><c:h val="1"/></c:manualLayout></c:layout>';
  return (
    `${xmlDeclaration}<c:chartSpace xmlns:c="http://schemas.openxmlformats.org/drawingml/2006/chart" xmlns:a="http://schemas.openxmlformats.org/drawingml/2006/main" ` +
    `xmlns:r="http://schemas.openxmlformats.org/officeDocument/2006/relationships"><c:date1904 val="0"/><c:lang val="${tongue}"/><c:roundedCorners val="0"/>` +
    `<c:chart><c:autoTitleDeleted val="1"/><c:plotArea>${whole}<c:scatterChart><c:scatterStyle val="lineMarker"/><c:varyColors val="0"/>${drawn}<c:axId val="${String(axes[0])}"/><c:axId val="${String(axes[1])}"/></c:scatterChart>` +
    `${axis(axes[0], axes[1], 'b', edge)}${axis(axes[1], axes[0], 'l', edge)}<c:spPr>${noFill}${noLine}</c:spPr></c:plotArea>` +
    // The figures stand in hidden columns.
    `<c:plotVisOnly val="0"/><c:dispBlanksAs val="gap"/></c:chart><c:spPr>${noFill}${noLine}</c:spPr></c:chartSpace>`
  );
}
