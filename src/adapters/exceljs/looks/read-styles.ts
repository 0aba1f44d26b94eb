import { allOf, at, type XmlTree } from '../../ooxml/xml-tree.js';
import { colourOf, paletteOf, type Palette } from './read-colours.js';
import { isDateFormat } from '../../../schema/date-format.js';
import { builtInFormat } from './read-number-format.js';

/** What a cell's style says, as far as anyone asks; all of it absent for plain cells. */
export interface CellStyle {
  readonly numberFormat?: string;
  readonly isDate?: true;
  readonly fill?: string;
  readonly fontColor?: string;
  readonly struck?: true;
}

export const plainStyle: CellStyle = {};

/** True for `<strike/>` and `val="1"`, as for every on-off element of styles. */
export function isOn(element: XmlTree | undefined): boolean {
  return element !== undefined && !['0', 'false'].includes(element.attributes.get('val') ?? '1');
}

function solidFill(fill: XmlTree, palette: Palette): string | null {
  const pattern = at(fill, 'patternFill');
  return pattern?.attributes.get('patternType') === 'solid' ? colourOf(at(pattern, 'fgColor'), palette) : null;
}

function formatsOf(styles: XmlTree | undefined): Map<number, string> {
  return new Map(
    allOf(at(styles, 'numFmts'), 'numFmt').map((one) => [Number(one.attributes.get('numFmtId')), one.attributes.get('formatCode') ?? '']),
  );
}

/** The cell styles by the number that cells name, from the roots of styles and theme where the workbook has them. */
export function cellStylesOf(styles: XmlTree | undefined, theme: XmlTree | undefined): CellStyle[] {
  const palette = paletteOf(theme, styles);
  const formats = formatsOf(styles);
  const fills = allOf(at(styles, 'fills'), 'fill').map((fill) => solidFill(fill, palette));
  const fonts = allOf(at(styles, 'fonts'), 'font').map((font) => ({
    colour: at(font, 'color')?.attributes.get('auto') === '1' ? null : colourOf(at(font, 'color'), palette),
    struck: isOn(at(font, 'strike')),
  }));
  const formatsAt = allOf(at(styles, 'cellXfs'), 'xf');
  const number = (xf: XmlTree, name: string): number => Number(xf.attributes.get(name) ?? 0);
  // Every workbook names its standard text colour; only what differs from it was set by someone.
  const standard = fonts[formatsAt[0] === undefined ? 0 : number(formatsAt[0], 'fontId')]?.colour ?? null;
  return formatsAt.map((xf) => {
    const id = number(xf, 'numFmtId');
    const format = formats.get(id) ?? builtInFormat(id);
    const fill = fills[number(xf, 'fillId')] ?? null;
    const font = fonts[number(xf, 'fontId')];
    const isGeneral = format === null || format === '' || format.toLowerCase() === 'general';
    const style: CellStyle = {
      ...(isGeneral ? {} : { numberFormat: format }),
      ...(!isGeneral && isDateFormat(format) ? { isDate: true as const } : {}),
      ...(fill === null ? {} : { fill }),
      ...(font === undefined || font.colour === null || font.colour === standard ? {} : { fontColor: font.colour }),
      ...(font?.struck ? { struck: true as const } : {}),
    };
    return Object.keys(style).length === 0 ? plainStyle : style;
  });
}
