import { partsOf } from '../../schema/dates.js';
import type { Text } from '../../schema/text.js';
import { listOf } from '../../schema/wording/list-words.js';
import { sentenceStart } from '../../schema/wording/number-words.js';
import { asSentence } from '../../schema/wording/sentence.js';
import type { RankedProject } from '../../prioritisation/ranking.js';
import type { Reason } from '../../prioritisation/selection/reasons.js';
import { remediesInWords } from '../../prioritisation/selection/remedy-words.js';
import { projectName } from '../../prioritisation/selection/conflict-words.js';
import { answerInWords, obstacleInWords, queueInWords } from '../../prioritisation/selection/selection-words.js';
import type { RowOf } from '../../register/entities/index.js';
import type { Register } from '../../register/register.js';
import { sayIn } from '../blocks/say.js';

export interface LetterContext {
  readonly year: number;
  readonly round: RowOf<'scenario'>['round'];
  /** How many were considered in all. */
  readonly considered: number;
  /** Local time `YYYY-MM-DDTHH:MM:SS`. */
  readonly createdAt: string;
}

/** What a kind no says, whether it goes out as a letter or as a mail. */
export interface LetterParts {
  readonly name: string;
  readonly to: string;
  readonly thanks: string;
  /** Sentences; at least one. */
  readonly why: readonly string[];
  /** What comes before the conditions, and the conditions; none when all is said in the first. */
  readonly when: string;
  readonly conditions: readonly string[];
  readonly again: string;
  readonly closing: string;
  readonly regards: string;
  readonly sender: string;
}

/** When it is looked at again: the next of the two rounds of the year. */
function nextLook(register: Register, { round, year }: LetterContext): Text {
  const { year: now, month } = partsOf(register.asOf);
  const spring = round === 'autumn' || (round !== 'spring' && month >= 8);
  return spring
    ? { da: `Vi ser på forslaget igen i foråret ${String(Math.max(now + 1, year))}, når budgetønskerne samles.`, en: `We look at the proposal again in spring ${String(Math.max(now + 1, year))}, when the budget wishes are gathered.` }
    : { da: `Vi ser på forslaget igen i efteråret ${String(now)}, når næste års plan lægges.`, en: `We look at the proposal again in autumn ${String(now)}, when next year's plan is made.` };
}

function whyNot(register: Register, reason: Reason): readonly string[] {
  const { language } = register;
  const say = sayIn(language);
  const wording = { language, currency: register.settings.currency };
  const said = reason.obstacles.map((obstacle) => asSentence(sentenceStart(obstacleInWords(obstacle, wording))));
  const along = reason.along.length === 0 ? [] : [say({ da: 'Det afhænger af {others}, som heller ikke kom med.', en: 'It depends on {others}, which did not come in either.' }, { others: listOf(reason.along.map(({ project }) => projectName(project)), language) })];
  const all = [...along, ...said, ...answerInWords(reason, wording), ...queueInWords(reason, wording)].filter((one, at, list) => list.indexOf(one) === at);
  return all.length > 0 ? all : [say({ da: 'Andre projekter giver mere inden for de samme rammer.', en: 'Other projects give more within the same limits.' })];
}

export function letterParts(register: Register, { project }: RankedProject, reason: Reason, context: LetterContext): LetterParts {
  const { language } = register;
  const say = sayIn(language);
  const name = project.name ?? project.id ?? '';
  const remedies = remediesInWords(reason, { language, currency: register.settings.currency });
  const [only] = remedies;
  const when = only === undefined
    ? say({ da: 'Det får en bedre plads, når gevinsten eller vurderingen bliver højere, eller når der bliver mere at gøre med.', en: 'It gets a better place when the benefit or the assessment becomes higher, or when there is more to work with.' })
    : remedies.length === 1
      ? say({ da: 'Projektet kan komme med, når {remedy}.', en: 'The project can come in when {remedy}.' }, { remedy: only })
      : say({ da: 'Projektet kan komme med, når', en: 'The project can come in when' });
  const ending = (at: number): string => (at === remedies.length - 1 ? '.' : at === remedies.length - 2 ? say({ da: ', og', en: ', and' }) : ',');
  return {
    name,
    to: project.area ?? say({ da: 'forslagsstilleren', en: 'the proposer' }),
    thanks: say(
      {
        da: 'Tak for forslaget om {name}. Programgruppen har set på {count} projekter til {year} samlet. Skal-opgaverne ligger fast; resten er målt på fælles kriterier. {name} kom ikke med i denne omgang. Det er ikke et nej til idéen, men et svar på, hvad der er plads til.',
        en: 'Thank you for proposing {name}. The programme group has looked at {count} projects for {year} together. What must be done is settled; the rest was measured by common criteria. {name} did not come in this time. It is not a no to the idea but an answer to what there is room for.',
      },
      { name, count: context.considered, year: context.year },
    ),
    why: whyNot(register, reason),
    when,
    conditions: remedies.length > 1 ? remedies.map((remedy, at) => `${remedy}${ending(at)}`) : [],
    again: say(nextLook(register, context)),
    closing: say({ da: 'Ring eller skriv gerne, hvis vurderingen ser forkert ud fra jeres side, eller hvis I vil have hjælp til at modne forslaget.', en: 'Please call or write if the assessment looks wrong from where you are, or if you want help to mature the proposal.' }),
    regards: say({ da: 'Venlig hilsen', en: 'Kind regards' }),
    sender: [say({ da: 'Programgruppen for digitalisering', en: 'The programme group for digitalisation' }), register.settings.organisation].filter((one) => one !== null && one !== undefined && one !== '').join(', '),
  };
}
