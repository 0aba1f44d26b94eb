import { addDays, date } from '../../src/schema/dates.js';
import { pick, seeded } from '../../src/example/seeded.js';
import { buildExample } from '../../src/register/checking/build-example.js';
import type { Register } from '../../src/register/register.js';

type Fields = Readonly<Record<string, unknown>>;

const compounds = [
  'digitaliseringsunderstøttelsesplatform', 'beskæftigelsesindsatsdokumentation', 'sundhedsfremmekoordinering', 'velfærdsteknologiimplementering',
  'ejendomsskattegrundlagsvurdering', 'hjemmesygeplejevisitation', 'integrationsspecialistuddannelse', 'børneadministrationsløsning',
] as const;
const shorter = ['ny', 'fælles', 'system til', 'udbud af', 'adgang', 'for borgere og', 'med nabokommuner', 'i hele kommunen', 'æøå', 'KOMBIT'] as const;
const areas = [
  'Børn og Familie', 'Ældre og Sundhed', 'Staben', 'Borgerservice, IT og Digitalisering', 'Teknik og Miljø', 'Skole og Dagtilbud', 'Ejendomme', 'Økonomi og Personale', 'Arbejdsmarked',
  'Beskæftigelses-, integrations- og uddannelsesforvaltningen med jobcenter, ydelsescenter og borgerrettede digitale tjenester', 'Kultur og Fritid', 'Voksen og Handicap',
] as const;
const longestName = 250;

/** Numbered rows: `P-0001` and on. */
function rows(count: number, prefix: string, make: (index: number) => Fields): readonly Fields[] {
  return Array.from({ length: count }, (_, index) => ({ id: `${prefix}-${String(index + 1).padStart(4, '0')}`, ...make(index) }));
}

/**
 * A large register that is awkward in every way a lawful one can be, the same for the same seed: long Danish
 * compounds, names of 250 characters, texts without end, amounts of all sizes, and blanks among them.
 */
export function awkwardRegister(projects: number, seed = 20270512): Register {
  const next = seeded(seed);
  const whole = (below: number): number => Math.floor(next() * below);
  const chance = (share: number): boolean => next() < share;
  const text = (length: number): string => {
    let made = '';
    while (made.length < length) made += `${made === '' ? '' : ' '}${chance(0.3) ? pick(next, compounds) : pick(next, shorter)}`;
    return made.slice(0, length).trim();
  };
  const sentences = (count: number): string => Array.from({ length: count }, () => `${text(20 + whole(160)).replace(/^./, (first) => first.toUpperCase())}.`).join(' ');
  const day = (from: number, to: number) => addDays(date('2027-05-12'), from + whole(to - from));
  const maybe = <T>(share: number, make: () => T): T | null => (chance(share) ? make() : null);
  const project = rows(projects, 'P', (index) => {
    const length = index % 9 === 0 ? longestName : 12 + whole(90);
    return {
      name: `${text(length - 6)} ${String(index + 1).padStart(5, '0')}`,
      category: maybe(0.8, () => pick(next, ['national', 'crossOrganisational', 'local'])),
      area: maybe(0.9, () => pick(next, areas)),
      followedBy: 'steering',
      status: pick(next, ['active', 'active', 'active', 'approved', 'paused', 'closed', 'stopped', 'proposed']),
      phase: maybe(0.7, () => pick(next, ['idea', 'analysis', 'procurement', 'execution', 'realisation'])),
      light: pick(next, ['red', 'yellow', 'green', 'green', 'none', null]),
      start: maybe(0.8, () => day(-900, 0)),
      agreedEnd: maybe(0.6, () => day(-200, 400)),
      expectedEnd: maybe(0.8, () => day(-200, 600)),
      approvedBudget: maybe(0.8, () => Math.round(10 ** (2 + next() * 7))),
      expectedCost: maybe(0.5, () => Math.round(10 ** (2 + next() * 7))),
      sinceLast: maybe(0.6, () => sentences(1 + whole(8))),
      lightReason: maybe(0.3, () => sentences(1 + whole(3))),
      nextSteps: maybe(0.5, () => sentences(1 + whole(4))),
      purpose: maybe(0.7, () => text(20 + whole(380))),
      statusDate: maybe(0.7, () => day(-200, 0)),
      legalDeadline: maybe(0.1, () => day(-100, 300)),
      lightTime: maybe(0.5, () => pick(next, ['red', 'yellow', 'green'])),
      appropriation: maybe(0.3, () => pick(next, ['sought', 'setAside', 'released'])),
    };
  });
  const some = (share: number): number => Math.max(1, Math.round(projects * share));
  const of = (): string => `P-${String(1 + whole(projects)).padStart(4, '0')}`;
  const register = buildExample({
    rows: {
      project,
      meeting: [
        { id: 'M-0001', forum: 'steering', number: '1/2027', date: date('2027-03-17'), status: 'held' },
        { id: 'M-0002', forum: 'steering', number: '2/2027', date: date('2027-05-26') },
        { id: 'M-0003', forum: 'steering', number: '3/2027', date: date('2027-09-15') },
      ],
      case: rows(14, 'S', (index) => ({
        meeting: index < 7 ? 'M-0001' : 'M-0002', title: text(30 + whole(200)), type: pick(next, ['decision', 'information', 'discussion']), recommendation: sentences(3), amount: maybe(0.5, () => whole(9e6)),
        ifRefused: sentences(1), summary: sentences(3), projects: [of()], ...(index < 7 ? { decision: 'approved', decisionText: sentences(2), deadline: day(-40, 60), followUpBy: text(40) } : {}),
      })),
      barrier: rows(some(0.05), 'B', () => ({ name: text(60 + whole(150)), affects: [of(), of(), of()].join('; '), ask: sentences(2), responsible: text(30), reported: day(-300, 0), status: pick(next, ['submitted', 'inProgress', 'reported']) })),
      risk: rows(some(0.2), 'R', () => ({ project: of(), name: text(120), probability: 1 + whole(5), consequence: 1 + whole(5), measure: sentences(1), status: 'identified', escalate: chance(0.3) })),
      milestone: rows(some(0.5), 'MP', () => ({ project: of(), name: text(20 + whole(120)), type: pick(next, ['delivery', 'goLive', 'legalDeadline', 'decision', null]), agreedDate: day(-100, 200), expectedDate: maybe(0.4, () => day(-20, 200)) })),
      benefit: rows(some(1.2), 'G', () => ({ project: of(), name: text(20 + whole(100)), type: pick(next, ['budget', 'time', 'quality', 'service']), unit: maybe(0.6, () => 'kroner'), baseline: 0, target: 1000 + whole(900_000), targetDate: day(-300, 600), latestValue: maybe(0.5, () => whole(900_000)), latestDate: day(-200, 0) })),
      statusReport: rows(projects, 'ST', (index) => ({ project: `P-${String(index + 1).padStart(4, '0')}`, meeting: 'M-0001', date: date('2027-03-01'), status: 'active', light: pick(next, ['red', 'yellow', 'green']) })),
    },
  });
  return { ...register, settings: { ...register.settings, organisation: 'Egefjord Kommune' } };
}
