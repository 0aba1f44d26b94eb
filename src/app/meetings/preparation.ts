import type { IsoDate } from '../../schema/dates.js';
import { fill, type Text } from '../../schema/text.js';
import { isHeld, type MeetingRow } from '../../register/checking/meetings.js';
import { chainOf, preparingMeeting, type ChainStep } from '../../register/meeting-cycle/meeting-chain.js';
import type { Register } from '../../register/register.js';
import { casesOf } from '../../reports/facts/meeting-facts.js';
import { isReady } from '../cases/case-checklist.js';
import { editionOfMeeting, editionsOf } from '../snapshots/editions.js';
import { collectStatus } from '../status-collection/collect-status.js';
import { meetingSteps } from './meeting-steps.js';

export type PreparationKey = 'request' | 'status' | 'cases' | 'programme' | 'freeze' | 'approval' | 'dispatch';

export interface PreparationStep {
  readonly key: PreparationKey;
  readonly label: Text;
  readonly due: IsoDate | null;
  readonly state: 'done' | 'now' | 'overdue' | 'later';
  /** How far it has come, in words. */
  readonly detail: Text | null;
}

const words = {
  request: { da: 'Bestil status', en: 'Request status' },
  status: { da: 'Status er inde', en: 'Status is in' },
  cases: { da: 'Sagerne er klar', en: 'The cases are ready' },
  programme: { da: 'Programgruppen har mødtes', en: 'The programme group has met' },
  freeze: { da: 'Lås udgaven', en: 'Freeze the edition' },
  approval: { da: 'Formanden har godkendt', en: 'The chair has approved' },
  dispatch: { da: 'Materialet er sendt', en: 'The material has been sent' },
  answered: { da: '{n} af {all} projekter har meldt', en: '{n} of {all} projects have reported' },
  ready: { da: '{n} af {all} sager er klar', en: '{n} of {all} cases are ready' },
  noCases: { da: 'Ingen sager endnu', en: 'No cases yet' },
  skipped: { da: 'Sprunget over: {reason}', en: 'Skipped: {reason}' },
} as const satisfies Record<string, Text>;

function told(text: Text, params: Readonly<Record<string, string | number>>): Text {
  return { da: fill(text.da, params), en: fill(text.en, params) };
}

interface Found {
  readonly key: PreparationKey;
  readonly chain: ChainStep;
  readonly done: boolean;
  readonly detail: Text | null;
}

/**
 * The way of a steering group meeting from the request for status to the dispatch: what is done, what is next, what is
 * over its day. Empty for other forums and for a meeting called off; a meeting outside the cycle has no collection.
 */
export function preparationOf(register: Register, meeting: MeetingRow): readonly PreparationStep[] {
  if (meeting.forum !== 'steering' || meeting.date === null || meeting.status === 'cancelled') return [];
  const chain = new Map(chainOf(register, meeting).map(({ step, date }) => [step, date]));
  const collection = meeting.id === null ? null : collectStatus(register, meeting.id);
  const asked = collection?.asked.filter(({ required }) => required) ?? [];
  const answered = asked.filter((one) => one.answered).length;
  const cases = casesOf(register, meeting);
  const ready = cases.filter((item) => isReady(register, item)).length;
  const programme = preparingMeeting(register, meeting.date);
  const edition = editionOfMeeting(editionsOf(register), meeting.id);
  const steps = new Map(meetingSteps(meeting).map((one) => [one.step, one]));
  const passed = (step: 'approvedByChair' | 'sent'): boolean => ['done', 'skipped'].includes(steps.get(step)?.state ?? '');
  const skippedBecause = (step: 'approvedByChair' | 'sent'): Text | null => {
    const one = steps.get(step);
    return one?.state === 'skipped' ? told(words.skipped, { reason: one.record?.reason ?? '' }) : null;
  };
  const over = isHeld(meeting);
  const all: readonly Found[] = [
    { key: 'request', chain: 'statusRequest', done: answered > 0 || (meeting.status !== null && meeting.status !== 'planned'), detail: null },
    { key: 'status', chain: 'statusDue', done: asked.length > 0 && answered === asked.length, detail: asked.length === 0 ? null : told(words.answered, { n: answered, all: asked.length }) },
    { key: 'cases', chain: 'casesDue', done: cases.length > 0 && ready === cases.length, detail: cases.length === 0 ? words.noCases : told(words.ready, { n: ready, all: cases.length }) },
    { key: 'programme', chain: 'programmeMeeting', done: programme !== null && isHeld(programme), detail: null },
    { key: 'freeze', chain: 'freeze', done: edition !== null, detail: edition === null ? null : { da: edition.name, en: edition.name } },
    { key: 'approval', chain: 'approval', done: passed('approvedByChair'), detail: skippedBecause('approvedByChair') },
    { key: 'dispatch', chain: 'dispatch', done: passed('sent'), detail: skippedBecause('sent') },
  ];
  const shown = all.filter((one) => chain.has(one.chain) || one.key === 'approval' || one.key === 'dispatch' || (one.key === 'cases' && cases.length > 0));
  const next = over ? undefined : shown.find(({ done }) => !done)?.key;
  return shown.map(({ key, chain: step, done, detail }) => {
    const due = chain.get(step) ?? null;
    const late = due !== null && due < register.asOf;
    return { key, label: words[key], due, state: done ? 'done' : late && !over ? 'overdue' : key === next ? 'now' : 'later', detail };
  });
}
