import type { CellStyle } from '../../excel-stand-in/workbook/cell.js';
import { all, first, flag } from './sheet-xml.js';

type Part = Readonly<Record<string, unknown>>;

/** What a style of the file says beyond what readers of files tell: bold, size, alignment, and the colour of blank cells. */
export interface FileStyle {
  readonly font: Part;
  readonly alignment: Part;
  readonly fill: string | null;
}

/** A look conditional formats give. */
export interface HighlightLook {
  readonly fill: string | null;
  readonly color: string | null;
  readonly bold: boolean;
}

const usualSize = 11;

function colourOf(element: Element | null): string | null {
  const rgb = element?.getAttribute('rgb');
  return rgb ? `#${rgb.slice(-6)}` : null;
}

function fontOf(font: Element | undefined): Part {
  if (!font) return {};
  const size = Number(first(font, 'sz')?.getAttribute('val') ?? usualSize);
  return { ...(first(font, 'b') ? { bold: true } : {}), ...(first(font, 'i') ? { italic: true } : {}), ...(first(font, 'u') ? { underline: 'Single' } : {}), ...(size === usualSize ? {} : { size }) };
}

function alignmentOf(format: Element): Part {
  const alignment = first(format, 'alignment');
  if (!alignment) return {};
  const given = (name: string): string | null => alignment.getAttribute(name);
  return {
    ...(given('horizontal') ? { horizontal: given('horizontal') } : {}),
    ...(given('vertical') ? { vertical: given('vertical') } : {}),
    ...(flag(alignment, 'wrapText') ? { wrapText: true } : {}),
    ...(given('indent') ? { indent: Number(given('indent')) } : {}),
  };
}

export function readStyles(styles: Document | null): { readonly formats: readonly FileStyle[]; readonly highlights: readonly HighlightLook[] } {
  const fonts = all(first(styles, 'fonts'), 'font');
  const fills = all(first(styles, 'fills'), 'fill').map((fill) => (first(fill, 'patternFill')?.getAttribute('patternType') === 'solid' ? colourOf(first(fill, 'fgColor')) : null));
  const formats = all(first(styles, 'cellXfs'), 'xf').map((format) => ({
    font: fontOf(fonts[Number(format.getAttribute('fontId') ?? 0)]),
    alignment: alignmentOf(format),
    fill: fills[Number(format.getAttribute('fillId') ?? 0)] ?? null,
  }));
  const highlights = all(first(styles, 'dxfs'), 'dxf').map((look) => ({
    fill: colourOf(first(first(look, 'fill'), 'bgColor')),
    color: colourOf(first(first(look, 'font'), 'color')),
    bold: first(first(look, 'font'), 'b') !== null,
  }));
  return { formats, highlights };
}

export function dressed(style: CellStyle | null, { font, alignment, fill }: FileStyle): CellStyle | null {
  if (Object.keys(font).length === 0 && Object.keys(alignment).length === 0 && (fill === null || style?.fill !== undefined)) return style;
  return { ...(fill === null ? {} : { fill }), ...style, font: { ...style?.font, ...font }, alignment: { ...style?.alignment, ...alignment } };
}
