import { makeMinutes, makeShortNote } from '../src/app/documents/make-after-meeting.js';
import { run } from './command-line/run.js';
import { makePapers, paperOptions } from './documents/make-papers.js';

const command = {
  name: 'minutes',
  about: {
    da: 'Laver mødets referat (.docx), eller den korte orientering til direktion og chefforum med mailtekst.',
    en: "Makes the minutes of a meeting (.docx), or the short version for the executive board and managers forum with the text of the mail.",
  },
  options: {
    workbook: paperOptions.workbook,
    meeting: { value: 'ID|DATE', help: { da: 'Mødets nummer eller dato; ellers styregruppens seneste møde.', en: "The meeting's number or date; otherwise the steering group's latest meeting." } },
    short: { help: { da: 'Den korte orientering på én side i stedet.', en: 'The one-page short version instead.' } },
    template: paperOptions.template,
    out: paperOptions.out,
  },
} as const;

await run(command, (given, terminal) => {
  const make = given.has('short') ? makeShortNote : makeMinutes;
  return makePapers(given, terminal, (register, render, template) => make(register, { meeting: given.one('meeting') }, render, template));
});
