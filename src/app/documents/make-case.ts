import { findRow, type Register } from '../../register/register.js';
import { buildCase } from '../../reports/agenda/build-case.js';
import type { AgendaContext } from '../../reports/agenda/agenda-facts.js';
import { casesOf, type Case } from '../../reports/facts/meeting-facts.js';
import type { DocumentModel } from '../../schema/document-models.js';
import { chooseEdition, type UsedEdition } from './choose-edition.js';
import { documentName, uniqueNames } from './file-name.js';
import type { MadeDocument } from './made-document.js';
import { privacyStops } from './privacy-stop.js';

export interface CaseFile {
  /** With its ending. */
  readonly name: string;
  readonly model: DocumentModel;
  readonly item: Case;
}

/** The Word files of some cases of a meeting, each with a name of its own. */
export function caseFiles(register: Register, items: readonly Case[], context: AgendaContext): readonly CaseFile[] {
  const nameFor = uniqueNames();
  return items.map((item) => ({
    name: `${nameFor(documentName('case', register.language, { number: item.id ?? '', title: item.title ?? '' }))}.docx`,
    model: buildCase(register, item, context),
    item,
  }));
}

/** What the papers of a meeting are dated and marked by. */
export function agendaContext({ asOf }: Register, edition: UsedEdition | null): AgendaContext {
  return { asOf, createdAt: `${asOf}T12:00:00`, ...(edition ? { editionName: edition.name } : {}) };
}

export type PlannedCase =
  | { readonly kind: 'planned'; readonly file: CaseFile; readonly edition: UsedEdition | null }
  | { readonly kind: 'gone' }
  | Extract<MadeDocument, { readonly kind: 'stopped' | 'no-such-edition' | 'damaged-edition' }>;

/**
 * The prefilled Word file of one case, the same as the agenda's command writes beside the agenda: of the meeting's frozen
 * edition when it has one. A case that came after the freezing, or is on no meeting, is taken as it stands.
 */
export function planCaseFile(live: Register, id: string): PlannedCase {
  const own = findRow(live, 'case', id);
  if (own === null) return { kind: 'gone' };
  const source = chooseEdition(live, own.meeting, { kind: 'usual' });
  if (source.kind !== 'chosen') return source;
  const isFrozen = findRow(source.register, 'case', own.id) !== null;
  const [register, edition] = isFrozen ? [source.register, source.edition] : [live, null];
  const findings = privacyStops(register);
  if (findings.length > 0) return { kind: 'stopped', findings };
  const item = findRow(register, 'case', own.id) ?? own;
  const meeting = findRow(register, 'meeting', item.meeting);
  const together = meeting === null ? [item] : casesOf(register, meeting);
  const file = caseFiles(register, together.includes(item) ? together : [item], agendaContext(register, edition)).find((one) => one.item === item);
  return file === undefined ? { kind: 'gone' } : { kind: 'planned', file, edition };
}
