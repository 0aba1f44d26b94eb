import { existsSync, readFileSync } from 'node:fs';
import { basename, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { starterAgendaTemplate } from '../src/adapters/docx/starter-template/starter-agenda-template.js';
import { starterPlanTemplate } from '../src/adapters/docx/starter-template/starter-plan-template.js';
import { makeStandardWorkbook } from '../src/adapters/exceljs/write-standard-workbook.js';
import { starterDeckTemplate } from '../src/adapters/pptx/starter-template/starter-deck-template.js';
import { makeDataDictionary } from '../src/app/data-dictionary.js';
import { fill } from '../src/schema/text.js';
import { writeOutputs, type Output } from './command-line/files.js';
import { Refusal } from './command-line/refusal.js';
import { run } from './command-line/run.js';

const command = {
  name: 'template',
  about: {
    da: 'Laver templates/ ud fra programmet: standardark, felthåndbog og startskabeloner til status, plan og dagsorden.',
    en: 'Makes templates/ from the program: standard workbooks, data dictionary, and starter templates for deck, plan and agenda.',
  },
  options: {
    check: { help: { da: 'Skriv intet; fejl, hvis en skabelon ikke er, som programmet ville lave den.', en: 'Write nothing; fail when a template is not what the program would make.' } },
    out: { value: 'DIR', help: { da: 'Mappe (templates er standard).', en: 'Folder (default templates).' } },
  },
} as const;

const words = {
  fresh: { da: 'Alle {count} skabeloner er, som de skal være.', en: 'All {count} templates are as they should be.' },
  drifted: { da: 'Disse skabeloner passer ikke længere: {files}. Kør npm run template.', en: 'These templates have drifted: {files}. Run npm run template.' },
  written: { da: 'Skrevet: {files}', en: 'Written: {files}' },
} as const;

const folder = fileURLToPath(new URL('../templates', import.meta.url));

async function templates(out: string): Promise<readonly Output[]> {
  const text = new TextEncoder();
  const made: readonly (readonly [string, Uint8Array])[] = [
    ['portfolio.da.xlsx', await makeStandardWorkbook('da')],
    ['portfolio.en.xlsx', await makeStandardWorkbook('en')],
    ['data-dictionary.da.md', text.encode(makeDataDictionary('da'))],
    ['data-dictionary.en.md', text.encode(makeDataDictionary('en'))],
    ['status-deck.pptx', starterDeckTemplate()],
    ['action-plan.docx', starterPlanTemplate()],
    ['agenda.docx', starterAgendaTemplate()],
  ];
  return made.map(([name, bytes]) => ({ path: join(out, name), bytes }));
}

function isAsMade({ path, bytes }: Output): boolean {
  return existsSync(path) && Buffer.compare(readFileSync(path), bytes) === 0;
}

await run(command, async (given, terminal) => {
  const { language } = given;
  const made = await templates(given.one('out') ?? folder);
  if (given.has('check')) {
    const drifted = made.filter((one) => !isAsMade(one)).map(({ path }) => basename(path)).join(', ');
    if (drifted !== '') throw new Refusal({ da: fill(words.drifted.da, { files: drifted }), en: fill(words.drifted.en, { files: drifted }) });
    terminal.print(fill(words.fresh[language], { count: made.length }));
    return 0;
  }
  writeOutputs(made, []);
  terminal.print(fill(words.written[language], { files: made.map(({ path }) => basename(path)).join(', ') }));
  return 0;
});
