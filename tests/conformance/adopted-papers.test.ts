import { existsSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { describe, expect, it } from 'vitest';
import { renderDocument } from '../../src/adapters/docx/render-document.js';
import { starterAgendaTemplate } from '../../src/adapters/docx/starter-template/starter-agenda-template.js';
import { starterPlanTemplate } from '../../src/adapters/docx/starter-template/starter-plan-template.js';
import { checkPackage } from '../../src/adapters/ooxml/check-package.js';
import { renderDeck } from '../../src/adapters/pptx/render-deck.js';
import { starterDeckTemplate } from '../../src/adapters/pptx/starter-template/starter-deck-template.js';
import { planActionPlan } from '../../src/app/documents/make-action-plan.js';
import { planAgenda } from '../../src/app/documents/make-agenda.js';
import { planStatusDeck } from '../../src/app/documents/make-status-deck.js';
import { buildExample } from '../../src/register/checking/build-example.js';
import { date } from '../../src/schema/dates.js';
import { itWithOoxmlValidator, validateOoxml } from '../support/ooxml-validator.js';
import { registerOfCsv } from './adopted-deck.js';

/** Published portfolios, where they are at hand; they are no part of this repository. */
const folder = new URL('../../../shared/data/projects/', import.meta.url);
const day = date('2026-11-22');
const meetings = buildExample({ rows: { meeting: [{ id: 'M-0001', forum: 'steering', date: '2026-12-01', status: 'planned' }] } }).rows.meeting;

const lists = ['uk-major-projects-2023.csv', 'canada-it-projects-2022.csv'].map((name) => [name, fileURLToPath(new URL(name, folder))] as const);

describe.each(lists)('deck, plan and agenda of %s', (_, path) => {
  if (!existsSync(path)) {
    it.skip('are made when the list is at hand', () => undefined);
    return;
  }

  itWithOoxmlValidator('are sound packages and valid by the Open XML SDK', async () => {
    const adopted = registerOfCsv(path, day);
    const register = { ...adopted, rows: { ...adopted.rows, meeting: meetings } };
    const [deck, plan, agenda] = [planStatusDeck(register, { meeting: null, audience: 'steering' }), planActionPlan(register, { year: 2027 }), planAgenda(register, { meeting: 'M-0001' })];
    if (deck.kind !== 'planned' || plan.kind !== 'planned' || agenda.kind !== 'planned') throw new Error([deck, plan, agenda].map(({ kind }) => kind).join(' '));
    const files = [
      ['pptx', await renderDeck(deck.model, starterDeckTemplate())],
      ['docx', await renderDocument(plan.model, starterPlanTemplate())],
      ['docx', await renderDocument(agenda.model, starterAgendaTemplate())],
    ] as const;
    for (const [kind, bytes] of files) {
      expect(checkPackage(bytes)).toEqual([]);
      expect(await validateOoxml(bytes, kind)).toEqual([]);
    }
  }, 240_000);
});
