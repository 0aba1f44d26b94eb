import { beforeAll, describe, expect, it } from 'vitest';
import { readWorkbook } from '../../../src/adapters/exceljs/read-workbook.js';
import { writeRawWorkbook } from '../../../src/adapters/exceljs/write-raw-workbook.js';
import { checkPackage } from '../../../src/adapters/ooxml/check-package.js';
import { plainSheet, plainWorkbook } from '../../../src/example/index.js';
import type { RawSheet } from '../../../src/schema/raw-workbook.js';
import { convertWithLibreOffice, itWithLibreOffice } from '../../support/libreoffice.js';
import { itWithOoxmlValidator, validateOoxml } from '../../support/ooxml-validator.js';

/** Rows without the blanks at their ends, which a file need not keep. */
function trimmed(sheet: RawSheet | undefined): readonly (readonly unknown[])[] {
  return (sheet?.rows ?? []).map((row) => row.slice(0, row.findLastIndex((cell) => cell !== null) + 1));
}

describe('the plain sheet as a file', () => {
  let bytes: Uint8Array;
  beforeAll(async () => {
    bytes = await writeRawWorkbook(plainWorkbook(), '2027-05-12');
  });

  it('is the same bytes each time, and a whole package', async () => {
    expect(Buffer.from(await writeRawWorkbook(plainWorkbook(), '2027-05-12')).equals(Buffer.from(bytes))).toBe(true);
    expect(checkPackage(bytes)).toEqual([]);
  });

  itWithOoxmlValidator('is valid by the Open XML SDK', async () => {
    expect(await validateOoxml(bytes, 'xlsx')).toEqual([]);
  });

  it('is read again with values, fills, strike-outs, notes and merges', async () => {
    const [sheet] = (await readWorkbook(bytes)).sheets;
    const made = plainSheet();
    expect(trimmed(sheet)).toEqual(trimmed(made));
    for (const [address, extras] of made.extras) expect([address, sheet?.extras.get(address)]).toEqual([address, expect.objectContaining(extras)]);
    expect([...(sheet?.merges ?? [])].sort()).toEqual([...made.merges].sort());
  });

  itWithLibreOffice('adds up to the same total there', async () => {
    const [sheet] = (await readWorkbook(await convertWithLibreOffice(bytes, 'xlsx', 'xlsx'))).sheets;
    const total = (rows: RawSheet | undefined): unknown => rows?.rows.find((row) => row[0] === 'I alt')?.[6];
    expect(total(sheet)).toBe(total(plainSheet()));
  });
});
