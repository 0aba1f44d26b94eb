import { makeBenefitReports } from '../src/app/documents/make-benefit-report.js';
import { Refusal } from './command-line/refusal.js';
import { run } from './command-line/run.js';
import { makePapers, paperOptions } from './documents/make-papers.js';

const command = {
  name: 'benefit-report',
  about: {
    da: 'Laver en gevinstrapport (.docx) for et projekt, eller for dem, der blev afsluttet for omkring et år siden.',
    en: 'Makes a benefit report (.docx) of a project, or of those that were closed about a year ago.',
  },
  options: {
    workbook: paperOptions.workbook,
    project: { value: 'P-…', help: { da: 'Projektets nummer; ellers de projekter, hvis rapport er ved at være der.', en: "The project's number; otherwise the projects whose report is due." } },
    template: paperOptions.template,
    out: paperOptions.out,
  },
} as const;

await run(command, (given, terminal) => {
  const project = given.one('project');
  return makePapers(
    given,
    terminal,
    (register, render, template) => makeBenefitReports(register, { project }, render, template),
    () => {
      throw project === null
        ? new Refusal({ da: 'Ingen projekter er blevet afsluttet for omkring et år siden. Vælg et projekt med --project.', en: 'No projects were closed about a year ago. Choose one by --project.' })
        : new Refusal({ da: `Projektet »${project}« findes ikke. Se numrene i arket Projekter.`, en: `There is no project “${project}”. See the numbers in the sheet Projects.` });
    },
  );
});
