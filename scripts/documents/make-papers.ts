import { renderDocument } from '../../src/adapters/docx/render-document.js';
import type { MadeDocument } from '../../src/app/documents/made-document.js';
import type { RenderDocument } from '../../src/app/ports.js';
import type { Register } from '../../src/register/register.js';
import type { Given } from '../command-line/arguments.js';
import { about } from '../command-line/files.js';
import { openRegister } from '../command-line/open-register.js';
import type { ExitCode, Terminal } from '../command-line/run.js';
import { deliver } from './deliver.js';
import { openTemplate } from './templates.js';

/** Options of every command that makes papers on the agenda's template. */
export const paperOptions = {
  workbook: { value: 'F', required: true, help: { da: 'Registret.', en: 'The register.' } },
  template: { value: 'F', help: { da: 'Egen skabelon (.docx eller .dotx).', en: 'Own template (.docx or .dotx).' } },
  out: { value: 'DIR', help: { da: 'Mappe til filerne (out er standard).', en: 'Folder for the files (default out).' } },
} as const;

/** `--meeting` of papers made before a meeting. */
export const nextMeetingOption = {
  value: 'ID|DATE',
  help: { da: 'Mødets nummer eller dato; ellers styregruppens næste møde.', en: "The meeting's number or date; otherwise the steering group's next meeting." },
} as const;

type MakePapers = (register: Register, render: RenderDocument, template: Uint8Array) => Promise<MadeDocument>;

/** Makes papers of the register a person named. `refuseNone` throws the Refusal for when there is nothing to make. */
export async function makePapers(given: Given, terminal: Terminal, make: MakePapers, refuseNone?: () => never): Promise<ExitCode> {
  const path = given.one('workbook') ?? '';
  const { register } = await openRegister(path);
  const template = openTemplate(given.one('template'), 'agenda.docx');
  const made = await about(template.path, () => make(register, renderDocument, template.bytes));
  if (refuseNone && made.kind === 'made' && made.files.length === 0) refuseNone();
  return deliver(made, given.one('out') ?? 'out', [path, template.path], terminal, given.language);
}
