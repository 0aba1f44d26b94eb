import { beforeAll, describe, expect, it } from 'vitest';
import { readWorkbook } from '../../src/adapters/exceljs/read-workbook.js';
import { writeWorkbook } from '../../src/adapters/exceljs/write-workbook.js';
import { makeStandardWorkbook } from '../../src/adapters/exceljs/write-standard-workbook.js';
import { readRegister, type RegisterRead } from '../../src/app/read-register.js';
import { planWorkbook } from '../../src/app/workbook-plan/plan-workbook.js';
import { entityKeys } from '../../src/register/entities/index.js';
import type { Register } from '../../src/register/register.js';
import { date } from '../../src/schema/dates.js';
import type { AnyRow } from '../../src/schema/entity.js';
import type { RawWorkbook } from '../../src/schema/raw-workbook.js';
import { languages } from '../../src/schema/text.js';
import { convertWithLibreOffice, itWithLibreOffice } from '../support/libreoffice.js';
import { sampleRegister } from '../support/sample-register.js';

const today = date('2030-12-24');

function registerIn(read: RegisterRead): { readonly register: Register; readonly findings: readonly unknown[] } {
  if ('notARegister' in read) throw new Error(read.notARegister.en);
  return read;
}

function valuesOf(register: Register): Record<string, unknown> {
  return Object.fromEntries(entityKeys.map((key) => [key, (register.rows[key] as readonly AnyRow[]).map(({ at: _at, ...values }) => values)]));
}

describe.each(languages)('a register in %s', (language) => {
  const written = sampleRegister(language);
  let bytes: Uint8Array;
  let raw: RawWorkbook;
  beforeAll(async () => {
    bytes = await writeWorkbook(planWorkbook(written, { createdAt: '2027-03-01T00:00:00Z', registerId: 'R-1' }));
    raw = await readWorkbook(bytes);
  });

  it('reads back as it was written', () => {
    const { register, findings } = registerIn(readRegister(raw, today));
    expect(findings).toEqual([]);
    expect(register.language).toBe(language);
    expect(register.settings).toEqual(written.settings);
    expect(register.asOf).toBe(written.settings.asOf);
    expect([...register.parts].sort()).toEqual([...written.parts].sort());
    expect(valuesOf(register)).toEqual(valuesOf(written));
    expect(register.rows.project.map((row) => row.at)).toEqual([5, 6].map((row) => ({ sheet: language === 'da' ? 'Projekter' : 'Projects', row })));
  });

  // Opening is slow, and the two languages differ in words only.
  if (language === 'da') itWithLibreOffice('reads back after another program has saved it', async () => {
    const { register, findings } = registerIn(readRegister(await readWorkbook(await convertWithLibreOffice(bytes, 'xlsx', 'xlsx')), today));
    expect(findings).toEqual([]);
    expect(register.language).toBe(language);
    expect(register.settings).toEqual(written.settings);
    expect(valuesOf(register)).toEqual(valuesOf(written));
  });

  it('reads back when all tables are gone and only sheets and headers are left', () => {
    const stripped: RawWorkbook = { ...raw, tables: [], names: new Map(), sheets: raw.sheets.filter((sheet) => sheet.name !== '_register') };
    const { register, findings } = registerIn(readRegister(stripped, today));
    expect(findings).toEqual([]);
    expect(register.language).toBe(language);
    expect(register.settings).toEqual(written.settings);
    expect(valuesOf(register)).toEqual(valuesOf(written));
  });
});

describe('the standard workbook', () => {
  it.each(languages)('is an empty register in %s', async (language) => {
    const { register, findings } = registerIn(readRegister(await readWorkbook(await makeStandardWorkbook(language)), today));
    expect(findings).toEqual([]);
    expect(register.language).toBe(language);
    expect(register.asOf).toBe(today);
    expect([...register.parts]).toEqual(['core']);
    expect(entityKeys.filter((key) => register.rows[key].length > 0)).toEqual([]);
    expect(register.settings).toMatchObject({ asOf: null, organisation: null, yellowDelayDays: 30, redOverrun: 0.1, redOverrunAmount: 1_000_000 });
  });
});
