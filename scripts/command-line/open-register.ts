import { basename } from 'node:path';
import { readWorkbook } from '../../src/adapters/exceljs/read-workbook.js';
import { readRegister } from '../../src/app/read-register.js';
import type { Register } from '../../src/register/register.js';
import type { Finding } from '../../src/schema/finding.js';
import type { RawWorkbook } from '../../src/schema/raw-workbook.js';
import { isUpToDate, planUpgrade } from '../../src/app/upgrade/plan-upgrade.js';
import { isNewer, lackingRegister, newerRegister, olderRegister } from '../../src/app/upgrade/register-version.js';
import { fill } from '../../src/schema/text.js';
import { languageIn } from './arguments.js';
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
export async function readRegisterFile(path: string): Promise<OpenedRegister> {
  const bytes = readInput(path);
  const raw = await about(path, () => readWorkbook(bytes));
  const read = readRegister(raw, today());
  if ('notARegister' in read) {
    const file = basename(path);
    throw new Refusal({ da: `${file}: ${read.notARegister.da}`, en: `${file}: ${read.notARegister.en}` });
  }
  return { register: read.register, findings: read.findings, raw, bytes };
}

/** What this version does not know it could not keep right: such a register is read, and never written. Throws Refusal. */
export function refuseNewer(raw: RawWorkbook): void {
  if (isNewer(raw)) throw new Refusal(newerRegister);
}

/** The same, and says in one sentence when the register is of another version than the program. */
export async function openRegister(path: string): Promise<OpenedRegister> {
  const opened = await readRegisterFile(path);
  const { raw, register } = opened;
  const plan = planUpgrade(raw, register);
  const sentence = isNewer(raw) ? newerRegister : isUpToDate(plan) ? null : plan.steps.length > 0 ? olderRegister : lackingRegister;
  if (sentence !== null) process.stderr.write(`${fill(sentence[languageIn(process.argv.slice(2))], { file: path })}\n`);
  return opened;
}
