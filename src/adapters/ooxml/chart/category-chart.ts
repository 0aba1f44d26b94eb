import type { ChartBlock, ChartSeries } from '../../../schema/document-models.js';
import { escapeXml } from '../xml.js';
import { lightLooks } from '../look/light-look.js';
import { embeddedCells, numberReference, textReference } from './cell-reference.js';
import { hidingZero, inLanguage, numberFormatOf } from './number-format.js';
import { axisLine, fillOf, gridline, noLine, seriesColours, textProperties, type ChartStyle, type SeriesColour } from './chart-look.js';

export type CategoryChart = Exclude<ChartBlock, { type: 'bubble' }>;

const categoryAxis = 111111111;
const valueAxis = 222222222;
const markers = ['circle', 'square', 'diamond', 'triangle', 'x', 'star'] as const;

function isLine(block: CategoryChart): boolean {
  return block.type === 'line';
}

function isStacked(block: CategoryChart): boolean {
  return block.type === 'stacked-bar' || block.type === 'stacked-column';
}

function isUpright(block: CategoryChart): boolean {
  return block.type !== 'bar' && block.type !== 'stacked-bar';
}

/** Bars get an edge only where they touch: on the axis it would cut the line. */
function shapeProperties(series: ChartSeries, colour: SeriesColour, line: boolean, stacked: boolean): string {
  if (!line) return `<c:spPr>${fillOf(colour.fill)}<a:ln w="9525">${stacked || series.light !== undefined ? fillOf(colour.edge) : '<a:noFill/>'}</a:ln></c:spPr>`;
  return `<c:spPr><a:ln w="31750" cap="rnd">${fillOf(colour.stroke)}<a:prstDash val="${series.pattern === 'dot' ? 'sysDot' : (series.pattern ?? (series.dashed === true ? 'dash' : 'solid'))}"/><a:round/></a:ln></c:spPr>`;
}

function markerOf(series: ChartSeries, index: number, colour: SeriesColour): string {
  const symbol = series.light === undefined ? (markers[index % markers.length] ?? 'circle') : lightLooks[series.light].marker;
  return `<c:marker><c:symbol val="${symbol}"/><c:size val="7"/><c:spPr>${fillOf(colour.stroke)}<a:ln w="9525">${fillOf(colour.stroke)}</a:ln></c:spPr></c:marker>`;
}

/** Values beside or in their bars; a zero in a stack would only be in the way. */
function dataLabels(block: CategoryChart, colour: SeriesColour, format: string, style: ChartStyle): string {
  if (block.showValues !== true) return '';
  const stacked = isStacked(block);
  const shown = stacked ? hidingZero(format) : format;
  const place = stacked ? 'ctr' : isLine(block) ? 't' : 'outEnd';
  const text = textProperties(style, stacked ? { colour: `<a:srgbClr val="${colour.label}"/>` } : { colour: style.ink.text });
  return (
    `<c:dLbls><c:numFmt formatCode="${escapeXml(shown)}" sourceLinked="0"/><c:spPr><a:noFill/><a:ln><a:noFill/></a:ln></c:spPr>${text}<c:dLblPos val="${place}"/>` +
    '<c:showLegendKey val="0"/><c:showVal val="1"/><c:showCatName val="0"/><c:showSerName val="0"/><c:showPercent val="0"/><c:showBubbleSize val="0"/></c:dLbls>'
  );
}

function seriesMarkup(block: CategoryChart, index: number, colour: SeriesColour, format: string, style: ChartStyle): string {
  const series = block.series[index] as ChartSeries;
  const line = isLine(block);
  // Row 2 even without categories: a reference must not run backwards.
  const last = Math.max(2, block.categories.length + 1);
  // A series shorter than the categories ends in gaps.
  const values = block.categories.map((_, at) => series.values[at] ?? null);
  return (
    `<c:ser><c:idx val="${index}"/><c:order val="${index}"/><c:tx>${textReference(style.cells, index + 1, 1, 1, [series.name])}</c:tx>` +
    `${shapeProperties(series, colour, line, isStacked(block))}${line ? markerOf(series, index, colour) : '<c:invertIfNegative val="0"/>'}` +
    `${dataLabels(block, colour, format, style)}<c:cat>${textReference(style.cells, 0, 2, last, block.categories)}</c:cat>` +
    `<c:val>${numberReference(style.cells, index + 1, 2, last, values, format)}</c:val>${line ? '<c:smooth val="0"/>' : ''}</c:ser>`
  );
}

/**
 * Whether the scale is held to begin at 0: a program left to itself cuts off the foot of columns that are nearly equal, and
 * a small difference looks like half.
 */
export function beginsAtNothing({ series }: Pick<CategoryChart, 'series'>): boolean {
  return series.every(({ values }) => values.every((value) => value === null || value >= 0));
}

function axes(block: CategoryChart, format: string, style: ChartStyle): string {
  // Cells of a sheet change, and may come below.
  const isFixed = style.cells === embeddedCells;
  const upright = isUpright(block);
  // Bars are read from above; the value axis then crosses at the far end, which is below.
  const order = upright ? 'minMax' : 'maxMin';
  const hideValues = block.showValues === true;
  const text = textProperties(style);
  return (
    `<c:catAx><c:axId val="${categoryAxis}"/><c:scaling><c:orientation val="${order}"/></c:scaling><c:delete val="0"/><c:axPos val="${upright ? 'b' : 'l'}"/>` +
    `<c:numFmt formatCode="General" sourceLinked="0"/><c:majorTickMark val="none"/><c:minorTickMark val="none"/><c:tickLblPos val="low"/>${axisLine(style.ink)}${text}` +
    `<c:crossAx val="${valueAxis}"/><c:crosses val="autoZero"/><c:auto val="0"/><c:lblAlgn val="ctr"/><c:lblOffset val="100"/><c:noMultiLvlLbl val="1"/></c:catAx>` +
    `<c:valAx><c:axId val="${valueAxis}"/><c:scaling><c:orientation val="minMax"/>${isFixed && beginsAtNothing(block) ? '<c:min val="0"/>' : ''}</c:scaling><c:delete val="${hideValues ? 1 : 0}"/><c:axPos val="${upright ? 'l' : 'b'}"/>` +
    `${hideValues ? '' : gridline(style.ink)}<c:numFmt formatCode="${escapeXml(format)}" sourceLinked="0"/><c:majorTickMark val="none"/><c:minorTickMark val="none"/><c:tickLblPos val="nextTo"/>${noLine}${text}` +
    `<c:crossAx val="${categoryAxis}"/><c:crosses val="${upright ? 'autoZero' : 'max'}"/><c:crossBetween val="between"/></c:valAx>`
  );
}

/** Plot of a chart over categories: columns, bars, stacks of either, or lines. */
export function categoryPlot(block: CategoryChart, style: ChartStyle): string {
  const format = inLanguage(numberFormatOf(block), style.language);
  const palette = seriesColours(block.series, style.colours);
  const series = block.series.map((_, index) => seriesMarkup(block, index, palette[index] as SeriesColour, format, style)).join('');
  const ids = `<c:axId val="${categoryAxis}"/><c:axId val="${valueAxis}"/>`;
  if (isLine(block)) return `<c:lineChart><c:grouping val="standard"/><c:varyColors val="0"/>${series}<c:marker val="1"/>${ids}</c:lineChart>${axes(block, format, style)}`;
  const stacked = isStacked(block);
  return (
    `<c:barChart><c:barDir val="${isUpright(block) ? 'col' : 'bar'}"/><c:grouping val="${stacked ? 'stacked' : 'clustered'}"/><c:varyColors val="0"/>${series}` +
    `<c:gapWidth val="${stacked || block.series.length === 1 ? 55 : 70}"/><c:overlap val="${stacked ? 100 : -5}"/>${ids}</c:barChart>${axes(block, format, style)}`
  );
}
