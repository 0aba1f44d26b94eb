import { isSame } from '../../register/checking/keys.js';
import type { Register } from '../../register/register.js';
import { areasWithProjects, buildAreaSheet } from '../../reports/area-sheet/build-area-sheet.js';
import type { RenderDocument } from '../ports.js';
import { documentName, uniqueNames } from './file-name.js';
import type { MadeDocument, MadeFile } from './made-document.js';
import { privacyStops } from './privacy-stop.js';

/** Makes a sheet for each area with projects under way, or for the one named; none when no project names that area. */
export async function makeAreaSheets(register: Register, options: { readonly area: string | null }, render: RenderDocument, template: Uint8Array): Promise<MadeDocument> {
  const findings = privacyStops(register, 'wide');
  if (findings.length > 0) return { kind: 'stopped', findings };
  const { language, asOf } = register;
  const nameFor = uniqueNames();
  const files: MadeFile[] = [];
  for (const area of areasWithProjects(register).filter((one) => options.area === null || isSame(one, options.area))) {
    const name = nameFor(documentName('areaSheet', language, { title: area, date: asOf }));
    files.push({ name: `${name}.docx`, bytes: await render(buildAreaSheet(register, area, { asOf, createdAt: `${asOf}T12:00:00` }), template) });
  }
  return { kind: 'made', files };
}
