import { dateOf, type IsoDate } from '../../schema/dates.js';
import type { Language } from '../../schema/text.js';
import { emptyRegister } from '../../app/workbook-plan/empty-register.js';
import { planWorkbook } from '../../app/workbook-plan/plan-workbook.js';
import { writeWorkbook } from './write-workbook.js';

/** The day stamped into the standard workbook; it never changes, so that the file only changes with the schema. */
const stamp = dateOf(2026, 1, 1) as IsoDate;

/** The empty register that everybody begins with, in one language: the same bytes each time. */
export function makeStandardWorkbook(language: Language): Promise<Uint8Array> {
  return writeWorkbook(planWorkbook(emptyRegister(language, stamp), { createdAt: `${stamp}T00:00:00Z` }));
}
