import { fileURLToPath } from 'node:url';
import { join } from 'node:path';
import { writeWorkbook } from '../src/adapters/exceljs/write-workbook.js';
import { planRegister } from '../src/app/plan-register.js';
import { exampleAsOf, exampleRegister } from '../src/example/index.js';
import { fill } from '../src/schema/text.js';
import { writeOutputs } from './command-line/files.js';
import { run } from './command-line/run.js';
import { makeDocuments } from './demo/make-documents.js';
import { pageOf } from './pictures/page-of.js';
import { paneBesideGrid } from './pictures/pane-beside-grid.js';

const command = {
  name: 'pictures',
  about: {
    da: 'Tager billederne i README af eksemplet. Kræver Chromium, LibreOffice og pdftoppm.',
    en: 'Takes the pictures of README from the example. Needs Chromium, LibreOffice and pdftoppm.',
  },
  options: {
    out: { value: 'DIR', help: { da: 'Mappe (pictures er standard).', en: 'Folder (default pictures).' } },
  },
} as const;

const words = {
  pane: { da: 'Panelet ved siden af arket …', en: 'The pane beside the sheet …' },
  documents: { da: 'Materialet …', en: 'The documents …' },
  written: { da: 'Skrevet: {files}', en: 'Written: {files}' },
} as const;

await run(command, async (given, terminal) => {
  const { language } = given;
  const root = fileURLToPath(new URL('..', import.meta.url));
  const folder = given.one('out') ?? join(root, 'pictures');
  const register = exampleRegister('da');
  terminal.progress(words.pane[language]);
  const workbook = await writeWorkbook(planRegister(register, { registerId: 'egefjord' }));
  const pane = await paneBesideGrid(root, workbook, exampleAsOf);
  terminal.progress(words.documents[language]);
  const documents = await makeDocuments(register);
  const named = (beginning: string): Uint8Array => documents.find(({ name }) => name.startsWith(beginning))?.bytes ?? new Uint8Array();
  const outputs = [
    { path: join(folder, 'pane.png'), bytes: pane },
    { path: join(folder, 'deck.png'), bytes: await pageOf(named('Status'), 'pptx', 1) },
    { path: join(folder, 'plan.png'), bytes: await pageOf(named('Indsatsplan'), 'docx', 10) },
  ];
  writeOutputs(outputs, []);
  terminal.print(fill(words.written[language], { files: outputs.map(({ path }) => path).join(', ') }));
  return 0;
});
