import type { Adoption } from '../../src/adoption/adopt-workbook.js';
import type { Remark } from '../../src/adoption/values/reading.js';
import { patchWorkbook } from '../../src/adapters/xlsx-patch/patch-workbook.js';
import { withPartsOn } from '../../src/app/adopt/parts-on.js';
import { intoRegister } from '../../src/app/adopt/into-register.js';
import type { Language } from '../../src/schema/text.js';
import { about } from '../command-line/files.js';
import { refuseNewer, type OpenedRegister } from '../command-line/open-register.js';
import { refuseWithoutTable } from './refusals.js';
import { intoRegisterText } from './into-text.js';

export interface Adopted {
  readonly bytes: Uint8Array;
  /** The report, with at most so many cells of each group. */
  readonly text: (limit: number) => string;
}

/** Brings an adoption into a copy of the register at a path. Throws Refusal when the copy cannot be changed safely. */
export async function adoptInto(path: string, { register, raw, bytes }: OpenedRegister, adoption: Adoption, remarks: readonly Remark[], language: Language): Promise<Adopted> {
  refuseNewer(raw);
  refuseWithoutTable(register, adoption, path);
  const into = intoRegister(register, raw.sheets, adoption);
  const { patch, parts } = withPartsOn(raw, register, into);
  return {
    bytes: patch === null ? bytes : await about(path, () => patchWorkbook(bytes, patch)),
    text: (limit) => intoRegisterText(adoption, into, remarks, parts, language, limit),
  };
}
