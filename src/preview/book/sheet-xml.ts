import { parseArea } from '../../excel-stand-in/workbook/address.js';
import type { Rect } from '../../excel-stand-in/workbook/rect.js';

const parser = new DOMParser();

export function parsed(xml: string): Document {
  return parser.parseFromString(xml, 'application/xml');
}

export function all(parent: Document | Element | null | undefined, name: string): readonly Element[] {
  return parent ? [...parent.getElementsByTagNameNS('*', name)] : [];
}

export function first(parent: Document | Element | null | undefined, name: string): Element | null {
  return all(parent, name)[0] ?? null;
}

export function flag(element: Element | null, name: string): boolean {
  const value = element?.getAttribute(name);
  return value === '1' || value === 'true';
}

/** Areas of an attribute such as `A1:B4 D1`, rows and columns from 0. */
export function areasOf(text: string | null): readonly Rect[] {
  return (text ?? '').split(/\s+/).flatMap((one) => parseArea(one) ?? []);
}

/** Cells and rows are many and plain: they are found in the text, and the rest of the sheet is read as a document without them. */
export function withoutCells(xml: string): string {
  return xml.replace(/<sheetData>[\s\S]*<\/sheetData>/, '<sheetData/>');
}

function attribute(text: string, name: string): string | null {
  return new RegExp(`\\s${name}="([^"]*)"`).exec(text)?.[1] ?? null;
}

/** Calls back for each cell that has a style. */
export function eachStyle(xml: string, take: (address: string, style: number) => void): void {
  for (const [, attributes = ''] of xml.matchAll(/<c(\s[^>]*)>/g)) {
    const [address, style] = [attribute(attributes, 'r'), attribute(attributes, 's')];
    if (address !== null && style !== null) take(address, Number(style));
  }
}

/** Calls back for each row with a height of its own, in points. */
export function eachHeight(xml: string, take: (row: number, points: number) => void): void {
  for (const [, attributes = ''] of xml.matchAll(/<row(\s[^>]*)>/g)) {
    const [row, height] = [attribute(attributes, 'r'), attribute(attributes, 'ht')];
    if (row !== null && height !== null) take(Number(row) - 1, Number(height));
  }
}
