import type { HostScalar } from '../interpreter/host-object.js';
import type { Session } from '../interpreter/session.js';
import { general, type Cell } from '../workbook/cell.js';
import { cellText } from '../workbook/cell-text.js';
import { restyle } from '../workbook/format-cells.js';
import { HostError, invalidArgument } from '../workbook/host-error.js';
import { allColumns, allRows } from '../workbook/rect.js';
import type { HeldRange } from '../workbook/workbook.js';
import { checkSize, writeCells } from '../workbook/write-cells.js';
import { areaOf } from './ranges.js';

/** More cells are not read in one go. */
const mostCells = 5_000_000;

function matrix<T>(range: HeldRange, part: (cell: Cell | undefined, row: number, column: number) => T): readonly (readonly T[])[] | null {
  const area = areaOf(range);
  // Excel answers null for the values of whole rows, columns and sheets.
  if (area.rows === allRows || area.columns === allColumns) return null;
  if (area.rows * area.columns > mostCells) throw new HostError('RangeExceedsLimit', 'The cell count in the range has exceeded the maximum supported number.');
  return Array.from({ length: area.rows }, (_, row) => {
    const cells = range.sheet.cells[area.top + row];
    return Array.from({ length: area.columns }, (_none, column) => part(cells?.[area.left + column], area.top + row, area.left + column));
  });
}

function plainValue(cell: Cell | undefined): unknown {
  const value = cell?.value ?? null;
  return value === null ? '' : typeof value === 'object' ? value.error : value;
}

function valueType(cell: Cell | undefined): string {
  const value = cell?.value ?? null;
  if (value === null) return cell?.formula == null ? 'Empty' : 'String';
  if (typeof value === 'object') return 'Error';
  return typeof value === 'number' ? 'Double' : typeof value === 'boolean' ? 'Boolean' : 'String';
}

function write(range: HeldRange, value: unknown, { workbook }: Session): void {
  writeCells(workbook, range.sheet, areaOf(range), value);
}

function setNumberFormat(range: HeldRange, value: unknown, { workbook }: Session): void {
  const area = areaOf(range);
  if (value === null || value === undefined) throw invalidArgument('numberFormat');
  checkSize(value, area);
  const formatAt = (row: number, column: number): unknown => (Array.isArray(value) ? (value as unknown[][])[row]?.[column] : value);
  restyle(workbook, range.sheet, area, (style, row, column) => {
    const numberFormat = formatAt(row, column);
    if (numberFormat === null || numberFormat === undefined) return style;
    if (typeof numberFormat !== 'string') throw invalidArgument('numberFormat');
    return { ...style, numberFormat: numberFormat === '' ? general : numberFormat };
  });
}

const formats: HostScalar<HeldRange> = {
  get: (range) => matrix(range, (_, row, column) => range.sheet.styleAt(row, column)?.numberFormat ?? general),
  set: setNumberFormat,
};

const formulas: HostScalar<HeldRange> = { get: (range) => matrix(range, (cell) => cell?.formula ?? plainValue(cell)), set: write };

function category(format: string): string {
  if (format === general) return 'General';
  if (format === '@') return 'Text';
  if (format.includes('%')) return 'Percentage';
  return /[ymd]/i.test(format) ? 'Date' : /[#0]/.test(format) ? 'Number' : 'Custom';
}

/** The properties of a range that hold something for each of its cells. */
export const rangeValues: Readonly<Record<string, HostScalar<HeldRange>>> = {
  Values: { get: (range) => matrix(range, plainValue), set: write },
  Text: { get: (range, { workbook }) => matrix(range, (cell, row, column) => cellText(cell, workbook.language, range.sheet.styleAt(row, column)?.numberFormat)) },
  Formulas: formulas,
  NumberFormat: formats,
  NumberFormatLocal: formats,
  NumberFormatCategories: { get: (range) => matrix(range, (_, row, column) => category(range.sheet.styleAt(row, column)?.numberFormat ?? general)) },
  ValueTypes: { get: (range) => matrix(range, valueType) },
};
