import { findRow, type Register } from '../../register/register.js';
import { buildAgenda } from '../../reports/agenda/build-agenda.js';
import { buildCase } from '../../reports/agenda/build-case.js';
import { casesOf } from '../../reports/facts/meeting-facts.js';
import type { RenderDocument } from '../ports.js';
import { chooseEdition, type EditionWish } from './choose-edition.js';
import { chooseMeeting } from './choose-meeting.js';
import { documentName, uniqueNames } from './file-name.js';
import type { MadeDocument, MadeFile } from './made-document.js';
import { privacyStops } from './privacy-stop.js';

export interface AgendaOptions {
  /** A meeting's number or date; null for the steering group's next meeting. */
  readonly meeting: string | null;
  /** What it is made from; the meeting's own edition when it has one. */
  readonly edition?: EditionWish;
}

/**
 * Makes a meeting's agenda with its recommendations, and one file per case besides, since agenda systems take one
 * item at a time. The files are dated by the register's as-of date.
 */
export async function makeAgenda(live: Register, options: AgendaOptions, render: RenderDocument, template: Uint8Array): Promise<MadeDocument> {
  const chosen = chooseMeeting(live, options.meeting);
  if (chosen.kind === 'ambiguous' || chosen.kind === 'unknown') return chosen;
  if (chosen.kind === 'day') return { kind: 'no-meeting' };
  const source = chooseEdition(live, chosen.meeting.id, options.edition ?? { kind: 'usual' });
  if (source.kind !== 'chosen') return source;
  const { register, edition } = source;
  const findings = privacyStops(register);
  if (findings.length > 0) return { kind: 'stopped', findings };
  const meeting = findRow(register, 'meeting', chosen.meeting.id) ?? chosen.meeting;
  const { language, asOf } = register;
  const context = { asOf, createdAt: `${asOf}T12:00:00`, ...(edition ? { editionName: edition.name } : {}) };
  const files: MadeFile[] = [{ name: `${documentName('agenda', language, { meeting })}.docx`, bytes: await render(buildAgenda(register, meeting, context), template) }];
  const nameFor = uniqueNames();
  for (const item of casesOf(register, meeting)) {
    const name = nameFor(documentName('case', language, { number: item.id ?? '', title: item.title ?? '' }));
    files.push({ name: `${name}.docx`, bytes: await render(buildCase(register, item, context), template) });
  }
  return { kind: 'made', ...(edition ? { edition } : {}), files };
}
