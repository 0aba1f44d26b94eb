import { renderDocument } from '../src/adapters/docx/render-document.js';
import { makeAreaSheets } from '../src/app/documents/make-area-sheets.js';
import { about } from './command-line/files.js';
import { openRegister } from './command-line/open-register.js';
import { Refusal } from './command-line/refusal.js';
import { run } from './command-line/run.js';
import { deliver } from './documents/deliver.js';
import { openTemplate } from './documents/templates.js';

const command = {
  name: 'area-sheets',
  about: {
    da: 'Laver et områdeark på én side til hvert fagområde (.docx).',
    en: "Makes a one-page sheet for each area (.docx).",
  },
  options: {
    workbook: { value: 'F', required: true, help: { da: 'Registret.', en: 'The register.' } },
    area: { value: 'NAME', help: { da: 'Kun dette fagområde.', en: 'This area only.' } },
    template: { value: 'F', help: { da: 'Egen skabelon (.docx eller .dotx).', en: 'Own template (.docx or .dotx).' } },
    out: { value: 'DIR', help: { da: 'Mappe til filerne (out er standard).', en: 'Folder for the files (default out).' } },
  },
} as const;

await run(command, async (given, terminal) => {
  const path = given.one('workbook') ?? '';
  const { register } = await openRegister(path);
  const template = openTemplate(given.one('template'), 'agenda.docx');
  const made = await about(template.path, () => makeAreaSheets(register, { area: given.one('area') }, renderDocument, template.bytes));
  if (made.kind === 'made' && made.files.length === 0) throw new Refusal({ da: 'Ingen aktive projekter har det fagområde. Se navnene i arket Projekter.', en: 'No project under way has that area. See the names in the sheet Projects.' });
  return deliver(made, given.one('out') ?? 'out', [path, template.path], terminal, given.language);
});
