import type { RichText, Run } from '../schema/document-models.js';
import { drawn, type Drawn } from './drawn.js';

function drawRun({ text, bold, italic }: Run): Drawn {
  if (bold === true) return drawn('strong', null, text);
  return italic === true ? drawn('em', null, text) : text;
}

/** Text as it reads. Links are left out: what they lead to is in the file. */
export function drawText(text: RichText): readonly Drawn[] {
  return typeof text === 'string' ? [text] : text.map(drawRun);
}
