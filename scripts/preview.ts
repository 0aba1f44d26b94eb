import { basename, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { readWorkbook } from '../src/adapters/exceljs/read-workbook.js';
import { writeWorkbook } from '../src/adapters/exceljs/write-workbook.js';
import { planRegister } from '../src/app/plan-register.js';
import { exampleAsOf, exampleRegister } from '../src/example/index.js';
import { fill, type Text } from '../src/schema/text.js';
import { today } from './command-line/clock.js';
import { about, readInput } from './command-line/files.js';
import { Refusal } from './command-line/refusal.js';
import { run } from './command-line/run.js';
import { buildBundles } from './preview/bundles.js';
import { servePreview } from './preview/serve-preview.js';

const command = {
  name: 'preview',
  about: {
    da: 'Viser panelet ved siden af et regneark i browseren, uden Excel: på eksemplet eller på en projektmappe. Intet skrives i filen.',
    en: 'Shows the pane beside a spreadsheet in the browser, without Excel: on the example or on a workbook. Nothing is written to the file.',
  },
  options: {
    workbook: { value: 'F', help: { da: 'Projektmappen (eksemplet er standard).', en: 'The workbook (default the example).' } },
    port: { value: 'N', help: { da: 'Port på denne computer (3100 er standard).', en: 'Port on this computer (default 3100).' } },
  },
} as const;

const words = {
  pane: { da: 'Bygger panelet …', en: 'Building the pane …' },
  page: { da: 'Bygger regnearket …', en: 'Building the spreadsheet …' },
  ready: { da: 'Åbn {address} i en browser. Stop med Ctrl+C.', en: 'Open {address} in a browser. Stop with Ctrl+C.' },
  badPort: { da: '{port} er ikke en port. Skriv et tal fra 0 til 65535.', en: '{port} is no port. Give a number from 0 to 65535.' },
  taken: { da: 'Port {port} er optaget. Vælg en anden med --port.', en: 'Port {port} is taken. Choose another with --port.' },
} as const satisfies Record<string, Text>;

function refusal(text: Text, params: Readonly<Record<string, string>>): Refusal {
  return new Refusal({ da: fill(text.da, params), en: fill(text.en, params) });
}

await run(command, async (given, terminal) => {
  const { language } = given;
  const port = given.one('port') ?? '3100';
  if (!/^\d{1,5}$/.test(port) || Number(port) > 65_535) throw refusal(words.badPort, { port });
  const path = given.one('workbook');
  const bytes = path === null ? await writeWorkbook(planRegister(exampleRegister(language), { registerId: 'egefjord' })) : readInput(path);
  if (path !== null) await about(path, () => readWorkbook(bytes));
  const root = fileURLToPath(new URL('..', import.meta.url));
  await buildBundles(root, (what) => {
    terminal.progress(words[what][language]);
  });
  const name = path === null ? (language === 'da' ? 'Portefølje (eksempel).xlsx' : 'Portfolio (example).xlsx') : basename(path);
  const facts = { language, name, today: path === null ? exampleAsOf : today() };
  const { address } = await servePreview({ root, dist: join(root, 'dist'), page: join(root, '.cache/preview'), workbook: bytes, facts }, Number(port)).catch((error: unknown) => {
    throw (error as { readonly code?: string }).code === 'EADDRINUSE' ? refusal(words.taken, { port }) : error;
  });
  terminal.print(fill(words.ready[language], { address }));
  await new Promise<never>(() => undefined);
  return 0;
});
