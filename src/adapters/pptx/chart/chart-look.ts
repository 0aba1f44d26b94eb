import type { ChartSeries } from '../../../schema/document-models.js';
import { lightLooks } from '../draw/light-look.js';
import { contrast, type ThemeColours } from '../template/theme-colours.js';

/** Text in charts, in points: never below 12. */
export const chartTextSize = 12;
export const chartTitleSize = 14;

const muted = '<a:schemeClr val="tx1"><a:lumMod val="75000"/><a:lumOff val="25000"/></a:schemeClr>';
const faint = '<a:schemeClr val="tx1"><a:lumMod val="15000"/><a:lumOff val="85000"/></a:schemeClr>';
const axis = '<a:schemeClr val="tx1"><a:lumMod val="50000"/><a:lumOff val="50000"/></a:schemeClr>';

export const gridline = `<c:majorGridlines><c:spPr><a:ln w="6350"><a:solidFill>${faint}</a:solidFill></a:ln></c:spPr></c:majorGridlines>`;
export const axisLine = `<c:spPr><a:ln w="9525"><a:solidFill>${axis}</a:solidFill></a:ln></c:spPr>`;
export const noLine = '<c:spPr><a:ln><a:noFill/></a:ln></c:spPr>';

/** The colour of a series: a fixed one for a traffic light, else the theme's accents in order, so that a template's change follows through. */
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
  // A seventh series is a lighter shade of the first.
  const shade = index < accentCount ? `<a:schemeClr val="${name}"/>` : `<a:schemeClr val="${name}"><a:lumMod val="60000"/><a:lumOff val="40000"/></a:schemeClr>`;
  const fill = colours.get(name) ?? '808080';
  const lightText = contrast('FFFFFF', fill);
  const label = index < accentCount && lightText >= contrast('1B2733', fill) ? 'FFFFFF' : '1B2733';
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
export function textProperties(language: string, options: { size?: number; colour?: string; rotate?: string } = {}): string {
  const body = options.rotate === undefined ? '<a:bodyPr/>' : `<a:bodyPr rot="${options.rotate}" vert="horz"/>`;
  return (
    `<c:txPr>${body}<a:lstStyle/><a:p><a:pPr><a:defRPr sz="${(options.size ?? chartTextSize) * 100}" b="0">${fillOf(options.colour ?? muted)}</a:defRPr></a:pPr>` +
    `<a:endParaRPr lang="${language}"/></a:p></c:txPr>`
  );
}
