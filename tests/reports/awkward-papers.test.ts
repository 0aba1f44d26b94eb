import { beforeAll, describe, expect, it } from 'vitest';
import { renderDocument } from '../../src/adapters/docx/render-document.js';
import { starterAgendaTemplate } from '../../src/adapters/docx/starter-template/starter-agenda-template.js';
import { starterPlanTemplate } from '../../src/adapters/docx/starter-template/starter-plan-template.js';
import { checkPackage } from '../../src/adapters/ooxml/check-package.js';
import { planActionPlan } from '../../src/app/documents/make-action-plan.js';
import { planAgenda } from '../../src/app/documents/make-agenda.js';
import { convertWithLibreOffice } from '../support/libreoffice.js';
import { itWithOoxmlValidator, validateOoxml } from '../support/ooxml-validator.js';
import { collidingWords, itWithRenderedPages, pdfPages } from '../support/pdf-words.js';
import { awkwardRegister } from './awkward-register.js';

/** Plan and agenda of names of 250 characters, long compounds and texts without end. */
describe.each([['40 awkward projects', 40], ['1,000 awkward projects', 1000]] as const)('plan and agenda of %s', (_, projects) => {
  let files: readonly (readonly [string, Uint8Array])[] = [];
  beforeAll(async () => {
    const register = awkwardRegister(projects, 7);
    const [plan, agenda] = [planActionPlan(register, { year: 2028 }), planAgenda(register, { meeting: 'M-0002' })];
    if (plan.kind !== 'planned' || agenda.kind !== 'planned') throw new Error('nothing planned');
    files = [['plan', await renderDocument(plan.model, starterPlanTemplate())], ['agenda', await renderDocument(agenda.model, starterAgendaTemplate())]];
  }, 240_000);

  it('are sound packages', () => {
    for (const [name, bytes] of files) expect(checkPackage(bytes), name).toEqual([]);
  });

  itWithOoxmlValidator('are valid by the Open XML SDK', async () => {
    for (const [name, bytes] of files) expect(await validateOoxml(bytes, 'docx'), name).toEqual([]);
  }, 120_000);

  if (projects > 40) return;
  itWithRenderedPages('have no words over each other on the pages LibreOffice sets', async () => {
    for (const [name, bytes] of files) {
      const pages = await pdfPages(await convertWithLibreOffice(bytes, 'docx', 'pdf'));
      expect(pages.length, name).toBeGreaterThan(5);
      expect(collidingWords(pages), name).toEqual([]);
    }
  }, 240_000);
});
