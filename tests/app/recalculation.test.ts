import { describe, expect } from 'vitest';
import { readWorkbook } from '../../src/adapters/exceljs/read-workbook.js';
import { writeWorkbook } from '../../src/adapters/exceljs/write-workbook.js';
import { calculatedValue } from '../../src/app/calculated-columns.js';
import { planWorkbook } from '../../src/app/workbook-plan/plan-workbook.js';
import { sheetNames } from '../../src/app/workbook-plan/workbook-names.js';
import { exampleRegister } from '../../src/example/index.js';
import { entities, entityKeys } from '../../src/register/entities/index.js';
import type { Register } from '../../src/register/register.js';
import { date } from '../../src/schema/dates.js';
import { fieldsOf, type AnyRow } from '../../src/schema/entity.js';
import type { RawValue, RawWorkbook } from '../../src/schema/raw-workbook.js';
import { languages } from '../../src/schema/text.js';
import { convertWithLibreOffice, itWithLibreOffice } from '../support/libreoffice.js';

/** The workbook as LibreOffice computes it: the file holds formulas without results, so no figure of ours can slip through. */
async function recalculated(register: Register): Promise<RawWorkbook> {
  const plan = planWorkbook(register, { createdAt: '2027-01-01T00:00:00Z', calculated: () => undefined });
  const sheets = plan.sheets.map((sheet) => ({ ...sheet, cells: sheet.cells.map((cell) => (cell.formula === undefined ? cell : { ...cell, value: null })) }));
  const bytes = await writeWorkbook({ ...plan, sheets });
  const written = await readWorkbook(bytes);
  const results = written.tables.flatMap((table) => {
    const sheet = written.sheets.find(({ name }) => name === table.sheet);
    return [...(sheet?.extras ?? [])].filter(([address, { formula }]) => formula !== undefined && cellAt(written, table.sheet, address) !== null);
  });
  expect(results).toEqual([]);
  return readWorkbook(await convertWithLibreOffice(bytes, 'xlsx', 'xlsx'));
}

function cellAt(raw: RawWorkbook, sheet: string, address: string): RawValue {
  const [, letters = '', row = ''] = /^([A-Z]+)(\d+)$/.exec(address) ?? [];
  const column = [...letters].reduce((sum, letter) => sum * 26 + letter.charCodeAt(0) - 64, 0);
  return raw.sheets.find(({ name }) => name === sheet)?.rows[Number(row) - 1]?.[column - 1] ?? null;
}

function same(core: RawValue, cell: RawValue): boolean {
  if (typeof core === 'number' && typeof cell === 'number') return Math.abs(core - cell) <= 1e-9 * Math.max(1, Math.abs(core));
  return core === (cell === '' ? null : cell);
}

/** Benefits that are part of others: of one in the same unit, of that one's whole, of each other, of one that does not count. */
function nested({ rows }: Register): Register['rows']['benefit'] {
  const part: Readonly<Record<string, string>> = { 'G-0003': 'G-0002', 'G-0004': 'g-0003', 'G-0005': 'G-0006', 'G-0006': 'G-0005', 'G-0007': 'G-0008', 'G-0011': 'G-9999', 'G-0012': 'G-0012' };
  return rows.benefit.map((row) => ({ ...row, partOf: part[row.id ?? ''] ?? row.partOf, ...(row.id === 'G-0008' ? { status: 'dropped' as const } : {}) }));
}

function withNested(register: Register): Register {
  return { ...register, rows: { ...register.rows, benefit: nested(register) } };
}

/** With the criterion of strategy worked out from the goals instead of assessed, and one goal no longer valid. */
function aligned(register: Register): Register {
  const criterion = register.rows.criterion.map((row) => (row.id === 'K-0003' ? { ...row, source: 'goals' as const } : row));
  const goal = register.rows.goal.map((row) => (row.id === 'SM-0009' ? { ...row, validTo: date('2026-12-31') } : row.id === 'SM-0005' ? { ...row, importance: null, validTo: null } : row));
  return withNested({ ...register, rows: { ...register.rows, criterion, goal } });
}

describe('the workbook, computed by LibreOffice', () => {
  for (const language of languages) {
    itWithLibreOffice(`shows the core's figure in every calculated cell of the example and on every sheet of figures (${language})`, async () => {
      const register = language === 'en' ? aligned(exampleRegister(language)) : withNested(exampleRegister(language));
      const raw = await recalculated(register);
      const different: string[] = [];
      const shown = new Map<string, number>();
      for (const key of entityKeys) {
        const entity = entities[key];
        const table = raw.tables.find(({ name }) => name === entity.table);
        const cells = raw.sheets.find(({ name }) => name === table?.sheet)?.rows;
        (register.rows[key] as readonly AnyRow[]).forEach((row, index) => {
          fieldsOf(entity).forEach(([name, field], column) => {
            if (!field.formula) return;
            const figure = calculatedValue(key, name, row as never, register) ?? null;
            const core: RawValue = figure === null ? null : field.kind.encode(figure, language);
            const cell = cells?.[(table?.firstRow ?? 0) + index - 1]?.[column] ?? null;
            if (core !== null) shown.set(`${key}.${name}`, (shown.get(`${key}.${name}`) ?? 0) + 1);
            if (!same(core, cell)) different.push(`${key} ${String(row['id'])} ${name}: core ${JSON.stringify(core)}, cell ${JSON.stringify(cell)}`);
          });
        });
      }
      const { sheets } = planWorkbook(register, { createdAt: '2027-01-01T00:00:00Z' });
      const counted = sheets.map(({ name, cells, columns }) => {
        // What hidden columns work out has no result beside it.
        const live = cells.filter(({ formula, column, value }) => formula !== undefined && (value !== null || columns[column - 1]?.hidden !== true));
        for (const { row, column, value } of live) {
          const cell = raw.sheets.find((sheet) => sheet.name === name)?.rows[row - 1]?.[column - 1] ?? null;
          if (!same(value === '' ? null : value, cell)) different.push(`${name} ${String(row)},${String(column)}: core ${JSON.stringify(value)}, cell ${JSON.stringify(cell)}`);
        }
        return { name, figures: live.filter(({ value }) => typeof value === 'number' && value !== 0).length };
      });
      for (const [sheet, least] of [['start', 10], ['deadlines', 15], ['overview', 20], ['benefitTotals', 25], ['wheel', 50]] as const) {
        expect(counted.find(({ name }) => name === sheetNames[sheet][language])?.figures, sheet).toBeGreaterThan(least);
      }
      expect(different).toEqual([]);
      // A column that never shows a figure would be compared in vain.
      const columns = entityKeys.flatMap((key) => fieldsOf(entities[key]).flatMap(([name, field]) => (field.formula ? [`${key}.${name}`] : [])));
      expect(columns.filter((column) => !shown.has(column))).toEqual([]);
    });
  }
});
