import { describe, expect, it } from 'vitest';
import { addDays, date } from '../../src/schema/dates.js';
import type { Language } from '../../src/schema/text.js';
import { buildExample } from '../../src/register/checking/build-example.js';
import { buildStatusDeck } from '../../src/reports/status-deck/build-status-deck.js';
import { hasSlide, slideOf } from './deck-text.js';

const march = { id: 'M-0001', forum: 'steering', date: date('2027-03-17') };
const may = { id: 'M-0002', forum: 'steering', date: date('2027-05-26') };
const september = { id: 'M-0003', forum: 'steering', date: date('2027-09-15') };

type Rows = Readonly<Record<string, readonly Readonly<Record<string, unknown>>[]>>;

function many(count: number, prefix: string, values: (index: number) => Readonly<Record<string, unknown>>) {
  return Array.from({ length: count }, (_, index) => ({ id: `${prefix}-${String(index + 1).padStart(4, '0')}`, ...values(index) }));
}

function titleOf(id: string, rows: Rows, language: Language, meeting: 'M-0002' | null = 'M-0002'): string | null {
  const register = { ...buildExample({ rows: { meeting: [march, may, september], ...rows } }), language };
  const deck = buildStatusDeck(register, { meeting: meeting === null ? null : (register.rows.meeting[1] ?? null), asOf: register.asOf, audience: 'steering', createdAt: '2027-05-12T08:00:00' });
  return hasSlide(deck, id) ? slideOf(deck, id).title : null;
}

const projects = (count: number, values: (index: number) => Readonly<Record<string, unknown>> = () => ({})) =>
  many(count, 'P', (index) => ({ name: `Projekt ${String(index + 1)}`, category: 'national', followedBy: 'steering', status: 'active', light: 'green', ...values(index) }));

const counts = [0, 1, 2, 12, 13] as const;

/** A page's title for each count, as one list to compare with what people write. */
function titles(id: string, rowsFor: (count: number) => Rows, language: Language, meeting: 'M-0002' | null = 'M-0002') {
  return counts.map((count) => titleOf(id, rowsFor(count), language, meeting));
}

describe('titles by number', () => {
  it('of the first page', () => {
    const rows = (count: number): Rows => ({
      project: projects(14, (index) => (index < count ? { light: 'red' } : {})),
      case: many(count, 'S', () => ({ meeting: 'M-0002', type: 'decision', title: 'En sag' })),
    });
    expect(titles('opening', rows, 'da')).toEqual([
      'Ingen sager til beslutning, og ingen projekter har brug for hjælp',
      'Vi beder om én beslutning – og hjælp til ét af 14 projekter',
      'Vi beder om to beslutninger – og hjælp til to af 14 projekter',
      'Vi beder om tolv beslutninger – og hjælp til tolv af 14 projekter',
      'Vi beder om 13 beslutninger – og hjælp til 13 af 14 projekter',
    ]);
    expect(titles('opening', rows, 'en')[1]).toBe('We ask for one decision – and help with one of 14 projects');
    const all = (count: number): Rows => ({ project: projects(count, () => ({ light: 'red' })) });
    expect(titles('opening', all, 'da', null)).toEqual([
      'Der er endnu ingen aktive projekter i oversigten',
      'Det ene projekt har brug for styregruppens hjælp',
      'Alle to projekter har brug for styregruppens hjælp',
      'Alle tolv projekter har brug for styregruppens hjælp',
      'Alle 13 projekter har brug for styregruppens hjælp',
    ]);
    const alone = (count: number): Rows => ({ project: projects(20, (index) => (index < count ? { light: 'red' } : {})) });
    expect(titles('opening', alone, 'da')[2]).toBe('Ingen sager til beslutning – men to af 20 projekter har brug for hjælp');
    expect(titles('opening', alone, 'en', null)).toEqual([
      "None of the projects need the steering group's help",
      "One of 20 projects needs the steering group's help",
      "Two of 20 projects need the steering group's help",
      "Twelve of 20 projects need the steering group's help",
      "13 of 20 projects need the steering group's help",
    ]);
  });

  it('of decisions, with what they cost', () => {
    const rows = (count: number): Rows => ({ case: many(count, 'S', () => ({ meeting: 'M-0002', type: 'decision', title: 'En sag', amount: 600_000 })) });
    expect(titles('decisions', rows, 'da').slice(1)).toEqual([
      'Vi indstiller én sag til beslutning: 600.000 kr.',
      'Vi indstiller to sager til beslutning – i alt 1,2 mio. kr.',
      'Vi indstiller tolv sager til beslutning – i alt 7,2 mio. kr.',
      'Vi indstiller 13 sager til beslutning – i alt 7,8 mio. kr.',
    ]);
    expect(titles('decisions', rows, 'da')[0]).toMatch(/^Ingen sager til beslutning – mødet kan holdes på \d+ minutter$/);
    expect(titles('decisions', rows, 'en')[1]).toBe('We submit one case for decision: 600,000 kr.');
  });

  it('of follow-up: all, none, some, one', () => {
    const rows = (all: number, done: number, late: number): Rows => ({
      case: many(all, 'S', (index) => ({
        meeting: 'M-0001',
        title: 'En sag',
        decision: 'approved',
        followUpBy: 'Stabschef',
        ...(index < done ? { done: date('2027-04-01') } : { deadline: date(index < done + late ? '2027-05-01' : '2027-08-01') }),
      })),
    });
    const title = (all: number, done: number, late: number, language: Language = 'da') => titleOf('follow-up', rows(all, done, late), language);
    expect(title(0, 0, 0)).toBeNull();
    expect(title(1, 1, 0)).toBe('Beslutningen fra marts er gennemført');
    expect(title(1, 0, 1)).toBe('Beslutningen fra marts er ikke gennemført endnu – fristen er passeret');
    expect(title(7, 5, 2)).toBe('Fem af syv beslutninger fra marts er gennemført – to er over fristen');
    expect(title(13, 12, 1)).toBe('Tolv af 13 beslutninger fra marts er gennemført – én er over fristen');
    expect(title(2, 2, 0)).toBe('Alle to beslutninger fra marts er gennemført');
    expect(title(12, 0, 12)).toBe('Ingen af tolv beslutninger fra marts er gennemført endnu – tolv er over fristen');
    expect(title(7, 5, 2, 'en')).toBe('Five of seven decisions from March have been carried out – two are overdue');
  });

  it('of projects that need attention', () => {
    const rows = (count: number): Rows => ({ project: projects(14, (index) => (index < count ? { light: 'red' } : {})) });
    expect(titles('attention', rows, 'da')).toEqual([
      null,
      'Ét projekt kræver styregruppens opmærksomhed',
      'To projekter kræver styregruppens opmærksomhed',
      'Tolv projekter kræver styregruppens opmærksomhed',
      '13 projekter kræver styregruppens opmærksomhed',
    ]);
    expect(titles('attention', rows, 'en')[1]).toBe("One project needs the steering group's attention");
  });

  it('of barriers, with the age of the oldest', () => {
    const rows = (count: number): Rows => ({ barrier: many(count, 'B', (index) => ({ name: 'En barriere', ask: 'Hjælp', status: 'submitted', reported: addDays(date('2027-01-20'), index) })) });
    expect(titles('barriers', rows, 'da')).toEqual([
      null,
      'Én barriere kan kun styregruppen fjerne – den har stået åben i 112 dage',
      'To barrierer kan kun styregruppen fjerne – den ældste har stået åben i 112 dage',
      'Tolv barrierer kan kun styregruppen fjerne – den ældste har stået åben i 112 dage',
      '13 barrierer kan kun styregruppen fjerne – den ældste har stået åben i 112 dage',
    ]);
    expect(titles('barriers', rows, 'en')[2]).toBe('Two barriers need the steering group – the oldest has been open for 112 days');
    const risks = (count: number): Rows => ({ risk: many(count, 'R', () => ({ name: 'En risiko', probability: 4, consequence: 4, status: 'identified', escalate: true })) });
    expect(titles('barriers', risks, 'da').slice(1, 3)).toEqual(['Én risiko skal vurderes af styregruppen', 'To risici skal vurderes af styregruppen']);
  });

  it('of the plan', () => {
    const rows = (onPlan: number, all: number): Rows => ({
      project: projects(all, (index) => ({ light: index < onPlan ? 'green' : 'red' })),
      planItem: many(all, 'PL', (index) => ({ year: 2027, project: `P-${String(index + 1).padStart(4, '0')}`, decision: 'prioritised' })),
    });
    expect(titleOf('plan', rows(11, 14), 'da')).toBe('Elleve af 14 indsatser i Indsatsplan 2027 følger planen');
    expect(titleOf('plan', rows(1, 2), 'da')).toBe('Én af to indsatser i Indsatsplan 2027 følger planen');
    expect(titleOf('plan', rows(2, 2), 'da')).toBe('Alle to indsatser i Indsatsplan 2027 følger planen');
    expect(titleOf('plan', rows(0, 12), 'da')).toBe('Ingen af tolv indsatser i Indsatsplan 2027 følger planen');
    expect(titleOf('plan', rows(1, 1), 'da')).toBe('Indsatsen i Indsatsplan 2027 følger planen');
    expect(titleOf('plan', rows(0, 1), 'en')).toBe('The effort of Action plan 2027 is off plan');
  });

  it('of one project alone, without a plural', () => {
    const one = { project: projects(1, () => ({ approvedBudget: 640_000, expectedCost: 625_000 })) };
    expect(titleOf('resources', one, 'da')).toBe('Projektet ventes at koste 625.000 kr. – 15.000 kr. under budgettet');
    expect(titleOf('resources', { project: projects(2, () => ({ approvedBudget: 640_000, expectedCost: 640_000 })) }, 'da')).toBe('Projekterne ventes at holde budgettet på 1,3 mio. kr.');
  });

  it('of the short status, which never says that nothing is on track', () => {
    const short = (rows: Rows): string => {
      const register = buildExample({ rows: { meeting: [march, may, september], ...rows } });
      return slideOf(buildStatusDeck(register, { meeting: null, asOf: register.asOf, audience: 'direktion', createdAt: '2027-05-12T08:00:00' }), 'executive-status').title;
    };
    expect(short({})).toBe('Digitalisering, 2. kvartal 2027: ingen aktive projekter endnu');
    expect(short({ project: projects(2) })).toBe('Digitalisering, 2. kvartal 2027: på sporet');
  });

  it('of the short status’ decisions: what each means stands as a sentence, also where only the recommendation is known', () => {
    const register = buildExample({ rows: { meeting: [march, may], case: [{ id: 'S-0001', meeting: 'M-0001', type: 'decision', title: 'Ny hjemmeside', decision: 'approved', recommendation: 'godkender, at siden går i luften den 22. marts' }] } });
    const deck = buildStatusDeck(register, { meeting: register.rows.meeting[0] ?? null, asOf: register.asOf, audience: 'direktion', createdAt: '2027-05-12T08:00:00' });
    const cells = slideOf(deck, 'executive-decisions').contents.flatMap(({ block }) => (block.kind === 'table' ? block.rows.flatMap((row) => row.cells) : []));
    expect(cells).toContain('Godkender, at siden går i luften den 22. marts.');
  });

  it('of what has moved', () => {
    const rows = (red: number, green: number, closed: number): Rows => ({
      project: projects(red + green + closed + 1, (index) => (index < red ? { light: 'red' } : index < red + green ? {} : index < red + green + closed ? { status: 'closed' } : {})),
      statusReport: many(red + green + closed + 1, 'ST', (index) => ({ meeting: 'M-0001', project: `P-${String(index + 1).padStart(4, '0')}`, date: date('2027-03-10'), status: 'active', light: index < red + green + closed ? 'yellow' : 'green' })),
    });
    expect(titleOf('movement', rows(2, 1, 3), 'da')).toBe('Siden marts er to projekter blevet røde, ét grønt og tre afsluttet');
    expect(titleOf('movement', rows(1, 0, 0), 'da')).toBe('Siden marts er ét projekt blevet rødt');
    expect(titleOf('movement', rows(0, 13, 0), 'da')).toBe('Siden marts er 13 projekter blevet grønne');
    expect(titleOf('movement', rows(0, 0, 1), 'da')).toBe('Siden marts er ét projekt blevet afsluttet');
    expect(titleOf('movement', rows(0, 0, 0), 'da')).toBe('Ingen projekter har skiftet trafiklys siden marts');
    expect(titleOf('movement', rows(1, 2, 0), 'en')).toBe('Since March one project has turned red and two turned green');
  });

  it('of money gained, and of benefits without money', () => {
    const benefit = (realised: number | null, target = 1_000_000): Rows => ({
      project: projects(1),
      benefit: [{ id: 'G-0001', project: 'P-0001', name: 'Færre licenser', type: 'budget', unit: 'kroner', baseline: 0, target, targetDate: date('2027-05-01'), latestValue: realised, latestDate: realised === null ? null : date('2027-05-02') }],
    });
    expect(titleOf('benefits', benefit(400_000), 'da')).toBe('Vi har hentet 400.000 kr. af de 1 mio. kr., vi skulle have hentet nu');
    expect(titleOf('benefits', benefit(2_100_000, 3_400_000), 'da')).toBe('Vi har hentet 2,1 af de 3,4 mio. kr., vi skulle have hentet nu');
    expect(titleOf('benefits', benefit(3_600_000, 3_400_000), 'da')).toBe('Vi har hentet 3,6 mio. kr. – planen var 3,4 mio. kr. på dette tidspunkt');
    expect(titleOf('benefits', benefit(null), 'da')).toBe('Ingen gevinster i kroner er målt – vi skulle have hentet 1 mio. kr. nu');
    const quality = (count: number): Rows => ({
      project: projects(1),
      benefit: many(count, 'G', (index) => ({ project: 'P-0001', name: 'Færre fejl', type: 'quality', baseline: 10, target: 0, targetDate: date('2027-05-01'), ...(index === 0 ? { latestValue: 0, latestDate: date('2027-05-02') } : {}) })),
    });
    expect(titles('benefits', quality, 'da')).toEqual([
      null,
      'Gevinsten er på sporet',
      'Én af to gevinster er på sporet, og én mangler en måling',
      'Én af tolv gevinster er på sporet, og elleve mangler en måling',
      'Én af 13 gevinster er på sporet, og tolv mangler en måling',
    ]);
  });

  it('of coming milestones', () => {
    const rows = (count: number, legal: number): Rows => ({
      project: projects(1),
      milestone: many(count, 'MP', (index) => ({ project: 'P-0001', name: 'En milepæl', type: index < legal ? 'legalDeadline' : 'delivery', agreedDate: date('2027-06-15') })),
    });
    expect(titleOf('milestones', rows(8, 3), 'da')).toBe('Otte milepæle inden den 15. september – tre er lovbundne');
    expect(titleOf('milestones', rows(1, 0), 'da')).toBe('Én milepæl inden den 15. september');
    expect(titleOf('milestones', rows(2, 1), 'en')).toBe('Two milestones before 15 September – one is required by law');
  });

  it('of an exception: the gravest first, as much as there is room for', () => {
    const late = { light: 'red', agreedEnd: date('2027-06-01'), expectedEnd: date('2027-09-01'), approvedBudget: 1_000_000, expectedCost: 1_150_000 };
    const title = (more: Readonly<Record<string, unknown>>, language: Language = 'da') => titleOf('exception-P-0001', { project: projects(1, () => ({ ...late, ...more })) }, language);
    expect(title({ name: 'Nyt omsorgssystem' })).toBe('Nyt omsorgssystem er tre måneder forsinket og ventes 15 pct. dyrere end budgettet');
    expect(title({ name: 'Nyt omsorgssystem' }, 'en')).toBe('Nyt omsorgssystem is three months late');
    expect(title({ name: 'Nyt omsorgssystem', legalDeadline: date('2027-07-01') })).toBe('Nyt omsorgssystem når ikke fristen den 1. juli og er tre måneder forsinket');
    expect(title({ name: 'Et navn, der er så langt, at det ikke kan stå på en overskrift uden at blive kortet af' })).toMatch(/^Et navn, der er så langt.*… er tre måneder forsinket$/);
    expect(title({ name: 'Kort', expectedEnd: null, expectedCost: null, sinceLast: 'Gået i stå.', nextSteps: 'Vi holder møde.' })).toBe('Kort har rødt trafiklys');
  });
});
