import { describe, expect, it } from 'vitest';
import { adoptWorkbook } from '../../../src/adoption/adopt-workbook.js';
import { proposeMapping } from '../../../src/adoption/mapping/propose-mapping.js';
import { asLists } from '../../../src/adoption/sheets/as-lists.js';
import type { RawSheet } from '../../../src/schema/raw-workbook.js';
import { sheetOf } from '../sheet-of.js';

function adopted(sheets: readonly RawSheet[]) {
  const { workbook, remarks } = asLists({ sheets });
  const { mapping, notRead } = proposeMapping(workbook);
  const adoption = adoptWorkbook(workbook, mapping, { language: 'da', year: 2027 }, notRead);
  return { values: adoption.rows.map((row) => row.values), own: adoption.rows.map((row) => Object.fromEntries([...row.own].map(([header, one]) => [header, one.value]))), codes: remarks.map(({ code }) => code), adoption, workbook };
}

const across = [
  ['Projekt', 'Nyt ESDH', 'Skærmbesøg', 'Borger.dk-løft'],
  ['Projektleder', 'Hanne Bech', 'Ulf Krag', 'Mia Toft'],
  ['Fagområde', 'Staben', 'Ældre', 'Borgerservice'],
  ['Forventet slut', '1.12.2027', '1.3.2028', '1.4.2028'],
  ['Trafiklys', 'Grøn', null, 'Rød'],
];

describe('sheets that are no list yet', () => {
  it('turns a list that lies across, with its colours, notes and merged cells', () => {
    const { values, codes, workbook } = adopted([sheetOf(across, { extras: { C5: { fill: 'FFFF00' } }, merges: ['A7:B7'] })]);
    expect(codes).toEqual(['lies-across']);
    expect(values).toEqual([
      { name: 'Nyt ESDH', leader: 'Hanne Bech', area: 'Staben', expectedEnd: '2027-12-01', light: 'green' },
      { name: 'Skærmbesøg', leader: 'Ulf Krag', area: 'Ældre', expectedEnd: '2028-03-01', light: 'yellow' },
      { name: 'Borger.dk-løft', leader: 'Mia Toft', area: 'Borgerservice', expectedEnd: '2028-04-01', light: 'red' },
    ]);
    expect(workbook.sheets[0]?.merges).toEqual(['G1:G2']);
  });

  it('reads a form of one project on each sheet', () => {
    const form = (name: string): RawSheet => sheetOf([['Projektskema'], [], ['Projektnavn:', name], ['Projektleder:', 'Ane'], ['Fagområde:', 'IT'], ['Start:', '1.2.2027'], ['Slut:', '1.8.2027']], { name });
    expect(adopted([form('Drone'), form('Robot')]).values.map(({ name, leader, start }) => [name, leader, start])).toEqual([['Drone', 'Ane', '2027-02-01'], ['Robot', 'Ane', '2027-02-01']]);
  });

  it('joins lists below one another whose headers differ, and reads their titles as statuses', () => {
    const { values, own, codes, adoption } = adopted([
      sheetOf([
        ['Igangværende projekter'],
        ['Projekt', 'Fagområde', 'Projektleder', 'Slut', 'Budget'],
        ['Alfa', 'Skole', 'Ane', '1.12.2027', 100000],
        [],
        ['Kommende projekter'],
        ['Projekt', 'Fagområde', 'Ønsket start', 'Budget', 'Idé fra'],
        ['Delta', 'Skole', '1.8.2027', 50000, 'Skoleleder'],
        [],
        ['Afsluttede projekter'],
        ['Titel', 'Budget (t.kr.)', 'Projektleder', 'Fagområde', 'Slut'],
        ['Zeta', 10, 'Dan', 'Staben', '1.12.2025'],
      ]),
    ]);
    expect(codes).toEqual(['several-lists']);
    expect(values).toEqual([
      { name: 'Alfa', area: 'Skole', leader: 'Ane', expectedEnd: '2027-12-01', approvedBudget: 100000, status: 'active' },
      { name: 'Delta', area: 'Skole', start: '2027-08-01', approvedBudget: 50000, remark: 'Kommende projekter' },
      { name: 'Zeta', area: 'Staben', leader: 'Dan', expectedEnd: '2025-12-01', status: 'closed' },
    ]);
    // Amounts in another unit are not put under those in kroner.
    expect(own).toEqual([{}, { idéfra: 'Skoleleder' }, { 'budget(t.kr.)': 10 }]);
    expect(adoption.rows[1]?.unread).toEqual(['status']);
  });

  it('puts lists that stand beside one another below one another, with the areas over them', () => {
    const { values, codes } = adopted([
      sheetOf(
        [
          ['Projekter 2027'],
          ['Ældre', null, null, null, 'Skole'],
          ['Projekt', 'Leder', 'Trafiklys', null, 'Projekt', 'Leder', 'Trafiklys'],
          ['Sensor', 'Ane', 'Grøn', null, 'Aula', 'Bo', null],
          ['Låse', 'Cai', 'Rød'],
        ],
        { extras: { G4: { fill: 'FFFF00' } } },
      ),
    ]);
    expect(codes).toEqual(['lists-beside']);
    expect(values).toEqual([
      { name: 'Sensor', leader: 'Ane', light: 'green', area: 'Ældre' },
      { name: 'Låse', leader: 'Cai', light: 'red', area: 'Ældre' },
      { name: 'Aula', leader: 'Bo', light: 'yellow', area: 'Skole' },
    ]);
  });

  it('leaves ordinary lists as they are', () => {
    const sheets = [
      sheetOf([['Projekt', 'Fagområde', 'Status', 'Budget'], ['Program', 'Status', 'Aktiv', 1], ['Budget', 'IT', 'Aktiv', 2]]),
      sheetOf([['Projekt', 'Fagområde'], ['A', 'B'], ['Projekt', 'Fagområde'], ['C', 'D']]),
      sheetOf([['Projekt', 'Slut', 'Initiativ', 'Budget'], ['A', '1.1.2028', 'x', 1]]),
      sheetOf([['Felt', 'Forklaring'], ['Projekt', 'Navnet'], ['Status', 'Hvordan går det']]),
    ];
    const { workbook, remarks } = asLists({ sheets });
    expect(workbook.sheets).toBe(sheets);
    expect(remarks).toEqual([]);
  });
});
