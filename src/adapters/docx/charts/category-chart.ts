import type { ThemeColor } from 'docx';
import type { ChartRunOptions } from 'docx/charts';
import type { ChartBlock, ChartSeries } from '../../../schema/document-models.js';
import type { DrawContext } from '../blocks/draw-context.js';
import { cleanText } from '../blocks/inline.js';
import { beginsAtNothing } from '../../ooxml/chart/category-chart.js';
import { lightLooks } from '../../ooxml/look/light-look.js';
import { contrast } from '../../ooxml/look/contrast.js';
import { palette } from '../../ooxml/look/palette.js';
import { readableShade } from '../../ooxml/look/readable-shade.js';
import { inLanguage, numberFormatOf } from '../../ooxml/chart/number-format.js';
import { spoken } from '../../ooxml/chart/spoken.js';
import { chartLook, smallText, textColour } from './chart-look.js';

export type CategoryChart = Extract<ChartBlock, { readonly categories: readonly string[] }>;

const accents = ['accent1', 'accent2', 'accent3', 'accent4', 'accent5', 'accent6'] as const;

/** What is planned or expected stays quiet beside what happened: grey, and the accents go to the others. */
const quiet = { line: { theme: 'dark1', lighter: 50 }, bar: { theme: 'light2', darker: 25 } } as const satisfies Readonly<Record<string, ThemeColor>>;

interface Paint {
  readonly colour: string | ThemeColor;
  /** Colour of a value that stands on it. */
  readonly onIt: string;
}

function paintOf(series: ChartSeries, accent: number, isLine: boolean, context: DrawContext): Paint {
  if (series.light !== undefined) return { colour: lightLooks[series.light].fill, onIt: lightLooks[series.light].onFill };
  if (series.dashed === true) return { colour: quiet[isLine ? 'line' : 'bar'], onIt: context.theme.ink.value };
  const index = accent % accents.length;
  const { shading, value } = readableShade(context.theme.accents[index]?.value ?? '000000', palette.white);
  return { colour: { theme: accents[index] ?? 'accent1', ...(shading.modulate === 100 ? {} : { darker: 100 - shading.modulate }) }, onIt: contrast(value, 'FFFFFF') >= 4.5 ? 'FFFFFF' : context.theme.ink.value };
}

/** Colours of the series: traffic lights and plans have theirs, the others take the template's accents in order. */
function paints(block: CategoryChart, context: DrawContext): Paint[] {
  let accent = 0;
  return block.series.map((series) => {
    const paint = paintOf(series, accent, block.type === 'line', context);
    if (series.light === undefined && series.dashed !== true) accent += 1;
    return paint;
  });
}

/** Height in centimetres: bars need room for each, other charts the same quiet band across the page. */
function heightOf(block: CategoryChart): number {
  if (block.type !== 'bar' && block.type !== 'stacked-bar') return 6.8;
  const bars = block.categories.length * (block.type === 'bar' ? Math.max(1, block.series.length * 0.7) : 1);
  return Math.min(19, Math.max(5, 2.6 + bars * 0.5));
}

function lineLook(series: ChartSeries, { colour }: Paint): object {
  const shape = series.light === undefined ? 'circle' : lightLooks[series.light].marker;
  return { line: { color: colour, width: 2.25, ...(series.pattern === undefined ? (series.dashed === true ? { dash: 'dash' } : {}) : { dash: series.pattern }) }, markers: { shape, size: 6 } };
}

export function categoryChart(block: CategoryChart, context: DrawContext): ChartRunOptions {
  const isLine = block.type === 'line';
  const isStacked = block.type.startsWith('stacked');
  const isBar = block.type === 'bar' || block.type === 'stacked-bar';
  const format = { numberFormat: inLanguage(numberFormatOf(block), spoken(context.language)) };
  const colours = paints(block, context);
  const series = block.series.map((one, index) => {
    const paint = colours[index] as Paint;
    const font = { size: 9, color: isStacked ? paint.onIt : textColour };
    return {
      name: cleanText(one.name),
      values: one.values,
      color: paint.colour,
      ...(isLine ? lineLook(one, paint) : {}),
      ...(block.showValues === true ? { dataLabels: { value: true, ...format, font } } : {}),
    };
  });
  const shared = {
    ...chartLook(block, heightOf(block), context),
    categories: block.categories.map(cleanText),
    series,
    legend: block.series.length > 1 ? { position: 'bottom' as const, font: smallText } : (false as const),
    categoryAxis: { font: smallText, ...(isBar ? { reverseOrder: true } : {}) },
    valueAxis: {
      ...(beginsAtNothing(block) ? { minimum: 0 } : {}),
      ...(block.unit === undefined ? {} : { title: { text: cleanText(block.unit), font: smallText } }),
      ...format,
      font: smallText,
      gridlines: block.showValues !== true || isLine,
      // Turned categories bring the axis of values to the top; it belongs at the foot.
      ...(isBar ? { crossesAt: 'maximum' as const } : {}),
    },
    emptyValues: 'gap' as const,
  };
  if (isLine) return { ...shared, type: 'line' };
  const bars = isStacked ? { stacking: 'stacked' as const, gapWidth: 60 } : { gapWidth: 70, overlap: -5 };
  return { ...shared, ...bars, type: isBar ? 'bar' : 'column' };
}
