import { renderDocument } from '../src/adapters/docx/render-document.js';
import { makeActionPlan } from '../src/app/documents/make-action-plan.js';
import { editionWish } from '../src/app/documents/choose-edition.js';
import { about } from './command-line/files.js';
import { openRegister } from './command-line/open-register.js';
import { Refusal } from './command-line/refusal.js';
import { run } from './command-line/run.js';
import { deliver } from './documents/deliver.js';
import { editionOption } from './documents/edition-option.js';
import { openTemplate } from './documents/templates.js';

const command = {
  name: 'action-plan',
  about: { da: 'Laver den årlige indsatsplan (.docx).', en: 'Makes the annual action plan (.docx).' },
  options: {
    workbook: { value: 'F', required: true, help: { da: 'Registret.', en: 'The register.' } },
    year: { value: 'Y', required: true, help: { da: 'Planens år, f.eks. 2028.', en: "The plan's year, e.g. 2028." } },
    draft: { value: 'F', help: { da: 'Registret, som udkastet blev lavet af: ændringerne siden står i et bilag.', en: 'The register the draft was made from: changes since are told in an appendix.' } },
    edition: { ...editionOption, help: { da: 'En låst udgave, f.eks. 2027-4; ellers arket, som det er nu.', en: 'A frozen edition, e.g. 2027-4; otherwise the sheet as it is now.' } },
    template: { value: 'F', help: { da: 'Egen skabelon (.docx eller .dotx).', en: 'Own template (.docx or .dotx).' } },
    out: { value: 'DIR', help: { da: 'Mappe til filen (out er standard).', en: 'Folder for the file (default out).' } },
  },
} as const;

function yearOf(text: string): number {
  if (/^20\d\d$/.test(text)) return Number(text);
  throw new Refusal({ da: `«${text}» er ikke et år. Skriv f.eks. --year 2028.`, en: `“${text}” is no year. Write e.g. --year 2028.` });
}

await run(command, async (given, terminal) => {
  const year = yearOf(given.one('year') ?? '');
  const path = given.one('workbook') ?? '';
  const { register } = await openRegister(path);
  const draftPath = given.one('draft');
  const draft = draftPath === null ? null : (await openRegister(draftPath)).register;
  const named = given.one('edition');
  const edition = named === null ? ({ kind: 'now' } as const) : editionWish(named);
  const template = openTemplate(given.one('template'), 'action-plan.docx');
  const made = await about(template.path, () => makeActionPlan(register, { year, edition, ...(draft ? { draft } : {}) }, renderDocument, template.bytes));
  return deliver(made, given.one('out') ?? 'out', [path, template.path, ...(draftPath === null ? [] : [draftPath])], terminal, given.language);
});
