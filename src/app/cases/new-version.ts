import type { RowOf } from '../../register/entities/index.js';
import type { FieldValues } from '../session/register-session.js';

type CaseRow = RowOf<'case'>;

const copied = ['title', 'type', 'summary', 'recommendation', 'economy', 'owner', 'caseNumber', 'projects', 'amount', 'ifRefused', 'presentation', 'effect', 'consequences', 'treatedAt', 'earlierTreatment', 'furtherProcess', 'annexes', 'minutes', 'file'] as const;

/**
 * A new version of a decided case: the same text on a row of its own that names the one it replaces. On the same meeting
 * it is a correction and keeps the decision; on another the case is taken up again, as one that was postponed.
 */
export function newVersion(item: CaseRow, meeting: string | null = item.meeting): FieldValues {
  const text = Object.fromEntries(copied.map((field) => [field, item[field]]));
  const same = meeting === item.meeting;
  const kept = same ? { decision: item.decision, decisionText: item.decisionText, decidedOn: item.decidedOn, followUpBy: item.followUpBy, deadline: item.deadline, done: item.done } : {};
  return { ...text, ...kept, meeting, replaces: item.id };
}
