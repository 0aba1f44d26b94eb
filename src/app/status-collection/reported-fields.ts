import type { IsoDate } from '../../schema/dates.js';
import type { Language, Text } from '../../schema/text.js';
import { fill } from '../../schema/text.js';
import { longDate } from '../../schema/wording/date-words.js';
import type { RowOf } from '../../register/entities/index.js';
import type { RowEdit } from '../session/register-session.js';

export type Project = RowOf<'project'>;

/** What a project manager reports, in the order it is asked. */
export const reportedFields = ['light', 'sinceLast', 'nextSteps', 'expectedEnd', 'expectedCost'] as const;

export type ReportedField = (typeof reportedFields)[number];
export type ReportedValues = { readonly [K in ReportedField]?: Project[K] };

const unchanged: Text = { da: 'Uændret siden {date}.', en: 'Unchanged since {date}.' };
const unchangedAtAll: Text = { da: 'Uændret siden sidst.', en: 'Unchanged since last time.' };

/** An answer as an edit of the project's row: what was reported, and the day it is for. */
export function reportEdit(project: Project & { readonly id: string }, values: ReportedValues, day: IsoDate, seen: ReportedValues = project): RowEdit {
  const told = Object.entries(values).filter(([field, value]) => value !== project[field as ReportedField]);
  return {
    entity: 'project',
    id: project.id,
    seen: Object.fromEntries([...told.map(([field]) => [field, seen[field as ReportedField] ?? null]), ['statusDate', project.statusDate]]),
    values: { ...Object.fromEntries(told), statusDate: day },
  };
}

/** “Unchanged” in one click: light, next steps and dates stay, and the text says so instead of repeating last time's. */
export function unchangedEdit(project: Project & { readonly id: string }, day: IsoDate, language: Language): RowEdit {
  const since = project.statusDate === null || project.statusDate >= day ? unchangedAtAll[language] : fill(unchanged[language], { date: longDate(project.statusDate, language) });
  return reportEdit(project, { sinceLast: since }, day);
}
