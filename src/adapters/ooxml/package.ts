import { inflateSync, strFromU8, strToU8, zipSync, type Zippable } from 'fflate';
import { UnreadableFile } from '../../app/ports.js';
import { crc32 } from './crc32.js';
import { packedBytes, readZipDirectory, type ZipEntry } from './zip-directory.js';

/** The parts of an Office package: part name without leading slash → its bytes. */
export type Parts = Map<string, Uint8Array>;

/** What a file may ask of memory; checked before anything is unpacked. */
export interface PackageLimits {
  readonly entries: number;
  /** Sum of unpacked sizes, in bytes. */
  readonly totalBytes: number;
  /** Unpacked size over packed size; only asked of files above 64 MiB unpacked. */
  readonly ratio: number;
}

export const defaultLimits: PackageLimits = { entries: 20_000, totalBytes: 512 * 1024 * 1024, ratio: 200 };

const ratioMattersFrom = 64 * 1024 * 1024;

function startsWith(bytes: Uint8Array, signature: readonly number[]): boolean {
  return signature.every((byte, i) => bytes[i] === byte);
}

/** True for a part that is a package itself, as an embedded workbook is. */
export function isPackage(part: Uint8Array): boolean {
  return startsWith(part, [0x50, 0x4b, 3, 4]);
}

function contains(bytes: Uint8Array, text: string): boolean {
  const wanted = [...text].flatMap((letter) => [letter.charCodeAt(0), 0]);
  const first = wanted[0] as number;
  for (let at = bytes.indexOf(first); at !== -1; at = bytes.indexOf(first, at + 1)) {
    if (wanted.every((byte, i) => bytes[at + i] === byte)) return true;
  }
  return false;
}

function refuseWhatIsNoZip(bytes: Uint8Array): void {
  if (bytes.length === 0) throw new UnreadableFile('empty-file');
  if (startsWith(bytes, [0xd0, 0xcf, 0x11, 0xe0])) {
    // An encrypted Office file is an OLE file with this stream; an .xls is one without.
    throw new UnreadableFile(contains(bytes, 'EncryptedPackage') ? 'password-protected' : 'old-xls');
  }
  // A bare BIFF stream, as Excel 2 to 4 wrote.
  if (startsWith(bytes, [0x09]) && [0, 2, 4, 8].includes(bytes[1] ?? -1) && bytes[3] === 0) throw new UnreadableFile('old-xls');
  if (!startsWith(bytes, [0x50, 0x4b])) throw new UnreadableFile('not-excel', 'no zip signature');
}

function refuseWhatIsTooLarge(entries: readonly ZipEntry[], packedSize: number, limits: PackageLimits): void {
  if (entries.length > limits.entries) throw new UnreadableFile('too-large', `${entries.length} entries`);
  const total = entries.reduce((sum, entry) => sum + entry.size, 0);
  if (total > limits.totalBytes) throw new UnreadableFile('too-large', `${total} bytes unpacked`);
  if (total > ratioMattersFrom && total / packedSize > limits.ratio) {
    throw new UnreadableFile('too-large', `${total} bytes from ${packedSize}`);
  }
}

function unpack(bytes: Uint8Array, entry: ZipEntry): Uint8Array {
  if (entry.encrypted) throw new UnreadableFile('password-protected', entry.name);
  const packed = packedBytes(bytes, entry);
  if (entry.method !== 0 && entry.method !== 8) throw new UnreadableFile('corrupt', `${entry.name}: packing method ${entry.method}`);
  let part: Uint8Array;
  try {
    // A buffer of the promised size holds the limit even when the directory lies about it.
    part = entry.method === 0 ? packed.slice() : inflateSync(packed, { out: new Uint8Array(entry.size) });
  } catch (error) {
    throw new UnreadableFile('corrupt', `${entry.name}: ${String(error)}`);
  }
  if (part.length !== entry.size || crc32(part) !== entry.crc) throw new UnreadableFile('corrupt', `${entry.name}: check sum`);
  return part;
}

/**
 * Unpacks an Office package within limits. Directory entries are dropped.
 * Throws UnreadableFile: empty-file, password-protected, old-xls, not-excel (no zip), too-large or corrupt.
 */
export function openPackage(bytes: Uint8Array, limits: PackageLimits = defaultLimits): Parts {
  refuseWhatIsNoZip(bytes);
  const entries = readZipDirectory(bytes).filter((entry) => !entry.isDirectory);
  refuseWhatIsTooLarge(entries, bytes.length, limits);
  const parts: Parts = new Map();
  for (const entry of entries) {
    if (parts.has(entry.name)) throw new UnreadableFile('corrupt', `two entries named ${entry.name}`);
    parts.set(entry.name, unpack(bytes, entry));
  }
  return parts;
}

const order = ['[Content_Types].xml', '_rels/.rels'];

function place(name: string): number {
  const at = order.indexOf(name);
  return at === -1 ? order.length : at;
}

function byPlaceThenName(a: string, b: string): number {
  return place(a) - place(b) || (a < b ? -1 : a > b ? 1 : 0);
}

/** Packs parts; the same parts give the same bytes, on any day and in any time zone. Level 0 stores without packing. */
export function closePackage(parts: ReadonlyMap<string, Uint8Array>, level: 0 | 6 = 6): Uint8Array {
  const files: Zippable = {};
  for (const name of [...parts.keys()].sort(byPlaceThenName)) files[name] = parts.get(name) as Uint8Array;
  // fflate writes the local clock's reading of the date, so a local midnight is the same everywhere.
  return zipSync(files, { level, mtime: new Date(1980, 0, 1) });
}

function encodingOf(bytes: Uint8Array): string {
  if (startsWith(bytes, [0xff, 0xfe]) || startsWith(bytes, [0x3c, 0x00])) return 'utf-16le';
  if (startsWith(bytes, [0xfe, 0xff]) || startsWith(bytes, [0x00, 0x3c])) return 'utf-16be';
  const declared = /^[^<]{0,3}<\?xml[^>]*?encoding\s*=\s*["']([^"']+)["']/.exec(strFromU8(bytes.subarray(0, 200), true))?.[1];
  return declared ?? 'utf-8';
}

/** A part as text, byte order mark removed. Throws UnreadableFile('corrupt') when it is missing or not text. */
export function partText(parts: ReadonlyMap<string, Uint8Array>, name: string): string {
  const bytes = parts.get(name);
  if (bytes === undefined) throw new UnreadableFile('corrupt', `no part ${name}`);
  try {
    return new TextDecoder(encodingOf(bytes), { fatal: true }).decode(bytes);
  } catch (error) {
    throw new UnreadableFile('corrupt', `${name}: ${String(error)}`);
  }
}

/** Stores a part as UTF-8. */
export function setPartText(parts: Parts, name: string, xml: string): void {
  parts.set(name, strToU8(xml));
}
