import { renderDocument } from '../../src/adapters/docx/render-document.js';
import type { MadeDocument } from '../../src/app/documents/made-document.js';
import type { RenderDocument } from '../../src/app/ports.js';
import type { Register } from '../../src/register/register.js';
import type { Given } from '../command-line/arguments.js';
import { about } from '../command-line/files.js';
import { openRegister } from '../command-line/open-register.js';
import type { ExitCode, Terminal } from '../command-line/run.js';
import { deliver } from './deliver.js';
import { openTemplate, type Template, type TemplateName } from './templates.js';

/** Options of every command that makes documents on a template. */
export function documentOptions(template: '.pptx eller .potx' | '.docx eller .dotx') {
  return {
    template: { value: 'F', help: { da: `Egen skabelon (${template}).`, en: `Own template (${template.replace('eller', 'or')}).` } },
    out: { value: 'DIR', help: { da: 'Mappe til det, der laves (out er standard).', en: 'Folder for what is made (default out).' } },
  } as const;
}

export const workbookOption = { value: 'F', required: true, help: { da: 'Porteføljeoversigten.', en: 'The register.' } } as const;

/** Options of every command that makes papers on the agenda's template. */
export const paperOptions = { workbook: workbookOption, ...documentOptions('.docx eller .dotx') } as const;

/** `--meeting` of papers made before a meeting. */
export const nextMeetingOption = {
  value: 'ID|DATE',
  help: { da: 'Mødets nummer eller dato; ellers styregruppens næste møde.', en: "The meeting's number or date; otherwise the steering group's next meeting." },
} as const;

/** A register beside the one documents are made of, under an option of its own; null when none is named. */
export interface Beside {
  readonly path: string | null;
  readonly register: Register | null;
}

export async function openBeside(path: string | null): Promise<Beside> {
  return { path, register: path === null ? null : (await openRegister(path)).register };
}

type MakeOnTemplate = (register: Register, template: Template) => Promise<MadeDocument>;

/** Makes documents of the register a person named, on the template named or the one that comes along, and writes them. */
export async function makeOnTemplate(given: Given, terminal: Terminal, name: TemplateName, make: MakeOnTemplate, beside: readonly Beside[] = []): Promise<ExitCode> {
  const path = given.one('workbook') ?? '';
  const { register } = await openRegister(path);
  const template = openTemplate(given.one('template'), name);
  const made = await about(template.path, () => make(register, template));
  return deliver(made, given.one('out') ?? 'out', [path, template.path, ...beside.flatMap((one) => one.path ?? [])], terminal, given.language);
}

type MakePapers = (register: Register, render: RenderDocument, template: Uint8Array) => Promise<MadeDocument>;

/** Makes papers of the register a person named. `refuseNone` throws the Refusal for when there is nothing to make. */
export function makePapers(given: Given, terminal: Terminal, make: MakePapers, refuseNone?: () => never): Promise<ExitCode> {
  return makeOnTemplate(given, terminal, 'agenda.docx', async (register, template) => {
    const made = await make(register, renderDocument, template.bytes);
    if (refuseNone && made.kind === 'made' && made.files.length === 0) refuseNone();
    return made;
  });
}
