import { addDays, addMonths, type IsoDate } from '../../schema/dates.js';
import type { Language } from '../../schema/text.js';
import { monthName } from '../../schema/wording/date-words.js';
import { partsOf } from '../../schema/dates.js';
import type { Part } from '../../register/parts.js';
import type { Register } from '../../register/register.js';
import { sayIn, type Say } from '../blocks/say.js';
import { attentionOf, withoutStatus, type Attention } from '../facts/attention.js';
import { commonSentences } from '../facts/common-sentences.js';
import { deckScope, type DeckScope } from '../facts/deck-scope.js';
import { historyEditions, registerEdition, type Edition } from '../facts/editions.js';
import { meetingAfter, type Meeting } from '../facts/meeting-facts.js';
import { pastEnd } from '../facts/past-end.js';
import { isCurrent, type Project } from '../facts/project-standing.js';
import { foldKey } from '../facts/same-key.js';
import { visibleRegister } from '../facts/visible-register.js';

export type Audience = 'steering' | 'direktion';

export interface DeckContext {
  /** The meeting the deck is for; null for a status of a day. */
  readonly meeting: Meeting | null;
  readonly asOf: IsoDate;
  /** The register at earlier meetings, oldest first; without them, movement is read from the status history. */
  readonly earlier?: readonly Register[];
  /** The frozen edition the deck is made of. */
  readonly editionName?: string;
  readonly audience: Audience;
  /** Local time `YYYY-MM-DDTHH:MM:SS`. */
  readonly createdAt: string;
}

/** What the slides are made from: only what the readers may see, as of the deck's day. */
export interface DeckFacts {
  readonly register: Register;
  readonly language: Language;
  readonly say: Say;
  readonly asOf: IsoDate;
  readonly meeting: Meeting | null;
  /** The day of the meeting, else the as-of date. */
  readonly day: IsoDate;
  /** The first day ahead: the meeting, or the as-of date when the meeting has been held. */
  readonly ahead: IsoDate;
  /** The end of the period ahead: the steering group's next meeting, else 120 days on; always 120 days beyond the group. */
  readonly horizon: IsoDate;
  readonly currency: string | null;
  readonly scope: DeckScope;
  readonly current: readonly Project[];
  readonly attention: readonly Attention[];
  /** Whether any current project has a light; a list without them says nothing by the colour grey. */
  readonly hasLights: boolean;
  /** Current projects whose expected end has passed, the oldest first. */
  readonly overdue: readonly Project[];
  /** Sentences many projects have in common. */
  readonly common: ReadonlySet<string>;
  /** Current projects without a fresh status. */
  readonly silent: readonly Project[];
  /** How things stood last time; null when nothing tells. */
  readonly edition: Edition | null;
  /** Earlier editions for the picture of movement, oldest first. */
  readonly editions: readonly Edition[];
  readonly hiddenProjects: number;
  readonly editionName: string | null;
  readonly has: (part: Part) => boolean;
}

function benefitsInScope(register: Register, scope: DeckScope): Register {
  const keys = new Set(scope.projects.map(({ id }) => foldKey(id)));
  const benefit = register.rows.benefit.filter((row) => row.project === null || keys.has(foldKey(row.project)));
  return { ...register, rows: { ...register.rows, benefit } };
}

const editionsShown = 4;

export function deckFacts(whole: Register, context: DeckContext): DeckFacts {
  const circle = context.audience === 'steering' ? 'steering' : 'wide';
  const { register: visible, hiddenProjects } = visibleRegister({ ...whole, asOf: context.asOf }, circle);
  const scope = deckScope(visible);
  const register = benefitsInScope(visible, scope);
  const { settings, language } = register;
  const current = scope.projects.filter(isCurrent);
  const day = context.meeting?.date ?? context.asOf;
  const ahead = day > context.asOf ? day : context.asOf;
  const next = circle === 'steering' ? meetingAfter(register, 'steering', ahead) : null;
  const history = register.parts.has('statusHistory') ? historyEditions(register, day) : [];
  const earlier = (context.earlier ?? []).map((one) => registerEdition(one, context.asOf));
  const since = earlier[0]?.date ?? null;
  const editions = earlier.length === 0 ? history : [...history.filter(({ date }) => date !== null && since !== null && date < since), ...earlier];
  return {
    register,
    language,
    say: sayIn(language),
    asOf: context.asOf,
    meeting: context.meeting,
    day,
    ahead,
    horizon: next?.date ?? addDays(ahead, 120),
    currency: settings.currency,
    scope,
    current,
    attention: attentionOf(scope.projects, settings),
    hasLights: current.some(({ light }) => light !== null && light !== 'none'),
    common: commonSentences(scope.projects),
    overdue: pastEnd(scope.projects, context.asOf),
    silent: withoutStatus(scope.projects, settings, settings.statusMaxAgeDays === null ? null : addDays(context.asOf, -settings.statusMaxAgeDays)),
    edition: editions.at(-1) ?? null,
    editions: editions.slice(-editionsShown),
    hiddenProjects,
    editionName: context.editionName ?? null,
    has: (part) => register.parts.has(part),
  };
}

/** `marts` when the edition is less than a year old, else null: then it is `sidst`. */
export function editionMonth({ edition, asOf, language }: Pick<DeckFacts, 'edition' | 'asOf' | 'language'>): string | null {
  const date = edition?.date ?? null;
  return date === null || date <= addMonths(asOf, -12) ? null : monthName(partsOf(date).month, language);
}
