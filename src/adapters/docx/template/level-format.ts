import { childOf, childrenOf, ns, type XmlElement } from '../../ooxml/xml.js';

/** How a level of a list writes its number: `%1.%2` and the format of each number in it. */
export interface LevelFormat {
  readonly text: string;
  readonly formats: readonly string[];
}

function roman(value: number): string {
  const steps: readonly [number, string][] = [[100, 'c'], [90, 'xc'], [50, 'l'], [40, 'xl'], [10, 'x'], [9, 'ix'], [5, 'v'], [4, 'iv'], [1, 'i']];
  let left = value;
  let text = '';
  for (const [step, letters] of steps) for (; left >= step; left -= step) text += letters;
  return text;
}

const writers: Readonly<Record<string, (value: number) => string>> = {
  decimal: String,
  decimalZero: (value) => String(value).padStart(2, '0'),
  lowerRoman: roman,
  upperRoman: (value) => roman(value).toUpperCase(),
  lowerLetter: (value) => String.fromCharCode(97 + ((value - 1) % 26)),
  upperLetter: (value) => String.fromCharCode(65 + ((value - 1) % 26)),
  none: () => '',
};

/** Reads a level of `w:abstractNum`; null when it writes numbers in a way not known here, or counts on from elsewhere. */
export function levelFormatOf(definition: XmlElement, level: number): LevelFormat | null {
  const levels = childrenOf(definition, ns.w, 'lvl');
  const at = (index: number): XmlElement | undefined => levels.find((one) => one.getAttributeNS(ns.w, 'ilvl') === String(index));
  const value = (index: number, name: string, otherwise: string): string => {
    const holder = at(index);
    return (holder === undefined ? null : childOf(holder, ns.w, name)?.getAttributeNS(ns.w, 'val')) ?? otherwise;
  };
  const formats = Array.from({ length: level + 1 }, (_, index) => value(index, 'numFmt', 'decimal'));
  const starts = formats.every((_, index) => value(index, 'start', '1') === '1');
  if (at(level) === undefined || !starts || !formats.every((format) => format in writers)) return null;
  return { text: value(level, 'lvlText', ''), formats };
}

/** The number of a heading, e.g. `4.1`, from the counts of its level and those above. */
export function writeNumber(format: LevelFormat, counts: readonly number[]): string {
  return format.text.replace(/%(\d)/g, (_, digit: string) => {
    const index = Number(digit) - 1;
    return writers[format.formats[index] ?? 'decimal']?.(counts[index] ?? 1) ?? '';
  });
}
