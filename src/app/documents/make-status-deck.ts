import type { RowOf } from '../../register/entities/index.js';
import { findRow, type Register } from '../../register/register.js';
import type { IsoDate } from '../../schema/dates.js';
import type { DeckModel } from '../../schema/document-models.js';
import { buildStatusDeck } from '../../reports/status-deck/build-status-deck.js';
import type { Audience } from '../../reports/status-deck/deck-facts.js';
import type { RenderDeck } from '../ports.js';
import { chooseEdition, earlierStates, withDecisions, type EditionWish, type UsedEdition } from './choose-edition.js';
import { chooseMeeting, lastSteeringMeeting, nextSteeringMeeting } from './choose-meeting.js';
import { documentName } from './file-name.js';
import type { MadeDocument } from './made-document.js';
import { privacyStops } from './privacy-stop.js';

export interface StatusDeckOptions {
  /** A meeting's number or date, or a day; null for the steering group's next meeting, to direktion its latest. */
  readonly meeting: string | null;
  readonly audience: Audience;
  /** The register of last time, for what has changed since; otherwise the editions of earlier meetings tell. */
  readonly previous?: Register;
  /** What the figures are taken from; the meeting's own edition when it has one. */
  readonly edition?: EditionWish;
}

export type PlannedDeck =
  | { readonly kind: 'planned'; readonly model: DeckModel; readonly meeting: RowOf<'meeting'> | null; readonly asOf: IsoDate; readonly edition: UsedEdition | null }
  | Exclude<MadeDocument, { readonly kind: 'made' }>;

/** The deck's pages as they will be drawn, or why there are none: what is previewed is what is made. */
export function planStatusDeck(live: Register, options: StatusDeckOptions): PlannedDeck {
  const usual = options.audience === 'steering' ? nextSteeringMeeting(live) : lastSteeringMeeting(live);
  const chosen = chooseMeeting(live, options.meeting, usual);
  if (chosen.kind === 'ambiguous' || chosen.kind === 'unknown') return chosen;
  const found = chosen.kind === 'meeting' ? findRow(live, 'meeting', chosen.meeting.id) : null;
  const source = chooseEdition(live, found?.id ?? null, options.edition ?? { kind: 'usual' });
  if (source.kind !== 'chosen') return source;
  const { edition } = source;
  // The short version is made after the meeting, and tells what was decided there.
  const register = edition !== null && options.audience === 'direktion' ? withDecisions(source.register, live, found?.id ?? null) : source.register;
  const findings = privacyStops(register, options.audience === 'direktion' ? 'wide' : 'groups');
  if (findings.length > 0) return { kind: 'stopped', findings };
  const meeting = chosen.kind === 'meeting' ? (findRow(register, 'meeting', chosen.meeting.id) ?? chosen.meeting) : null;
  const asOf = chosen.kind === 'day' ? chosen.asOf : register.asOf;
  const earlier = options.previous ? [options.previous] : earlierStates(live, meeting?.id ?? null);
  const model = buildStatusDeck(register, {
    meeting,
    asOf,
    audience: options.audience,
    createdAt: `${asOf}T12:00:00`,
    ...(earlier.length > 0 ? { earlier } : {}),
    ...(edition ? { editionName: edition.name } : {}),
  });
  return { kind: 'planned', model, meeting, asOf, edition };
}

/** Makes the status deck of a meeting or a day on a template. The file is dated by the register's as-of date. */
export async function makeStatusDeck(live: Register, options: StatusDeckOptions, render: RenderDeck, template: Uint8Array): Promise<MadeDocument> {
  const planned = planStatusDeck(live, options);
  if (planned.kind !== 'planned') return planned;
  const { model, meeting, asOf, edition } = planned;
  const kind = options.audience === 'steering' ? 'deck' : 'executive';
  const name = documentName(kind, model.language, { meeting, date: asOf });
  return { kind: 'made', ...(edition ? { edition } : {}), files: [{ name: `${name}.pptx`, bytes: await render(model, template) }] };
}
