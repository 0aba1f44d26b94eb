import { isSame } from '../../../register/checking/keys.js';
import type { RowOf } from '../../../register/entities/index.js';
import type { Register } from '../../../register/register.js';

export interface Answer {
  readonly score: number | null;
  readonly reason: string;
}

/** What one person has said of a project, by criterion. */
export function ownAssessments(register: Register, project: string, who: string): ReadonlyMap<string, RowOf<'assessment'>> {
  const rows = register.rows.assessment.filter((row) => isSame(row.project, project) && isSame(row.assessor, who));
  return new Map(rows.flatMap((row) => (row.criterion === null ? [] : [[row.criterion, row] as const])));
}

/** What has to be written: changed rows, new rows, and the rows of the sheet of scores that are not there yet. */
export function toWrite(register: Register, project: string, who: string, answers: Readonly<Record<string, Answer>>) {
  const known = ownAssessments(register, project, who);
  const reasonOf = ({ reason }: Answer): string | null => (reason.trim() === '' ? null : reason.trim());
  const given = Object.entries(answers).filter(([, { score }]) => score !== null);
  const edits = given.flatMap(([criterion, answer]) => {
    const row = known.get(criterion);
    if (!row || row.id === null || (row.score === answer.score && row.reason === reasonOf(answer))) return [];
    return [{ entity: 'assessment' as const, id: row.id, seen: { score: row.score, reason: row.reason }, values: { score: answer.score, reason: reasonOf(answer), date: register.asOf } }];
  });
  const added = given.flatMap(([criterion, answer]) => (known.has(criterion) ? [] : [{ project, criterion, assessor: who, score: answer.score, reason: reasonOf(answer), date: register.asOf }]));
  const scored = register.rows.score.filter((row) => isSame(row.project, project));
  const scores = register.rows.criterion
    .filter(({ id, active }) => id !== null && active !== false && !scored.some((row) => isSame(row.criterion, id)))
    .map(({ id }) => ({ project, criterion: id }));
  return { edits, added, scores };
}
