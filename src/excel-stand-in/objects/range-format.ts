import { hostClass, type HostScalar } from '../interpreter/host-object.js';
import { objectOf } from '../interpreter/session.js';
import type { CellStyle } from '../workbook/cell.js';
import { common, fittingWidths, restyle, withLines } from '../workbook/format-cells.js';
import { invalidArgument } from '../workbook/host-error.js';
import type { HeldRange } from '../workbook/workbook.js';
import { areaOf } from './ranges.js';

/** Points; Excel's own of a new sheet. */
export const standardWidth = 48;
export const standardHeight = 15;

function part(name: 'font' | 'alignment', key: string, fallback: unknown): HostScalar<HeldRange> {
  return {
    get: (range) => common(range.sheet, areaOf(range), (style) => style?.[name]?.[key] ?? fallback),
    set: (range, value, { workbook }) => {
      restyle(workbook, range.sheet, areaOf(range), (style) => ({ ...style, [name]: { ...style[name], [key]: value } }));
    },
  };
}

function size(isRow: boolean): HostScalar<HeldRange> {
  return {
    get: ({ sheet, area: held }) => {
      const area = areaOf({ sheet, area: held });
      const [sizes, from, count, standard] = isRow ? [sheet.heights, area.top, area.rows, standardHeight] : [sheet.widths, area.left, area.columns, standardWidth];
      const first = sizes.get(from) ?? standard;
      for (let line = from; line < from + Math.min(count, 20_000); line += 1) if ((sizes.get(line) ?? standard) !== first) return null;
      return first;
    },
    set: (range, value, { workbook }) => {
      if (typeof value !== 'number' || value < 0) throw invalidArgument('a size in points');
      const area = areaOf(range);
      workbook.guardSheet(range.sheet, isRow ? 'allowFormatRows' : 'allowFormatColumns');
      workbook.change(range.sheet, isRow ? { heights: withLines(range.sheet.heights, area.top, area.rows, value) } : { widths: withLines(range.sheet.widths, area.left, area.columns, value) });
    },
  };
}

const named: Readonly<Record<string, string>> = { red: '#FF0000', yellow: '#FFFF00', green: '#008000', orange: '#FFA500', white: '#FFFFFF', black: '#000000', blue: '#0000FF' };

/** `#RRGGBB` as Excel gives colours back. */
export function colour(value: unknown): string {
  const text = typeof value === 'string' ? (named[value.toLowerCase()] ?? (value.startsWith('#') ? value : `#${value}`)) : '';
  if (!/^#[0-9a-f]{6}$/i.test(text)) throw invalidArgument('color');
  return text.toUpperCase();
}

export const rangeFormat = hostClass<HeldRange>({
  name: 'RangeFormat',
  check: areaOf,
  scalars: {
    WrapText: part('alignment', 'wrapText', false),
    HorizontalAlignment: part('alignment', 'horizontal', 'General'),
    VerticalAlignment: part('alignment', 'vertical', 'Bottom'),
    IndentLevel: part('alignment', 'indent', 0),
    ShrinkToFit: part('alignment', 'shrinkToFit', false),
    ColumnWidth: size(false),
    RowHeight: size(true),
  },
  navigations: {
    Fill: (range, session) => objectOf(session, 'RangeFill', range),
    Font: (range, session) => objectOf(session, 'RangeFont', range),
    Protection: (range, session) => objectOf(session, 'FormatProtection', range),
  },
  methods: {
    AutofitColumns: (range, _given, { workbook }) => workbook.change(range.sheet, { widths: fittingWidths(workbook, range.sheet, areaOf(range)) }),
    AutofitRows: (range, _given, { workbook }) => {
      const area = areaOf(range);
      workbook.change(range.sheet, { heights: new Map([...range.sheet.heights].filter(([row]) => row < area.top || row >= area.top + area.rows)) });
    },
  },
});

export const rangeFill = hostClass<HeldRange>({
  name: 'RangeFill',
  check: areaOf,
  scalars: {
    Color: {
      // Cells without a fill are white to the API.
      get: (range) => common(range.sheet, areaOf(range), (style) => style?.fill ?? '#FFFFFF'),
      set: (range, value, { workbook }) => {
        const fill = colour(value);
        restyle(workbook, range.sheet, areaOf(range), (style) => ({ ...style, fill }));
      },
    },
  },
  methods: {
    Clear: (range, _given, { workbook }) => {
      restyle(workbook, range.sheet, areaOf(range), ({ fill: _fill, ...style }: CellStyle) => style);
    },
  },
});

export const rangeFont = hostClass<HeldRange>({
  name: 'RangeFont',
  check: areaOf,
  scalars: {
    Bold: part('font', 'bold', false),
    Italic: part('font', 'italic', false),
    Underline: part('font', 'underline', 'None'),
    Strikethrough: part('font', 'strikethrough', false),
    Name: part('font', 'name', 'Calibri'),
    Size: part('font', 'size', 11),
    Color: {
      get: (range) => common(range.sheet, areaOf(range), (style) => style?.font?.['color'] ?? '#000000'),
      set: (range, value, session) => part('font', 'color', '').set?.(range, colour(value), session),
    },
  },
});

export const formatProtection = hostClass<HeldRange>({
  name: 'FormatProtection',
  check: areaOf,
  scalars: {
    Locked: {
      get: (range) => common(range.sheet, areaOf(range), (style) => style?.unlocked !== true),
      set: (range, value, { workbook }) => {
        restyle(workbook, range.sheet, areaOf(range), ({ unlocked: _unlocked, ...style }: CellStyle) => (value === false ? { ...style, unlocked: true } : style));
      },
    },
  },
});
