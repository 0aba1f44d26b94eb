import type { Arguments } from '../interpreter/host-object.js';
import { areaText, sheetPrefix } from '../workbook/address.js';
import type { CellStyle } from '../workbook/cell.js';
import { notImplemented } from '../workbook/host-error.js';
import type { HeldRange } from '../workbook/workbook.js';
import { areaOf } from './ranges.js';

type Asked = Readonly<Record<string, unknown>>;

const fontDefaults: Readonly<Record<string, unknown>> = { color: '#000000', bold: false, italic: false, strikethrough: false, underline: 'None', name: 'Calibri', size: 11 };
const alignments: Readonly<Record<string, readonly [string, unknown]>> = {
  horizontalAlignment: ['horizontal', 'General'],
  verticalAlignment: ['vertical', 'Bottom'],
  indentLevel: ['indent', 0],
  shrinkToFit: ['shrinkToFit', false],
  wrapText: ['wrapText', false],
};

function each(asked: Asked, read: (name: string, below: Asked) => unknown): Asked {
  return Object.fromEntries(
    Object.entries(asked)
      .filter(([, wanted]) => wanted !== false && wanted !== null && wanted !== undefined)
      .map(([name, wanted]) => [name, read(name, (typeof wanted === 'object' ? wanted : {}) as Asked)]),
  );
}

function refuse(path: string): never {
  throw notImplemented(`Range.getCellProperties of ${path}`);
}

function formatOf(style: CellStyle | null, asked: Asked): Asked {
  return each(asked, (name, below) => {
    if (name === 'fill') return each(below, (part) => (part === 'color' ? (style?.fill ?? '#FFFFFF') : refuse(`format.fill.${part}`)));
    if (name === 'font') return each(below, (part) => (part in fontDefaults ? (style?.font?.[part] ?? fontDefaults[part]) : refuse(`format.font.${part}`)));
    if (name === 'protection') return each(below, (part) => (part === 'locked' ? style?.unlocked !== true : refuse(`format.protection.${part}`)));
    const alignment = alignments[name];
    return alignment ? (style?.alignment?.[alignment[0]] ?? alignment[1]) : refuse(`format.${name}`);
  });
}

/** What is known of whole rows, as much of it as is asked for. */
export function rowProperties(range: HeldRange, [given]: Arguments): unknown {
  const area = areaOf(range);
  const { sheet } = range;
  return Array.from({ length: area.rows }, (_, index) =>
    each((given ?? {}) as Asked, (name) => {
      const row = area.top + index;
      if (name === 'rowHidden') return sheet.hiddenRows.has(row);
      if (name === 'rowIndex') return row;
      throw notImplemented(`Range.getRowProperties of ${name}`);
    }),
  );
}

/** Looks of single cells, as many of them as are asked for. */
export function cellProperties(range: HeldRange, [given]: Arguments): unknown {
  const area = areaOf(range);
  const { sheet } = range;
  return Array.from({ length: area.rows }, (_, row) =>
    Array.from({ length: area.columns }, (_none, column) => {
      const at = { top: area.top + row, left: area.left + column, rows: 1, columns: 1 };
      return each((given ?? {}) as Asked, (name, below) => {
        if (name === 'address' || name === 'addressLocal') return `${sheetPrefix(sheet.name)}${areaText(at)}`;
        if (name === 'format') return formatOf(sheet.styleAt(at.top, at.left), below);
        if (name === 'hidden') return sheet.hiddenRows.has(at.top) || sheet.hiddenColumns.has(at.left);
        return refuse(name);
      });
    }),
  );
}
