import { readWorkbook } from '../../src/adapters/exceljs/read-workbook.js';
import { writeWorkbook } from '../../src/adapters/exceljs/write-workbook.js';
import { adoptWorkbook } from '../../src/adoption/adopt-workbook.js';
import { proposeMapping } from '../../src/adoption/mapping/propose-mapping.js';
import { newRegister } from '../../src/app/adopt/new-register.js';
import type { MadeFile } from '../../src/app/documents/made-document.js';
import { planRegister } from '../../src/app/plan-register.js';
import { partsOf, type IsoDate } from '../../src/schema/dates.js';
import type { Language } from '../../src/schema/text.js';
import { newRegisterText } from '../adopt/report-text.js';
import { demoWords } from './words.js';

/** The plain sheet as a register, and the report of what became of it. */
export async function adoptPlainSheet(bytes: Uint8Array, language: Language, day: IsoDate): Promise<readonly MadeFile[]> {
  const workbook = await readWorkbook(bytes);
  const { mapping, notRead } = proposeMapping(workbook);
  const adoption = adoptWorkbook(workbook, mapping, { language, year: partsOf(day).year }, notRead);
  const made = newRegister(adoption, language, day);
  const name = demoWords.adoptedFile[language];
  const report = newRegisterText(adoption, made.proposed, [], language, Number.POSITIVE_INFINITY);
  return [
    { name: `${name}.xlsx`, bytes: await writeWorkbook(planRegister(made.register, { registerId: 'egefjord-plain', keptSheets: adoption.sources })) },
    { name: `${name}.txt`, bytes: new TextEncoder().encode(`${report}\n`) },
  ];
}
