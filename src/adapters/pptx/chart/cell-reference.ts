import { escapeXml } from '../../ooxml/xml.js';

export const sheetName = 'Data';

/** Letters of a column, 0 is A. */
export function columnLetters(index: number): string {
  return index < 26 ? String.fromCharCode(65 + index) : columnLetters(Math.floor(index / 26) - 1) + String.fromCharCode(65 + (index % 26));
}

/** Rows are 1-based as on the sheet. */
export function reference(column: number, from: number, to: number = from): string {
  const letters = columnLetters(column);
  const start = `${sheetName}!$${letters}$${from}`;
  return from === to ? start : `${start}:$${letters}$${to}`;
}

export function textReference(column: number, from: number, to: number, values: readonly string[]): string {
  const points = values.map((value, index) => `<c:pt idx="${index}"><c:v>${escapeXml(value)}</c:v></c:pt>`).join('');
  return `<c:strRef><c:f>${reference(column, from, to)}</c:f><c:strCache><c:ptCount val="${values.length}"/>${points}</c:strCache></c:strRef>`;
}

/** A null is a point left out: a gap, never a zero. */
export function numberReference(column: number, from: number, to: number, values: readonly (number | null)[], format: string): string {
  const points = values.map((value, index) => (value === null ? '' : `<c:pt idx="${index}"><c:v>${value}</c:v></c:pt>`)).join('');
  return (
    `<c:numRef><c:f>${reference(column, from, to)}</c:f><c:numCache><c:formatCode>${escapeXml(format)}</c:formatCode>` +
    `<c:ptCount val="${values.length}"/>${points}</c:numCache></c:numRef>`
  );
}
