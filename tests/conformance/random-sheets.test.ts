import { describe, expect, it } from 'vitest';
import { adoptWorkbook } from '../../src/adoption/adopt-workbook.js';
import { proposeMapping } from '../../src/adoption/mapping/propose-mapping.js';
import { randomSheet } from './fixtures/random-sheet.js';

describe('sheets put together by chance', () => {
  it('give every project, every value that was put in, and a word on every cell that cannot be read', () => {
    const wrong: string[] = [];
    let cells = 0;
    for (let number = 1; number <= 400; number += 1) {
      const { sheet, truth } = randomSheet(number);
      const { mapping } = proposeMapping({ sheets: [sheet] });
      const { rows, report } = adoptWorkbook({ sheets: [sheet] }, mapping, { language: 'da', year: null });
      const told = report.sheets[0]?.conversions.filter((one) => one.outcome === 'unconvertible') ?? [];
      const say = (row: number, what: string): void => void wrong.push(`sheet ${String(number)}, row ${String(row)}: ${what}`);
      for (const [row, means] of truth) {
        const values = rows.find((one) => one.at.row === row)?.values;
        if (!values) say(row, 'is missing');
        for (const [field, meant] of Object.entries(means)) {
          cells += 1;
          if ((values?.[field] ?? null) !== (meant ?? null)) say(row, `${field} is ${String(values?.[field])}, not ${String(meant)}`);
          if (meant === null && !told.some((one) => one.row === row && one.field === field)) say(row, `${field} is not told of`);
        }
      }
      for (const one of rows) if (!truth.has(one.at.row)) say(one.at.row, 'is no project');
    }
    expect(wrong).toEqual([]);
    expect(cells).toBeGreaterThan(20_000);
  });
});
