import { escapeXml } from '../../ooxml/xml.js';
import { chartTextSize, chartTitleSize } from './chart-look.js';

function run(text: string, language: string, size: number, bold: boolean): string {
  return `<a:r><a:rPr lang="${language}" sz="${size * 100}" b="${bold ? 1 : 0}"><a:solidFill><a:schemeClr val="tx1"/></a:solidFill></a:rPr><a:t>${escapeXml(text)}</a:t></a:r>`;
}

function rich(runs: string, size: number, rotate?: string): string {
  const body = rotate === undefined ? '<a:bodyPr/>' : `<a:bodyPr rot="${rotate}" vert="horz"/>`;
  return `<c:tx><c:rich>${body}<a:lstStyle/><a:p><a:pPr${rotate === undefined ? ' algn="l"' : ''}><a:defRPr sz="${size * 100}" b="0"/></a:pPr>${runs}</a:p></c:rich></c:tx>`;
}

/** Title at the upper left, with the unit after it in lighter type. */
export function chartTitle(title: string, unit: string | undefined, language: string): string {
  const runs = run(title, language, chartTitleSize, true) + (unit === undefined || unit === '' ? '' : run(` (${unit})`, language, chartTextSize, false));
  const upperLeft = '<c:layout><c:manualLayout><c:xMode val="edge"/><c:yMode val="edge"/><c:x val="0.005"/><c:y val="0.01"/></c:manualLayout></c:layout>';
  return `<c:title>${rich(runs, chartTitleSize)}${upperLeft}<c:overlay val="0"/></c:title>`;
}

export function axisTitle(title: string, language: string, upright: boolean): string {
  return `<c:title>${rich(run(title, language, chartTextSize, false), chartTextSize, upright ? '-5400000' : undefined)}<c:overlay val="0"/></c:title>`;
}
