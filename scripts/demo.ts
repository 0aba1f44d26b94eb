import { join } from 'node:path';
import { writeRawWorkbook } from '../src/adapters/exceljs/write-raw-workbook.js';
import { writeWorkbook } from '../src/adapters/exceljs/write-workbook.js';
import { readWorkbook } from '../src/adapters/exceljs/read-workbook.js';
import { checkRegister } from '../src/app/check-register.js';
import { planRegister } from '../src/app/plan-register.js';
import { readRegister } from '../src/app/read-register.js';
import { exampleAsOf, exampleRegister, plainWorkbook } from '../src/example/index.js';
import { fill } from '../src/schema/text.js';
import { writeOutputs, type Output } from './command-line/files.js';
import { Refusal } from './command-line/refusal.js';
import { run } from './command-line/run.js';
import { adoptPlainSheet } from './demo/adopt-plain-sheet.js';
import { makeDocuments } from './demo/make-documents.js';
import { demoWords as words, summaryOf } from './demo/words.js';
import { findingsText } from './validate/findings-text.js';

const command = {
  name: 'demo',
  about: {
    da: 'Kører hele hovedopgaven på en indbygget eksempelportefølje: register, tjek, status, indsatsplan, dagsorden og sager.',
    en: 'Runs the whole main job on an embedded example portfolio: register, checks, status deck, action plan, agenda and cases.',
  },
  options: {
    out: { value: 'DIR', help: { da: 'Mappe til filerne (out er standard).', en: 'Folder for the files (default out).' } },
  },
} as const;

await run(command, async (given, terminal) => {
  const { language } = given;
  const folder = given.one('out') ?? 'out';
  const step = (text: { readonly da: string; readonly en: string }): void => terminal.progress(text[language]);
  const text = new TextEncoder();

  step(words.writing);
  const bytes = await writeWorkbook(planRegister(exampleRegister(language), { registerId: 'egefjord' }));
  step(words.reading);
  const read = readRegister(await readWorkbook(bytes), exampleAsOf);
  if ('notARegister' in read) throw new Refusal(read.notARegister);
  step(words.checking);
  const result = checkRegister(read.register, read.findings);
  const findings = findingsText(read.register, result, { language, severity: 'info', all: true });
  step(words.documents);
  const documents = await makeDocuments(read.register);
  step(words.adopting);
  const plain = await writeRawWorkbook(plainWorkbook(), `${exampleAsOf}T12:00:00Z`);
  const adopted = await adoptPlainSheet(plain, language, exampleAsOf);

  const outputs: readonly Output[] = [
    { path: join(folder, words.registerFile[language]), bytes },
    { path: join(folder, words.findingsFile[language]), bytes: text.encode(`${findings}\n`) },
    ...documents.map(({ name, bytes: made }) => ({ path: join(folder, name), bytes: made })),
    { path: join(folder, words.plainFile[language]), bytes: plain },
    ...adopted.map(({ name, bytes: made }) => ({ path: join(folder, name), bytes: made })),
  ];
  writeOutputs(outputs, []);
  terminal.print(findingsText(read.register, { ...result, groups: result.mostImportant.slice(0, 3) }, { language, severity: 'error', all: false }));
  terminal.print(summaryOf(outputs.map(({ path }) => path), language, fill));
  return 0;
});
