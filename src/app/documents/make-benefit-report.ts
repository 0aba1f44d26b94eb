import { findByKey } from '../../register/checking/find-by-key.js';
import type { RowOf } from '../../register/entities/index.js';
import type { Register } from '../../register/register.js';
import { addMonths } from '../../schema/dates.js';
import { standingOf } from '../../benefits/standing.js';
import { monthsAfterClosing } from '../../benefits/views/missing-follow-up.js';
import { rowsWith } from '../../register/checking/rows-with.js';
import { buildBenefitReport } from '../../reports/benefit-report/build-benefit-report.js';
import { visibleRegister } from '../../reports/facts/visible-register.js';
import type { RenderDocument } from '../ports.js';
import { documentName, uniqueNames } from './file-name.js';
import type { MadeDocument, MadeFile } from './made-document.js';
import { privacyStops } from './privacy-stop.js';

/** Closed projects whose year is up within a quarter or was up in the last year, and that have benefits to tell of. */
export function projectsToReport(register: Register): readonly RowOf<'project'>[] {
  return register.rows.project.filter((project) => {
    if (project.status !== 'closed' || project.actualEnd === null || project.disclosure === 'confidential') return false;
    const due = addMonths(project.actualEnd, monthsAfterClosing);
    if (due > addMonths(register.asOf, 3) || due < addMonths(register.asOf, -12)) return false;
    return rowsWith(register, 'benefit', 'project', project.id).some((benefit) => standingOf(benefit, project) === 'counted');
  });
}

/**
 * Makes a benefit report of one project, or of every project whose report is due. No files where there is no such project;
 * a confidential project is left out unless it is the one asked for.
 */
export async function makeBenefitReports(register: Register, options: { readonly project: string | null }, render: RenderDocument, template: Uint8Array): Promise<MadeDocument> {
  const findings = privacyStops(register);
  if (findings.length > 0) return { kind: 'stopped', findings };
  const asked = options.project === null ? null : findByKey(register, 'project', options.project);
  const projects = options.project === null ? projectsToReport(register) : asked === null ? [] : [asked];
  const { language, asOf } = register;
  // The map and goals of one project tell nothing of another, but a report asked for by number is its owner's own.
  const visible = asked === null ? visibleRegister(register, 'steering').register : register;
  const nameFor = uniqueNames();
  const files: MadeFile[] = [];
  for (const project of projects) {
    const name = nameFor(documentName('benefitReport', language, { title: project.name ?? project.id ?? '', date: asOf }));
    files.push({ name: `${name}.docx`, bytes: await render(buildBenefitReport(visible, project, { asOf, createdAt: `${asOf}T12:00:00` }), template) });
  }
  return { kind: 'made', files };
}
