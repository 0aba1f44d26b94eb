import { createHash } from 'node:crypto';
import { existsSync, mkdirSync, renameSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { writeWorkbook } from '../../src/adapters/exceljs/write-workbook.js';
import { planRegister } from '../../src/app/plan-register.js';
import type { PlannedTable, WorkbookPlan } from '../../src/app/workbook-plan/workbook-plan.js';
import { largeRegister, type RegisterSize } from './large-register.js';

/** A benefit's formulas take 40 KB: exceljs writes a sheet as one text, which JavaScript ends at 512 MB, and a package is read up to that size. */
const rowsWithFormulas = 6_000;
const longFormula = 3_000;

/** Values alone in the last rows of a table that is too long to be written with its formulas. */
function writable(plan: WorkbookPlan): WorkbookPlan {
  const shortened = (table: PlannedTable): PlannedTable => {
    if (table.columns.every(({ formula = '' }) => formula.length < longFormula)) return table;
    return { ...table, rows: table.rows.map((row, index) => (index < rowsWithFormulas ? row : row.map(({ formula: _, ...cell }) => cell))) };
  };
  const sheets = plan.sheets.map((sheet) => ({ ...sheet, tables: sheet.tables.map(shortened) }));
  return { ...plan, sheets };
}

async function workbookOf(size: RegisterSize): Promise<Uint8Array> {
  return writeWorkbook(writable(planRegister(largeRegister(size), { registerId: 'bench' })));
}

/**
 * The path of a large register's workbook, as our own writer makes it. Making one takes minutes, so it is kept in the
 * computer's folder for temporary files for as long as the writer makes the same of a small register.
 */
export async function largeWorkbook(size: RegisterSize, onMake: () => void): Promise<string> {
  const small = await workbookOf({ projects: 60, benefits: 80, measurements: 120 });
  const made = createHash('sha256').update(small).digest('hex').slice(0, 12);
  const folder = join(tmpdir(), 'portfolio-register-bench');
  const path = join(folder, `${String(size.projects)}-${String(size.benefits)}-${String(size.measurements)}-${made}.xlsx`);
  if (existsSync(path)) return path;
  onMake();
  mkdirSync(folder, { recursive: true });
  writeFileSync(`${path}.part`, await workbookOf(size));
  renameSync(`${path}.part`, path);
  return path;
}
