import type { DocumentModel } from '../../schema/document-models.js';
import type { RowOf } from '../../register/entities/index.js';
import { findRow, type Register } from '../../register/register.js';
import { buildAgenda } from '../../reports/agenda/build-agenda.js';
import { casesOf } from '../../reports/facts/meeting-facts.js';
import type { RenderDocument } from '../ports.js';
import { chooseEdition, type EditionWish, type UsedEdition } from './choose-edition.js';
import { chooseMeeting } from './choose-meeting.js';
import { documentName } from './file-name.js';
import type { MadeDocument, MadeFile } from './made-document.js';
import { agendaContext, caseFiles, type CaseFile } from './make-case.js';
import { privacyStops } from './privacy-stop.js';

export interface AgendaOptions {
  /** A meeting's number or date; null for the steering group's next meeting. */
  readonly meeting: string | null;
  /** What it is made from; the meeting's own edition when it has one. */
  readonly edition?: EditionWish;
}

export type PlannedAgenda =
  | { readonly kind: 'planned'; readonly model: DocumentModel; readonly cases: readonly CaseFile[]; readonly meeting: RowOf<'meeting'>; readonly edition: UsedEdition | null }
  | Exclude<MadeDocument, { readonly kind: 'made' }>;

/** The agenda and its cases as they will be drawn, or why there are none. */
export function planAgenda(live: Register, options: AgendaOptions): PlannedAgenda {
  const chosen = chooseMeeting(live, options.meeting);
  if (chosen.kind === 'ambiguous' || chosen.kind === 'unknown') return chosen;
  if (chosen.kind === 'day') return { kind: 'no-meeting' };
  const source = chooseEdition(live, chosen.meeting.id, options.edition ?? { kind: 'usual' });
  if (source.kind !== 'chosen') return source;
  const { register, edition } = source;
  const findings = privacyStops(register);
  if (findings.length > 0) return { kind: 'stopped', findings };
  const meeting = findRow(register, 'meeting', chosen.meeting.id) ?? chosen.meeting;
  const context = agendaContext(register, edition);
  const cases = caseFiles(register, casesOf(register, meeting), context);
  return { kind: 'planned', model: buildAgenda(register, meeting, context), cases, meeting, edition };
}

/**
 * Makes a meeting's agenda with its recommendations, and one file per case besides, since agenda systems take one
 * item at a time. The files are dated by the register's as-of date.
 */
export async function makeAgenda(live: Register, options: AgendaOptions, render: RenderDocument, template: Uint8Array): Promise<MadeDocument> {
  const planned = planAgenda(live, options);
  if (planned.kind !== 'planned') return planned;
  const { model, cases, meeting, edition } = planned;
  const files: MadeFile[] = [];
  for (const one of [{ name: `${documentName('agenda', model.language, { meeting })}.docx`, model }, ...cases]) files.push({ name: one.name, bytes: await render(one.model, template) });
  return { kind: 'made', ...(edition ? { edition } : {}), files };
}
