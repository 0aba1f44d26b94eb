import { basename } from 'node:path';
import { readWorkbook } from '../../src/adapters/exceljs/read-workbook.js';
import { readRegister } from '../../src/app/read-register.js';
import type { Register } from '../../src/register/register.js';
import type { Finding } from '../../src/schema/finding.js';
import type { RawWorkbook } from '../../src/schema/raw-workbook.js';
import { today } from './clock.js';
import { about, readInput } from './files.js';
import { Refusal } from './refusal.js';

export interface OpenedRegister {
  readonly register: Register;
  /** What could not be read, cell by cell. */
  readonly findings: readonly Finding[];
  readonly raw: RawWorkbook;
  readonly bytes: Uint8Array;
}

/** Reads a register a person named. Throws Refusal when the file is none. */
export async function openRegister(path: string): Promise<OpenedRegister> {
  const bytes = readInput(path);
  const raw = await about(path, () => readWorkbook(bytes));
  const read = readRegister(raw, today());
  if ('notARegister' in read) {
    const file = basename(path);
    throw new Refusal({ da: `${file}: ${read.notARegister.da}`, en: `${file}: ${read.notARegister.en}` });
  }
  return { register: read.register, findings: read.findings, raw, bytes };
}
