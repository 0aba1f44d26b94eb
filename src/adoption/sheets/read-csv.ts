import type { RawSheet, RawValue } from '../../schema/raw-workbook.js';
import { decodeText, type Encoding } from './decode-text.js';
import type { Remark } from '../values/reading.js';

export type Delimiter = ';' | ',' | '\t' | '|';

export interface CsvReading {
  /** One row per record (a record with line breaks inside quotes is one row); every cell is text or null. */
  readonly sheet: RawSheet;
  readonly encoding: Encoding;
  readonly delimiter: Delimiter;
  readonly remarks: readonly Remark[];
}

interface Records {
  readonly records: readonly (readonly string[])[];
  readonly unclosedQuote: boolean;
}

/** Splits text into records (RFC 4180, with LF, CRLF or CR); a quote inside an unquoted field is an ordinary character. */
function splitRecords(text: string, delimiter: string, limit = Infinity): Records {
  const records: string[][] = [];
  let fields: string[] = [];
  let field = '';
  let at = 0;
  let unclosedQuote = false;
  const endRecord = (): void => {
    fields.push(field);
    records.push(fields);
    fields = [];
    field = '';
  };
  while (at < text.length && records.length < limit) {
    const char = text[at] ?? '';
    if (char === '"' && field === '') {
      let close = at + 1;
      for (;;) {
        close = text.indexOf('"', close);
        if (close < 0 || text[close + 1] !== '"') break;
        close += 2;
      }
      unclosedQuote ||= close < 0;
      const end = close < 0 ? text.length : close;
      field = text.slice(at + 1, end).replaceAll('""', '"');
      at = end + 1;
      while (at < text.length && text[at] !== delimiter && text[at] !== '\n' && text[at] !== '\r') field += text[at++] ?? '';
      if (field === '' && text[at] === delimiter) {
        fields.push('');
        at += 1;
      }
      continue;
    }
    if (char === delimiter) {
      fields.push(field);
      field = '';
      at += 1;
    } else if (char === '\n' || char === '\r') {
      endRecord();
      at += char === '\r' && text[at + 1] === '\n' ? 2 : 1;
    } else {
      field += char;
      at += 1;
    }
  }
  if (at >= text.length && (field !== '' || fields.length > 0)) endRecord();
  return { records, unclosedQuote };
}

const delimiters: readonly Delimiter[] = [';', '\t', ',', '|'];

/** The mark that splits the first records into the most columns as evenly as any; decimal commas lose to semicolons. */
export function detectDelimiter(text: string): Delimiter {
  let best: { delimiter: Delimiter; even: number; columns: number } = { delimiter: ';', even: 0, columns: 1 };
  for (const delimiter of delimiters) {
    const { records } = splitRecords(text, delimiter, 60);
    const sizes = records.filter((record) => record.some((field) => field.trim() !== '')).map((record) => record.length);
    const counts = new Map<number, number>();
    for (const size of sizes) counts.set(size, (counts.get(size) ?? 0) + 1);
    const [columns, times] = [...counts].toSorted((a, b) => b[1] - a[1] || b[0] - a[0])[0] ?? [1, 0];
    if (columns < 2) continue;
    const even = times / sizes.length;
    const better = Math.abs(even - best.even) > 0.1 && best.columns > 1 ? even > best.even : columns > best.columns;
    if (better) best = { delimiter, even, columns };
  }
  return best.delimiter;
}

/**
 * Reads a .csv file as a sheet of text cells: encoding and delimiter are found, `sep=;` on the first line is obeyed,
 * ragged rows stay ragged. Nothing is trimmed or converted.
 */
export function readCsv(bytes: Uint8Array, name: string): CsvReading {
  const { text, encoding } = decodeText(bytes);
  const declared = /^sep=([;,|\t])\r?\n/i.exec(text);
  const body = declared ? text.slice(declared[0].length) : text;
  const delimiter = declared ? (declared[1] as Delimiter) : detectDelimiter(body);
  const { records, unclosedQuote } = splitRecords(body, delimiter);
  const rows = records.map((record) => record.map((field): RawValue => (field === '' ? null : field)));
  const remarks: Remark[] = unclosedQuote
    ? [{ code: 'unclosed-quote', text: { da: 'Et anførselstegn lukkes aldrig: slutningen af filen er læst som én celle.', en: 'A quotation mark is never closed: the end of the file was read as one cell.' } }]
    : [];
  const sheet: RawSheet = { name, visibility: 'visible', rows, extras: new Map(), hiddenRows: new Set(), merges: [] };
  return { sheet, encoding, delimiter, remarks };
}
