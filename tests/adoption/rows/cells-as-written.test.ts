import { describe, expect, it } from 'vitest';
import { adoptWorkbook, type Adoption } from '../../../src/adoption/adopt-workbook.js';
import { proposeMapping } from '../../../src/adoption/mapping/propose-mapping.js';
import { reportLines } from '../../../src/adoption/report/report-lines.js';
import { proposeValues } from '../../../src/app/adopt/propose-values.js';
import type { RawCellExtras, RawValue } from '../../../src/schema/raw-workbook.js';
import { sheetOf } from '../sheet-of.js';

function adopt(rows: readonly (readonly RawValue[])[], extras: Readonly<Record<string, RawCellExtras>> = {}): Adoption {
  const workbook = { sheets: [sheetOf([['Projekt', 'Afdeling', 'Leder', 'Status', 'Link'], ...rows], { extras })] };
  return adoptWorkbook(workbook, proposeMapping(workbook).mapping, { language: 'da', year: 2027 });
}

describe('cells as people write them', () => {
  it('takes an address off a name, the first of several areas, and where a link leads', () => {
    const { rows } = adopt(
      [['Portal', 'Teknik & Miljø; Plan', 'Anne K. Jensen <akj@by.dk>', 'Aktiv', 'mappe'], ['Vej', 'Børn, Unge og Familie', 'TBC', 'Aktiv', null]],
      { E2: { link: 'https://by.sharepoint.com/portal' } },
    );
    expect(rows[0]?.values).toMatchObject({ area: 'Teknik & Miljø', leader: 'Anne K. Jensen', link: 'https://by.sharepoint.com/portal' });
    expect(rows[0]?.values['remark']).toBe('Afdeling: Teknik & Miljø; Plan\nLeder: Anne K. Jensen <akj@by.dk>');
    expect(rows[1]?.values).toMatchObject({ area: 'Børn, Unge og Familie', remark: 'Leder: TBC' });
    expect(rows[1]?.values['leader']).toBeUndefined();
  });

  it('reads a thread of comments as its lines', () => {
    const thread = '[Threaded comment]\n\nYour version of Excel allows you to read this.\n\nComment:\n    Mangler penge\nReply:\n    Drøftes på mødet';
    expect(adopt([['Portal', 'IT', 'Ib', 'Aktiv', null]], { D2: { note: thread } }).rows[0]?.values['sinceLast']).toBe('Mangler penge\n– Drøftes på mødet');
  });

  it('calls a painted cell by its colour', () => {
    const workbook = { sheets: [sheetOf([['Projekt', 'Trafiklys', 'Slut'], ['A', null, '1.1.2028'], ['B', null, '1.1.2028']], { extras: { B2: { fill: '8064A2' }, B3: { fill: 'ED7D31' } } })] };
    const adoption = adoptWorkbook(workbook, proposeMapping(workbook).mapping, { language: 'da', year: null });
    expect(adoption.rows.map(({ values }) => [values['light'], values['remark']])).toEqual([[undefined, 'Trafiklys: lilla celle'], ['yellow', undefined]]);
    expect(reportLines(adoption.report, 'da')).toEqual(expect.arrayContaining(['  Trafiklys: farven (lilla) er hverken rød, gul eller grøn (1)', '    række 3, B: «orange celle» → Gul']));
    expect(reportLines(adoption.report, 'en')).toContain('    row 2, A: “purple cell”');
  });

  it('proposes a status only where the source says none: an idea is proposed, a word nobody knows stays open', () => {
    const { rows } = adopt([['A', 'IT', 'Ib', 'Idé', null], ['B', 'IT', 'Ib', 'Afventer', null], ['C', 'IT', 'Ib', null, null], ['D', 'IT', 'Ib', 'Forsinket', null], ['E', 'IT', 'Ib', 'I gang', null]]);
    expect(rows.map((row) => ({ ...proposeValues(row.values, row.unread), ...row.values })).map((values: Readonly<Record<string, unknown>>) => [values['status'], values['phase']])).toEqual([
      ['proposed', 'idea'], [undefined, undefined], ['active', undefined], ['active', undefined], ['active', undefined],
    ]);
    expect(rows[1]?.values['remark']).toBe('Status: Afventer');
    expect(rows[3]?.values['remark']).toBe('Status: Forsinket');
  });

  it('gives an area written once over its projects to all of them, but fills no gaps where areas come back', () => {
    const list = (areas: readonly (string | null)[]): Adoption => {
      const workbook = { sheets: [sheetOf([['Forvaltning', 'Projekt', 'Slut'], ...areas.map((area, at) => [area, `Sag ${String(at)}`, '1.1.2028'])])] };
      return adoptWorkbook(workbook, proposeMapping(workbook).mapping, { language: 'da', year: null });
    };
    const outline = list(['Teknik', null, null, 'Social', null]);
    expect(outline.rows.map(({ values }) => values['area'])).toEqual(['Teknik', 'Teknik', 'Teknik', 'Social', 'Social']);
    expect(outline.report.sheets[0]?.remarks.map(({ text }) => text.da)).toContain('«Forvaltning» står kun på den første række i hver gruppe; rækkerne under har fået det samme.');
    expect(list(['Teknik', null, null, 'Social', 'Teknik']).rows.map(({ values }) => values['area'])).toEqual(['Teknik', undefined, undefined, 'Social', 'Teknik']);
  });

  it('says once which sheets were left for one reason, and takes kroner for granted in a Danish sheet', () => {
    const list = sheetOf([['Projekt', 'Projektleder', 'Slut', 'Budget'], ['Vejlys', 'Bo', '1.1.2028', 100000]], { name: 'Liste' });
    const sheets = [list, ...[1, 2, 3].map((n) => sheetOf([[`Bilag ${String(n)}`, 'x'], ['Tekst', 'y']], { name: `Bilag ${String(n)}` }))];
    const { mapping, notRead } = proposeMapping({ sheets });
    const lines = reportLines(adoptWorkbook({ sheets }, mapping, { language: 'da', year: null }, notRead).report, 'da');
    expect(lines).toContain('3 ark er ikke taget med: arket ligner ikke en liste over projekter (Bilag 1, Bilag 2, Bilag 3)');
    expect(lines.filter((line) => line.includes('valuta'))).toEqual([]);
  });
});
