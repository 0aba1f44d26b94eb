import { findOption, labelOf } from '../../schema/choice.js';
import { parseIsoDate, type IsoDate } from '../../schema/dates.js';
import type { Language } from '../../schema/text.js';
import { tableDate } from '../../schema/wording/date-words.js';
import { approvalForm, meetingStatus, type MeetingStatus } from '../choices/meeting.js';
import type { MeetingRow } from '../checking/meetings.js';

type How = MeetingRow['approvedHow'];

/** One step of a meeting's course, as it was recorded. */
export interface RecordedStep {
  readonly step: MeetingStatus;
  readonly date: IsoDate;
  readonly how: How;
  readonly who: string | null;
  /** Why it was skipped, or why what came before it was. */
  readonly reason: string | null;
  readonly skipped: boolean;
}

const separator = ' · ';
const skippedWord = { da: 'sprunget over', en: 'skipped' };
const because = { da: 'fordi: ', en: 'because: ' };

/** A step as one line a person can read: `18-05-2027 · Godkendt af formand · Mail · Karen Lindholt`. */
export function courseLine(step: RecordedStep, language: Language): string {
  const clean = (text: string): string => text.replace(/\s*[\n·]\s*/g, ' ').trim();
  return [
    tableDate(step.date, 'da'),
    labelOf(meetingStatus, step.step, language),
    step.skipped ? skippedWord[language] : null,
    step.how === null ? null : labelOf(approvalForm, step.how, language),
    step.who === null ? null : clean(step.who),
    step.reason === null ? null : `${because[language]}${clean(step.reason)}`,
  ].filter((part) => part !== null && part !== '').join(separator);
}

function dayIn(text: string): IsoDate | null {
  const match = /^(\d{2})-(\d{2})-(\d{4})$/.exec(text.trim());
  return match === null ? null : parseIsoDate(`${match[3] ?? ''}-${match[2] ?? ''}-${match[1] ?? ''}`);
}

function stepIn(line: string): RecordedStep | null {
  const [day = '', name = '', ...rest] = line.split(separator.trim()).map((part) => part.trim());
  const [date, option] = [dayIn(day), findOption(meetingStatus, name)];
  if (date === null || option === null) return null;
  const isSkip = (part: string): boolean => part === skippedWord.da || part === skippedWord.en;
  const reasonOf = (part: string): string | null => [because.da, because.en].flatMap((start) => (part.startsWith(start.trim()) ? [part.slice(start.trim().length).trim()] : []))[0] ?? null;
  const told = rest.filter((part) => !isSkip(part));
  const how = told.map((part) => findOption(approvalForm, part)?.key ?? null).find((one) => one !== null) ?? null;
  const reason = told.map(reasonOf).find((one) => one !== null) ?? null;
  const who = told.find((part) => findOption(approvalForm, part) === null && reasonOf(part) === null) ?? null;
  return { step: option.key, date, how, who, reason, skipped: rest.some(isSkip) };
}

/** The steps recorded on a meeting, oldest first; lines of a person's own are passed over. The last line of a step counts. */
export function recordedSteps(meeting: Pick<MeetingRow, 'course'>): readonly RecordedStep[] {
  return (meeting.course ?? '').split('\n').flatMap((line) => stepIn(line) ?? []);
}
