/** Names of theme colours as WordprocessingML writes them. */
export type ThemeColourName = 'text1' | 'background1' | 'text2' | 'background2' | 'accent1' | 'accent2' | 'accent3' | 'accent4' | 'accent5' | 'accent6';

/** A colour with the theme colour it follows, so that a new theme recolours the document. */
export interface Colour {
  /** RRGGBB: what readers without themes show. */
  readonly value: string;
  readonly theme?: ThemeColourName;
  /** Share of the theme colour that is left, two hexadecimal digits; the rest is lightness. */
  readonly tint?: string;
}

function channels(value: string): [number, number, number] {
  return [0, 2, 4].map((at) => parseInt(value.slice(at, at + 2), 16)) as [number, number, number];
}

/** The colour made lighter as Word's themeTint does: lightness L becomes L·t + (1 − t), hue and saturation stay. */
export function tinted(colour: Colour, tint: string): Colour {
  const share = parseInt(tint, 16) / 255;
  const [r, g, b] = channels(colour.value).map((channel) => channel / 255) as [number, number, number];
  const high = Math.max(r, g, b);
  const low = Math.min(r, g, b);
  const lightness = (high + low) / 2;
  const chroma = (1 - Math.abs(2 * lightness - 1)) || 1;
  const saturation = (high - low) / chroma;
  const target = lightness * share + (1 - share);
  const spread = (saturation * (1 - Math.abs(2 * target - 1))) / 2;
  const mid = (high - low) / 2 || 1;
  const made = [r, g, b].map((channel) => target + ((channel - lightness) / mid) * spread);
  const value = made.map((channel) => Math.round(Math.min(1, Math.max(0, channel)) * 255).toString(16).padStart(2, '0')).join('');
  return { ...colour, value: value.toUpperCase(), ...(colour.theme === undefined ? {} : { tint }) };
}

function attributes(colour: Colour, theme: string, tint: string): string {
  const name = colour.theme === undefined ? '' : ` w:${theme}="${colour.theme}"`;
  return name + (colour.tint === undefined ? '' : ` w:${tint}="${colour.tint}"`);
}

/** `w:color` of a text. */
export function textColour(colour: Colour): string {
  return `<w:color w:val="${colour.value}"${attributes(colour, 'themeColor', 'themeTint')}/>`;
}

/** `w:shd` that fills with one colour. */
export function fill(colour: Colour): string {
  return `<w:shd w:val="clear" w:color="auto" w:fill="${colour.value}"${attributes(colour, 'themeFill', 'themeFillTint')}/>`;
}

/** A border side of a paragraph or table; size in eighths of a point, space in points. */
export function border(side: string, colour: Colour, size: number, space = 0): string {
  return `<w:${side} w:val="single" w:sz="${size}" w:space="${space}" w:color="${colour.value}"${attributes(colour, 'themeColor', 'themeTint')}/>`;
}
