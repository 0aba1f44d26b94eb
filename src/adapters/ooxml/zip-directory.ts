import { UnreadableFile } from '../../app/ports.js';

/** One entry of a zip file's central directory, before anything is unpacked. */
export interface ZipEntry {
  readonly name: string;
  readonly isDirectory: boolean;
  readonly encrypted: boolean;
  /** 0 stored, 8 deflated; others are not used by Office. */
  readonly method: number;
  readonly crc: number;
  readonly packedSize: number;
  readonly size: number;
  readonly offset: number;
}

const endSignature = 0x06054b50;
const end64LocatorSignature = 0x07064b50;
const end64Signature = 0x06064b50;
const entrySignature = 0x02014b50;
const localSignature = 0x04034b50;

function corrupt(detail: string): UnreadableFile {
  return new UnreadableFile('corrupt', detail);
}

function number64(view: DataView, at: number): number {
  return view.getUint32(at, true) + view.getUint32(at + 4, true) * 2 ** 32;
}

function findEnd(view: DataView): number {
  const earliest = Math.max(0, view.byteLength - 22 - 0xffff);
  for (let at = view.byteLength - 22; at >= earliest; at -= 1) {
    if (view.getUint32(at, true) === endSignature) return at;
  }
  throw corrupt('no end of central directory');
}

function directoryPlace(view: DataView): { at: number; count: number } {
  const end = findEnd(view);
  const count = view.getUint16(end + 10, true);
  const at = view.getUint32(end + 16, true);
  if (count !== 0xffff && at !== 0xffffffff) return { at, count };
  if (end < 20 || view.getUint32(end - 20, true) !== end64LocatorSignature) return { at, count };
  const end64 = number64(view, end - 12);
  if (end64 + 56 > view.byteLength || view.getUint32(end64, true) !== end64Signature) throw corrupt('zip64 directory');
  return { at: number64(view, end64 + 48), count: number64(view, end64 + 32) };
}

/** Sizes and offset, from the zip64 extra field where the plain fields are full. */
function sizesOf(view: DataView, at: number, nameLength: number, extraLength: number) {
  let size = view.getUint32(at + 24, true);
  let packedSize = view.getUint32(at + 20, true);
  let offset = view.getUint32(at + 42, true);
  const extraEnd = at + 46 + nameLength + extraLength;
  for (let field = at + 46 + nameLength; field + 4 <= extraEnd; ) {
    const length = view.getUint16(field + 2, true);
    if (view.getUint16(field, true) === 1) {
      let value = field + 4;
      const next = (): number => {
        value += 8;
        if (value > extraEnd) throw corrupt('zip64 field');
        return number64(view, value - 8);
      };
      if (size === 0xffffffff) size = next();
      if (packedSize === 0xffffffff) packedSize = next();
      if (offset === 0xffffffff) offset = next();
    }
    field += 4 + length;
  }
  return { size, packedSize, offset };
}

function nameOf(bytes: Uint8Array): string {
  return new TextDecoder('utf-8').decode(bytes).replace(/\\/g, '/').replace(/^\/+/, '');
}

/** Lists the entries of a zip file, directories and duplicates included. Throws UnreadableFile('corrupt'). */
export function readZipDirectory(bytes: Uint8Array): ZipEntry[] {
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  if (bytes.length < 22) throw corrupt('shorter than an empty zip file');
  const { at: start, count } = directoryPlace(view);
  const entries: ZipEntry[] = [];
  let at = start;
  for (let i = 0; i < count; i += 1) {
    if (at + 46 > bytes.length || view.getUint32(at, true) !== entrySignature) throw corrupt('central directory');
    const nameLength = view.getUint16(at + 28, true);
    const extraLength = view.getUint16(at + 30, true);
    const next = at + 46 + nameLength + extraLength + view.getUint16(at + 32, true);
    if (next > bytes.length) throw corrupt('central directory');
    const name = nameOf(bytes.subarray(at + 46, at + 46 + nameLength));
    entries.push({
      name,
      isDirectory: name.endsWith('/'),
      encrypted: (view.getUint16(at + 8, true) & 1) === 1,
      method: view.getUint16(at + 10, true),
      crc: view.getUint32(at + 16, true),
      ...sizesOf(view, at, nameLength, extraLength),
    });
    at = next;
  }
  return entries;
}

/** The packed bytes of an entry. Throws UnreadableFile('corrupt') where the file ends before them. */
export function packedBytes(bytes: Uint8Array, entry: ZipEntry): Uint8Array {
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  if (entry.offset + 30 > bytes.length || view.getUint32(entry.offset, true) !== localSignature) throw corrupt(entry.name);
  const start = entry.offset + 30 + view.getUint16(entry.offset + 26, true) + view.getUint16(entry.offset + 28, true);
  if (start + entry.packedSize > bytes.length) throw corrupt(entry.name);
  return bytes.subarray(start, start + entry.packedSize);
}
