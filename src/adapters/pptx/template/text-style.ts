import { childOf, childrenOf, ns, type XmlElement } from '../../ooxml/xml.js';
import { markupOf } from './element-markup.js';

/** First-level text of a placeholder as a template sets it, with everything inherited filled in. */
export interface TextStyle {
  /** Type size in points. */
  readonly size: number;
  readonly bold: boolean;
  readonly family: string;
  /** Line distance against single spacing. */
  readonly lineSpacing: number;
  /** Space above a paragraph in points. */
  readonly spaceBefore: number;
  readonly bulleted: boolean;
  /** Left edge of the text in EMU from the frame's inset, and where the first line stands against it. */
  readonly marginLeft: number;
  readonly indent: number;
  /** Colour, size, font and sign of the bullet as DrawingML, for texts that stand outside the placeholder. */
  readonly bullet: string;
  /** Colour element of the letters; the theme's first text colour where nothing is said. */
  readonly ink: string;
  /** Fill and typeface of the letters as DrawingML, likewise. */
  readonly letters: string;
}

export interface ThemeFonts {
  readonly major: string;
  readonly minor: string;
}

function numberAttribute(element: XmlElement | null, name: string): number | null {
  const text = element?.getAttribute(name) ?? null;
  return text === null || text === '' || Number.isNaN(Number(text)) ? null : Number(text);
}

function percentage(text: string): number {
  return text.endsWith('%') ? Number(text.slice(0, -1)) / 100 : Number(text) / 100000;
}

/** The levels of text, nearest first, as they stand in lists of styles (`lvl1pPr`, or `defPPr`). */
export type StyleChain = readonly XmlElement[];

export function firstLevels(lists: readonly (XmlElement | null)[]): StyleChain {
  return lists.flatMap((list) => (list === null ? [] : (childOf(list, ns.a, 'lvl1pPr') ?? [])));
}

function firstOf<Value>(chain: StyleChain, read: (level: XmlElement) => Value | null): Value | null {
  for (const level of chain) {
    const value = read(level);
    if (value !== null) return value;
  }
  return null;
}

function typeface(level: XmlElement, fonts: ThemeFonts): string | null {
  const run = childOf(level, ns.a, 'defRPr');
  const latin = run === null ? null : childOf(run, ns.a, 'latin');
  const name = latin?.getAttribute('typeface') ?? null;
  if (name === null || name === '') return null;
  return name.startsWith('+mj') ? fonts.major : name.startsWith('+mn') ? fonts.minor : name;
}

function spacing(level: XmlElement, name: 'lnSpc' | 'spcBef'): { percent: number | null; points: number | null } | null {
  const element = childOf(level, ns.a, name);
  if (element === null) return null;
  const percent = childOf(element, ns.a, 'spcPct')?.getAttribute('val') ?? null;
  const points = numberAttribute(childOf(element, ns.a, 'spcPts'), 'val');
  return { percent: percent === null ? null : percentage(percent), points: points === null ? null : points / 100 };
}

function bulletOf(level: XmlElement): boolean | null {
  for (const child of childrenOf(level, ns.a)) {
    if (child.localName === 'buNone') return false;
    if (child.localName === 'buChar' || child.localName === 'buAutoNum' || child.localName === 'buBlip') return true;
  }
  return null;
}

const bulletParts: readonly (readonly string[])[] = [['buClrTx', 'buClr'], ['buSzTx', 'buSzPct', 'buSzPts'], ['buFontTx', 'buFont'], ['buChar']];

function nearest(elements: readonly XmlElement[], names: readonly string[]): string {
  for (const element of elements) {
    const found = childrenOf(element, ns.a).find((child) => names.includes(child.localName ?? ''));
    if (found !== undefined) return markupOf(found);
  }
  return '';
}

function bulletMarkup(chain: StyleChain): string {
  const [colour, size, font, sign] = bulletParts.map((names) => nearest(chain, names)) as [string, string, string, string];
  return sign === '' ? `${colour}<a:buFont typeface="Arial"/><a:buChar char="•"/>` : colour + size + font + sign;
}

function letterMarkup(chain: StyleChain): string {
  const runs = chain.flatMap((level) => childOf(level, ns.a, 'defRPr') ?? []);
  return nearest(runs, ['solidFill']) + nearest(runs, ['latin']);
}

function inkMarkup(chain: StyleChain): string {
  const fill = chain.flatMap((level) => childOf(level, ns.a, 'defRPr') ?? []).flatMap((run) => childOf(run, ns.a, 'solidFill') ?? [])[0];
  const colour = fill === undefined ? undefined : childrenOf(fill, ns.a)[0];
  return colour === undefined ? '<a:schemeClr val="tx1"/>' : markupOf(colour);
}

/** Resolves a chain of levels; what nobody says is as PowerPoint has it (18 points, single, no bullet). */
export function resolveTextStyle(chain: StyleChain, fonts: ThemeFonts, fallbackFamily: string): TextStyle {
  const run = <Value>(read: (defRPr: XmlElement) => Value | null): Value | null =>
    firstOf(chain, (level) => {
      const properties = childOf(level, ns.a, 'defRPr');
      return properties === null ? null : read(properties);
    });
  const size = (run((one) => numberAttribute(one, 'sz')) ?? 1800) / 100;
  const bold = run((one) => one.getAttribute('b'));
  const line = firstOf(chain, (level) => spacing(level, 'lnSpc'));
  const before = firstOf(chain, (level) => spacing(level, 'spcBef'));
  return {
    size,
    bold: bold === '1' || bold === 'true',
    family: firstOf(chain, (level) => typeface(level, fonts)) ?? fallbackFamily,
    lineSpacing: line?.percent ?? (line?.points != null ? line.points / (size * 1.2) : 1),
    spaceBefore: before?.points ?? (before?.percent ?? 0) * size * 1.2,
    bulleted: firstOf(chain, bulletOf) ?? false,
    marginLeft: firstOf(chain, (level) => numberAttribute(level, 'marL')) ?? 0,
    indent: firstOf(chain, (level) => numberAttribute(level, 'indent')) ?? 0,
    bullet: bulletMarkup(chain),
    ink: inkMarkup(chain),
    letters: letterMarkup(chain),
  };
}
