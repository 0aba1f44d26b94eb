import { renderDocument } from '../../src/adapters/docx/render-document.js';
import { renderDeck } from '../../src/adapters/pptx/render-deck.js';
import { makeActionPlan } from '../../src/app/documents/make-action-plan.js';
import { makeAgenda } from '../../src/app/documents/make-agenda.js';
import type { MadeFile } from '../../src/app/documents/made-document.js';
import { makeStatusDeck } from '../../src/app/documents/make-status-deck.js';
import { partsOf } from '../../src/schema/dates.js';
import type { Register } from '../../src/register/register.js';
import { filesOf } from '../documents/deliver.js';
import { openTemplate } from '../documents/templates.js';

/** Everything the next meeting needs, and the plan of the year after this. */
export async function makeDocuments(register: Register): Promise<readonly MadeFile[]> {
  const year = partsOf(register.asOf).year + 1;
  const deck = openTemplate(null, 'status-deck.pptx').bytes;
  const plan = openTemplate(null, 'action-plan.docx').bytes;
  const agenda = openTemplate(null, 'agenda.docx').bytes;
  return [
    ...filesOf(await makeStatusDeck(register, { meeting: null, audience: 'steering' }, renderDeck, deck)),
    ...filesOf(await makeActionPlan(register, { year }, renderDocument, plan)),
    ...filesOf(await makeAgenda(register, { meeting: null }, renderDocument, agenda)),
  ];
}
