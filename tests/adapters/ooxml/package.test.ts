import { strToU8, unzipSync, zipSync } from 'fflate';
import { describe, expect, it } from 'vitest';
import { UnreadableFile } from '../../../src/app/ports.js';
import { crc32 } from '../../../src/adapters/ooxml/crc32.js';
import { closePackage, openPackage, partText, setPartText, type Parts } from '../../../src/adapters/ooxml/package.js';

function reasonOf(run: () => unknown): string {
  try {
    run();
  } catch (error) {
    if (error instanceof UnreadableFile) return error.reason;
    throw error;
  }
  return 'read';
}

const utf16 = (text: string): number[] => [...text].flatMap((letter) => [letter.charCodeAt(0), 0]);

describe('openPackage', () => {
  it('tells apart what is no package', () => {
    expect(reasonOf(() => openPackage(new Uint8Array()))).toBe('empty-file');
    expect(reasonOf(() => openPackage(strToU8('Navn;Budget\nA;1')))).toBe('not-excel');
    expect(reasonOf(() => openPackage(new Uint8Array([0xd0, 0xcf, 0x11, 0xe0, ...utf16('Workbook')])))).toBe('old-xls');
    expect(reasonOf(() => openPackage(new Uint8Array([0xd0, 0xcf, 0x11, 0xe0, 1, ...utf16('EncryptedPackage')])))).toBe('password-protected');
    expect(reasonOf(() => openPackage(new Uint8Array([0x50, 0x4b, 3, 4])))).toBe('corrupt');
  });

  it('refuses a file cut short, and one changed byte', () => {
    const bytes = zipSync({ 'a.xml': strToU8('<a>'.repeat(2000)) });
    expect(reasonOf(() => openPackage(bytes.slice(0, bytes.length - 30)))).toBe('corrupt');
    const changed = bytes.slice();
    changed[45] = (changed[45] as number) ^ 0xff;
    expect(reasonOf(() => openPackage(changed))).toBe('corrupt');
  });

  it('holds its limits before unpacking, also when the directory lies about sizes', () => {
    const many = zipSync(Object.fromEntries(Array.from({ length: 12 }, (_, i) => [`f${i}`, new Uint8Array(10)])));
    expect(reasonOf(() => openPackage(many, { entries: 11, totalBytes: 1e6, ratio: 200 }))).toBe('too-large');
    expect(reasonOf(() => openPackage(many, { entries: 12, totalBytes: 119, ratio: 200 }))).toBe('too-large');
    expect(openPackage(many, { entries: 12, totalBytes: 120, ratio: 200 }).size).toBe(12);

    const bomb = zipSync({ big: new Uint8Array(80 * 1024 * 1024) });
    expect(reasonOf(() => openPackage(bomb))).toBe('too-large');
    const lying = bomb.slice();
    const view = new DataView(lying.buffer);
    for (let at = 0; at < lying.length - 4; at += 1) if (view.getUint32(at, true) === 0x02014b50) view.setUint32(at + 24, 100, true);
    expect(reasonOf(() => openPackage(lying))).toBe('corrupt');
  });

  it('drops directory entries, straightens separators and refuses two parts of one name', () => {
    const bytes = zipSync({ 'xl/': new Uint8Array(), 'xl\\workbook.xml': strToU8('<w/>') });
    expect([...openPackage(bytes).keys()]).toEqual(['xl/workbook.xml']);
    const twice = zipSync({ 'xl/a.xml': strToU8('<a/>'), 'xl\\a.xml': strToU8('<b/>') });
    expect(reasonOf(() => openPackage(twice))).toBe('corrupt');
  });

  it('reads stored entries and entries after a data descriptor', () => {
    const bytes = zipSync({ a: [strToU8('stored'), { level: 0 }] });
    expect(partText(openPackage(bytes), 'a')).toBe('stored');
  });
});

describe('closePackage', () => {
  const parts: Parts = new Map([
    ['xl/b.xml', strToU8('<b/>')],
    ['xl/a.xml', strToU8('<a/>')],
    ['_rels/.rels', strToU8('<r/>')],
    ['[Content_Types].xml', strToU8('<t/>')],
  ]);

  it('puts the content types and root relationships first and sorts the rest', () => {
    expect(Object.keys(unzipSync(closePackage(parts)))).toEqual(['[Content_Types].xml', '_rels/.rels', 'xl/a.xml', 'xl/b.xml']);
    expect(openPackage(closePackage(parts))).toEqual(parts);
  });

  it('gives the same bytes in every time zone, dated 1980-01-01', () => {
    const zone = process.env['TZ'];
    const written = ['Europe/Copenhagen', 'America/Los_Angeles', 'Pacific/Kiritimati'].map((name) => {
      process.env['TZ'] = name;
      return closePackage(parts);
    });
    if (zone === undefined) delete process.env['TZ'];
    else process.env['TZ'] = zone;
    const [first, ...rest] = written;
    for (const other of rest) expect(other).toEqual(first);
    // MS-DOS date of 1980-01-01 is 0x0021, its midnight 0.
    expect([...(first as Uint8Array).slice(10, 14)]).toEqual([0, 0, 0x21, 0]);
  });
});

describe('partText', () => {
  it('reads UTF-8 with and without mark, UTF-16 both ways, and a declared encoding', () => {
    const parts: Parts = new Map([
      ['utf8', strToU8('<æ/>')],
      ['marked', new Uint8Array([0xef, 0xbb, 0xbf, ...strToU8('<æ/>')])],
      ['little', new Uint8Array([0xff, 0xfe, ...utf16('<æ/>')])],
      ['big', new Uint8Array([0xfe, 0xff, 0, 0x3c, 0, 0xe6, 0, 0x2f, 0, 0x3e])],
      ['latin', new Uint8Array([...strToU8('<?xml version="1.0" encoding="ISO-8859-1"?><a>'), 0xe6, ...strToU8('</a>')])],
      ['broken', new Uint8Array([0x3c, 0xff, 0x3e])],
    ]);
    for (const name of ['utf8', 'marked', 'little', 'big']) expect(partText(parts, name)).toBe('<æ/>');
    expect(partText(parts, 'latin')).toContain('<a>æ</a>');
    expect(reasonOf(() => partText(parts, 'broken'))).toBe('corrupt');
    expect(reasonOf(() => partText(parts, 'absent'))).toBe('corrupt');
  });

  it('stores text that reads back', () => {
    const parts: Parts = new Map();
    setPartText(parts, 'a', 'Rødgrød 🍓');
    expect(partText(parts, 'a')).toBe('Rødgrød 🍓');
  });
});

describe('crc32', () => {
  it('gives the check value of the catalogue of CRC algorithms', () => {
    expect(crc32(strToU8('123456789'))).toBe(0xcbf43926);
  });
});
