import type { RichText, Run } from '../../../schema/document-models.js';
import { escapeXml } from '../../ooxml/xml.js';
import { runsOf } from '../text/break-lines.js';
import { mutedInk, plainInk } from '../../ooxml/chart/ink.js';
import { spoken } from '../../ooxml/chart/spoken.js';
import type { SlideCanvas } from './slide-canvas.js';

/** What a run sets of its own; everything else is inherited. */
export interface RunLook {
  /** Points. */
  readonly size?: number;
  readonly bold?: boolean;
  /** DrawingML after the attributes: fill, then typeface. */
  readonly letters?: string;
}

/** Quiet letters on the slide's own ground, where body text has the colour `ink`. */
export function mutedLetters(ink: string = plainInk): string {
  return `<a:solidFill>${mutedInk(ink)}</a:solidFill>`;
}

export function colour(hex: string): string {
  return `<a:solidFill><a:srgbClr val="${hex}"/></a:solidFill>`;
}

export function schemeColour(name: string): string {
  return `<a:solidFill><a:schemeClr val="${name}"/></a:solidFill>`;
}

function properties(element: 'a:rPr' | 'a:endParaRPr', language: string, look: RunLook, more: { bold?: boolean; italic?: boolean; link?: string }): string {
  const size = look.size === undefined ? '' : ` sz="${Math.round(look.size * 100)}"`;
  const bold = (more.bold ?? look.bold) === undefined ? '' : ` b="${(more.bold ?? look.bold) === true ? 1 : 0}"`;
  const italic = more.italic === true ? ' i="1"' : '';
  return `<${element} lang="${language}"${size}${bold}${italic} dirty="0">${look.letters ?? ''}${more.link ?? ''}</${element}>`;
}

function drawRun(run: Run, canvas: SlideCanvas, look: RunLook): string {
  const language = spoken(canvas.language);
  const link = run.link === undefined || run.link === '' ? '' : canvas.link(run.link);
  const marked = { ...(run.bold === undefined ? {} : { bold: run.bold }), ...(run.italic === undefined ? {} : { italic: run.italic }), link };
  const rPr = properties('a:rPr', language, look, marked);
  return run.text
    .split('\n')
    .map((line) => (line === '' ? '' : `<a:r>${rPr}<a:t>${escapeXml(line)}</a:t></a:r>`))
    .join(`<a:br>${rPr}</a:br>`);
}

/** A plain text as one run. */
export function runMarkup(text: string, canvas: SlideCanvas, look: RunLook): string {
  return drawRun({ text }, canvas, look);
}

/** A paragraph; `pPr` is the whole element or nothing. */
export function paragraph(text: RichText, canvas: SlideCanvas, look: RunLook = {}, pPr = ''): string {
  const runs = runsOf(text).map((run) => drawRun(run, canvas, look)).join('');
  return `<a:p>${pPr}${runs === '' ? properties('a:endParaRPr', spoken(canvas.language), look, {}) : runs}</a:p>`;
}
