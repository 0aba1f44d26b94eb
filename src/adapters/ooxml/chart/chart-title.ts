import { escapeXml } from '../xml.js';
import { chartTitleSize, fillOf, type ChartStyle } from './chart-look.js';

function run(text: string, style: ChartStyle, size: number, bold: boolean): string {
  return `<a:r><a:rPr lang="${style.language}" sz="${size * 100}" b="${bold ? 1 : 0}">${fillOf(style.ink.text)}</a:rPr><a:t>${escapeXml(text)}</a:t></a:r>`;
}

function rich(runs: string, size: number, rotate?: string): string {
  const body = rotate === undefined ? '<a:bodyPr/>' : `<a:bodyPr rot="${rotate}" vert="horz"/>`;
  return `<c:tx><c:rich>${body}<a:lstStyle/><a:p><a:pPr${rotate === undefined ? ' algn="l"' : ''}><a:defRPr sz="${size * 100}" b="0"/></a:pPr>${runs}</a:p></c:rich></c:tx>`;
}

/** Title at the upper left, with the unit after it in lighter type. */
export function chartTitle(title: string, unit: string | undefined, style: ChartStyle): string {
  const runs = run(title, style, chartTitleSize, true) + (unit === undefined || unit === '' ? '' : run(` (${unit})`, style, style.textSize, false));
  const upperLeft = '<c:layout><c:manualLayout><c:xMode val="edge"/><c:yMode val="edge"/><c:x val="0.005"/><c:y val="0.01"/></c:manualLayout></c:layout>';
  return `<c:title>${rich(runs, chartTitleSize)}${upperLeft}<c:overlay val="0"/></c:title>`;
}

export function axisTitle(title: string, style: ChartStyle, upright: boolean): string {
  return `<c:title>${rich(run(title, style, style.textSize, false), style.textSize, upright ? '-5400000' : undefined)}<c:overlay val="0"/></c:title>`;
}
