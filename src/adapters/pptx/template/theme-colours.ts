import type { ThemeColours } from '../../ooxml/look/theme-colours.js';
import { contrast } from '../../ooxml/look/contrast.js';
import { childOf, childrenOf, descendantOf, ns, type XmlElement } from '../../ooxml/xml.js';

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
