import type { FiguresBlock } from '../../../schema/document-models.js';
import { moneyInProse } from '../../../schema/wording/money-words.js';
import { countWord } from '../../../schema/wording/number-words.js';
import { projectStatus } from '../../../register/choices/project.js';
import { moneyTotals } from '../../../benefits/money/money-totals.js';
import { wasOpen, openBarriers } from '../../facts/barrier-facts.js';
import { benefitsAt } from '../../../benefits/benefits-at.js';
import { economyOf } from '../../facts/economy-facts.js';
import { countedLight, countLights, lightOf } from '../../facts/light-of.js';
import { isDelayed } from '../../facts/project-standing.js';
import { foldKey } from '../../facts/same-key.js';
import { editionMonth, type DeckFacts } from '../deck-facts.js';

const figuresShown = 4;

type Figure = FiguresBlock['figures'][number];
type Trend = Pick<Figure, 'trend' | 'trendText'>;

/** `to flere end i marts`. Empty when there is nothing to compare with. */
function countTrend(now: number, before: number | null, facts: DeckFacts): Trend {
  const { say, language } = facts;
  if (before === null) return {};
  const month = editionMonth(facts);
  const then = month === null ? say({ da: 'sidst', en: 'last time' }) : say({ da: 'i {month}', en: 'in {month}' }, { month });
  const n = countWord(Math.abs(now - before), language, 'neuter');
  if (now === before) return { trend: 'same', trendText: say({ da: 'som {then}', en: 'as {then}' }, { then }) };
  return now > before
    ? { trend: 'up', trendText: say({ da: '{n} flere end {then}', en: '{n} more than {then}' }, { n, then }) }
    : { trend: 'down', trendText: say({ da: '{n} færre end {then}', en: '{n} fewer than {then}' }, { n, then }) };
}

function before(facts: DeckFacts) {
  const { edition, scope } = facts;
  if (edition === null || edition.states.size === 0) return null;
  const keys = new Set(scope.projects.map(({ id }) => foldKey(id)));
  return [...edition.states].filter(([key, { current }]) => current && keys.has(key)).map(([, state]) => state);
}

function lightsFigure(facts: DeckFacts): Figure | null {
  const { current, hasLights, say, language } = facts;
  if (!hasLights) return null;
  const counts = countLights(current.map(({ light }) => lightOf(light)));
  const earlier = before(facts)?.filter(({ light }) => light === 'red').length ?? null;
  const shown = (['red', 'yellow', 'green', 'none'] as const).filter((light) => counts[light] > 0);
  return {
    value: String(counts.red),
    label: say(counts.red === 1 ? { da: 'projekt med rødt trafiklys', en: 'project with a red light' } : { da: 'projekter med rødt trafiklys', en: 'projects with a red light' }),
    lights: shown.map((light) => ({ light, word: countedLight(light, counts[light], language), count: counts[light] })),
    ...countTrend(counts.red, earlier, facts),
  };
}

function benefitFigure(facts: DeckFacts): Figure | null {
  const { register, edition, say, currency, language, has } = facts;
  const { kroner } = moneyTotals(register);
  const [realised, expected] = [kroner.realised.amount, kroner.expectedNow.amount];
  if (realised === null || expected === null || expected <= 0) return null;
  const money = (amount: number): string => moneyInProse(amount, currency, language);
  const earlier = edition?.date && has('measurements') ? moneyTotals(benefitsAt(register, edition.date)).kroner.realised.amount : null;
  const change = earlier === null ? null : realised - earlier;
  return {
    value: money(realised),
    label: say({ da: 'hentet om året – {expected} ventet nu', en: 'gained a year – {expected} expected by now' }, { expected: money(expected) }),
    ...(change === null
      ? {}
      : Math.abs(change) < 500
        ? { trend: 'same' as const, trendText: say({ da: 'uændret', en: 'unchanged' }) }
        : { trend: change > 0 ? ('up' as const) : ('down' as const), trendText: `${change > 0 ? '+' : ''}${money(change)}` }),
  };
}

function economyFigure({ current, say, currency, language }: DeckFacts): Figure | null {
  const { budget } = economyOf(current);
  return budget === null ? null : { value: moneyInProse(budget, currency, language), label: say({ da: 'samlet godkendt budget', en: 'approved budget in all' }) };
}

function barrierFigure(facts: DeckFacts): Figure | null {
  const { register, asOf, edition, say } = facts;
  if (register.rows.barrier.length === 0) return null;
  const open = openBarriers(register, asOf).length;
  const then = edition?.date ?? null;
  const earlier = then === null ? null : register.rows.barrier.filter((row) => row.reported !== null && wasOpen(row, then)).length;
  return { value: String(open), label: say(open === 1 ? { da: 'åben barriere', en: 'open barrier' } : { da: 'åbne barrierer', en: 'open barriers' }), ...countTrend(open, earlier, facts) };
}

function delayFigure({ current, register, say }: DeckFacts): Figure | null {
  if (!current.some(({ agreedEnd, expectedEnd }) => agreedEnd !== null && expectedEnd !== null)) return null;
  const late = current.filter((project) => isDelayed(project, register.settings)).length;
  const days = register.settings.yellowDelayDays ?? 0;
  return { value: String(late), label: say({ da: 'er mere end {days} dage forsinket', en: 'more than {days} days late' }, { days }) };
}

function overdueFigure({ overdue, say }: DeckFacts): Figure | null {
  if (overdue.length === 0) return null;
  return { value: String(overdue.length), label: say({ da: 'har passeret forventet slut', en: 'past the expected end' }) };
}

/** Of a list where nothing is under way: how many there are of each status. */
function statusFigures({ scope, language }: DeckFacts): readonly Figure[] {
  return projectStatus.options
    .map(({ key, label }) => ({ value: scope.projects.filter(({ status }) => status === key).length, label: label[language].toLowerCase() }))
    .filter(({ value }) => value > 0)
    .map(({ value, label }) => ({ value: String(value), label }));
}

/** The four numbers of the first page. Where lights, benefits or barriers are not kept, money, delays and passed ends take their place. */
export function openingFigures(facts: DeckFacts): FiguresBlock {
  const { current, scope, say } = facts;
  if (current.length === 0 && scope.projects.length > 0) return { kind: 'figures', figures: statusFigures(facts).slice(0, figuresShown) };
  const active: Figure = {
    value: String(current.length),
    label: say(current.length === 1 ? { da: 'aktivt projekt', en: 'active project' } : { da: 'aktive projekter', en: 'active projects' }),
    ...countTrend(current.length, before(facts)?.length ?? null, facts),
  };
  const [benefits, economy, barriers, delays] = [benefitFigure(facts), economyFigure(facts), barrierFigure(facts), delayFigure(facts)];
  const wanted = [active, lightsFigure(facts), benefits ?? economy, barriers ?? delays, overdueFigure(facts), benefits === null ? null : economy, barriers === null ? null : delays];
  return { kind: 'figures', figures: wanted.filter((figure) => figure !== null).slice(0, figuresShown) };
}
