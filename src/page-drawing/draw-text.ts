import type { RichText, Run } from '../schema/document-models.js';
import { drawn, type Drawn } from './drawn.js';

function drawRun({ text, bold, italic }: Run): Drawn {
  if (bold === true) return drawn('strong', null, text);
  return italic === true ? drawn('em', null, text) : text;
}

/** `Se siden` behind a text: the way to another slide, which only the file has. */
function onlyLeads({ link }: Run, at: number): boolean {
  return at > 0 && link?.startsWith('#slide:') === true;
}

/** Text as it reads, without what there is only to be followed. */
export function drawText(text: RichText): readonly Drawn[] {
  return typeof text === 'string' ? [text] : text.filter((run, at) => !onlyLeads(run, at)).map(drawRun);
}
