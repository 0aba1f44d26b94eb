import { describe, expect, it } from 'vitest';
import { adoptWorkbook } from '../../src/adoption/adopt-workbook.js';
import { proposeMapping } from '../../src/adoption/mapping/propose-mapping.js';
import { newRegister } from '../../src/app/adopt/new-register.js';
import { benefitRules } from '../../src/benefits/rules/index.js';
import { exampleAsOf, plainSheet, plainWorkbook } from '../../src/example/index.js';
import { prioritisationRules } from '../../src/prioritisation/rules/index.js';
import { registerRules } from '../../src/register/rules/index.js';
import { fromSerial } from '../../src/schema/dates.js';

const sheet = plainSheet();
const headerRow = 4;

describe('the plain sheet', () => {
  it('has eight columns below two title lines', () => {
    expect(sheet.rows[headerRow - 1]).toEqual(['Projekt', 'Område', 'Tovholder', 'Status', 'Start', 'Slut', 'Budget (1.000 kr.)', 'Bemærkninger']);
  });

  it('shows lights as colour only', () => {
    const painted = [...sheet.extras].filter(([address, extras]) => address.startsWith('D') && extras.fill !== undefined && Number(address.slice(1)) > headerRow);
    expect(painted.length).toBeGreaterThan(25);
    for (const [address] of painted) expect(sheet.rows[Number(address.slice(1)) - 1]?.[3] ?? null).toBeNull();
  });

  it('holds real dates, dates in words and dates as text side by side', () => {
    const ends = sheet.rows.slice(headerRow).map((row) => row[5] ?? null);
    expect(ends.filter((cell) => typeof cell === 'number').length).toBeGreaterThan(20);
    for (const words of ['ultimo maj', 'uge 41 2027', 'sommer 2028']) expect(ends).toContain(words);
    expect(sheet.rows.map((row) => row[4])).toContain('uge 34');
    const first = sheet.rows.find((row) => row[0] === 'MitID Erhverv');
    expect(fromSerial(Number(first?.[4]))).toBe('2026-08-17');
  });

  it('adds its amounts up in the total row', () => {
    const total = sheet.rows.findIndex((row) => row[0] === 'I alt');
    const summed = sheet.rows.slice(headerRow, total).reduce((sum, row) => sum + (typeof row[6] === 'number' ? row[6] : 0), 0);
    expect(sheet.rows[total]?.[6]).toBe(summed);
    expect(sheet.extras.get(`G${String(total + 1)}`)?.formula).toMatch(/^SUM\(G\d+:G\d+\)$/);
  });
});

describe('adopting the plain sheet', () => {
  const { mapping, notRead } = proposeMapping(plainWorkbook());
  const adopted = adoptWorkbook(plainWorkbook(), mapping, { language: 'da', year: 2027 }, notRead);
  const named = new Map(adopted.rows.map((row) => [row.values['name'], row.values]));

  it('finds 45 projects in three categories, and nothing else', () => {
    expect(adopted.rows).toHaveLength(45);
    const count = (category: string): number => adopted.rows.filter((row) => row.values['category'] === category).length;
    expect([count('national'), count('crossOrganisational'), count('local')]).toEqual([10, 25, 10]);
  });

  it('reads colour, thousands, words for days, strike-outs, two names and notes', () => {
    expect(named.get('Omsorgssystem')).toMatchObject({ light: 'red', approvedBudget: 14_200_000, expectedEnd: '2028-04-15' });
    expect(named.get('NIS2')).toMatchObject({ expectedEnd: '2027-08-31' });
    // No year stands there: it is read as this year's or kept as text, never lost.
    expect(JSON.stringify(named.get('Digital underskrift HR'))).toMatch(/"expectedEnd":"2027-05-31"|Slut: ultimo maj/);
    expect(named.get('Fakturaer uden godkendelse')).toMatchObject({ start: '2027-08-23' });
    expect(named.get('Barnets Lov - nyt modul')).toMatchObject({ leader: 'Rune Asp' });
    expect(String(named.get('Barnets Lov - nyt modul')?.['remark'])).toContain('Helle Bo');
    expect(String(named.get('Brugerstyring')?.['sinceLast'])).toContain('7 af 19 systemer');
    expect(named.get('Chatbot')).toMatchObject({ status: 'stopped' });
    expect(named.get('Talegenkendelse')?.['approvedBudget'] ?? null).toBeNull();
  });

  it('leaves at most fifteen kinds of findings on the first day', () => {
    const { register } = newRegister(adopted, 'da', exampleAsOf);
    const kinds = new Set<string>();
    for (const rule of [...registerRules, ...benefitRules, ...prioritisationRules]) {
      if (!(register.parts as ReadonlySet<string>).has(rule.part)) continue;
      for (const hit of rule.check(register)) kinds.add(`${rule.id} ${hit.field ?? ''}`);
    }
    expect(kinds.size).toBeLessThanOrEqual(15);
  });
});
