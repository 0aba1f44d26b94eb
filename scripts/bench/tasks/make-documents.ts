import { renderDocument } from '../../../src/adapters/docx/render-document.js';
import { renderDeck } from '../../../src/adapters/pptx/render-deck.js';
import { makeActionPlan } from '../../../src/app/documents/make-action-plan.js';
import { makeAgenda } from '../../../src/app/documents/make-agenda.js';
import { makeStatusDeck } from '../../../src/app/documents/make-status-deck.js';
import { faultlessRegister } from '../../../src/example/index.js';
import { filesOf } from '../../documents/deliver.js';
import { openTemplate } from '../../documents/templates.js';
import { largeRegister } from '../large-register.js';
import type { Figures } from '../figures.js';
import { timed } from '../seconds.js';

/** The three documents of the example, each with all there is in it. */
export async function makeExampleDocuments(): Promise<Figures> {
  const register = faultlessRegister('da');
  const [deck] = await timed(async () => filesOf(await makeStatusDeck(register, { meeting: null, audience: 'steering' }, renderDeck, openTemplate(null, 'status-deck.pptx').bytes)));
  const [plan] = await timed(async () => filesOf(await makeActionPlan(register, { year: 2028 }, renderDocument, openTemplate(null, 'action-plan.docx').bytes)));
  const [agenda] = await timed(async () => filesOf(await makeAgenda(register, { meeting: null }, renderDocument, openTemplate(null, 'agenda.docx').bytes)));
  return { deck, plan, agenda };
}

/** The steering group's deck of a register with so many projects. */
export async function makeLargeDeck([projects = '']: readonly string[]): Promise<Figures> {
  const count = Number(projects);
  const register = largeRegister({ projects: count, benefits: count * 3, measurements: count * 12 });
  const template = openTemplate(null, 'status-deck.pptx').bytes;
  const [seconds, files] = await timed(async () => filesOf(await makeStatusDeck(register, { meeting: null, audience: 'steering' }, renderDeck, template)));
  return { seconds, kilobytes: files.reduce((sum, { bytes }) => sum + bytes.length, 0) / 1024 };
}
