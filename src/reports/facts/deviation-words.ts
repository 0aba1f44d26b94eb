import type { IsoDate } from '../../schema/dates.js';
import type { Language, Text } from '../../schema/text.js';
import { dateNear } from '../../schema/wording/date-words.js';
import { durationInWords } from '../../schema/wording/duration-words.js';
import { listOf } from '../../schema/wording/list-words.js';
import { moneyInProse } from '../../schema/wording/money-words.js';
import { sentenceStart } from '../../schema/wording/number-words.js';
import { percentInProse } from '../../schema/wording/percent-words.js';
import { delayDays } from '../../register/formulas/delay-days.js';
import { sayIn } from '../blocks/say.js';
import { isPastEnd, missesLegalDeadline, overrunOf, type Project } from './project-standing.js';

/** What is said of a project as predicates: `er tre måneder forsinket`, `ventes 15 pct. dyrere end budgettet`. */
const predicates = {
  delayed: { da: 'er {length} forsinket', en: 'is {length} late' },
  overrun: { da: 'ventes {percent} dyrere end budgettet', en: 'is expected to cost {percent} more than budgeted' },
  misses: { da: 'når ikke fristen {date}', en: 'misses the deadline of {date}' },
  past: { da: 'skulle være slut {date}', en: 'should have ended on {date}' },
} satisfies Record<string, Text>;

const facts = {
  delayed: { da: '{length} forsinket', en: '{length} late' },
  overrun: { da: '{percent} dyrere end budgettet ({amount})', en: '{percent} above budget ({amount})' },
  misses: { da: 'når ikke fristen {date}', en: 'misses the deadline of {date}' },
  past: { da: 'forventet slut {date} er passeret', en: 'expected end {date} has passed' },
} satisfies Record<string, Text>;

/** What can be said of a project by its figures. */
export type Deviation = keyof typeof predicates;

interface DeviationContext {
  readonly language: Language;
  readonly asOf: IsoDate;
  readonly currency: string | null;
}

function say(kind: Deviation, project: Project, context: DeviationContext, texts: Readonly<Record<Deviation, Text>>): string | null {
  const { language, asOf, currency } = context;
  const delay = delayDays(project);
  const overrun = overrunOf(project);
  const speak = sayIn(language);
  const day = (value: IsoDate): string => (language === 'da' ? 'den ' : '') + dateNear(value, asOf, language);
  if (kind === 'delayed') return delay === null || delay <= 0 ? null : speak(texts.delayed, { length: durationInWords(delay, language) });
  if (kind === 'misses') return missesLegalDeadline(project) && project.legalDeadline ? speak(texts.misses, { date: day(project.legalDeadline) }) : null;
  if (kind === 'past') return isPastEnd(project, asOf) && project.expectedEnd ? speak(texts.past, { date: day(project.expectedEnd) }) : null;
  if (overrun === null || overrun.share < 0.005) return null;
  return speak(texts.overrun, { percent: percentInProse(overrun.share, language), amount: moneyInProse(overrun.amount, currency, language) });
}

const order: readonly Deviation[] = ['misses', 'delayed', 'overrun', 'past'];

/**
 * What the figures say is wrong, as one sentence's start: `Tre måneder forsinket og 15 pct. dyrere …`; null when nothing
 * is. `unsaid` is what has been said elsewhere already.
 */
export function deviationInWords(project: Project, context: DeviationContext, unsaid: readonly Deviation[] = []): string | null {
  const said = order.filter((kind) => !unsaid.includes(kind)).map((kind) => say(kind, project, context, facts)).filter((one) => one !== null);
  return said.length === 0 ? null : sentenceStart(listOf(said, context.language));
}

/** The same as predicates to follow the project's name, gravest first. */
export function deviationPredicates(project: Project, context: DeviationContext): readonly string[] {
  return order.map((kind) => say(kind, project, context, predicates)).filter((one) => one !== null);
}
