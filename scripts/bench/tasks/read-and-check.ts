import { readFileSync } from 'node:fs';
import { readWorkbook } from '../../../src/adapters/exceljs/read-workbook.js';
import { calculatedColumns, calculatedValue } from '../../../src/app/calculated-columns.js';
import { checkRegister } from '../../../src/app/check-register.js';
import { dataQuality } from '../../../src/app/data-quality.js';
import { readRegister } from '../../../src/app/read-register.js';
import type { EntityKey } from '../../../src/register/entities/index.js';
import type { Register } from '../../../src/register/register.js';
import { date } from '../../../src/schema/dates.js';
import type { Figures } from '../figures.js';
import { timed } from '../seconds.js';

/** Every calculated cell, row by row as a workbook is written. */
function calculateAll(register: Register): number {
  let cells = 0;
  for (const [entity, columns] of Object.entries(calculatedColumns) as [EntityKey, object][]) {
    const fields = Object.keys(columns);
    for (const row of register.rows[entity]) {
      for (const field of fields) if (calculatedValue(entity, field, row, register) !== null) cells += 1;
    }
  }
  return cells;
}

/** What `validate` does with a file, and all calculated columns besides, step by step. */
export async function readAndCheck([path = '']: readonly string[]): Promise<Figures> {
  const bytes = new Uint8Array(readFileSync(path));
  const [reading, raw] = await timed(() => readWorkbook(bytes));
  const [rows, read] = await timed(() => readRegister(raw, date('2027-05-12')));
  if ('notARegister' in read) throw new Error(`${path} is no register`);
  const { register, findings } = read;
  const [checking, checked] = await timed(() => checkRegister(register, findings));
  const [quality] = await timed(() => dataQuality(register, checked.findings));
  const [calculating, cells] = await timed(() => calculateAll(register));
  return {
    seconds: reading + rows + checking + quality,
    afterReading: checking + quality,
    reading,
    rows,
    checking,
    quality,
    calculating,
    cells,
    findings: checked.findings.length,
  };
}
