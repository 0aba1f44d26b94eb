import { renderDeck } from '../src/adapters/pptx/render-deck.js';
import { templateNotes } from '../src/adapters/pptx/template/check-template.js';
import { makeStatusDeck } from '../src/app/documents/make-status-deck.js';
import { editionWish } from '../src/app/documents/choose-edition.js';
import type { MadeDocument } from '../src/app/documents/made-document.js';
import type { Register } from '../src/register/register.js';
import { run } from './command-line/run.js';
import { editionOption } from './documents/edition-option.js';
import { documentOptions, makeOnTemplate, nextMeetingOption, openBeside, workbookOption } from './documents/make-papers.js';
import type { Template } from './documents/templates.js';

const command = {
  name: 'status-deck',
  about: {
    da: 'Laver status til styregruppen (.pptx), eller den korte udgave til direktion og chefforum efter mødet.',
    en: 'Makes the status deck for the steering group (.pptx), or the short version for the executive board after the meeting.',
  },
  options: {
    workbook: workbookOption,
    meeting: nextMeetingOption,
    audience: { value: 'steering|direktion', oneOf: ['steering', 'direktion'], help: { da: 'Hvem den er til (steering er standard).', en: 'Who it is for (default steering).' } },
    previous: { value: 'F', help: { da: 'Porteføljeoversigten fra sidst; ellers fortæller låste udgaver og statushistorikken.', en: 'The register of last time; otherwise frozen editions and the status history tell.' } },
    edition: editionOption,
    ...documentOptions('.pptx eller .potx'),
  },
} as const;

await run(command, async (given, terminal) => {
  const earlier = await openBeside(given.one('previous'));
  const audience = given.one('audience') === 'direktion' ? 'direktion' : 'steering';
  const options = { meeting: given.one('meeting'), audience, edition: editionWish(given.one('edition')), ...(earlier.register ? { previous: earlier.register } : {}) } as const;
  const make = async (register: Register, { bytes }: Template): Promise<MadeDocument> => {
    const made = await makeStatusDeck(register, options, renderDeck, bytes);
    for (const note of templateNotes(bytes)) terminal.print(note[given.language]);
    return made;
  };
  return makeOnTemplate(given, terminal, 'status-deck.pptx', make, [earlier]);
});
