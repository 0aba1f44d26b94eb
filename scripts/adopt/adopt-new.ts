import { createHash } from 'node:crypto';
import { writeWorkbook } from '../../src/adapters/exceljs/write-workbook.js';
import type { Adoption } from '../../src/adoption/adopt-workbook.js';
import { newRegister } from '../../src/app/adopt/new-register.js';
import { planRegister } from '../../src/app/plan-register.js';
import type { IsoDate } from '../../src/schema/dates.js';
import type { Language } from '../../src/schema/text.js';
import type { Adopted } from './adopt-into.js';
import type { Source } from './read-source.js';
import { currencyText, newRegisterText } from './report-text.js';

/** Makes a register of an adoption. Its id is made of the source, so that the same list gives the same file. */
export async function adoptNew(source: Source, adoption: Adoption, language: Language, today: IsoDate): Promise<Adopted> {
  const made = newRegister(adoption, language, today);
  const registerId = createHash('sha256').update(source.bytes).digest('hex').slice(0, 16);
  return {
    bytes: await writeWorkbook(planRegister(made.register, { registerId, keptSheets: adoption.sources, ownColumns: made.ownColumns })),
    text: (limit) => `${newRegisterText(adoption, made.proposed, source.remarks, language, limit)}\n${currencyText(made, language)}`,
  };
}
