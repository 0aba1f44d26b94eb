import { emptyRegister } from '../../../../src/app/workbook-plan/empty-register.js';
import { exampleAsOf, exampleRegister, faultlessRegister } from '../../../../src/example/index.js';
import type { Part } from '../../../../src/register/parts.js';
import type { Register } from '../../../../src/register/register.js';

/** Registers a screen is tried on. */
const books: Readonly<Record<string, () => Register>> = {
  example: () => exampleRegister('da'),
  english: () => exampleRegister('en'),
  faultless: () => faultlessRegister('da'),
  empty: () => emptyRegister('da', exampleAsOf),
  'first-month': () => ({ ...exampleRegister('da'), parts: new Set<Part>(['core']) }),
};

export function bookNamed(name: string): Register | null {
  return books[name]?.() ?? null;
}
