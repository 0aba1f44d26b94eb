import { makeAreaSheets } from '../src/app/documents/make-area-sheets.js';
import { Refusal } from './command-line/refusal.js';
import { run } from './command-line/run.js';
import { makePapers, paperOptions } from './documents/make-papers.js';

const command = {
  name: 'area-sheets',
  about: {
    da: 'Laver et områdeark på én side til hvert fagområde (.docx).',
    en: "Makes a one-page sheet for each area (.docx).",
  },
  options: {
    workbook: paperOptions.workbook,
    area: { value: 'NAME', help: { da: 'Kun dette fagområde.', en: 'This area only.' } },
    template: paperOptions.template,
    out: paperOptions.out,
  },
} as const;

await run(command, (given, terminal) =>
  makePapers(
    given,
    terminal,
    (register, render, template) => makeAreaSheets(register, { area: given.one('area') }, render, template),
    () => {
      throw new Refusal({ da: 'Ingen aktive projekter har det fagområde. Se navnene i arket Projekter.', en: 'No project under way has that area. See the names in the sheet Projects.' });
    },
  ),
);
