import { renderDeck } from '../src/adapters/pptx/render-deck.js';
import { templateNotes } from '../src/adapters/pptx/template/check-template.js';
import { makeStatusDeck } from '../src/app/documents/make-status-deck.js';
import { editionWish } from '../src/app/documents/choose-edition.js';
import { about } from './command-line/files.js';
import { openRegister } from './command-line/open-register.js';
import { run } from './command-line/run.js';
import { deliver } from './documents/deliver.js';
import { editionOption } from './documents/edition-option.js';
import { openTemplate } from './documents/templates.js';

const command = {
  name: 'status-deck',
  about: {
    da: 'Laver status til styregruppen (.pptx), eller den korte udgave til direktion og chefforum efter mødet.',
    en: 'Makes the status deck for the steering group (.pptx), or the short version for the executive board after the meeting.',
  },
  options: {
    workbook: { value: 'F', required: true, help: { da: 'Registret.', en: 'The register.' } },
    meeting: { value: 'ID|DATE', help: { da: 'Mødets nummer eller dato; ellers styregruppens næste møde.', en: "The meeting's number or date; otherwise the steering group's next meeting." } },
    audience: { value: 'steering|direktion', oneOf: ['steering', 'direktion'], help: { da: 'Hvem den er til (steering er standard).', en: 'Who it is for (default steering).' } },
    previous: { value: 'F', help: { da: 'Registret fra sidst; ellers fortæller låste udgaver og statushistorikken.', en: 'The register of last time; otherwise frozen editions and the status history tell.' } },
    edition: editionOption,
    template: { value: 'F', help: { da: 'Egen skabelon (.pptx eller .potx).', en: 'Own template (.pptx or .potx).' } },
    out: { value: 'DIR', help: { da: 'Mappe til filen (out er standard).', en: 'Folder for the file (default out).' } },
  },
} as const;

await run(command, async (given, terminal) => {
  const path = given.one('workbook') ?? '';
  const { register } = await openRegister(path);
  const earlier = given.one('previous');
  const previous = earlier === null ? null : (await openRegister(earlier)).register;
  const template = openTemplate(given.one('template'), 'status-deck.pptx');
  const audience = given.one('audience') === 'direktion' ? 'direktion' : 'steering';
  const options = { meeting: given.one('meeting'), audience, edition: editionWish(given.one('edition')), ...(previous ? { previous } : {}) } as const;
  const made = await about(template.path, () => makeStatusDeck(register, options, renderDeck, template.bytes));
  for (const note of templateNotes(template.bytes)) terminal.print(note[given.language]);
  return deliver(made, given.one('out') ?? 'out', [path, template.path, ...(earlier === null ? [] : [earlier])], terminal, given.language);
});
