import { makeAgenda } from '../src/app/documents/make-agenda.js';
import { editionWish } from '../src/app/documents/choose-edition.js';
import { run } from './command-line/run.js';
import { editionOption } from './documents/edition-option.js';
import { makePapers, nextMeetingOption, paperOptions } from './documents/make-papers.js';

const command = {
  name: 'agenda',
  about: {
    da: 'Laver dagsorden med indstillinger (.docx), og én fil pr. sag ved siden af.',
    en: 'Makes the agenda with recommendations (.docx), and one file per case beside it.',
  },
  options: {
    workbook: paperOptions.workbook,
    meeting: nextMeetingOption,
    edition: editionOption,
    template: paperOptions.template,
    out: paperOptions.out,
  },
} as const;

await run(command, (given, terminal) =>
  makePapers(given, terminal, (register, render, template) => makeAgenda(register, { meeting: given.one('meeting'), edition: editionWish(given.one('edition')) }, render, template)),
);
