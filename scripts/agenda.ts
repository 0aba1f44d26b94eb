import { renderDocument } from '../src/adapters/docx/render-document.js';
import { makeAgenda } from '../src/app/documents/make-agenda.js';
import { editionWish } from '../src/app/documents/choose-edition.js';
import { about } from './command-line/files.js';
import { openRegister } from './command-line/open-register.js';
import { run } from './command-line/run.js';
import { deliver } from './documents/deliver.js';
import { editionOption } from './documents/edition-option.js';
import { openTemplate } from './documents/templates.js';

const command = {
  name: 'agenda',
  about: {
    da: 'Laver dagsorden med indstillinger (.docx), og én fil pr. sag ved siden af.',
    en: 'Makes the agenda with recommendations (.docx), and one file per case beside it.',
  },
  options: {
    workbook: { value: 'F', required: true, help: { da: 'Registret.', en: 'The register.' } },
    meeting: { value: 'ID|DATE', help: { da: 'Mødets nummer eller dato; ellers styregruppens næste møde.', en: "The meeting's number or date; otherwise the steering group's next meeting." } },
    edition: editionOption,
    template: { value: 'F', help: { da: 'Egen skabelon (.docx eller .dotx).', en: 'Own template (.docx or .dotx).' } },
    out: { value: 'DIR', help: { da: 'Mappe til filerne (out er standard).', en: 'Folder for the files (default out).' } },
  },
} as const;

await run(command, async (given, terminal) => {
  const path = given.one('workbook') ?? '';
  const { register } = await openRegister(path);
  const template = openTemplate(given.one('template'), 'agenda.docx');
  const made = await about(template.path, () => makeAgenda(register, { meeting: given.one('meeting'), edition: editionWish(given.one('edition')) }, renderDocument, template.bytes));
  return deliver(made, given.one('out') ?? 'out', [path, template.path], terminal, given.language);
});
