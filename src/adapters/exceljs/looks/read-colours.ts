import type { XmlTree } from '../../ooxml/xml-tree.js';
import { allOf, at } from '../../ooxml/xml-tree.js';
import { tinted } from './read-tint.js';

/** Colours that a workbook's styles refer to by number. */
export interface Palette {
  /** RRGGBB in the order styles count them: light 1, dark 1, light 2, dark 2, accents 1 to 6, links. */
  readonly theme: readonly string[];
  readonly indexed: readonly string[];
}

/** Excel's old palette (ECMA-376-1, 18.8.27); 64 and 65 are the system's text and background. */
const standardIndexed = (
  '000000 FFFFFF FF0000 00FF00 0000FF FFFF00 FF00FF 00FFFF 000000 FFFFFF FF0000 00FF00 0000FF FFFF00 FF00FF 00FFFF ' +
  '800000 008000 000080 808000 800080 008080 C0C0C0 808080 9999FF 993366 FFFFCC CCFFFF 660066 FF8080 0066CC CCCCFF ' +
  '000080 FF00FF FFFF00 00FFFF 800080 800000 008080 0000FF 00CCFF CCFFFF CCFFCC FFFF99 99CCFF FF99CC CC99FF FFCC99 ' +
  '3366FF 33CCCC 99CC00 FFCC00 FF9900 FF6600 666699 969696 003366 339966 003300 333300 993300 993366 333399 333333 ' +
  '000000 FFFFFF'
).split(' ');

/** Office's theme of 2016 to 2022, used where a workbook has none of its own. */
const officeTheme = 'FFFFFF 000000 E7E6E6 44546A 4472C4 ED7D31 A5A5A5 FFC000 5B9BD5 70AD47 0563C1 954F72'.split(' ');

const schemeOrder = ['lt1', 'dk1', 'lt2', 'dk2', 'accent1', 'accent2', 'accent3', 'accent4', 'accent5', 'accent6', 'hlink', 'folHlink'];

function hex(text: string | undefined): string | undefined {
  return text !== undefined && /^([0-9A-F]{2})?[0-9A-F]{6}$/i.test(text) ? text.slice(-6).toUpperCase() : undefined;
}

/** The palette of a workbook, from the roots of its theme and of its styles where it has them. */
export function paletteOf(theme: XmlTree | undefined, styles: XmlTree | undefined): Palette {
  const scheme = at(theme, 'themeElements', 'clrScheme');
  const own = allOf(at(styles, 'colors', 'indexedColors'), 'rgbColor').map((one) => hex(one.attributes.get('rgb')));
  return {
    theme: schemeOrder.map((name, i) => {
      const colour = at(scheme, name)?.children[0]?.attributes;
      return hex(colour?.get('lastClr')) ?? hex(colour?.get('val')) ?? (officeTheme[i] as string);
    }),
    indexed: standardIndexed.map((standard, i) => own[i] ?? standard),
  };
}

/** A colour element as RRGGBB; null when it is absent, automatic or unknown. */
export function colourOf(element: XmlTree | undefined, palette: Palette): string | null {
  if (element === undefined) return null;
  const { attributes } = element;
  const theme = attributes.get('theme');
  const indexed = attributes.get('indexed');
  const base = hex(attributes.get('rgb')) ?? (theme !== undefined ? palette.theme[Number(theme)] : palette.indexed[Number(indexed ?? NaN)]);
  return base === undefined ? null : tinted(base, Number(attributes.get('tint') ?? 0) || 0);
}
