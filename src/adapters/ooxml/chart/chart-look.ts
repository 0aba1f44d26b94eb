import type { ChartSeries } from '../../../schema/document-models.js';
import type { ChartCells } from './cell-reference.js';
import { contrast } from '../look/contrast.js';
import { readableShade } from '../look/readable-shade.js';
import type { ThemeColours } from '../look/theme-colours.js';
import { mutedInk } from './ink.js';
import { lightLooks } from '../look/light-look.js';
import { palette } from '../look/palette.js';

/** Text in charts, in points: never below 12. */
export const chartTextSize = 12;
export const chartTitleSize = 14;

/** Colour elements of text and lines, all of one ink, so that a chart can be read wherever the template's text can. */
export interface ChartInk {
  readonly text: string;
  readonly muted: string;
  readonly axis: string;
  readonly faint: string;
}

export interface ChartStyle {
  readonly language: string;
  readonly ink: ChartInk;
  readonly colours: ThemeColours;
  /** Where the data stand. */
  readonly cells: ChartCells;
  /** Points of the ordinary text. */
  readonly textSize: number;
}

/** The inks of a template whose body text has this colour. */
export function chartInk(text: string): ChartInk {
  const clear = (alpha: number): string => {
    const [, name = '', attributes = '', inner = ''] = /^<(\S+)([^>]*?)\/?>(.*?)(?:<\/\1>)?$/s.exec(text) ?? [];
    return `<${name}${attributes}>${inner}<a:alpha val="${alpha * 1000}"/></${name}>`;
  };
  return { text, muted: mutedInk(text), axis: clear(50), faint: clear(15) };
}

export function gridline({ faint }: ChartInk): string {
  return `<c:majorGridlines><c:spPr><a:ln w="6350">${fillOf(faint)}</a:ln></c:spPr></c:majorGridlines>`;
}

export function axisLine({ axis }: ChartInk): string {
  return `<c:spPr><a:ln w="9525">${fillOf(axis)}</a:ln></c:spPr>`;
}

export const noLine = '<c:spPr><a:ln><a:noFill/></a:ln></c:spPr>';

/** The colour of a series: a fixed one for a traffic light, else the theme's accents in order, so that a template's change follows through, in a shade that can be seen on its ground. */
export interface SeriesColour {
  readonly fill: string;
  /** Around areas: a darker edge for lights, the background between others. */
  readonly edge: string;
  /** Of a line, where the fill of yellow would be too pale. */
  readonly stroke: string;
  /** Text on the fill. */
  readonly label: string;
}

const accentCount = 6;

function accentColour(index: number, colours: ThemeColours): SeriesColour {
  const name = `accent${(index % accentCount) + 1}`;
  const { shading, value } = readableShade(colours.get(name) ?? '808080', colours.get('ground') ?? colours.get('bg1') ?? palette.white);
  // A seventh series is a lighter shade of the first.
  const { modulate, raise } = index < accentCount ? shading : { modulate: 60, raise: 40 };
  const off = raise === 0 ? '' : `<a:lumOff val="${raise * 1000}"/>`;
  const shade = modulate === 100 ? `<a:schemeClr val="${name}"/>` : `<a:schemeClr val="${name}"><a:lumMod val="${modulate * 1000}"/>${off}</a:schemeClr>`;
  const lightText = contrast(palette.white, value);
  const label = index < accentCount && lightText >= contrast(palette.ink, value) ? palette.white : palette.ink;
  return { fill: shade, edge: '<a:schemeClr val="bg1"/>', stroke: shade, label };
}

/** One colour for each series; lights do not use up an accent. */
export function seriesColours(series: readonly ChartSeries[], colours: ThemeColours): SeriesColour[] {
  let accents = 0;
  return series.map(({ light }) => {
    if (light === undefined) return accentColour(accents++, colours);
    const look = lightLooks[light];
    const rgb = (value: string): string => `<a:srgbClr val="${value}"/>`;
    return { fill: rgb(look.fill), edge: rgb(look.edge), stroke: rgb(look.strong), label: look.onFill };
  });
}

export function fillOf(colour: string): string {
  return `<a:solidFill>${colour}</a:solidFill>`;
}

/** Text properties of an axis, legend or label. */
export function textProperties({ language, ink, textSize }: ChartStyle, options: { size?: number; colour?: string; rotate?: string } = {}): string {
  const body = options.rotate === undefined ? '<a:bodyPr/>' : `<a:bodyPr rot="${options.rotate}" vert="horz"/>`;
  return (
    `<c:txPr>${body}<a:lstStyle/><a:p><a:pPr><a:defRPr sz="${(options.size ?? textSize) * 100}" b="0">${fillOf(options.colour ?? ink.muted)}</a:defRPr></a:pPr>` +
    `<a:endParaRPr lang="${language}"/></a:p></c:txPr>`
  );
}
