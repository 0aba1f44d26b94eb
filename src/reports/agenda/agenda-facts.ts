import type { IsoDate } from '../../schema/dates.js';
import type { Language } from '../../schema/text.js';
import { moneyInProse } from '../../schema/wording/money-words.js';
import type { Register } from '../../register/register.js';
import { sayIn, type Say } from '../blocks/say.js';
import type { Meeting } from '../facts/meeting-facts.js';
import { visibleRegister } from '../facts/visible-register.js';
import { headingsOf, type CaseHeading } from './case-headings.js';

export interface AgendaContext {
  readonly asOf: IsoDate;
  /** Local time `YYYY-MM-DDTHH:MM:SS`. */
  readonly createdAt: string;
  /** The frozen edition it is made of. */
  readonly editionName?: string;
  /** The headings of a case in the order they are to stand; the usual ones when left out. */
  readonly headings?: readonly CaseHeading[];
}

export interface AgendaFacts {
  readonly register: Register;
  readonly meeting: Meeting;
  readonly language: Language;
  readonly say: Say;
  readonly asOf: IsoDate;
  /** The day of the meeting; the as-of date for one without a date. */
  readonly day: IsoDate;
  readonly currency: string | null;
  readonly money: (amount: number) => string;
  readonly headings: readonly CaseHeading[];
}

export function agendaFacts(whole: Register, meeting: Meeting, context: AgendaContext): AgendaFacts {
  const { register } = visibleRegister({ ...whole, asOf: context.asOf }, 'steering');
  const { language, settings } = register;
  return {
    register,
    meeting,
    language,
    say: sayIn(language),
    asOf: context.asOf,
    day: meeting.date ?? context.asOf,
    currency: settings.currency,
    money: (amount) => moneyInProse(amount, settings.currency, language),
    headings: context.headings ?? headingsOf(settings.caseHeadings),
  };
}
