import type { BubblePoint, ChartBlock } from '../../../schema/document-models.js';
import { escapeXml } from '../xml.js';
import { numberReference, textReference } from './cell-reference.js';
import { axisLine, gridline, textProperties, type ChartStyle } from './chart-look.js';
import { axisTitle } from './chart-title.js';

export type BubbleChart = Extract<ChartBlock, { type: 'bubble' }>;

const xAxis = 333333333;
const yAxis = 444444444;

/** Room around the outermost bubbles, rounded outwards to a step people would choose. */
export function axisRange(values: readonly number[]): { min: number; max: number; step: number } {
  const least = Math.min(...values);
  const most = Math.max(...values);
  const span = most - least || Math.abs(most) || 1;
  const power = 10 ** Math.floor(Math.log10(span / 4));
  const chosen = ([1, 2, 5, 10].find((factor) => factor * power >= span / 4) ?? 10) * power;
  // Marks given in whole numbers are read in whole numbers.
  const step = values.every(Number.isInteger) ? Math.max(1, chosen) : chosen;
  const tidy = (value: number): number => Number(value.toPrecision(12));
  const below = Math.floor((least - span * 0.12) / step) * step;
  const min = least >= 0 ? Math.max(0, below) : below;
  return { min: tidy(min), max: tidy(Math.ceil((most + span * 0.12) / step) * step), step: tidy(step) };
}

/** Letters that fit beside the outermost bubble. */
const shortLabel = 6;

/** Long labels stand on the side where the plot has room. */
function label(point: BubblePoint, index: number, style: ChartStyle, place: 'l' | 'r' | 'ctr'): string {
  return (
    `<c:dLbl><c:idx val="${index}"/><c:tx><c:rich><a:bodyPr/><a:lstStyle/><a:p><a:r><a:rPr lang="${style.language}"/><a:t>${escapeXml(point.label)}</a:t></a:r></a:p></c:rich></c:tx>` +
    `<c:dLblPos val="${place}"/>` +
    '<c:showLegendKey val="0"/><c:showVal val="1"/><c:showCatName val="0"/><c:showSerName val="0"/><c:showPercent val="0"/><c:showBubbleSize val="0"/></c:dLbl>'
  );
}

function labels({ points, labelsOnBubbles }: BubbleChart, style: ChartStyle): string {
  const { min, max } = axisRange(points.map(({ x }) => x));
  const middle = min + (max - min) * 0.6;
  const place = (point: BubblePoint): 'l' | 'r' | 'ctr' => (labelsOnBubbles === true ? 'ctr' : point.x > middle && point.label.length > shortLabel ? 'l' : 'r');
  return (
    `<c:dLbls>${points.map((point, index) => label(point, index, style, place(point))).join('')}<c:spPr><a:noFill/><a:ln><a:noFill/></a:ln></c:spPr>` +
    `${textProperties(style, { colour: style.ink.text })}<c:dLblPos val="${labelsOnBubbles === true ? 'ctr' : 'r'}"/>` +
    '<c:showLegendKey val="0"/><c:showVal val="1"/><c:showCatName val="0"/><c:showSerName val="0"/><c:showPercent val="0"/><c:showBubbleSize val="0"/></c:dLbls>'
  );
}

/** Bubbles that are read through, with an edge of the ground's colour; pale ones under their labels have their own. */
const bubbleLooks = {
  beside: '<c:spPr><a:solidFill><a:schemeClr val="accent1"><a:alpha val="75000"/></a:schemeClr></a:solidFill><a:ln w="9525"><a:solidFill><a:schemeClr val="bg1"/></a:solidFill></a:ln></c:spPr>',
  on: '<c:spPr><a:solidFill><a:schemeClr val="accent1"><a:lumMod val="40000"/><a:lumOff val="60000"/><a:alpha val="75000"/></a:schemeClr></a:solidFill><a:ln w="9525"><a:solidFill><a:schemeClr val="accent1"/></a:solidFill></a:ln></c:spPr>',
} as const;

/** Room beyond the end of a whole scale, for the bubbles that stand there. */
const beyond = 0.08;

function axis(id: number, crossing: number, place: 'b' | 'l', title: string, values: readonly number[], { scaleEnd, wholeScale }: BubbleChart, style: ChartStyle): string {
  const format = scaleEnd === undefined ? 'General' : `[>${String(scaleEnd)}]"";General`;
  const { min, max, step } = wholeScale === true && scaleEnd !== undefined ? { min: 0, max: scaleEnd * (1 + beyond), step: scaleEnd / 4 } : axisRange(values);
  return (
    `<c:valAx><c:axId val="${id}"/><c:scaling><c:orientation val="minMax"/><c:max val="${max}"/><c:min val="${min}"/></c:scaling><c:delete val="0"/><c:axPos val="${place}"/>${gridline(style.ink)}` +
    `${axisTitle(title, style, place === 'l')}<c:numFmt formatCode="${escapeXml(format)}" sourceLinked="0"/><c:majorTickMark val="none"/><c:minorTickMark val="none"/><c:tickLblPos val="low"/>` +
    `${axisLine(style.ink)}${textProperties(style)}<c:crossAx val="${crossing}"/><c:crosses val="min"/><c:crossBetween val="midCat"/><c:majorUnit val="${step}"/></c:valAx>`
  );
}

/** Plot of labelled bubbles; the area of a bubble is its size. */
export function bubblePlot(chart: BubbleChart, style: ChartStyle): string {
  const { points, xTitle, yTitle } = chart;
  const last = points.length + 1;
  const values = (column: number, read: (point: BubblePoint) => number): string => numberReference(style.cells, column, 2, last, points.map(read), 'General');
  return (
    `<c:bubbleChart><c:varyColors val="0"/><c:ser><c:idx val="0"/><c:order val="0"/><c:tx>${textReference(style.cells, 2, 1, 1, [yTitle])}</c:tx>` +
    bubbleLooks[chart.labelsOnBubbles === true ? 'on' : 'beside'] +
    `<c:invertIfNegative val="0"/>${labels(chart, style)}<c:xVal>${values(1, ({ x }) => x)}</c:xVal><c:yVal>${values(2, ({ y }) => y)}</c:yVal>` +
    `<c:bubbleSize>${values(3, ({ size }) => size)}</c:bubbleSize><c:bubble3D val="0"/></c:ser><c:bubbleScale val="50"/><c:showNegBubbles val="0"/><c:sizeRepresents val="area"/>` +
    `<c:axId val="${xAxis}"/><c:axId val="${yAxis}"/></c:bubbleChart>` +
    axis(xAxis, yAxis, 'b', xTitle, points.map(({ x }) => x), chart, style) +
    axis(yAxis, xAxis, 'l', yTitle, points.map(({ y }) => y), chart, style)
  );
}
