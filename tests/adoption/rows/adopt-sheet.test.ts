import { describe, expect, it } from 'vitest';
import { adoptWorkbook, type Adoption } from '../../../src/adoption/adopt-workbook.js';
import { proposeMapping } from '../../../src/adoption/mapping/propose-mapping.js';
import { readCsv } from '../../../src/adoption/sheets/read-csv.js';
import type { RawSheet } from '../../../src/schema/raw-workbook.js';
import { sheetOf } from '../sheet-of.js';

function adopt(sheets: readonly RawSheet[], wanted: readonly string[] = []): Adoption {
  const proposal = proposeMapping({ sheets }, wanted);
  return adoptWorkbook({ sheets }, proposal.mapping, { language: 'da', year: 2027 }, proposal.notRead);
}

function values(adoption: Adoption, at: number): Readonly<Record<string, unknown>> {
  return adoption.rows[at]?.values ?? {};
}

function targets(adoption: Adoption, sheet = 0): Readonly<Record<string, string>> {
  return Object.fromEntries((adoption.report.sheets[sheet]?.columns ?? []).map((column) => [column.header, column.to]));
}

/** A sheet as a secretary keeps it: title, unit in the header, headings by area, words for dates, a sum at the foot. */
const danish = sheetOf(
  [
    ['Digitaliseringsprojekter i Birkholm Kommune'],
    [],
    ['Nr.', 'Projekt', 'Projektleder', 'Status', 'Lys', 'Startdato', 'Slutdato', 'Budget (1.000 kr.)', 'Leverandør', 'Bemærkninger'],
    ['Ældre og Sundhed', null, null, null, null, null, null, null, null, null],
    ['12', 'Nyt omsorgssystem', 'Mette/Jens', 'I gang', null, '01.02.2027', 'ultimo maj 2027', '1.250', 'Soft & Søn', 'Afventer udbud'],
    ['007', 'Sensorer på plejehjem', 'Ida Holm', 'På hold', 'Gul', 'forår 2027', 'løbende', '850', null, null],
    ['Skole', null, null, null, null, null, null, null, null, null],
    ['31', 'Ny læringsplatform', 'Bo', 'Afsluttet', null, 46023, 'uge 34', 2400, null, '=HYPERLINK("x")'],
    ['32', '1-2-skole', null, 'Ukendt', 'G', '2027', '?', '1-2 mio.', null, null],
    ['I alt', null, null, null, null, null, null, 4500, null, null],
  ],
  {
    merges: ['A1:J1', 'A4:J4', 'A7:J7'],
    extras: {
      E5: { fill: 'FF0000' },
      E8: { fill: '92D050', note: 'Kører efter planen' },
      F8: { isDate: true },
      B9: { struck: true },
      G5: { note: 'Flyttet to gange' },
    },
  },
);

describe('a Danish sheet', () => {
  const adoption = adopt([danish]);

  it('maps each column', () => {
    expect(targets(adoption)).toEqual({
      'Nr.': 'sourceKey', Projekt: 'name', Projektleder: 'leader', Status: 'status', Lys: 'light', Startdato: 'start', Slutdato: 'expectedEnd',
      'Budget (1.000 kr.)': 'approvedBudget', Leverandør: 'own', Bemærkninger: 'remark',
    });
    expect(adoption.currency).toBe('DKK');
  });

  it('makes one project of each row', () => {
    expect(adoption.rows.map((row) => [row.at.row, row.sourceKey, row.values['name']])).toEqual([
      [5, '12', 'Nyt omsorgssystem'],
      [6, '007', 'Sensorer på plejehjem'],
      [8, '31', 'Ny læringsplatform'],
      [9, '32', '1-2-skole'],
    ]);
    expect(values(adoption, 0)).toEqual({
      name: 'Nyt omsorgssystem', leader: 'Mette', status: 'active', light: 'red', start: '2027-02-01', expectedEnd: '2027-05-31', approvedBudget: 1250000, area: 'Ældre og Sundhed',
      remark: 'Afventer udbud\nProjektleder: Mette/Jens\nNote ved Slutdato: Flyttet to gange',
    });
    expect(values(adoption, 1)).toEqual({
      name: 'Sensorer på plejehjem', leader: 'Ida Holm', status: 'paused', light: 'yellow', start: '2027-03-01', approvedBudget: 850000, area: 'Ældre og Sundhed',
      remark: 'Slutdato: løbende',
    });
    expect(values(adoption, 2)).toEqual({
      name: 'Ny læringsplatform', leader: 'Bo', status: 'closed', light: 'green', start: '2026-01-01', expectedEnd: '2027-08-29', approvedBudget: 2400000, area: 'Skole',
      sinceLast: 'Kører efter planen',
      remark: '=HYPERLINK("x")',
    });
    expect(values(adoption, 3)).toEqual({
      name: '1-2-skole', status: 'stopped', light: 'green', start: '2027-01-01', area: 'Skole',
      remark: 'Status: Ukendt\nSlutdato: ?\nBudget (1.000 kr.): 1-2 mio.',
    });
  });

  it('keeps the columns that are none of ours as they are', () => {
    expect(adoption.ownColumns).toEqual(['Nr. (kilden)', 'Leverandør']);
    expect(adoption.rows.map((row) => [...row.own].map(([header, { value }]) => [header, value]))).toEqual([
      [['nr.(kilden)', '12'], ['leverandør', 'Soft & Søn']],
      [['nr.(kilden)', '007']],
      [['nr.(kilden)', '31']],
      [['nr.(kilden)', '32']],
    ]);
  });

  it('tells of every cell that was not simply taken', () => {
    const told = adoption.report.sheets[0]?.conversions.map((one) => `${one.column}${String(one.row)} ${one.outcome} ${one.remark.code}`);
    expect(told?.toSorted()).toEqual(
      [
        'C5 doubtful several-people', 'E5 converted colour-only', 'G5 doubtful third-of-month',
        'F6 doubtful season', 'G6 unconvertible no-date',
        'E8 converted colour-only', 'G8 doubtful year-assumed',
        'B9 doubtful struck-out', 'D9 unconvertible not-in-list', 'F9 doubtful year', 'G9 unconvertible no-date', 'H9 unconvertible range',
      ].toSorted(),
    );
  });

  it('names every row that is no project', () => {
    expect(adoption.report.sheets[0]?.otherRows.map(({ row, kind }) => [row, kind])).toEqual([[4, 'heading'], [7, 'heading'], [10, 'total']]);
  });

  it('counts each column: what was taken, converted, doubted and left', () => {
    const budget = adoption.report.sheets[0]?.columns.find((column) => column.to === 'approvedBudget');
    expect(budget).toMatchObject({ filled: 4, counts: { exact: 3, converted: 0, doubtful: 0, unconvertible: 1 } });
  });

  it('hands the sheet on to be kept', () => {
    expect(adoption.sources).toEqual([danish]);
  });
});

describe('an English csv with prose in its cells', () => {
  // Two columns with one header, one of them filled; prose instead of values; amounts of one year beside the whole life's.
  const text = [
    'ref_no;programme_name;agency;confidence rating;confidence rating;begin_date;finish_date;total_baseline;forecast_cost;wlc_baseline;total savings (£m)',
    'X-1;Harbour Lights;DFX;Amber;;01.04.2021;31.03.2025;10.5;11.25;198.5;20',
    'X-2;"Night\u00a0Buses";DFX;;Green;01.04.2020;Withheld under clause 9;4.3;4.1;1204;',
    'X-3;Tide Gauges;HMX;Withheld under clause 9;Withheld under clause 9;15.07.2019;30.09.2024;0;0;Withheld under clause 9;3',
    'X-4;Rail Survey;HMX;Red;;01.01.2021;31.12.2030;£7;6;55;',
    'X-5;Lock Gates;HMX;;Amber;01.01.2021;31.12.2030;7;6;60;',
  ].join('\r\n');
  const adoption = adopt([readCsv(Uint8Array.from([...text].map((char) => char.charCodeAt(0))), 'programmes').sheet]);

  it('maps what it holds, and keeps the rest', () => {
    expect(targets(adoption)).toMatchObject({
      ref_no: 'sourceKey', programme_name: 'name', agency: 'area', begin_date: 'start', finish_date: 'expectedEnd', wlc_baseline: 'approvedBudget',
      total_baseline: 'own', forecast_cost: 'own', 'total savings (£m)': 'own',
    });
    expect(adoption.report.sheets[0]?.columns.filter((column) => column.header === 'confidence rating').map((column) => column.to)).toEqual(['light', 'light']);
  });

  it('reads each row, the second column where the first is blank', () => {
    expect(adoption.rows.map(({ values: v }) => [v['name'], v['area'], v['light'], v['start'], v['expectedEnd'], v['approvedBudget']])).toEqual([
      ['Harbour Lights', 'DFX', 'yellow', '2021-04-01', '2025-03-31', 198.5],
      ['Night Buses', 'DFX', 'green', '2020-04-01', undefined, 1204],
      ['Tide Gauges', 'HMX', undefined, '2019-07-15', '2024-09-30', undefined],
      ['Rail Survey', 'HMX', 'red', '2021-01-01', '2030-12-31', 55],
      ['Lock Gates', 'HMX', 'yellow', '2021-01-01', '2030-12-31', 60],
    ]);
  });

  it('lists the prose with its row, and keeps it in the remark', () => {
    const unread = adoption.report.sheets[0]?.conversions.filter((one) => one.outcome === 'unconvertible').map((one) => `${one.column}${String(one.row)}`);
    expect(unread?.toSorted()).toEqual(['D4', 'E4', 'G3', 'J4']);
    expect(values(adoption, 1)['remark']).toBe('finish_date: Withheld under clause 9');
  });

  it('does not convert pounds, and asks about the unit', () => {
    expect(adoption.currency).toBe('GBP');
    expect(adoption.report.sheets[0]?.remarks.map((remark) => remark.code)).toEqual(['unit-not-said', 'foreign-currency']);
  });
});

describe('a time plan drawn with colours', () => {
  const blue = { fill: '4472C4' };
  const rows = [['Projekt', 'jan', 'feb', 'mar', 'apr'], ['Port', null, null, null, null], ['Bro', null, null, null, null], ['Havn', null, null, null, null]];
  const adopt = (extras: Readonly<Record<string, { fill: string }>>): readonly (readonly unknown[])[] => {
    const sheet = sheetOf(rows, { extras });
    const { mapping } = proposeMapping({ sheets: [sheet] });
    const { rows: made, report } = adoptWorkbook({ sheets: [sheet] }, mapping, { language: 'da', year: 2027 });
    return [made.map(({ values }) => values['remark'] ?? null), report.sheets[0]?.remarks.map(({ code }) => code) ?? []];
  };

  it('is told, and stands in the remark of each project', () => {
    expect(adopt({ B2: blue, C2: blue, E2: blue, D3: blue })).toEqual([['Farvede felter: jan–feb, apr', 'Farvede felter: mar', null], ['painted-plan']]);
  });

  it('is not seen in the stripes of a list, nor in one column', () => {
    const stripe = Object.fromEntries(['A', 'B', 'C', 'D', 'E'].map((column) => [`${column}3`, { fill: 'DDEBF7' }]));
    expect(adopt(stripe)).toEqual([[null, null, null], []]);
    expect(adopt({ B2: blue, B3: blue })).toEqual([[null, null, null], []]);
  });
});
