import type { ThemeColours } from '../../ooxml/look/theme-colours.js';
import { contrast } from '../../ooxml/look/contrast.js';
import { shaded, textContrast } from '../../ooxml/look/readable-shade.js';
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
  const colours = new Map(mapped.map((name) => [name, own.get(map?.getAttribute(name) || fallback[name] || name) ?? '808080']));
  return colours.set('ground', groundOf(master, colours));
}

/** The colour a master's slides stand on; the first background where it is a picture or of many colours. */
function groundOf(master: XmlElement, colours: ReadonlyMap<string, string>): string {
  const background = descendantOf(master, ns.p, 'bg');
  const owner = background === null ? null : (childOf(background, ns.p, 'bgRef') ?? descendantOf(background, ns.a, 'solidFill'));
  const colour = owner === null ? undefined : childrenOf(owner, ns.a)[0];
  const value = colour?.getAttribute('val') ?? '';
  const plain = colour === undefined || childrenOf(colour, ns.a).length > 0 ? '' : colour.localName === 'srgbClr' ? value.toUpperCase() : (colours.get(value) ?? '');
  return /^[0-9A-F]{6}$/.test(plain) ? plain : (colours.get('bg1') ?? 'FFFFFF');
}

/** Whether the theme's links can be read on slides and on a table's rows, which most styles tint with the first accent. */
export function linksCanBeRead(colours: ThemeColours): boolean {
  const of = (name: string): string => colours.get(name) ?? '808080';
  const tinted = shaded(of('accent1'), { modulate: 20, raise: 80 });
  return [of('ground'), of(quietSurface(colours).background), tinted].every((ground) => contrast(of('hlink'), ground) >= textContrast);
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
