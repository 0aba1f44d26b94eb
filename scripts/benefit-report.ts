import { renderDocument } from '../src/adapters/docx/render-document.js';
import { makeBenefitReports } from '../src/app/documents/make-benefit-report.js';
import { about } from './command-line/files.js';
import { openRegister } from './command-line/open-register.js';
import { Refusal } from './command-line/refusal.js';
import { run } from './command-line/run.js';
import { deliver } from './documents/deliver.js';
import { openTemplate } from './documents/templates.js';

const command = {
  name: 'benefit-report',
  about: {
    da: 'Laver en gevinstrapport (.docx) for et projekt, eller for dem, der blev afsluttet for omkring et år siden.',
    en: 'Makes a benefit report (.docx) of a project, or of those that were closed about a year ago.',
  },
  options: {
    workbook: { value: 'F', required: true, help: { da: 'Registret.', en: 'The register.' } },
    project: { value: 'P-…', help: { da: 'Projektets nummer; ellers de projekter, hvis rapport er ved at være der.', en: "The project's number; otherwise the projects whose report is due." } },
    template: { value: 'F', help: { da: 'Egen skabelon (.docx eller .dotx).', en: 'Own template (.docx or .dotx).' } },
    out: { value: 'DIR', help: { da: 'Mappe til filerne (out er standard).', en: 'Folder for the files (default out).' } },
  },
} as const;

await run(command, async (given, terminal) => {
  const path = given.one('workbook') ?? '';
  const project = given.one('project');
  const { register } = await openRegister(path);
  const template = openTemplate(given.one('template'), 'agenda.docx');
  const made = await about(template.path, () => makeBenefitReports(register, { project }, renderDocument, template.bytes));
  if (made.kind === 'made' && made.files.length === 0) {
    throw project === null
      ? new Refusal({ da: 'Ingen projekter er blevet afsluttet for omkring et år siden. Vælg et projekt med --project.', en: 'No projects were closed about a year ago. Choose one by --project.' })
      : new Refusal({ da: `Projektet »${project}« findes ikke. Se numrene i arket Projekter.`, en: `There is no project “${project}”. See the numbers in the sheet Projects.` });
  }
  return deliver(made, given.one('out') ?? 'out', [path, template.path], terminal, given.language);
});
