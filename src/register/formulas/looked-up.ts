import type { IsoDate } from '../../schema/dates.js';
import { lookUp, nothing, type Formula } from './cell-tests.js';

/** Shows what another row says, found by its number: a number alone tells people nothing. Nothing when it is not found. */
function shownOf(reference: string, entity: string, field: string): Formula {
  return (f) => {
    const found = lookUp(f, entity, field, f.own(reference));
    return `IF(${f.own(reference)}="",${nothing},IFERROR(IF(${found}="",${nothing},${found}),${nothing}))`;
  };
}

export const projectNameFormula = shownOf('project', 'project', 'name');
export const meetingDateFormula = shownOf('meeting', 'meeting', 'date');

/** The name of the project a row belongs to, or null when there is no such project. */
export function projectName(project: { readonly name: string | null } | null): string | null {
  return project?.name ?? null;
}

/** The day of the meeting a case is for, or null when there is no such meeting. */
export function meetingDate(meeting: { readonly date: IsoDate | null } | null): IsoDate | null {
  return meeting?.date ?? null;
}
