import { describe, expect, it } from 'vitest';
import { adoptWorkbook } from '../../src/adoption/adopt-workbook.js';
import { cellText } from '../../src/adoption/values/cell-text.js';
import { proposeMapping } from '../../src/adoption/mapping/propose-mapping.js';
import type { RawValue } from '../../src/schema/raw-workbook.js';
import { sheetOf } from './sheet-of.js';

const cells: readonly RawValue[] = [
  'Projekt', 'Status', 'Slut', 'Budget', '', null, 1, 46023, '2027', 'Rød', '?', 'kr.', '1.2', '(', 'uge', 'Q9 2027', '31-31-2027', '-', '{', 'I alt', true,
  { error: '#REF!' }, 'maj', '\u0000', '"', 'a'.repeat(500), -5, 1e300, NaN, '🔴', '1.000.000.000.000.000', 'Mette/Jens', 'Kilde: x', '007',
];

/** A small generator of its own, so that a failing sheet can be made again from its number. */
function sheetNumber(number: number): ReturnType<typeof sheetOf> {
  let state = number + 1;
  const next = (below: number): number => {
    state = (state * 1103515245 + 12345) % 2147483648;
    return Math.floor((state / 2147483648) * below);
  };
  const rows = Array.from({ length: next(8) }, () => Array.from({ length: next(7) }, () => cells[next(cells.length)] ?? null));
  return sheetOf([['Projekt', 'Status', 'Slut', 'Budget'], ...rows], { extras: { A3: { fill: 'zz', note: 'n', struck: true } }, merges: ['A4:A5', '??'], hidden: [2] });
}

describe('whatever a sheet holds', () => {
  it('every row is a project, told of, or blank, and every text of a project is in its values, its own columns or its remark', () => {
    for (let number = 0; number < 400; number += 1) {
      const sheet = sheetNumber(number);
      const { rows, report } = adoptWorkbook({ sheets: [sheet] }, proposeMapping({ sheets: [sheet] }).mapping, { language: 'da', year: null });
      const told = report.sheets[0];
      if (!told) throw new Error(`sheet ${String(number)} was not read`);
      const named = new Set([...rows.map((row) => row.at.row), ...told.otherRows.map((row) => row.row)]);
      const unread = told.conversions.filter((one) => one.outcome === 'unconvertible');
      sheet.rows.forEach((row, at) => {
        const blank = row.every((cell) => cell === null || (typeof cell === 'string' && cell.trim() === ''));
        if (at + 1 > told.headerBottom && !blank) expect(named, `sheet ${String(number)}, row ${String(at + 1)}`).toContain(at + 1);
      });
      const own = told.columns.filter(({ to }) => to === 'own' || to === 'sourceKey');
      for (const { at, own: kept } of rows) {
        const held = [...kept.values()].map(({ said }) => said.text);
        const textAt = (row: number, column: string): string => cellText(sheet.rows[row - 1]?.[column.charCodeAt(0) - 65]);
        // A4 is merged with A5: what stands there stands on both rows.
        const above = typeof sheet.rows[3]?.[0] === 'string' ? textAt(4, 'A') : '';
        const stand = own.map(({ column }) => textAt(at.row, column) || (at.row === 5 && column === 'A' ? above : '')).filter((text) => text !== '');
        expect(held.toSorted(), `sheet ${String(number)}, row ${String(at.row)}`).toEqual(stand.toSorted());
      }
      for (const one of unread) {
        const remark = rows.find((row) => row.at.row === one.row)?.values['remark'];
        const shortened = one.source.slice(0, 600);
        expect(remark, `sheet ${String(number)}, ${one.column}${String(one.row)}`).toContain(shortened);
      }
    }
  });
});
