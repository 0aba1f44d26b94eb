import { projectsToReport } from '../../app/documents/make-benefit-report.js';
import { standingOf } from '../../benefits/standing.js';
import { rowsWith } from '../../register/checking/rows-with.js';
import { findRow, type Register } from '../../register/register.js';
import type { ProjectChoice } from '../messages.js';

/** The projects a benefit report can be made of: those whose report is due first, then the others with a benefit that counts. */
export function projectChoices(register: Register): { readonly projects: readonly ProjectChoice[] } {
  const due = new Set(projectsToReport(register));
  const choices = register.rows.project.flatMap((project): readonly ProjectChoice[] => {
    // A number used twice names the first of its projects.
    if (project.id === null || findRow(register, 'project', project.id) !== project) return [];
    if (!rowsWith(register, 'benefit', 'project', project.id).some((benefit) => standingOf(benefit, project) === 'counted')) return [];
    return [{ value: project.id, label: project.name === null ? project.id : `${project.name} (${project.id})`, isDue: due.has(project) }];
  });
  return { projects: [...choices.filter(({ isDue }) => isDue), ...choices.filter(({ isDue }) => !isDue)] };
}
