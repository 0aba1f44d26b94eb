import { renderDocument } from '../src/adapters/docx/render-document.js';
import { makeActionPlan } from '../src/app/documents/make-action-plan.js';
import { editionWish } from '../src/app/documents/choose-edition.js';
import { Refusal } from './command-line/refusal.js';
import { run } from './command-line/run.js';
import { editionOption } from './documents/edition-option.js';
import { documentOptions, makeOnTemplate, openBeside, workbookOption } from './documents/make-papers.js';

const command = {
  name: 'action-plan',
  about: { da: 'Laver den årlige indsatsplan (.docx).', en: 'Makes the annual action plan (.docx).' },
  options: {
    workbook: workbookOption,
    year: { value: 'Y', required: true, help: { da: 'Planens år, f.eks. 2028.', en: "The plan's year, e.g. 2028." } },
    draft: { value: 'F', help: { da: 'Porteføljeoversigten, som udkastet blev lavet af: ændringerne siden står i et bilag.', en: 'The register the draft was made from: changes since are told in an appendix.' } },
    edition: { ...editionOption, help: { da: 'En låst udgave, f.eks. 2027-4; ellers arket, som det er nu.', en: 'A frozen edition, e.g. 2027-4; otherwise the sheet as it is now.' } },
    ...documentOptions('.docx eller .dotx'),
  },
} as const;

function yearOf(text: string): number {
  if (/^20\d\d$/.test(text)) return Number(text);
  throw new Refusal({ da: `«${text}» er ikke et år. Skriv f.eks. --year 2028.`, en: `“${text}” is no year. Write e.g. --year 2028.` });
}

await run(command, async (given, terminal) => {
  const year = yearOf(given.one('year') ?? '');
  const draft = await openBeside(given.one('draft'));
  const named = given.one('edition');
  const edition = named === null ? ({ kind: 'now' } as const) : editionWish(named);
  return makeOnTemplate(given, terminal, 'action-plan.docx', (register, { bytes }) => makeActionPlan(register, { year, edition, ...(draft.register ? { draft: draft.register } : {}) }, renderDocument, bytes), [draft]);
});
