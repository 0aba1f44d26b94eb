import { basename } from 'node:path';
import { readWorkbook } from '../src/adapters/exceljs/read-workbook.js';
import { writeWorkbook } from '../src/adapters/exceljs/write-workbook.js';
import { extendWorkbook } from '../src/adapters/xlsx-patch/extend-workbook.js';
import { patchWorkbook } from '../src/adapters/xlsx-patch/patch-workbook.js';
import { putPages } from '../src/adapters/xlsx-patch/put-pages.js';
import { isUpToDate, planUpgrade } from '../src/app/upgrade/plan-upgrade.js';
import { upgradeFile } from '../src/app/upgrade/upgrade-file.js';
import { upgradeLines } from '../src/app/upgrade/upgrade-words.js';
import { fill } from '../src/schema/text.js';
import { today } from './command-line/clock.js';
import { about, writeOutputs } from './command-line/files.js';
import { readRegisterFile, refuseNewer } from './command-line/open-register.js';
import { run } from './command-line/run.js';

const command = {
  name: 'upgrade',
  about: {
    da: 'Bringer et register fra en ældre udgave op til denne i en kopi: det, der mangler, tilføjes; alt, I har skrevet, bliver stående. Uden --out vises kun hvad.',
    en: 'Brings a register of an older version up to this one in a copy: what is missing is added; all you have written stays. Without --out only shows what.',
  },
  options: {
    workbook: { value: 'F', required: true, help: { da: 'Porteføljeoversigten.', en: 'The register.' } },
    out: { value: 'F', help: { da: 'Kopien.', en: 'The copy.' } },
  },
} as const;

const written = { da: 'Skrevet: {file}', en: 'Written: {file}' } as const;

await run(command, async (given, terminal) => {
  const { language } = given;
  const path = given.one('workbook') ?? '';
  const { register, raw, bytes } = await readRegisterFile(path);
  refuseNewer(raw);
  const plan = planUpgrade(raw, register);
  terminal.print([basename(path), ...upgradeLines(plan, register, language, raw.sheets.map(({ name }) => name)).map((line) => `  ${line}`)].join('\n'));
  const out = given.one('out');
  if (out === null || isUpToDate(plan)) return 0;
  const copy = await about(path, () => upgradeFile(bytes, today(), { read: readWorkbook, extend: extendWorkbook, patch: patchWorkbook, write: writeWorkbook, putPages }));
  writeOutputs([{ path: out, bytes: copy }], [path]);
  terminal.print(fill(written[language], { file: out }));
  return 0;
});
