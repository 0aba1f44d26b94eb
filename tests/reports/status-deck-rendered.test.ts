import { describe, expect, it } from 'vitest';
import { checkPackage } from '../../src/adapters/ooxml/check-package.js';
import { renderDeck } from '../../src/adapters/pptx/render-deck.js';
import { starterDeckTemplate } from '../../src/adapters/pptx/starter-template/starter-deck-template.js';
import { faultlessRegister } from '../../src/example/index.js';
import { buildExample } from '../../src/register/checking/build-example.js';
import type { Register } from '../../src/register/register.js';
import { buildStatusDeck } from '../../src/reports/status-deck/build-status-deck.js';
import type { Audience } from '../../src/reports/status-deck/deck-facts.js';
import { corporateTemplate } from '../adapters/pptx/templates/corporate-template.js';
import { convertWithLibreOffice } from '../support/libreoffice.js';
import { collidingWords, itWithRenderedPages, pdfPages } from '../support/pdf-words.js';
import { boundWords } from '../../src/schema/wording/bound-words.js';
import { itWithOoxmlValidator, validateOoxml } from '../support/ooxml-validator.js';
import { readDeck } from '../adapters/pptx/read-deck.js';
import { awkwardRegister } from './awkward-register.js';
import { slidesOf } from './deck-text.js';
import { layoutFaults } from './layout-faults.js';

function modelOf(register: Register, meeting: string | null, audience: Audience) {
  return buildStatusDeck(register, { meeting: register.rows.meeting.find(({ id }) => id === meeting) ?? null, asOf: register.asOf, audience, createdAt: '2027-05-12T12:00:00' });
}

const oneProject = buildExample({ rows: { project: [{ id: 'P-0001', name: 'Nyt omsorgssystem', followedBy: 'steering', status: 'active', light: 'red', expectedEnd: '2028-01-31' }] } });

const cases: readonly (readonly [string, () => Register, string | null, Audience])[] = [
  ['the example', () => faultlessRegister('da'), 'M-0015', 'steering'],
  ['the example in English', () => faultlessRegister('en'), 'M-0015', 'steering'],
  ['the example, short', () => faultlessRegister('da'), 'M-0012', 'direktion'],
  ['an empty register', () => buildExample({ rows: {} }), null, 'steering'],
  ['an empty register, short', () => buildExample({ rows: {} }), null, 'direktion'],
  ['one project', () => oneProject, null, 'steering'],
  ['300 awkward projects', () => awkwardRegister(300), 'M-0002', 'steering'],
  ['300 awkward projects, short', () => awkwardRegister(300), 'M-0001', 'direktion'],
  ['40 awkward projects', () => awkwardRegister(40, 7), 'M-0002', 'steering'],
  ['1,000 awkward projects', () => awkwardRegister(1000), 'M-0002', 'steering'],
];

describe.each(cases)('the deck of %s', (_, registerOf, meeting, audience) => {
  const model = modelOf(registerOf(), meeting, audience);
  const rendered = renderDeck(model, starterDeckTemplate());

  it('has nothing outside its pages, over each other, too small or without alternative text, and no title twice', async () => {
    expect(layoutFaults(await rendered)).toEqual([]);
  });

  it('has them neither on a template of an organisation', async () => {
    expect(layoutFaults(await renderDeck(model, corporateTemplate()))).toEqual([]);
  });

  it('is a sound package', async () => {
    expect(checkPackage(await rendered)).toEqual([]);
  });

  itWithOoxmlValidator('is valid by the Open XML SDK', async () => {
    expect(await validateOoxml(await rendered, 'pptx')).toEqual([]);
  });

  it('has a page or more for every slide of the model, and all its sections', async () => {
    const { slides } = readDeck(await rendered);
    for (const { title } of slidesOf(model)) expect(slides.some((slide) => slide.title.startsWith(boundWords(title)))).toBe(true);
  });
});

describe.each(cases.filter(([name]) => ['the example', 'one project', '40 awkward projects', '300 awkward projects'].includes(name)))('the pages of %s', (_, registerOf, meeting, audience) => {
  const rendered = renderDeck(modelOf(registerOf(), meeting, audience), starterDeckTemplate());

  itWithRenderedPages('has no words over each other on the pages LibreOffice sets, and no page that is not there', async () => {
    const pages = await pdfPages(await convertWithLibreOffice(await rendered, 'pptx', 'pdf'));
    expect(pages.length).toBe(readDeck(await rendered).slides.length);
    expect(collidingWords(pages)).toEqual([]);
  });
});

describe('the size of decks', () => {
  it('keeps the main part to ten slides, and the pages of exceptions to four', () => {
    for (const [, registerOf, meeting, audience] of cases) {
      const [main, ...behind] = modelOf(registerOf(), meeting, audience).sections;
      expect(main?.slides.length ?? 0).toBeLessThanOrEqual(10);
      expect(behind.flatMap(({ slides }) => slides).filter(({ id }) => id.startsWith('exception')).length).toBeLessThanOrEqual(4);
    }
  });

  it('grows behind the main part only by the projects that need attention', async () => {
    const calm = awkwardRegister(1000);
    const project = calm.rows.project.map((row) => ({ ...row, light: 'green' as const, legalDeadline: null, name: (row.name ?? '').slice(-50), area: (row.area ?? '').slice(0, 25) || null }));
    const { slides } = readDeck(await renderDeck(modelOf({ ...calm, rows: { ...calm.rows, project } }, 'M-0002', 'steering'), starterDeckTemplate()));
    expect(slides.filter(({ title }) => title.startsWith('Porteføljen')).length).toBeLessThanOrEqual(3);
  });
});
