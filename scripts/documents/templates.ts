import { fileURLToPath } from 'node:url';
import { readInput } from '../command-line/files.js';

const folder = fileURLToPath(new URL('../../templates/', import.meta.url));

export type TemplateName = 'status-deck.pptx' | 'action-plan.docx' | 'agenda.docx';

export interface Template {
  readonly path: string;
  readonly bytes: Uint8Array;
}

/** The organisation's own template, else the one that comes with the product. Throws Refusal when it cannot be read. */
export function openTemplate(own: string | null, name: TemplateName): Template {
  const path = own ?? `${folder}${name}`;
  return { path, bytes: readInput(path) };
}
