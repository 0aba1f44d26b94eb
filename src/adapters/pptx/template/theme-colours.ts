import { childOf, childrenOf, descendantOf, ns, type XmlElement } from '../../ooxml/xml.js';

/** Relative luminance (WCAG 2.1) of RRGGBB. */
function luminance(colour: string): number {
  const channel = (at: number): number => {
    const value = parseInt(colour.slice(at, at + 2), 16) / 255;
    return value <= 0.04045 ? value / 12.92 : ((value + 0.055) / 1.055) ** 2.4;
  };
  return 0.2126 * channel(0) + 0.7152 * channel(2) + 0.0722 * channel(4);
}

/** Contrast ratio (WCAG 2.1, 1.4.3) of two colours as RRGGBB, 1 to 21. */
export function contrast(a: string, b: string): number {
  const [dark, light] = [luminance(a), luminance(b)].sort((x, y) => x - y) as [number, number];
  return (light + 0.05) / (dark + 0.05);
}

/** A template's colours by the names drawings use: `bg1`, `tx1`, `bg2`, `tx2`, `accent1` … as RRGGBB. */
export type ThemeColours = ReadonlyMap<string, string>;

function valueOf(slot: XmlElement): string {
  const colour = childrenOf(slot, ns.a)[0];
  const text = colour?.getAttribute('lastClr') ?? colour?.getAttribute('val') ?? '';
  return /^[0-9A-Fa-f]{6}$/.test(text) ? text.toUpperCase() : '808080';
}

/** Reads a theme's colours under the names the master maps them to. */
export function readThemeColours(theme: XmlElement, master: XmlElement): ThemeColours {
  const scheme = descendantOf(theme, ns.a, 'clrScheme');
  const map = childOf(master, ns.p, 'clrMap');
  const own = new Map(scheme === null ? [] : childrenOf(scheme, ns.a).map((slot) => [slot.localName ?? '', valueOf(slot)] as const));
  const mapped = ['bg1', 'tx1', 'bg2', 'tx2', 'accent1', 'accent2', 'accent3', 'accent4', 'accent5', 'accent6', 'hlink', 'folHlink'];
  const fallback: Readonly<Record<string, string>> = { bg1: 'lt1', tx1: 'dk1', bg2: 'lt2', tx2: 'dk2' };
  return new Map(mapped.map((name) => [name, own.get(map?.getAttribute(name) || fallback[name] || name) ?? '808080']));
}

/** A quiet fill for cards and group rows, with the text colour that can be read on it. */
export interface Surface {
  readonly background: 'bg1' | 'bg2';
  readonly fill: string;
  readonly text: 'tx1';
  readonly strongText: 'tx2' | 'tx1';
}

/** The second background where text on it keeps 4.5:1, else the first. */
export function quietSurface(colours: ThemeColours): Surface {
  const of = (name: string): string => colours.get(name) ?? '808080';
  const background = contrast(of('bg2'), of('tx1')) >= 4.5 ? 'bg2' : 'bg1';
  return {
    background,
    fill: `<a:solidFill><a:schemeClr val="${background}"/></a:solidFill>`,
    text: 'tx1',
    strongText: contrast(of(background), of('tx2')) >= 4.5 ? 'tx2' : 'tx1',
  };
}
