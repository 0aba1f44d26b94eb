import type { DocumentModel } from '../../schema/document-models.js';
import { partsOf } from '../../schema/dates.js';
import { shortNumber } from '../../schema/wording/number-words.js';
import { longDate } from '../../schema/wording/date-words.js';
import type { RankedProject } from '../../prioritisation/ranking.js';
import type { Reason } from '../../prioritisation/selection/reasons.js';
import { remediesInWords } from '../../prioritisation/selection/remedy-words.js';
import { obstacleInWords } from '../../prioritisation/selection/selection-words.js';
import type { RowOf } from '../../register/entities/index.js';
import type { Register } from '../../register/register.js';
import { recordTable } from '../blocks/record-table.js';
import { sayIn } from '../blocks/say.js';
import { bullets, paragraph } from '../blocks/text-blocks.js';
import { asSentence } from '../../schema/wording/sentence.js';
import { sentenceStart } from '../../schema/wording/number-words.js';

export interface LetterContext {
  readonly year: number;
  readonly round: RowOf<'scenario'>['round'];
  /** How many were considered in all. */
  readonly considered: number;
  /** Local time `YYYY-MM-DDTHH:MM:SS`. */
  readonly createdAt: string;
}

/** When it is looked at again: the next of the two rounds of the year. */
function nextLook(register: Register, { round, year }: LetterContext): { readonly da: string; readonly en: string } {
  const { year: now, month } = partsOf(register.asOf);
  const spring = round === 'autumn' || (round === null && month >= 8);
  return spring
    ? { da: `Vi ser på forslaget igen i foråret ${String(Math.max(now + 1, year))}, når budgetønskerne samles.`, en: `We look at the proposal again in spring ${String(Math.max(now + 1, year))}, when the budget wishes are gathered.` }
    : { da: `Vi ser på forslaget igen i efteråret ${String(now)}, når næste års plan lægges.`, en: `We look at the proposal again in autumn ${String(now)}, when next year's plan is made.` };
}

/** The kind no: a draft of the letter to those whose proposal was not chosen; why, what would bring it in, and when it is looked at again. */
export function buildLetter(register: Register, ranked: RankedProject, reason: Reason, context: LetterContext): DocumentModel {
  const { language } = register;
  const say = sayIn(language);
  const wording = { language, currency: register.settings.currency };
  const name = ranked.project.name ?? ranked.project.id ?? '';
  const organisation = register.settings.organisation ?? '';
  const assessed = ranked.contributions.filter(({ weight }) => weight > 0);
  const anchorOf = ({ criterion, median }: (typeof assessed)[number]): string | null => [criterion.anchor1, criterion.anchor2, criterion.anchor3, criterion.anchor4, criterion.anchor5][Math.round(median ?? 0) - 1] ?? null;
  const because = reason.obstacles.map((obstacle) => asSentence(sentenceStart(obstacleInWords(obstacle, wording))));
  const table = recordTable(
    assessed,
    [
      { title: say({ da: 'Kriterium', en: 'Criterion' }), width: 34, cell: ({ criterion }) => criterion.name },
      { title: say({ da: 'Vurdering (1–5)', en: 'Assessment (1–5)' }), width: 16, align: 'right', cell: ({ median }) => (median === null ? say({ da: 'mangler', en: 'missing' }) : shortNumber(median, language)) },
      { title: say({ da: 'Det svarer til', en: 'Which is' }), width: 50, cell: anchorOf },
    ],
    { description: say({ da: 'Sådan er {name} vurderet', en: 'How {name} was assessed' }, { name }) },
  );
  return {
    language,
    title: name,
    subtitle: say({ da: 'Svar på forslag til indsatsplan {year}', en: 'Answer to a proposal for action plan {year}' }, { year: context.year }),
    subject: say({ da: 'Svar på forslag: {name}', en: 'Answer to a proposal: {name}' }, { name }),
    organisation,
    approval: say({ da: 'Udkast', en: 'Draft' }),
    stamp: say({ da: 'UDKAST', en: 'DRAFT' }),
    createdAt: context.createdAt,
    frontPage: false,
    tableOfContents: false,
    headerText: organisation,
    footerText: longDate(register.asOf, language),
    blocks: [
      paragraph(say({ da: 'Til {area}', en: 'To {area}' }, { area: ranked.project.area ?? say({ da: 'forslagsstilleren', en: 'the proposer' }) })),
      paragraph(say({ da: 'Tak for forslaget om {name}. Programgruppen har set på {count} projekter til {year} samlet og målt dem alle på de samme kriterier. {name} kom ikke med i denne omgang. Det er ikke et nej til idéen, men et svar på, hvad der er plads til.', en: 'Thank you for proposing {name}. The programme group has looked at {count} projects for {year} together and measured all of them by the same criteria. {name} did not come in this time. It is not a no to the idea but an answer to what there is room for.' }, { name, count: context.considered, year: context.year })),
      { kind: 'heading', level: 2, numbered: false, text: say({ da: 'Hvorfor', en: 'Why' }) },
      bullets(because.length === 0 ? [say({ da: 'Andre projekter giver mere inden for de samme rammer.', en: 'Other projects give more within the same limits.' })] : because),
      { kind: 'heading', level: 2, numbered: false, text: say({ da: 'Hvad kan bringe det med', en: 'What would bring it in' }) },
      paragraph(say({ da: 'Projektet kommer med, når', en: 'The project comes in when' })),
      bullets(remediesInWords(reason, wording)),
      { kind: 'heading', level: 2, numbered: false, text: say({ da: 'Hvornår vi ser på det igen', en: 'When we look at it again' }) },
      paragraph(say(nextLook(register, context))),
      ...(assessed.length === 0 ? [] : [{ kind: 'heading', level: 2, numbered: false, text: say({ da: 'Sådan er det vurderet', en: 'How it was assessed' }) } as const, table]),
      paragraph(say({ da: 'Ring eller skriv gerne, hvis vurderingen ser forkert ud fra jeres side, eller hvis I vil have hjælp til at modne forslaget.', en: 'Please call or write if the assessment looks wrong from where you are, or if you want help to mature the proposal.' })),
    ],
  };
}
