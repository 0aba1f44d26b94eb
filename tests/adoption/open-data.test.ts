import { existsSync, readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { adoptWorkbook, type Adoption } from '../../src/adoption/adopt-workbook.js';
import { proposeMapping } from '../../src/adoption/mapping/propose-mapping.js';
import { readCsv } from '../../src/adoption/sheets/read-csv.js';

/** Public portfolios others made; they are not part of the project, and the checks are left out where they are not at hand. */
const folder = new URL('../../../shared/data/projects/', import.meta.url);
const uk = new URL('uk-major-projects-2023.csv', folder);
const canada = new URL('canada-it-projects-2022.csv', folder);

function adopt(file: URL): Adoption {
  const { sheet } = readCsv(readFileSync(file), 'x');
  const { mapping } = proposeMapping({ sheets: [sheet] });
  return adoptWorkbook({ sheets: [sheet] }, mapping, { language: 'en', year: 2023 });
}

function filled(adoption: Adoption, field: string): number {
  return adoption.rows.filter((row) => row.values[field] !== undefined).length;
}

/** Counted apart from this code, with Python's csv module. */
describe('open data', () => {
  it.skipIf(!existsSync(uk))('adopts the UK portfolio of 2023', () => {
    const adoption = adopt(uk);
    expect(adoption.rows).toHaveLength(244);
    expect(['name', 'area', 'light', 'start', 'expectedEnd', 'approvedBudget'].map((field) => filled(adoption, field))).toEqual([244, 244, 232, 237, 214, 193]);
    const unread = adoption.report.sheets[0]?.conversions.filter((one) => one.outcome === 'unconvertible') ?? [];
    expect(['start', 'expectedEnd', 'approvedBudget'].map((field) => unread.filter((one) => one.field === field).length)).toEqual([7, 30, 49]);
  });

  it.skipIf(!existsSync(canada))('adopts the Canadian portfolio of 2022', () => {
    const adoption = adopt(canada);
    expect(adoption.rows).toHaveLength(495);
    expect(['name', 'area', 'approvedBudget', 'expectedEnd'].map((field) => filled(adoption, field))).toEqual([495, 495, 481, 481]);
    expect(adoption.rows.reduce((sum, row) => sum + Number(row.values['approvedBudget'] ?? 0), 0)).toBe(7_023_336_948);
  });
});
