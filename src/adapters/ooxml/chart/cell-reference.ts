import { escapeXml } from '../xml.js';

/** Where a chart's data stand: sheet and the header row's first cell; categories go down from it, series to the right. */
export interface ChartCells {
  readonly sheet: string;
  /** Both 1-based. */
  readonly row: number;
  readonly column: number;
}

/** The sheet of a workbook inside a document, which holds nothing else. */
export const embeddedCells: ChartCells = { sheet: 'Data', row: 1, column: 1 };

function sheetReference(name: string): string {
  return /^[A-Za-z_][A-Za-z0-9_]*$/.test(name) ? name : `'${name.replace(/'/g, "''")}'`;
}

/** Letters of a column, 0 is A. */
export function columnLetters(index: number): string {
  return index < 26 ? String.fromCharCode(65 + index) : columnLetters(Math.floor(index / 26) - 1) + String.fromCharCode(65 + (index % 26));
}

/** Column 0 holds the categories, row 1 the headers. */
export function reference(cells: ChartCells, column: number, from: number, to: number = from): string {
  const letters = columnLetters(cells.column - 1 + column);
  const row = (at: number): number => cells.row - 1 + at;
  const start = `${escapeXml(sheetReference(cells.sheet))}!$${letters}$${row(from)}`;
  return from === to ? start : `${start}:$${letters}$${row(to)}`;
}

export function textReference(cells: ChartCells, column: number, from: number, to: number, values: readonly string[]): string {
  const points = values.map((value, index) => `<c:pt idx="${index}"><c:v>${escapeXml(value)}</c:v></c:pt>`).join('');
  return `<c:strRef><c:f>${reference(cells, column, from, to)}</c:f><c:strCache><c:ptCount val="${values.length}"/>${points}</c:strCache></c:strRef>`;
}

/** A null is a point left out: a gap, never a zero. */
export function numberReference(cells: ChartCells, column: number, from: number, to: number, values: readonly (number | null)[], format: string): string {
  const points = values.map((value, index) => (value === null ? '' : `<c:pt idx="${index}"><c:v>${value}</c:v></c:pt>`)).join('');
  return (
    `<c:numRef><c:f>${reference(cells, column, from, to)}</c:f><c:numCache><c:formatCode>${escapeXml(format)}</c:formatCode>` +
    `<c:ptCount val="${values.length}"/>${points}</c:numCache></c:numRef>`
  );
}
