import { dateOf, type IsoDate } from '../../schema/dates.js';
import { quarterOf } from '../../schema/wording/date-words.js';
import type { Light } from '../../schema/document-models.js';
import type { RowOf } from '../../register/entities/index.js';
import { findRow, type Register } from '../../register/register.js';
import { lightOf } from './light-of.js';
import { isCurrent, type Project } from './project-standing.js';
import { foldKey } from './same-key.js';

export interface ProjectState {
  readonly light: Light;
  readonly current: boolean;
  readonly status: Project['status'];
  /** When it was then expected to end. */
  readonly expectedEnd: IsoDate | null;
}

/** How the projects stood at an earlier meeting. */
export interface Edition {
  /** The day it shows; null when an earlier register does not say. */
  readonly date: IsoDate | null;
  readonly states: ReadonlyMap<string, ProjectState>;
}

type Report = RowOf<'statusReport'>;

function stateOf(row: Pick<Project, 'light' | 'status' | 'expectedEnd'>): ProjectState {
  return { light: lightOf(row.light), status: row.status, current: isCurrent(row), expectedEnd: row.expectedEnd };
}

/** The day a report belongs to: its meeting's, else the last day of its own quarter, so that one round is one edition. */
function editionDay(register: Register, report: Report): IsoDate | null {
  const held = findRow(register, 'meeting', report.meeting)?.date ?? null;
  if (held !== null || report.date === null) return held;
  const { year, quarter } = quarterOf(report.date);
  return dateOf(year, quarter * 3, quarter === 1 || quarter === 4 ? 31 : 30);
}

/** Editions of the status history before a day, oldest first. The last report of a project in an edition counts. */
export function historyEditions(register: Register, before: IsoDate): readonly Edition[] {
  const byDay = new Map<IsoDate, Map<string, { report: Report; state: ProjectState }>>();
  for (const report of register.rows.statusReport) {
    const day = editionDay(register, report);
    const key = foldKey(report.project);
    if (day === null || key === null || day >= before) continue;
    const edition = byDay.get(day) ?? new Map<string, { report: Report; state: ProjectState }>();
    byDay.set(day, edition);
    const earlier = edition.get(key);
    if (earlier && (earlier.report.date ?? '') > (report.date ?? '')) continue;
    edition.set(key, { report, state: stateOf(report) });
  }
  return [...byDay]
    .sort(([a], [b]) => (a < b ? -1 : 1))
    .map(([date, reports]) => ({ date, states: new Map([...reports].map(([key, { state }]) => [key, state])) }));
}

/** An earlier register as an edition. */
export function registerEdition(previous: Register, now: IsoDate): Edition {
  const states = previous.rows.project.flatMap((project): [string, ProjectState][] => {
    const key = foldKey(project.id);
    return key === null ? [] : [[key, stateOf(project)]];
  });
  return { date: previous.asOf < now ? previous.asOf : null, states: new Map(states) };
}

export interface Movement {
  readonly turned: Readonly<Record<'red' | 'yellow' | 'green', readonly Project[]>>;
  readonly closed: readonly Project[];
  readonly stopped: readonly Project[];
  readonly added: readonly Project[];
}

/** What has changed since an edition. A project that was not current then is new, whatever its light. */
export function movementSince(edition: Edition, projects: readonly Project[]): Movement {
  const before = (project: Project): ProjectState | undefined => edition.states.get(foldKey(project.id) ?? '');
  const turned = (light: Light): readonly Project[] =>
    projects.filter((project) => {
      const state = before(project);
      return isCurrent(project) && state?.current === true && lightOf(project.light) === light && state.light !== light;
    });
  const ended = (status: Project['status']): readonly Project[] =>
    projects.filter((project) => project.status === status && before(project)?.current === true);
  return {
    turned: { red: turned('red'), yellow: turned('yellow'), green: turned('green') },
    closed: ended('closed'),
    stopped: ended('stopped'),
    added: projects.filter((project) => isCurrent(project) && before(project)?.current !== true),
  };
}
