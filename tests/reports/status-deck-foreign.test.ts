import { describe, expect, it } from 'vitest';
import { addDays, date } from '../../src/schema/dates.js';
import { buildExample } from '../../src/register/checking/build-example.js';
import { buildStatusDeck } from '../../src/reports/status-deck/build-status-deck.js';
import { bodyOf, deckText, hasSlide, slideOf, slidesOf, textOf } from './deck-text.js';

type Fields = Readonly<Record<string, unknown>>;

const asOf = date('2027-05-12');

/** Projects as an adopted sheet gives them: a name, and what the test says. */
function listOf(count: number, more: (index: number) => Fields): readonly Fields[] {
  return Array.from({ length: count }, (_, index) => ({
    id: `P-${String(index + 1).padStart(4, '0')}`,
    name: `Projekt ${String(index + 1)}`,
    followedBy: 'steering',
    status: 'active',
    ...more(index),
  }));
}

function deckOf(project: readonly Fields[], more: Readonly<Record<string, readonly Fields[]>> = {}) {
  const register = buildExample({ rows: { project, ...more } });
  return buildStatusDeck(register, { meeting: register.rows.meeting[0] ?? null, asOf, audience: 'steering', createdAt: '2027-05-12T08:00:00' });
}

const areas = ['Børn og Familie', 'Staben', 'Ældre og Sundhed'] as const;

describe('a list without lights', () => {
  const budgets = (index: number): Fields => ({ area: areas[index % 3], approvedBudget: index % 3 === 0 ? 10_000_000 : 1_000_000, expectedEnd: date(`${String(2027 + (index % 3))}-12-31`) });
  const deck = deckOf(listOf(12, budgets));

  it('does not say that no project needs help', () => {
    expect(slideOf(deck, 'opening').title).toBe('Tolv projekter er i gang – ingen har trafiklys endnu');
    expect(slideOf(deckOf(listOf(1, () => ({}))), 'opening').title).toBe('Ét projekt er i gang – det har ikke trafiklys endnu');
    const meeting = [{ id: 'M-0001', forum: 'steering', date: date('2027-05-26') }];
    expect(slideOf(deckOf(listOf(12, budgets), { meeting }), 'opening').title).toBe('Ingen sager til beslutning – projekterne har ikke trafiklys endnu');
    const most = slideOf(deckOf(listOf(12, (index) => (index === 0 ? { light: 'green' } : {}))), 'opening').title;
    expect(most).toBe('Ingen projekter er meldt røde – elleve af tolv har ikke trafiklys endnu');
  });

  it('has no picture or column of grey lights', () => {
    expect(hasSlide(deck, 'movement')).toBe(false);
    expect(deckText(deck)).not.toMatch(/Ikke vurderet|rødt trafiklys/);
    expect(textOf(slideOf(deck, 'method'))).toContain('Ingen projekter har trafiklys endnu.');
  });

  it('shows where the money is and when the projects end instead', () => {
    const spread = slideOf(deck, 'spread');
    expect(spread.title).toBe('Ét af tre fagområder står for 83 pct. af budgettet på 48 mio. kr.');
    const [money, ends] = spread.contents.map(({ block }) => block);
    expect(money).toMatchObject({ kind: 'chart', categories: ['Børn og Familie', 'Staben', 'Ældre og Sundhed'], series: [{ values: [40, 4, 4] }], unit: 'mio. kr.' });
    expect(ends).toMatchObject({ kind: 'chart', categories: ['2027', '2028', '2029'], series: [{ values: [4, 4, 4] }] });
    expect(textOf(slideOf(deck, 'opening'))).toContain(spread.title);
  });

  it('tells once that nobody has reported', () => {
    const old = deckOf(listOf(12, () => ({ statusDate: date('2022-04-25') })));
    expect(textOf(slideOf(old, 'opening'))).toContain('Ingen af projekterne har meldt status de seneste 100 dage – billedet er ufuldstændigt');
    expect(textOf(slideOf(old, 'method'))).not.toContain('Projekt 1');
  });
});

describe('a list without categories', () => {
  const lit = (index: number): Fields => ({ area: areas[index % 3], light: index === 0 ? 'red' : 'green' });

  it('is told by area', () => {
    const deck = deckOf(listOf(12, lit));
    expect(slideOf(deck, 'movement').contents[0]?.block).toMatchObject({ title: 'Projekter efter fagområde og trafiklys', categories: ['Børn og Familie', 'Staben', 'Ældre og Sundhed'] });
    expect(textOf(slideOf(deck, 'portfolio'))).toContain('# | Børn og Familie |');
    expect(deckText(deck)).not.toContain('Uden kategori');
  });

  it('puts the small areas together when there are many, and then has no headings over one row each', () => {
    const deck = deckOf(listOf(40, (index) => ({ area: `Område ${String(index % 20)}`, light: 'green' })));
    const chart = slideOf(deck, 'movement').contents[0]?.block;
    expect(chart).toMatchObject({ kind: 'chart', categories: [...Array.from({ length: 8 }, (_, index) => `Område ${String(index)}`), '12 andre fagområder'] });
    expect(bodyOf(slideOf(deck, 'portfolio'))).not.toContain('# |');
  });

  it('gets no chart and no heading for one group', () => {
    const deck = deckOf(listOf(12, () => ({ light: 'green' })));
    expect(slideOf(deck, 'movement').contents.map(({ block }) => block.kind)).toEqual(['table']);
    expect(bodyOf(slideOf(deck, 'portfolio'))).not.toContain('# |');
  });
});

describe('a list where nothing is under way', () => {
  it('says so, and shows what there is', () => {
    const deck = deckOf(listOf(12, (index) => ({ status: index < 9 ? 'proposed' : 'stopped', purpose: 'Et formål.' })));
    expect(slideOf(deck, 'opening').title).toBe('Ingen projekter er i gang endnu – ni er foreslået');
    expect(bodyOf(slideOf(deck, 'opening'))).toContain('* 9 forslag');
    expect(slideOf(deck, 'portfolio').title).toBe('Porteføljen pr. 12. maj 2027: tolv projekter, ingen i gang');
    expect(bodyOf(slideOf(deck, 'portfolio'))).toContain('# | Stoppet |');
    expect(slideOf(deckOf(listOf(2, () => ({ status: 'stopped' }))), 'opening').title).toBe('Ingen projekter er i gang – alle er stoppet');
  });
});

describe('money columns', () => {
  const unitsOf = (budget: number): string => {
    const deck = deckOf(listOf(4, (index) => ({ light: 'green', approvedBudget: budget * (index + 1) })));
    return `${/Budget \([^)]*\)/.exec(bodyOf(slideOf(deck, 'portfolio')))?.[0] ?? ''} ${/Projekt 1 \|.*\| ([\d.,]+) \|/.exec(bodyOf(slideOf(deck, 'portfolio')))?.[1] ?? ''}`;
  };
  it('are in the unit their amounts can be read in', () => {
    expect(unitsOf(2_000_000)).toBe('Budget (mio. kr.) 2,0');
    expect(unitsOf(120_000)).toBe('Budget (1.000 kr.) 120');
    expect(unitsOf(14)).toBe('Budget (kr.) 14');
  });
});

describe('names of projects and areas', () => {
  const name = `Anskaffelse af ${'digitaliseringsunderstøttelsesplatform '.repeat(6)}til hele kommunen`;
  const area = 'Beskæftigelses-, integrations- og uddannelsesforvaltningen med jobcenter og ydelsescenter';
  const deck = deckOf(listOf(6, (index) => ({ name: `${name} ${String(index)}`, area, light: index < 2 ? 'red' : 'green', sinceLast: 'Kort.', expectedEnd: date('2027-06-30') })));
  it('stand whole in every table', () => {
    for (const id of ['portfolio', 'attention', 'milestones']) expect(bodyOf(slideOf(deck, id))).toContain(`${name} 0`);
    expect(bodyOf(slideOf(deck, 'portfolio'))).toContain(area);
    for (const { contents } of slidesOf(deck)) for (const { block } of contents) if (block.kind === 'table') expect(JSON.stringify(block.rows)).not.toContain('…');
  });
});

describe('exceptions', () => {
  const pages = (deck: ReturnType<typeof deckOf>) => slidesOf(deck).map(({ id }) => id).filter((id) => id.startsWith('exception'));
  const reason = 'Leverandøren har meldt, at den nye version først kommer efter sommeren. Derfor kan testen ikke begynde. Vi forhandler om en nødplan, som dækker de tre største områder indtil nytår.';

  it('tell the reason for the light where nothing is said of the time since last', () => {
    const deck = deckOf(listOf(1, () => ({ light: 'red', lightReason: reason })));
    expect(textOf(slideOf(deck, 'attention'))).toContain('Leverandøren har meldt, at den nye version først kommer efter sommeren.');
    expect(textOf(slideOf(deck, 'exception-P-0001'))).toContain(`Begrundelse for trafiklys: ${reason}`);
    const both = deckOf(listOf(1, () => ({ light: 'red', lightReason: reason, sinceLast: 'Testen er flyttet.', nextSteps: 'Ny plan i juni.' })));
    expect(textOf(slideOf(both, 'exception-P-0001'))).toContain('Siden sidst: Testen er flyttet.');
  });

  it('end at a sentence', () => {
    const long = `${reason} ${'Endnu en sætning om det samme. '.repeat(60)}`;
    const deck = deckOf(listOf(1, () => ({ light: 'red', sinceLast: long, purpose: long })));
    for (const id of ['attention', 'exception-P-0001']) {
      expect(textOf(slideOf(deck, id))).not.toContain('…');
      expect(textOf(slideOf(deck, id)).length).toBeLessThan(long.length);
    }
  });

  it('get no page for a date and a budget, which stand where attention is asked for', () => {
    const deck = deckOf(listOf(3, () => ({ light: 'red', expectedEnd: date('2028-01-31'), approvedBudget: 2_600_000, sinceLast: 'Anden prøve gik galt.' })));
    expect(pages(deck)).toEqual([]);
    expect(bodyOf(slideOf(deck, 'attention'))).toMatch(/Anden prøve gik galt\. \|.*31\. januar 2028 \| 2,6/);
  });

  it('stand together in a table when they have a purpose and little else', () => {
    const deck = deckOf(listOf(5, () => ({ light: 'red', purpose: 'Borgerne får svar med det samme.' })));
    expect(pages(deck)).toEqual(['exceptions']);
    expect(slideOf(deck, 'exceptions').title).toBe('Det skal fem af projekterne med rødt trafiklys føre til');
    expect(textOf(slideOf(deck, 'attention'))).toContain('#slide:exceptions');
  });

  it('are at most four pages, the table among them', () => {
    expect(pages(deckOf(listOf(9, () => ({ light: 'red', lightReason: reason }))))).toHaveLength(4);
    const mixed = deckOf(listOf(9, (index) => ({ light: 'red', purpose: 'Et formål.', ...(index > 1 ? { lightReason: reason } : {}) })));
    expect(pages(mixed)).toEqual(['exception-P-0003', 'exception-P-0004', 'exception-P-0005', 'exceptions']);
  });

  it('leave out the phrases of a reporting form', () => {
    const lacks = ['folk', 'penge', 'tid', 'data', 'lokaler', 'testere'];
    const phrase = (index: number): string => `Vurderingen i ${String(index)}. kvartal er uændret i forhold til den seneste indmelding.`;
    const deck = deckOf(listOf(6, (index) => ({ light: 'red', lightReason: `${phrase(index)} Vi mangler ${lacks[index] ?? ''}.` })));
    expect(deckText(deck)).not.toContain('seneste indmelding');
    expect(textOf(slideOf(deck, 'attention'))).toContain('Vi mangler data.');
    const onlyPhrases = deckOf(listOf(6, (index) => ({ light: 'red', lightReason: phrase(index) })));
    expect(textOf(slideOf(onlyPhrases, 'attention'))).toContain('seneste indmelding');
  });
});

describe('expected ends that have passed', () => {
  const past = (count: number) => (index: number): Fields => ({ light: index === 0 ? 'red' : 'green', area: areas[index % 3], expectedEnd: index < count ? addDays(asOf, -30 - index) : addDays(asOf, 200) });

  it('are said of the single project while there are few', () => {
    const deck = deckOf(listOf(20, past(1)));
    expect(textOf(slideOf(deck, 'attention'))).toContain('Forventet slut den 12. april er passeret.');
    expect(slideOf(deck, 'milestones').title).toBe('Ét projekt har passeret sin forventede slut, men er ikke afsluttet');
  });

  it('are a message of their own when there are many', () => {
    const deck = deckOf(listOf(20, (index) => ({ ...past(12)(index), sinceLast: 'Vi mangler folk.' })));
    expect(slideOf(deck, 'milestones').title).toBe('Tolv projekter har passeret deres forventede slut, men er ikke afsluttet');
    expect(textOf(slideOf(deck, 'opening'))).toContain('Tolv projekter har passeret deres forventede slut');
    expect(bodyOf(slideOf(deck, 'opening'))).toContain('* 12 har passeret forventet slut');
    expect(textOf(slideOf(deck, 'attention'))).not.toContain('er passeret');
    expect(slideOf(deck, 'milestones').contents[0]?.block).toMatchObject({ kind: 'chart', series: [{ values: [4, 4, 4] }] });
  });

  it('stand beside what ends next', () => {
    const deck = deckOf(listOf(20, (index) => ({ ...past(12)(index), ...(index === 19 ? { expectedEnd: addDays(asOf, 40) } : {}) })));
    expect(slideOf(deck, 'milestones').title).toBe('Tolv projekter har passeret deres forventede slut – ét slutter inden 9. september');
    expect(textOf(slideOf(deck, 'milestones'))).toContain('Projekt 20');
  });

  it('are listed under milestones where milestones are kept', () => {
    const deck = deckOf(listOf(20, past(2)), { milestone: [{ id: 'MP-0001', project: 'P-0004', name: 'Test', agreedDate: addDays(asOf, 30) }] });
    expect(textOf(slideOf(deck, 'milestones'))).toContain('Forventet slut er passeret for to projekter: Projekt 2 (11. april) og Projekt 1 (12. april).');
  });
});
