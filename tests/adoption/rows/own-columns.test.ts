import { describe, expect, it } from 'vitest';
import { adoptWorkbook, type Adoption } from '../../../src/adoption/adopt-workbook.js';
import { proposeMapping } from '../../../src/adoption/mapping/propose-mapping.js';
import { foldOwnHeader } from '../../../src/adoption/rows/own-columns.js';
import type { RawSheet } from '../../../src/schema/raw-workbook.js';
import type { Language } from '../../../src/schema/text.js';
import { sheetOf } from '../sheet-of.js';

function adopt(sheets: readonly RawSheet[], language: Language = 'da'): Adoption {
  return adoptWorkbook({ sheets }, proposeMapping({ sheets }).mapping, { language, year: null });
}

function own(adoption: Adoption, header: string): readonly unknown[] {
  return adoption.rows.map((row) => row.own.get(foldOwnHeader(header))?.value ?? null);
}

const long = 'Projektet har været i gang længe, og der er meget at sige om det. '.repeat(4);

describe("columns of a person's own", () => {
  it('are those of short values; prose stays in the kept copy', () => {
    const adoption = adopt([sheetOf([['Projekt', 'Leverandør', 'Historik'], ['Port', 'Acme', long], ['Broen', 'Soft & Søn', long]])]);
    expect(adoption.ownColumns).toEqual(['Leverandør']);
    expect(own(adoption, 'Leverandør')).toEqual(['Acme', 'Soft & Søn']);
    expect(adoption.rows[0]?.values['remark']).toBeUndefined();
  });

  it('keep figures as figures, dates as days with their format, texts as they are', () => {
    const sheet = sheetOf(
      [['Projekt', 'Timer', 'Underskrevet', 'Andel', 'Kode', 'Aftalt?'], ['Port', 120.5, 46023, 0.45, '007', true], ['Broen', 80, 46388, 1, '012', false]],
      { extras: { C2: { isDate: true, numberFormat: 'mm-dd-yy' }, C3: { isDate: true, numberFormat: 'mm-dd-yy' }, D2: { numberFormat: '0%' }, D3: { numberFormat: '0%' } } },
    );
    const adoption = adopt([sheet]);
    expect(adoption.ownColumns).toEqual(['Timer', 'Underskrevet', 'Andel', 'Kode', 'Aftalt?']);
    expect(own(adoption, 'Timer')).toEqual([120.5, 80]);
    expect(own(adoption, 'Kode')).toEqual(['007', '012']);
    expect(own(adoption, 'Aftalt?')).toEqual([true, false]);
    const formats = ['Underskrevet', 'Andel'].map((header) => adoption.rows[0]?.own.get(foldOwnHeader(header))?.numberFormat);
    expect(formats).toEqual(['dd-mm-yyyy', '0%']);
  });

  it('are figures out of a text file only where all are plain whole numbers', () => {
    const adoption = adopt([sheetOf([['Projekt', 'Antal', 'Andel', 'Kode'], ['Port', '2', '0.2', '007'], ['Broen', '10', '1', '11']])]);
    expect(own(adoption, 'Antal')).toEqual([2, 10]);
    expect(own(adoption, 'Andel')).toEqual(['0.2', '1']);
    expect(own(adoption, 'Kode')).toEqual(['007', '11']);
  });

  it('have names that are not ours, and each only once', () => {
    const rows = [['Projekt', 'Nr.', 'Kontrakt', 'Kontrakt', 'Kommer fra', null], ['Port', 'a1', 'x', 'y', 'z', 'æ'], ['Broen', 'a2', 'x', 'q', 'w', 'ø']];
    expect(adopt([sheetOf(rows)]).ownColumns).toEqual(['Nr. (kilden)', 'Kontrakt', 'Kontrakt (2)', 'Kommer fra (kilden)', 'Kolonne F']);
    expect(adopt([sheetOf([['Project', 'No.', 'Vendor'], ['Port', 'a1', 'x'], ['Bridge', 'a2', 'y']])], 'en').ownColumns).toEqual(['No. (source)', 'Vendor']);
  });

  it('of several sheets are one where their headers are', () => {
    const sheets = ['Skole', 'Ældre'].map((name, at) => sheetOf([['Projekt', 'Start', 'Slut', at === 0 ? 'Leverandør' : 'leverandør', `Felt ${String(at)}`], [`P${String(at)}x`, '1.2.2027', '1.3.2027', `L${String(at)}`, `F${String(at)}`]], { name }));
    const adoption = adopt(sheets);
    expect(adoption.ownColumns).toEqual(['Leverandør', 'Felt 0', 'Felt 1']);
    expect(own(adoption, 'Leverandør')).toEqual(['L0', 'L1']);
    expect(own(adoption, 'Felt 1')).toEqual([null, 'F1']);
  });

  it('say a merged text on all its rows', () => {
    const adoption = adopt([sheetOf([['Projekt', 'Leverandør', 'Start'], ['Port', 'Acme', '1.2.2027'], ['Broen', null, '1.3.2027']], { merges: ['B2:B3'] })]);
    expect(own(adoption, 'Leverandør')).toEqual(['Acme', 'Acme']);
  });
});
