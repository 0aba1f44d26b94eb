import { describe, expect, it } from 'vitest';
import { date } from '../../src/schema/dates.js';
import type { DocumentModel } from '../../src/schema/document-models.js';
import { buildExample } from '../../src/register/checking/build-example.js';
import type { Register } from '../../src/register/register.js';
import { faultlessRegister } from '../../src/example/index.js';
import { buildAgenda, type AgendaContext } from '../../src/reports/agenda/build-agenda.js';
import { buildCase } from '../../src/reports/agenda/build-case.js';
import { buildStatusDeck } from '../../src/reports/status-deck/build-status-deck.js';
import { deckText } from './deck-text.js';
import { dumpDocument } from './dump-model.js';
import { sampleRegister } from './sample-register.js';

function contextOf(register: Register): AgendaContext {
  return { asOf: register.asOf, createdAt: '2027-05-12T08:00:00' };
}

function agendaOf(register: Register, meeting: string, more: Partial<AgendaContext> = {}): DocumentModel {
  const row = register.rows.meeting.find(({ id }) => id === meeting);
  if (!row) throw new Error(`No meeting ${meeting}`);
  return buildAgenda(register, row, { ...contextOf(register), ...more });
}

function headings(model: DocumentModel, level: number): readonly string[] {
  return model.blocks.flatMap((block) => (block.kind === 'heading' && block.level === level ? [block.text] : []));
}

const march = { id: 'M-0001', forum: 'steering', date: date('2027-03-17'), minutesApproved: date('2027-03-31') };
const may = { id: 'M-0002', forum: 'steering', date: date('2027-05-26'), number: '2/2027' };

describe("the example's agendas", () => {
  const register = faultlessRegister('da');

  it("reads as agreed for the steering group", async () => {
    await expect(dumpDocument(agendaOf(register, 'M-0015'))).toMatchFileSnapshot('../golden/agenda.da.txt');
  });

  it('reads as agreed for the programme group, which has points of its own', async () => {
    const agenda = agendaOf(register, 'M-0017');
    await expect(dumpDocument(agenda)).toMatchFileSnapshot('../golden/agenda-programme.da.txt');
    expect(headings(agenda, 1)).toEqual(['Godkendelse af dagsorden', 'Bordet rundt: lokale projekter', 'Status på porteføljen', 'Barrierer og risici', 'Udkast til sager til styregruppen', 'Gevinster', 'Nye idéer', 'Retningslinjer og videndeling', 'Digitaliseringsseminar', 'Eventuelt']);
    expect([agenda.stamp, agenda.approval]).toEqual([null, '']);
  });

  it('numbers its points as the headings number themselves, and as the deck does', () => {
    const agenda = agendaOf(register, 'M-0015');
    const overview = agenda.blocks.find((block) => block.kind === 'table');
    if (overview?.kind !== 'table') throw new Error('No overview');
    const listed = overview.rows.filter(({ role }) => role === undefined).map(({ cells }) => cells[0]);
    let [point, item] = [0, 0];
    const counted = agenda.blocks.flatMap((block) => {
      if (block.kind !== 'heading' || block.numbered === false) return [];
      if (block.level === 1) [point, item] = [point + 1, 0];
      else item += 1;
      return [block.level === 1 ? String(point) : `${String(point)}.${String(item)}`];
    });
    expect(listed).toEqual(counted);
    const meeting = register.rows.meeting.find(({ id }) => id === 'M-0015') ?? null;
    const deck = deckText(buildStatusDeck(register, { ...contextOf(register), meeting, audience: 'steering' }));
    expect(deck).toContain('| 3.1 | Nyt omsorgssystem: køb af data og ny dato for ibrugtagning |');
    expect(listed).toContain('3.1');
  });

  it('sums the minutes against the length of the meeting', () => {
    const agenda = agendaOf(register, 'M-0015');
    const overview = agenda.blocks.find((block) => block.kind === 'table');
    if (overview?.kind !== 'table') throw new Error('No overview');
    const minutes = overview.rows.flatMap(({ cells, role }) => (role === 'total' ? [] : typeof cells.at(-1) === 'object' ? [(cells.at(-1) as { number: number }).number] : []));
    const total = minutes.reduce((sum, own) => sum + own, 0);
    expect(overview.rows.at(-1)?.cells.at(-1)).toEqual({ number: total, shown: String(total) });
    expect(total).toBeGreaterThan(120);
    expect(dumpDocument(agenda)).toContain(`Punkterne tager ${String(total - 120)} minutter mere, end mødet varer (120 minutter).`);
  });

  it('speaks Danish without words of the program, and English in an English register', () => {
    for (const meeting of ['M-0015', 'M-0017', 'M-0013']) {
      expect(dumpDocument(agendaOf(register, meeting))).not.toMatch(/\b(the|and|with|delayed|project|benefit|owner)\b|undefined|\bnull\b|\{\w+\}|kr\.\./);
    }
    const english = dumpDocument(agendaOf(faultlessRegister('en'), 'M-0015'));
    expect(english).toContain('The programme group recommends that the steering group');
    expect(english).not.toMatch(/Sagstype|Indstilling\b|Opfølgning på beslutninger|undefined|\{\w+\}/);
  });

  it('follows the terms of approval', () => {
    expect(agendaOf(register, 'M-0015').stamp).toBe('UDKAST');
    const held = agendaOf(register, 'M-0012');
    expect([held.stamp, held.approval]).toEqual([null, 'Godkendt af formanden den 8. marts 2027']);
  });
});

describe('the lights of the portfolio', () => {
  const status = (lights: readonly (string | null)[]): string => {
    const project = lights.map((light, index) => ({ id: `P-000${String(index + 1)}`, name: `Projekt ${String(index + 1)}`, category: 'crossOrganisational', followedBy: 'steering', status: 'active', light }));
    return dumpDocument(agendaOf(buildExample({ rows: { meeting: [may], project } }), 'M-0002'));
  };

  it('are told of many, of one, and where nobody has judged any', () => {
    expect(status(['red', 'green', 'green'])).toContain('Af tre aktive projekter er ét rødt og to grønne.');
    expect(status(['yellow'])).toContain('Der er ét aktivt projekt, og det er gult.');
    expect(status([null])).toContain('Det ene aktive projekt har ikke et trafiklys.');
    expect(status([null, null])).toContain('Ingen af de to aktive projekter har et trafiklys.');
  });
});

describe('points', () => {
  it('with nothing to treat are left out and the numbers close up', () => {
    const agenda = agendaOf(buildExample({ rows: { meeting: [may] } }), 'M-0002');
    expect(headings(agenda, 1)).toEqual(['Godkendelse af dagsorden', 'Status på porteføljen', 'Hvad melder vi ud?', 'Næste møde og årshjul', 'Eventuelt']);
    expect(dumpDocument(agenda)).toContain('Det næste møde er ikke fastsat.');
  });

  it('follow up what was decided, with who and when', () => {
    const rows = {
      meeting: [march, may],
      person: [{ id: 'PE-0001', name: 'Jakob Friis', function: 'Stabschef' }],
      case: [{ id: 'S-0001', meeting: 'M-0001', title: 'Oprydning', type: 'decision', decision: 'approved', followUpBy: 'Jakob Friis', deadline: date('2027-05-01') }],
    };
    const text = dumpDocument(agendaOf(buildExample({ rows }), 'M-0002'));
    expect(text).toContain('Referatet af mødet den 17. marts 2027 er godkendt.');
    expect(text).toContain('| Oprydning | Stabschef | 1. maj 2027 | Over fristen |');
  });

  it('take own words', () => {
    const rows = { meeting: [may], documentText: [{ id: 'D-0001', document: 'agenda', page: 'Status på porteføljen', title: 'Hvor står vi?', comment: 'Kun de røde.' }] };
    const agenda = agendaOf(buildExample({ rows }), 'M-0002');
    expect(headings(agenda, 1)).toContain('Hvor står vi?');
    expect(dumpDocument(agenda)).toContain('Kun de røde.');
  });
});

describe('cases', () => {
  const item = { id: 'S-0001', meeting: 'M-0002', title: 'Køb af data', type: 'decision', owner: 'Camilla', summary: 'Kort.', amount: 1_200_000 };
  const register = (more: Readonly<Record<string, unknown>>) => buildExample({ rows: { meeting: [march, may], case: [{ ...item, ...more }] } });
  const fileOf = (own: Register, headingsOf?: AgendaContext['headings']) => {
    const [first] = own.rows.case;
    if (!first) throw new Error('No case');
    return buildCase(own, first, { ...contextOf(own), ...(headingsOf === undefined ? {} : { headings: headingsOf }) });
  };

  it('write who recommends by themselves, and number several recommendations', () => {
    expect(dumpDocument(agendaOf(register({ recommendation: 'bevilger 1,2 mio. kr.' }), 'M-0002'))).toContain('Programgruppen indstiller, at styregruppen bevilger 1,2 mio. kr.\n');
    expect(dumpDocument(agendaOf(register({ recommendation: '1. bevilger pengene\n2) udskyder datoen\n- beder om en plan' }), 'M-0002'))).toContain('Programgruppen indstiller, at styregruppen\n1. bevilger pengene\n2. udskyder datoen\n3. beder om en plan');
    expect(dumpDocument(agendaOf(register({ recommendation: 'Programgruppen indstiller, at styregruppen siger ja.' }), 'M-0002'))).not.toContain('styregruppen Programgruppen');
  });

  it('say aloud that a recommendation is missing, and leave other blanks out of the agenda but not out of the file', () => {
    const own = register({});
    const agenda = dumpDocument(agendaOf(own, 'M-0002'));
    expect(agenda).toContain('Indstillingen er ikke skrevet endnu.');
    expect(agenda).not.toContain('Sagsfremstilling');
    const file = fileOf(own);
    expect(headings(file, 2)).toEqual(['Resumé', 'Indstilling', 'Beslutning', 'Sagsfremstilling', 'Økonomi', 'Gevinst/effekt', 'Konsekvenser og risici', 'Hvis vi siger nej', 'Tidligere behandling', 'Videre proces og kommunikation', 'Bilag']);
    expect(file.subtitle).toBe('Styregruppen, møde 2/2027, 26. maj 2027, punkt 3.1');
    expect(dumpDocument(file)).toContain('Beløb: 1,2 mio. kr.');
  });

  it('show the decision once it is made, right after the recommendation', () => {
    const text = dumpDocument(agendaOf(register({ recommendation: 'bevilger', decision: 'approvedWithChanges', decisionText: 'Højst 1 mio. kr.', followUpBy: 'Stabschef', deadline: date('2027-06-30') }), 'M-0002'));
    expect(text).toMatch(/### Beslutning\nGodkendt med ændringer: Højst 1 mio. kr\.\nOpfølgning: Stabschef, 30\. juni 2027\./);
  });

  it('take the headings of the municipality', () => {
    const file = fileOf(register({ presentation: 'Lang tekst.' }), [{ field: 'presentation', title: { da: 'Problemstilling', en: 'Problem' } }, { field: 'recommendation', title: { da: 'Løsning', en: 'Solution' } }]);
    expect(headings(file, 2)).toEqual(['Problemstilling', 'Løsning']);
  });

  it('can be on no meeting yet', () => {
    const file = fileOf(register({ meeting: null }));
    expect(file.title).toBe('Køb af data');
    expect(file.subtitle).toBeUndefined();
  });
});

describe('agendas and cases of generated registers', () => {
  it('never stumble, and have unique bookmarks', () => {
    for (let seed = 1; seed <= 20; seed += 1) {
      const register = sampleRegister(seed, 6 + seed, seed % 2 === 0 ? 'da' : 'en');
      for (const meeting of register.rows.meeting) {
        const agenda = buildAgenda(register, meeting, contextOf(register));
        const bookmarks = agenda.blocks.flatMap((block) => (block.kind === 'heading' && block.bookmark !== undefined ? [block.bookmark] : []));
        expect(new Set(bookmarks).size).toBe(bookmarks.length);
        expect(dumpDocument(agenda)).not.toMatch(/undefined|\bnull\b|NaN|\[object|\{\w+\}|Infinity/);
        for (const link of dumpDocument(agenda).matchAll(/→#([\w-]+)/g)) expect(bookmarks).toContain(link[1]);
      }
      for (const item of register.rows.case) expect(dumpDocument(buildCase(register, item, contextOf(register)))).not.toMatch(/undefined|\bnull\b|\{\w+\}/);
    }
  });
});
