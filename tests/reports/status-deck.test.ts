import { describe, expect, it } from 'vitest';
import { date } from '../../src/schema/dates.js';
import { buildExample } from '../../src/register/checking/build-example.js';
import type { Register } from '../../src/register/register.js';
import { exampleAsOf, faultlessRegister } from '../../src/example/index.js';
import { buildStatusDeck, type DeckContext } from '../../src/reports/status-deck/build-status-deck.js';
import { bodyOf, deckText, hasSlide, slideOf, slidesOf, textOf } from './deck-text.js';
import { dumpDeck } from './dump-model.js';

const createdAt = '2027-05-12T08:00:00';

function contextOf(register: Register, meeting: string | null, more: Partial<DeckContext> = {}): DeckContext {
  return { meeting: register.rows.meeting.find(({ id }) => id === meeting) ?? null, asOf: register.asOf, audience: 'steering', createdAt, ...more };
}

function project(number: number, more: Readonly<Record<string, unknown>> = {}) {
  return { id: `P-${String(number).padStart(4, '0')}`, name: `Projekt nummer ${String(number)}`, category: 'crossOrganisational', followedBy: 'steering', status: 'active', light: 'green', ...more };
}

const may = { id: 'M-0002', forum: 'steering', date: date('2027-05-26') };
const march = { id: 'M-0001', forum: 'steering', date: date('2027-03-17'), approvedByChair: date('2027-03-08') };

describe("the example's deck", () => {
  const register = faultlessRegister('da');
  const deck = buildStatusDeck(register, contextOf(register, 'M-0015'));

  it('reads as agreed', async () => {
    await expect(dumpDeck(deck)).toMatchFileSnapshot('../golden/status-deck.da.txt');
  });

  it('reads as agreed in English', async () => {
    const english = faultlessRegister('en');
    await expect(dumpDeck(buildStatusDeck(english, contextOf(english, 'M-0015')))).toMatchFileSnapshot('../golden/status-deck.en.txt');
  });

  it('keeps to ten pages and eight behind', () => {
    const [main, ...appendices] = deck.sections;
    expect(main?.slides.length).toBeLessThanOrEqual(10);
    expect(appendices.flatMap(({ slides }) => slides).length).toBeLessThanOrEqual(8);
  });

  it('speaks Danish and shows no numbers of rows, no decimals of scores and no words of the program', () => {
    const text = deckText(deck);
    expect(text).not.toMatch(/\b(the|and|with|delayed|project|projects|benefit|risk|owner|unknown|baseline|RAG|snapshot)\b/);
    expect(text).not.toMatch(/undefined|null|NaN|\[object|\{\w*\}/);
    expect(text).not.toMatch(/t\.\s?kr|DKK|ikke erkendt/);
    for (const { title } of slidesOf(deck)) expect(title).not.toMatch(/\b(P|G|B|S|M)-\d{4}\b/);
  });

  it('names no leader or owner beside a red light', () => {
    const names = register.rows.project.flatMap(({ leader, owner }) => [leader, owner]).filter((name) => name !== null);
    const pages = slidesOf(deck).filter(({ id }) => id === 'attention' || id.startsWith('exception-'));
    expect(pages.length).toBeGreaterThan(1);
    const generated = pages.map((page) => ({ ...page, contents: page.contents.filter(({ block }) => block.kind !== 'paragraph') }));
    for (const page of generated) for (const name of names) expect(bodyOf(page)).not.toContain(name);
  });

  it('says on every page where it comes from and as of when', () => {
    for (const { notes } of slidesOf(deck)) {
      expect(notes.some((note) => note.startsWith('Kilde: arket '))).toBe(true);
      expect(notes).toContain('Data pr. 12. maj 2027.');
    }
  });

  it('is the same for the same register', () => {
    expect(buildStatusDeck(faultlessRegister('da'), contextOf(register, 'M-0015'))).toEqual(deck);
  });

  it('compares with an earlier register when it is given', () => {
    const previous: Register = { ...register, asOf: date('2027-02-01'), rows: { ...register.rows, project: register.rows.project.map((row) => ({ ...row, light: 'green' as const })) } };
    const compared = buildStatusDeck(register, contextOf(register, 'M-0015', { earlier: [previous] }));
    const red = register.rows.project.filter(({ followedBy, light, status }) => followedBy === 'steering' && light === 'red' && status === 'active');
    expect(red.length).toBe(3);
    expect(slideOf(compared, 'movement').title).toContain('Siden februar er tre projekter blevet røde');
  });

  it('is short and without persons for direktion and chefforum', () => {
    const short = buildStatusDeck(register, contextOf(register, 'M-0012', { audience: 'direktion' }));
    expect(slidesOf(short).length).toBeLessThanOrEqual(3);
    expect(short.stamp).toBeNull();
    const names = register.rows.person.map(({ name }) => name).filter((name) => name !== null);
    for (const name of names) expect(deckText(short)).not.toContain(name);
  });

  it('dates everything by the day asked for', () => {
    expect(exampleAsOf).toBe('2027-05-12');
    const later = buildStatusDeck(register, contextOf(register, null, { asOf: date('2027-08-01') }));
    expect(slideOf(later, 'opening').subtitle).toContain('Data pr. 1. august 2027');
  });
});

describe('stamp and approval', () => {
  const rows = { project: [project(1)], meeting: [march, may] };
  it('is a draft until the chair has approved', () => {
    const register = buildExample({ rows });
    expect(buildStatusDeck(register, contextOf(register, 'M-0002')).stamp).toBe('UDKAST');
    expect(buildStatusDeck(register, contextOf(register, null)).stamp).toBe('UDKAST');
    const approved = buildStatusDeck(register, contextOf(register, 'M-0001'));
    expect(approved.stamp).toBeNull();
    expect(slideOf(approved, 'opening').subtitle).toContain('Godkendt af formanden den 8. marts 2027');
  });
});

describe('pages without content', () => {
  it('are left out, but the page of decisions says that there are none', () => {
    const register = buildExample({ rows: { project: [project(1)], meeting: [march, may] } });
    const deck = buildStatusDeck(register, contextOf(register, 'M-0002'));
    expect(slidesOf(deck).map(({ id }) => id)).toEqual(['opening', 'decisions', 'portfolio', 'method']);
    expect(slideOf(deck, 'decisions').title).toMatch(/^Ingen sager til beslutning – mødet kan holdes på \d+ minutter$/);
    expect(bodyOf(slideOf(deck, 'decisions'))).toContain('Fristen for sager er');
    const none = buildStatusDeck(register, contextOf(register, null));
    expect(hasSlide(none, 'decisions')).toBe(false);
  });

  it('stand for an empty register too', () => {
    const register = buildExample({ rows: {} });
    const deck = buildStatusDeck(register, contextOf(register, null));
    expect(slidesOf(deck).map(({ id }) => id)).toEqual(['opening', 'method']);
    expect(slideOf(deck, 'opening').title).toBe('Der er endnu ingen aktive projekter i oversigten');
  });

  it('belong to parts that are switched off', () => {
    const register = buildExample({
      parts: ['core'],
      rows: { project: [project(1)], milestone: [{ id: 'MP-0001', project: 'P-0001', name: 'Ibrugtagning', agreedDate: date('2027-06-01') }] },
    });
    expect(hasSlide(buildStatusDeck(register, contextOf(register, null)), 'milestones')).toBe(false);
  });
});

describe('own texts', () => {
  const rows = {
    project: [project(1, { light: 'red', sinceLast: 'Leverandøren er forsinket.' })],
    meeting: [march, may],
    documentText: [
      { id: 'D-0001', page: 'Opmærksomhed', title: 'Vi skal tale om leverandøren' },
      { id: 'D-0002', page: 'opmærksomhed', meeting: 'M-0002', document: 'statusDeck', title: 'Leverandøren holder os tilbage', comment: 'Formanden indleder.' },
      { id: 'D-0003', page: 'Metode', document: 'agenda', title: 'Ikke til denne' },
    ],
  };
  it('win over the generated title, the meeting before any meeting, and stand in the notes beside it', () => {
    const register = buildExample({ rows });
    const slide = slideOf(buildStatusDeck(register, contextOf(register, 'M-0002')), 'attention');
    expect(slide.title).toBe('Leverandøren holder os tilbage');
    expect(textOf(slide)).toContain('Formanden indleder.');
    expect(slide.notes).toContain('Foreslået overskrift: Ét projekt kræver styregruppens opmærksomhed');
    expect(slideOf(buildStatusDeck(register, contextOf(register, 'M-0001')), 'attention').title).toBe('Vi skal tale om leverandøren');
  });
  it('are for their own document only', () => {
    const register = buildExample({ rows });
    expect(slideOf(buildStatusDeck(register, contextOf(register, 'M-0002')), 'method').title).toBe('Sådan er tallene lavet');
  });
});

describe('what may not be shown', () => {
  const rows = {
    project: [project(1), project(2, { name: 'Hemmelig sag', light: 'red', disclosure: 'confidential' }), project(3, { name: 'Kun for os', light: 'red', disclosure: 'steeringOnly' })],
    meeting: [march, may],
    benefit: [{ id: 'G-0001', project: 'P-0002', name: 'Skjult gevinst', type: 'quality' }],
    barrier: [
      { id: 'B-0001', name: 'Skjult barriere', affects: 'P-0002', ask: 'Noget', status: 'submitted', reported: date('2027-01-01') },
      { id: 'B-0002', name: 'Fælles barriere', affects: 'P-0001; P-0002', ask: 'Noget', status: 'submitted', reported: date('2027-01-01') },
    ],
    milestone: [{ id: 'MP-0001', project: 'P-0002', name: 'Skjult milepæl', agreedDate: date('2027-06-01') }],
    risk: [{ id: 'R-0001', project: 'P-0002', name: 'Skjult risiko', probability: 5, consequence: 5, escalate: true, status: 'identified' }],
  };
  it('never shows confidential projects or what hangs on them, and says that something is left out', () => {
    const register = buildExample({ rows });
    const deck = buildStatusDeck(register, contextOf(register, 'M-0002'));
    expect(dumpDeck(deck, true)).not.toMatch(/Hemmelig|Skjult/);
    expect(deckText(deck)).toContain('Fælles barriere');
    expect(deckText(deck)).toContain('Kun for os');
    expect(textOf(slideOf(deck, 'method'))).toContain('Ét fortroligt projekt er ikke med i materialet.');
  });
  it('keeps what is for the steering group from direktion and chefforum', () => {
    const register = buildExample({ rows });
    const deck = buildStatusDeck(register, contextOf(register, 'M-0001', { audience: 'direktion' }));
    expect(dumpDeck(deck, true)).not.toMatch(/Hemmelig|Skjult|Kun for os/);
  });
});
