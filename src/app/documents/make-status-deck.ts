import type { Register } from '../../register/register.js';
import { buildStatusDeck } from '../../reports/status-deck/build-status-deck.js';
import type { Audience } from '../../reports/status-deck/deck-facts.js';
import type { RenderDeck } from '../ports.js';
import { chooseMeeting, lastSteeringMeeting, nextSteeringMeeting } from './choose-meeting.js';
import { documentName } from './file-name.js';
import type { MadeDocument } from './made-document.js';
import { privacyStops } from './privacy-stop.js';

export interface StatusDeckOptions {
  /** A meeting's number or date, or a day; null for the steering group's next meeting, to direktion its latest. */
  readonly meeting: string | null;
  readonly audience: Audience;
  /** The register of an earlier edition, for what has changed since. */
  readonly previous?: Register;
}

/** Makes the status deck of a meeting or a day on a template. The file is dated by the register's as-of date. */
export async function makeStatusDeck(register: Register, options: StatusDeckOptions, render: RenderDeck, template: Uint8Array): Promise<MadeDocument> {
  const usual = options.audience === 'steering' ? nextSteeringMeeting(register) : lastSteeringMeeting(register);
  const chosen = chooseMeeting(register, options.meeting, usual);
  if (chosen.kind === 'ambiguous' || chosen.kind === 'unknown') return chosen;
  const findings = privacyStops(register, options.audience === 'direktion' ? 'wide' : 'groups');
  if (findings.length > 0) return { kind: 'stopped', findings };
  const meeting = chosen.kind === 'meeting' ? chosen.meeting : null;
  const asOf = chosen.kind === 'day' ? chosen.asOf : register.asOf;
  const model = buildStatusDeck(register, {
    meeting,
    asOf,
    audience: options.audience,
    createdAt: `${asOf}T12:00:00`,
    ...(options.previous ? { previous: options.previous } : {}),
  });
  const kind = options.audience === 'steering' ? 'deck' : 'executive';
  return { kind: 'made', files: [{ name: `${documentName(kind, register.language, { meeting, date: asOf })}.pptx`, bytes: await render(model, template) }] };
}
