import { renderDocument } from '../src/adapters/docx/render-document.js';
import { makeMinutes, makeShortNote } from '../src/app/documents/make-after-meeting.js';
import { about } from './command-line/files.js';
import { openRegister } from './command-line/open-register.js';
import { run } from './command-line/run.js';
import { deliver } from './documents/deliver.js';
import { openTemplate } from './documents/templates.js';

const command = {
  name: 'minutes',
  about: {
    da: 'Laver mødets referat (.docx), eller den korte orientering til direktion og chefforum med mailtekst.',
    en: "Makes the minutes of a meeting (.docx), or the short version for the executive board and managers forum with the text of the mail.",
  },
  options: {
    workbook: { value: 'F', required: true, help: { da: 'Registret.', en: 'The register.' } },
    meeting: { value: 'ID|DATE', help: { da: 'Mødets nummer eller dato; ellers styregruppens seneste møde.', en: "The meeting's number or date; otherwise the steering group's latest meeting." } },
    short: { help: { da: 'Den korte orientering på én side i stedet.', en: 'The one-page short version instead.' } },
    template: { value: 'F', help: { da: 'Egen skabelon (.docx eller .dotx).', en: 'Own template (.docx or .dotx).' } },
    out: { value: 'DIR', help: { da: 'Mappe til filerne (out er standard).', en: 'Folder for the files (default out).' } },
  },
} as const;

await run(command, async (given, terminal) => {
  const path = given.one('workbook') ?? '';
  const { register } = await openRegister(path);
  const template = openTemplate(given.one('template'), 'agenda.docx');
  const make = given.has('short') ? makeShortNote : makeMinutes;
  const made = await about(template.path, () => make(register, { meeting: given.one('meeting') }, renderDocument, template.bytes));
  return deliver(made, given.one('out') ?? 'out', [path, template.path], terminal, given.language);
});
