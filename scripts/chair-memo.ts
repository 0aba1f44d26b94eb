import { makeChairMemo } from '../src/app/documents/make-chair-memo.js';
import { run } from './command-line/run.js';
import { makePapers, nextMeetingOption, paperOptions } from './documents/make-papers.js';

const command = {
  name: 'chair-memo',
  about: {
    da: 'Laver formandens huskeseddel til mødet på én side (.docx).',
    en: "Makes the chair's one-page memo for the meeting (.docx).",
  },
  options: {
    workbook: paperOptions.workbook,
    meeting: nextMeetingOption,
    template: paperOptions.template,
    out: paperOptions.out,
  },
} as const;

await run(command, (given, terminal) => makePapers(given, terminal, (register, render, template) => makeChairMemo(register, { meeting: given.one('meeting') }, render, template)));
