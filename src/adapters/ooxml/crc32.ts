/** Tables for eight bytes at a step: `tables[k]` is the effect of a byte followed by k zero bytes. */
const tables = Array.from({ length: 8 }, () => new Uint32Array(256)) as [Uint32Array, Uint32Array, Uint32Array, Uint32Array, Uint32Array, Uint32Array, Uint32Array, Uint32Array];
for (let n = 0; n < 256; n += 1) {
  let c = n;
  for (let k = 0; k < 8; k += 1) c = c & 1 ? 0xedb88320 ^ (c >>> 1) : c >>> 1;
  tables[0][n] = c;
}
for (let k = 1; k < 8; k += 1) {
  const [before, table] = [tables[k - 1] as Uint32Array, tables[k] as Uint32Array];
  for (let n = 0; n < 256; n += 1) {
    const c = before[n] as number;
    table[n] = (tables[0][c & 0xff] as number) ^ (c >>> 8);
  }
}

/** CRC-32 as zip files use it (ISO 3309, polynomial EDB88320 reflected), eight bytes at a step (Intel, "slicing-by-8"). */
export function crc32(bytes: Uint8Array): number {
  const [t0, t1, t2, t3, t4, t5, t6, t7] = tables;
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  let crc = 0xffffffff;
  let i = 0;
  for (; i + 8 <= bytes.length; i += 8) {
    const low = view.getUint32(i, true) ^ crc;
    const high = view.getUint32(i + 4, true);
    crc =
      (t7[low & 0xff] as number) ^ (t6[(low >>> 8) & 0xff] as number) ^ (t5[(low >>> 16) & 0xff] as number) ^ (t4[low >>> 24] as number) ^
      (t3[high & 0xff] as number) ^ (t2[(high >>> 8) & 0xff] as number) ^ (t1[(high >>> 16) & 0xff] as number) ^ (t0[high >>> 24] as number);
  }
  for (; i < bytes.length; i += 1) crc = (t0[(crc ^ (bytes[i] as number)) & 0xff] as number) ^ (crc >>> 8);
  return (crc ^ 0xffffffff) >>> 0;
}
