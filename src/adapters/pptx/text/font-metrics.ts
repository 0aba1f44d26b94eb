import { arialWidths, calibriWidths } from './letter-widths.js';

/** Letters not in the tables, such as Greek, count as wide ones. */
const otherLetter = 600;

/**
 * How wide and high a family sets its text. An estimate is enough: it decides where a page breaks, and PowerPoint sets
 * the real lines. Calibri, Arial and Times are measured on their metric twins; the rest lean to the wide side.
 */
interface Family {
  readonly letters: ReadonlyMap<string, number>;
  /** Width of running text against those letters. */
  readonly width: number;
  /** Further width when bold. */
  readonly bold: number;
  /** Distance of baselines at single spacing, in type sizes. */
  readonly line: number;
}

function family(letters: ReadonlyMap<string, number>, width: number, bold: number, line: number): Family {
  return { letters, width, bold, line };
}

const calibri = family(calibriWidths, 1, 1.025, 1.221);
const arial = family(arialWidths, 1, 1.07, 1.15);
const times = family(calibriWidths, 0.985, 1.07, 1.15);
const unknown = family(arialWidths, 1.05, 1.07, 1.25);

const families: Readonly<Record<string, Family>> = {
  calibri,
  carlito: calibri,
  'calibri light': calibri,
  arial,
  helvetica: arial,
  'liberation sans': arial,
  'times new roman': times,
  'liberation serif': times,
  georgia: family(calibriWidths, 1.14, 1.12, 1.14),
  verdana: family(arialWidths, 1.19, 1.14, 1.22),
  'segoe ui': family(arialWidths, 1.03, 1.08, 1.33),
  'open sans': family(arialWidths, 1.08, 1.07, 1.37),
};

export interface Font {
  readonly family: string;
  readonly bold: boolean;
}

function familyOf(font: Font): Family {
  return families[font.family.toLowerCase()] ?? unknown;
}

/** Width of a text in points when set at `size` points on one line. */
export function textWidth(text: string, font: Font, size: number): number {
  const { letters, width, bold } = familyOf(font);
  let thousandths = 0;
  for (const letter of text) thousandths += letters.get(letter === '\u00A0' ? ' ' : letter) ?? otherLetter;
  return (thousandths / 1000) * size * width * (font.bold ? bold : 1);
}

/** Height of one line in points at single spacing. */
export function lineHeight(font: Font, size: number): number {
  return familyOf(font).line * size;
}
