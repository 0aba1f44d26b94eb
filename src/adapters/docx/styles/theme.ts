import { childOf, childrenOf, descendantOf, ns, parseXml, rootOf, type XmlElement } from '../../ooxml/xml.js';
import { contrast } from '../../ooxml/look/contrast.js';
import { tinted, type Colour, type ThemeColourName } from './colour.js';

/** Colours and fonts of a template, by what they are used for. Text colours have at least 4.5:1 on white. */
export interface Theme {
  readonly fonts: { readonly heading: string; readonly body: string };
  readonly accents: readonly Colour[];
  readonly ink: Colour;
  /** Headings and lines that carry weight. */
  readonly strong: Colour;
  readonly accent: Colour;
  readonly muted: Colour;
  readonly hairline: Colour;
  /** Ground of table heads and boxes. */
  readonly pale: Colour;
}

const readable = 4.5;
const slots: readonly [ThemeColourName, string, string][] = [
  ['text1', 'dk1', '000000'],
  ['text2', 'dk2', '44546A'],
  ['background2', 'lt2', 'E7E6E6'],
  ['accent1', 'accent1', '4472C4'],
  ['accent2', 'accent2', 'ED7D31'],
  ['accent3', 'accent3', 'A5A5A5'],
  ['accent4', 'accent4', 'FFC000'],
  ['accent5', 'accent5', '5B9BD5'],
  ['accent6', 'accent6', '70AD47'],
];

function colourIn(scheme: XmlElement | null, slot: string, otherwise: string): string {
  const holder = scheme === null ? null : childOf(scheme, ns.a, slot);
  const colour = holder === null ? undefined : childrenOf(holder, ns.a)[0];
  const value = colour?.getAttribute('lastClr') ?? colour?.getAttribute('val') ?? '';
  return /^[0-9A-Fa-f]{6}$/.test(value) ? value.toUpperCase() : otherwise;
}

function fontIn(root: XmlElement | null, name: string): string {
  const font = root === null ? null : descendantOf(root, ns.a, name);
  const face = font === null ? null : childOf(font, ns.a, 'latin')?.getAttribute('typeface');
  return face === null || face === undefined || face === '' ? 'Calibri' : face;
}

/** Reads a theme part; without one, Office's own colours of 2013 to 2022 and Calibri. */
export function readTheme(xml: string | null): Theme {
  const root = xml === null ? null : rootOf(parseXml(xml));
  const scheme = root === null ? null : descendantOf(root, ns.a, 'clrScheme');
  const [ink, second, ground, ...accents] = slots.map(([theme, slot, otherwise]): Colour => ({ value: colourIn(scheme, slot, otherwise), theme })) as [
    Colour,
    Colour,
    Colour,
    ...Colour[],
  ];
  const onWhite = (colour: Colour, otherwise: Colour): Colour => (contrast(colour.value, 'FFFFFF') >= readable ? colour : otherwise);
  const first = accents[0] as Colour;
  const text = onWhite(ink, { value: '000000' });
  const strong = onWhite(second, text);
  return {
    fonts: { heading: fontIn(root, 'majorFont'), body: fontIn(root, 'minorFont') },
    accents,
    ink: text,
    strong,
    accent: onWhite(first, strong),
    muted: onWhite(tinted(text, 'BF'), text),
    hairline: tinted(text, '40'),
    pale: contrast(ground.value, text.value) >= 7 ? ground : tinted(first, '0D'),
  };
}
