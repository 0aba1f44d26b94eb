import { UnreadableFile } from '../../../app/ports.js';
import { dateOf, toSerial } from '../../../schema/dates.js';
import { escapeXml } from '../../ooxml/xml.js';
import { addressOf } from './read-address.js';
import type { Strings } from './read-strings.js';

/** A cell's own statements, gathered from its element. */
export interface WrittenCell {
  readonly row: number;
  readonly column: number;
  /** The `t` attribute: `n` `s` `str` `inlineStr` `b` `e` `d`; numbers may leave it out. */
  readonly type: string;
  /** The text of `v`, or null where there is none. */
  readonly value: string | null;
  /** The `is` element as a shared string, where there is one. */
  readonly inline: string | null;
}

/** A cell in the few forms that exceljs reads without fault; null where the cell is blank. */
export interface CleanCell {
  readonly xml: string;
  readonly isNumber: boolean;
  /** True for a cell that says by its type that it is a date. */
  readonly isDate: boolean;
}

const decimal = /^[+-]?(\d+\.?\d*|\.\d+)(e[+-]?\d+)?$/i;

/** `2026-01-31`, with or without a time of day, or a time of day alone, as days of the 1900 system. */
export function serialOfIso(text: string): { serial: number; isDate: boolean } | null {
  const match = /^(?:(\d{4})-(\d{2})-(\d{2}))?(?:(?:^|T)(\d{2}):(\d{2})(?::(\d{2}(?:\.\d+)?))?)?Z?$/.exec(text.trim());
  if (match === null || (match[1] === undefined && match[4] === undefined)) return null;
  const time = (Number(match[4] ?? 0) * 3600 + Number(match[5] ?? 0) * 60 + Number(match[6] ?? 0)) / 86_400;
  if (match[1] === undefined) return { serial: time, isDate: false };
  const day = dateOf(Number(match[1]), Number(match[2]), Number(match[3]));
  if (day === null) return null;
  const days = toSerial(day);
  // Excel counts a 29 February 1900 that never was.
  return { serial: (days < 61 ? days - 1 : days) + time, isDate: true };
}

function numberCell({ row, column }: WrittenCell, value: number): CleanCell {
  return { xml: `<c r="${addressOf(row, column)}"><v>${value}</v></c>`, isNumber: true, isDate: false };
}

function stringCell({ row, column }: WrittenCell, index: number): CleanCell {
  return { xml: `<c r="${addressOf(row, column)}" t="s"><v>${index}</v></c>`, isNumber: false, isDate: false };
}

function sharedCell(cell: WrittenCell, text: string, strings: Strings): CleanCell {
  const index = Number(text);
  if (!/^\d+$/.test(text) || index >= strings.shared) throw new UnreadableFile('corrupt', `shared string ${text} at ${addressOf(cell.row, cell.column)}`);
  return stringCell(cell, index);
}

function dateCell(cell: WrittenCell, text: string, strings: Strings, is1904: boolean): CleanCell {
  const read = serialOfIso(text);
  if (read === null) return stringCell(cell, strings.addText(text));
  // Brought to the workbook's own day count, as all its other dates are.
  const serial = read.isDate && is1904 ? read.serial - 1462 : read.serial;
  return { ...numberCell(cell, serial), isDate: read.isDate };
}

/** Writes a cell anew: strings shared, ISO dates as serials, formulas as their result, blanks left out. */
export function cleanCell(cell: WrittenCell, strings: Strings, is1904: boolean): CleanCell | null {
  if (cell.inline !== null && cell.type === 'inlineStr') return stringCell(cell, strings.add(cell.inline));
  if (cell.value === null) return null;
  if (cell.type === 'str' || cell.type === 'inlineStr') return stringCell(cell, strings.addText(cell.value));
  const text = cell.value.trim();
  if (text === '') return null;
  switch (cell.type) {
    case 's':
      return sharedCell(cell, text, strings);
    case 'b':
      return { xml: `<c r="${addressOf(cell.row, cell.column)}" t="b"><v>${text === '1' || text.toLowerCase() === 'true' ? 1 : 0}</v></c>`, isNumber: false, isDate: false };
    case 'e':
      return { xml: `<c r="${addressOf(cell.row, cell.column)}" t="e"><v>${escapeXml(text)}</v></c>`, isNumber: false, isDate: false };
    case 'd':
      return dateCell(cell, text, strings, is1904);
    default:
      // Some exporters write text without saying so: it stays the text it is.
      return decimal.test(text) ? numberCell(cell, Number(text)) : stringCell(cell, strings.addText(text));
  }
}
