import type { Alignment, Borders, Font, Style } from 'exceljs';
import { looks, type Look, type LookName } from '../../../app/workbook-plan/looks.js';

export const bodyFont = 'Calibri';
export const bodySize = 11;

function argb(colour: string): { argb: string } {
  return { argb: `FF${colour}` };
}

export function fontOf(look: Look, bold = look.bold === true): Partial<Font> {
  return {
    name: bodyFont,
    family: 2,
    size: look.size ?? bodySize,
    ...(look.colour === undefined ? {} : { color: argb(look.colour) }),
    ...(bold ? { bold: true } : {}),
    ...(look.italic ? { italic: true } : {}),
    ...(look.underline ? { underline: true } : {}),
  };
}

function alignmentOf(look: Look): Partial<Alignment> {
  return {
    vertical: look.vertical,
    ...(look.align === undefined ? {} : { horizontal: look.align }),
    ...(look.wrap ? { wrapText: true } : {}),
    ...(look.indent === undefined ? {} : { indent: look.indent }),
  };
}

function bordersOf(look: Look): Partial<Borders> | undefined {
  if (look.strongLineBelow !== undefined) return { bottom: { style: 'medium', color: argb(look.strongLineBelow) } };
  if (look.lineBelow !== undefined) return { bottom: { style: 'thin', color: argb(look.lineBelow) } };
  return undefined;
}

const made = new Map<string, Partial<Style>>();

/** An exceljs style from a look of the plan and a number format; the same object each time, by which exceljs knows it again. */
export function styleOf(name: LookName, numberFormat: string | undefined): Partial<Style> {
  const key = `${name} ${numberFormat ?? ''}`;
  const known = made.get(key) ?? makeStyle(name, numberFormat);
  made.set(key, known);
  return known;
}

function makeStyle(name: LookName, numberFormat: string | undefined): Partial<Style> {
  const look: Look = looks[name];
  const border = bordersOf(look);
  return {
    font: fontOf(look),
    alignment: alignmentOf(look),
    ...(border === undefined ? {} : { border }),
    ...(look.fill === undefined ? {} : { fill: { type: 'pattern', pattern: 'solid', fgColor: argb(look.fill) } }),
    ...(numberFormat === undefined || numberFormat === 'General' ? {} : { numFmt: numberFormat }),
  };
}
