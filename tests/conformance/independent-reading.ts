import { inflateRawSync } from 'node:zlib';

/**
 * A second way of reading lists, sharing nothing with the product's own: it knows only the few forms that the files it is
 * used on have, and gives up (undefined) on every other.
 */

/** Splits delimited text by one pattern that takes a whole field and what ends it at a time. */
export function csvRows(text: string, delimiter: ';' | ',' | '\t' | '|'): readonly (readonly string[])[] {
  const bare = text.startsWith('\ufeff') ? text.slice(1) : text;
  const mark = delimiter === '|' ? '\\|' : delimiter;
  const field = new RegExp(`(?:"((?:[^"]|"")*)"|([^"${mark}\\r\\n][^${mark}\\r\\n]*)?)(${mark}|\\r\\n|\\n|\\r|$)`, 'y');
  const rows: string[][] = [[]];
  while (field.lastIndex < bare.length) {
    const match = field.exec(bare);
    if (!match) throw new Error(`no field at ${String(field.lastIndex)}`);
    rows.at(-1)?.push(match[1]?.replaceAll('""', '"') ?? match[2] ?? '');
    if (match[3] !== delimiter && field.lastIndex < bare.length) rows.push([]);
    else if (match[3] === delimiter && field.lastIndex === bare.length) rows.at(-1)?.push('');
  }
  return rows;
}

/** A zip's files by its central directory, each inflated by Node. */
function unzip(bytes: Uint8Array): ReadonlyMap<string, Uint8Array> {
  const view = Buffer.from(bytes);
  const end = view.lastIndexOf(Buffer.from([0x50, 0x4b, 5, 6]));
  const files = new Map<string, Uint8Array>();
  let at = view.readUInt32LE(end + 16);
  for (let count = view.readUInt16LE(end + 10); count > 0; count -= 1) {
    const [method, size, nameLength] = [view.readUInt16LE(at + 10), view.readUInt32LE(at + 20), view.readUInt16LE(at + 28)];
    const local = view.readUInt32LE(at + 42);
    const data = local + 30 + view.readUInt16LE(local + 26) + view.readUInt16LE(local + 28);
    const packed = view.subarray(data, data + size);
    files.set(view.toString('utf8', at + 46, at + 46 + nameLength), method === 0 ? packed : inflateRawSync(packed));
    at += 46 + nameLength + view.readUInt16LE(at + 30) + view.readUInt16LE(at + 32);
  }
  return files;
}

const entities: Readonly<Record<string, string>> = { lt: '<', gt: '>', quot: '"', apos: "'", amp: '&' };

function plain(xml: string): string {
  return xml.replace(/&(?:#(\d+)|#x([0-9a-f]+)|(\w+));/gi, (_all, decimal?: string, hex?: string, name?: string) =>
    decimal ? String.fromCodePoint(Number(decimal)) : hex ? String.fromCodePoint(parseInt(hex, 16)) : (entities[name ?? ''] ?? ''),
  );
}

/** The texts of a sheet whose cells carry their own values, by row and column letter. */
export function xlsxRows(bytes: Uint8Array, part: string): ReadonlyMap<number, ReadonlyMap<string, string>> {
  const xml = new TextDecoder().decode(unzip(bytes).get(part));
  const rows = new Map<number, Map<string, string>>();
  for (const [, column = '', row = '', inside = ''] of xml.matchAll(/<c r="([A-Z]+)(\d+)"[^>]*?(?:\/>|>(.*?)<\/c>)/gs)) {
    const value = plain(/<v>(.*?)<\/v>/s.exec(inside)?.[1] ?? '').trim();
    if (value !== '') rows.set(Number(row), (rows.get(Number(row)) ?? new Map<string, string>()).set(column, value));
  }
  return rows;
}

/** The texts a workbook's sheets point to by number. */
export function sharedTexts(bytes: Uint8Array): readonly string[] {
  const xml = new TextDecoder().decode(unzip(bytes).get('xl/sharedStrings.xml'));
  return [...xml.matchAll(/<si>(.*?)<\/si>/gs)].map(([, inside = '']) => plain([...inside.matchAll(/<t[^>]*>(.*?)<\/t>/gs)].map(([, text = '']) => text).join('')));
}

const months = ['January', 'February', 'March', 'April', 'May', 'June', 'July', 'August', 'September', 'October', 'November', 'December'];

function two(text: string | number): string {
  return String(text).padStart(2, '0');
}

/** `31.12.2027`. */
export function dottedDay(text: string): string | null | undefined {
  if (text.trim() === '') return null;
  const match = /^(\d\d)\.(\d\d)\.(\d{4})$/.exec(text.trim());
  return match ? `${match[3] ?? ''}-${match[2] ?? ''}-${match[1] ?? ''}` : undefined;
}

/** `July 25, 2022`. */
export function dayInWords(text: string): string | null | undefined {
  if (text.trim() === '') return null;
  const match = /^([A-Z][a-z]+) (\d{1,2}), (\d{4})$/.exec(text.trim());
  const month = months.indexOf(match?.[1] ?? '') + 1;
  return match && month > 0 ? `${match[3] ?? ''}-${two(month)}-${two(match[2] ?? '')}` : undefined;
}

/** `2022-09-22T00:00:00Z`. */
export function isoDay(text: string): string | null | undefined {
  if (text.trim() === '') return null;
  return /^(\d{4}-\d\d-\d\d)(?:T00:00:00(?:\.0+)?Z)?$/.exec(text.trim())?.[1];
}

/** `$3,794,700`, `£12.5`, `198`: figures with English marks. */
export function amountOf(text: string): number | null | undefined {
  const bare = text.replace(/[£$\s\u00a0]/g, '');
  if (bare === '') return null;
  return /^-?(?:\d{1,3}(?:,\d{3})+|\d+)(?:\.\d+)?$/.test(bare) ? Number(bare.replaceAll(',', '')) : undefined;
}

export function lightOf(text: string): string | null | undefined {
  if (text.trim() === '') return null;
  return { Red: 'red', Amber: 'yellow', Green: 'green' }[text.trim()];
}

/** What a report tells of cells that could not be converted. */
export interface Told {
  readonly unconvertible: (header: string, row: number) => boolean;
}

/** Reads the list of unconvertible cells out of the report's text. */
export function told(report: string): Told {
  const found = new Set<string>();
  let header: string | null = null;
  let listed = false;
  for (const text of report.split('\n')) {
    if (!text.startsWith(' ')) listed = /^(?:Could not be converted|Kunne ikke omsættes)/.test(text);
    else if (listed && /^ {2}\S/.test(text)) header = /^ {2}(.*?)(?:, (?:column|kolonne) [A-Z]+)?: /.exec(text)?.[1] ?? null;
    else if (listed && header !== null) {
      const row = /^ {4}(?:row|række) (\d+),/.exec(text)?.[1];
      if (row) found.add(`${header}|${row}`);
    }
  }
  return { unconvertible: (of, row) => found.has(`${of}|${String(row)}`) };
}
