import type { Adoption } from '../../src/adoption/adopt-workbook.js';
import type { Remark } from '../../src/adoption/reading.js';
import { patchWorkbook } from '../../src/adapters/xlsx-patch/patch-workbook.js';
import { intoRegister } from '../../src/app/adopt/into-register.js';
import type { Language } from '../../src/schema/text.js';
import { about } from '../command-line/files.js';
import { openRegister } from '../command-line/open-register.js';
import { intoRegisterText } from './report-text.js';

export interface AdoptedInto {
  readonly bytes: Uint8Array;
  readonly text: (limit: number) => string;
}

/** Brings an adoption into a copy of the register at a path. Throws Refusal when the copy cannot be changed safely. */
export async function adoptInto(path: string, adoption: Adoption, remarks: readonly Remark[], language: Language): Promise<AdoptedInto> {
  const { register, raw, bytes } = await openRegister(path);
  const into = intoRegister(register, adoption, raw.sheets.map((sheet) => sheet.name));
  const { patch } = into;
  return {
    bytes: patch === null ? bytes : await about(path, () => patchWorkbook(bytes, patch)),
    text: (limit) => intoRegisterText(adoption, into, remarks, language, limit),
  };
}
