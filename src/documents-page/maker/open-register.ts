import { sentenceFor } from '../../app/failure-sentences.js';
import type { ReadWorkbook } from '../../app/ports.js';
import { readIdentity } from '../../app/read-register/read-identity.js';
import { isOlder } from '../../app/upgrade/register-version.js';
import { readRegister } from '../../app/read-register.js';
import type { Register } from '../../register/register.js';
import type { IsoDate } from '../../schema/dates.js';
import type { Finding } from '../../schema/finding.js';
import type { GivenFile } from '../messages.js';
import { Refused } from './refused.js';

export interface OpenedRegister {
  readonly register: Register;
  /** What could not be read, cell by cell. */
  readonly findings: readonly Finding[];
  /** Null where the workbook does not say. */
  readonly version: number | null;
  readonly isOlder: boolean;
}

/** Runs a step on a file and turns what adapters throw about it into its sentence. */
export async function about<T>(file: Pick<GivenFile, 'name'>, step: () => Promise<T>): Promise<T> {
  try {
    return await step();
  } catch (error) {
    const sentence = sentenceFor(error, file.name);
    throw sentence === null ? error : new Refused(sentence);
  }
}

/** Reads the register in a workbook. Throws Refused when there is none. */
export async function openRegister(file: GivenFile, today: IsoDate, readWorkbook: ReadWorkbook): Promise<OpenedRegister> {
  const raw = await about(file, () => readWorkbook(file.bytes));
  const read = readRegister(raw, today);
  if ('notARegister' in read) {
    const { da, en } = read.notARegister;
    throw new Refused({ da: `${file.name}: ${da}`, en: `${file.name}: ${en}` });
  }
  return { ...read, version: readIdentity(raw)?.schemaVersion ?? null, isOlder: isOlder(raw, read.register) };
}
