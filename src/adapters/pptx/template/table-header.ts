import { contrast } from '../../ooxml/look/contrast.js';
import { textContrast } from '../../ooxml/look/readable-shade.js';
import type { ThemeColours } from '../../ooxml/look/theme-colours.js';
import { childOf, childrenOf, ns, type XmlElement } from '../../ooxml/xml.js';

/** Medium Style 2 – Accent 1, which PowerPoint knows without being told. */
export const builtInTableStyle = '{5C22544A-7EE6-4342-B048-85BDC9FD1C3A}';

/** Names that a table style may use past the master's map. */
const aliases: Readonly<Record<string, string>> = { lt1: 'bg1', dk1: 'tx1', lt2: 'bg2', dk2: 'tx2' };

function valueOf(parent: XmlElement | null, colours: ThemeColours): string | null {
  const colour = parent === null ? undefined : childrenOf(parent, ns.a).find(({ localName }) => localName === 'schemeClr' || localName === 'srgbClr');
  if (colour === undefined || childrenOf(colour, ns.a).length > 0) return null;
  const value = colour.getAttribute('val') ?? '';
  return colour.localName === 'srgbClr' ? value.toUpperCase() : (colours.get(value) ?? colours.get(aliases[value] ?? '') ?? null);
}

/** The colours of the text and ground of a table's header row; null where the style does not say them plainly. */
function headerColours(styles: XmlElement | null, id: string, colours: ThemeColours): { text: string; ground: string } | null {
  const style = styles === null ? undefined : childrenOf(styles, ns.a, 'tblStyle').find((one) => one.getAttribute('styleId') === id);
  if (style === undefined) return id === builtInTableStyle ? { text: lightOf(colours), ground: colours.get('accent1') ?? '808080' } : null;
  const row = childOf(style, ns.a, 'firstRow');
  if (row === null) return null;
  const text = valueOf(childOf(row, ns.a, 'tcTxStyle'), colours);
  // Borders have a solid fill too.
  const fill = childOf(row, ns.a, 'tcStyle');
  const filled = fill === null ? null : childOf(fill, ns.a, 'fill');
  const ground = valueOf(filled === null ? null : childOf(filled, ns.a, 'solidFill'), colours);
  return text === null || ground === null ? null : { text, ground };
}

function lightOf(colours: ThemeColours): string {
  const [first, second] = [colours.get('bg1') ?? 'FFFFFF', colours.get('tx1') ?? '000000'];
  return contrast(first, '000000') >= contrast(second, '000000') ? first : second;
}

/** The theme colour that headings of tables must be written in to be read; null where the style's own does. */
export function headerInk(styles: XmlElement | null, id: string, colours: ThemeColours): 'tx1' | 'bg1' | null {
  const own = headerColours(styles, id, colours);
  if (own === null || contrast(own.text, own.ground) >= textContrast) return null;
  const against = (name: 'tx1' | 'bg1'): number => contrast(colours.get(name) ?? '808080', own.ground);
  return against('tx1') >= against('bg1') ? 'tx1' : 'bg1';
}
