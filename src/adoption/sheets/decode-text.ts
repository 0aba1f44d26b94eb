import { fromTable, likeliest, type SingleByte } from './single-byte-text.js';

export type Encoding = 'utf-8' | 'utf-16le' | 'utf-16be' | SingleByte;

function textOf(codes: readonly number[], from: (...codes: number[]) => string): string {
  const parts: string[] = [];
  for (let at = 0; at < codes.length; at += 8192) parts.push(from(...codes.slice(at, at + 8192)));
  return parts.join('');
}

/** Strict UTF-8 by the table of well-formed sequences (Unicode 3.9, table 3-7); null when a byte breaks it. */
function decodeUtf8(bytes: Uint8Array, start: number): string | null {
  const codes: number[] = [];
  let at = start;
  const follow = (offset: number, low = 0x80, high = 0xbf): number => {
    const byte = bytes[at + offset] ?? 0;
    return byte >= low && byte <= high ? byte & 0x3f : -1;
  };
  while (at < bytes.length) {
    const first = bytes[at] ?? 0;
    if (first < 0x80) {
      codes.push(first);
      at += 1;
      continue;
    }
    const length = first >= 0xc2 && first <= 0xdf ? 2 : first >= 0xe0 && first <= 0xef ? 3 : first >= 0xf0 && first <= 0xf4 ? 4 : 0;
    if (length === 0) return null;
    const low = first === 0xe0 ? 0xa0 : first === 0xf0 ? 0x90 : 0x80;
    const high = first === 0xed ? 0x9f : first === 0xf4 ? 0x8f : 0xbf;
    const second = follow(1, low, high);
    const third = length > 2 ? follow(2) : 0;
    const fourth = length > 3 ? follow(3) : 0;
    if (second < 0 || third < 0 || fourth < 0) return null;
    if (length === 2) codes.push(((first & 0x1f) << 6) | second);
    else if (length === 3) codes.push(((first & 0x0f) << 12) | (second << 6) | third);
    else codes.push(((first & 0x07) << 18) | (second << 12) | (third << 6) | fourth);
    at += length;
  }
  return textOf(codes, String.fromCodePoint);
}

function decodeUtf16(bytes: Uint8Array, start: number, bigEndian: boolean): string {
  const units: number[] = [];
  for (let at = start; at + 1 < bytes.length; at += 2) {
    const low = bytes[at + (bigEndian ? 1 : 0)] ?? 0;
    const high = bytes[at + (bigEndian ? 0 : 1)] ?? 0;
    units.push((high << 8) | low);
  }
  return textOf(units, String.fromCharCode);
}

/** Whether zero bytes stand at every other place, as in UTF-16 without a byte order mark; -1 when not so. */
function zeroParity(bytes: Uint8Array): -1 | 0 | 1 {
  const span = Math.min(bytes.length - (bytes.length % 2), 2000);
  if (span < 4) return -1;
  const zeros = [0, 0];
  for (let at = 0; at < span; at += 1) if (bytes[at] === 0) zeros[at % 2] = (zeros[at % 2] ?? 0) + 1;
  const enough = span * 0.2;
  if ((zeros[1] ?? 0) > enough && (zeros[0] ?? 0) < span * 0.02) return 1;
  if ((zeros[0] ?? 0) > enough && (zeros[1] ?? 0) < span * 0.02) return 0;
  return -1;
}

/** Text of a file of unknown encoding: byte order mark, else UTF-16 by its zero bytes, else valid UTF-8, else one byte a letter. */
export function decodeText(bytes: Uint8Array): { readonly text: string; readonly encoding: Encoding } {
  if (bytes[0] === 0xff && bytes[1] === 0xfe) return { text: decodeUtf16(bytes, 2, false), encoding: 'utf-16le' };
  if (bytes[0] === 0xfe && bytes[1] === 0xff) return { text: decodeUtf16(bytes, 2, true), encoding: 'utf-16be' };
  const parity = zeroParity(bytes);
  if (parity === 1) return { text: decodeUtf16(bytes, 0, false), encoding: 'utf-16le' };
  if (parity === 0) return { text: decodeUtf16(bytes, 0, true), encoding: 'utf-16be' };
  const marked = bytes[0] === 0xef && bytes[1] === 0xbb && bytes[2] === 0xbf;
  const utf8 = decodeUtf8(bytes, marked ? 3 : 0);
  if (utf8 !== null) return { text: utf8, encoding: 'utf-8' };
  const encoding = likeliest(bytes);
  return { text: textOf(fromTable(bytes, encoding), String.fromCodePoint), encoding };
}
