import { renderDocument } from '../src/adapters/docx/render-document.js';
import { makeChairMemo } from '../src/app/documents/make-chair-memo.js';
import { about } from './command-line/files.js';
import { openRegister } from './command-line/open-register.js';
import { run } from './command-line/run.js';
import { deliver } from './documents/deliver.js';
import { openTemplate } from './documents/templates.js';

const command = {
  name: 'chair-memo',
  about: {
    da: 'Laver formandens huskeseddel til mødet på én side (.docx).',
    en: "Makes the chair's one-page memo for the meeting (.docx).",
  },
  options: {
    workbook: { value: 'F', required: true, help: { da: 'Registret.', en: 'The register.' } },
    meeting: { value: 'ID|DATE', help: { da: 'Mødets nummer eller dato; ellers styregruppens næste møde.', en: "The meeting's number or date; otherwise the steering group's next meeting." } },
    template: { value: 'F', help: { da: 'Egen skabelon (.docx eller .dotx).', en: 'Own template (.docx or .dotx).' } },
    out: { value: 'DIR', help: { da: 'Mappe til filerne (out er standard).', en: 'Folder for the files (default out).' } },
  },
} as const;

await run(command, async (given, terminal) => {
  const path = given.one('workbook') ?? '';
  const { register } = await openRegister(path);
  const template = openTemplate(given.one('template'), 'agenda.docx');
  const made = await about(template.path, () => makeChairMemo(register, { meeting: given.one('meeting') }, renderDocument, template.bytes));
  return deliver(made, given.one('out') ?? 'out', [path, template.path], terminal, given.language);
});
