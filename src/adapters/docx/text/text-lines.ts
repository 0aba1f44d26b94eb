/** Widths of letters in parts of the type size, of Calibri and the fonts as wide as it, rounded up. */
function letterWidth(letter: string): number {
  if (/[ilj.,:;'!|()[\]tfrI-]/.test(letter)) return 0.34;
  if (/[mwMW@%Æ]/.test(letter)) return 0.9;
  if (/[A-ZØÅ]/.test(letter)) return 0.64;
  if (letter === ' ' || letter === '\u00A0') return 0.23;
  return 0.53;
}

const widthsOfFonts: readonly [RegExp, number][] = [
  [/^(calibri|carlito|times|garamond|gill sans)/i, 1],
  [/^(cambria|caladea|tahoma|source sans)/i, 1.08],
  [/^(verdana|dejavu|century gothic|lucida)/i, 1.28],
];

/** How wide a font runs beside Calibri; about as Arial or Georgia where it is not known. */
export function fontWidth(font: string): number {
  return widthsOfFonts.find(([name]) => name.test(font))?.[1] ?? 1.16;
}

/** Estimated width of a text in points, in a font as wide as Calibri. */
export function textWidth(text: string, size: number): number {
  return [...text].reduce((sum, letter) => sum + letterWidth(letter), 0) * size;
}

/** Estimated number of lines of a text in a width in points; a word wider than that is broken. */
export function lineCount(text: string, size: number, width: number): number {
  let lines = 1;
  let used = 0;
  for (const word of text.split(/[ \n]+/)) {
    const length = textWidth(word, size);
    const withSpace = used === 0 ? length : used + letterWidth(' ') * size + length;
    if (withSpace <= width) {
      used = withSpace;
      continue;
    }
    if (used > 0) lines += 1;
    lines += Math.max(0, Math.ceil(length / width) - 1);
    used = length % width;
  }
  return lines;
}
