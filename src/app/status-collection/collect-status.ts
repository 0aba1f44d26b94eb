import type { IsoDate } from '../../schema/dates.js';
import { addWorkdays } from '../../schema/holidays.js';
import { foldCase } from '../../schema/fold-text.js';
import { lastMeeting } from '../../register/checking/meetings.js';
import { isFollowed, isUnderWay } from '../../register/checking/projects.js';
import { reportsOf, type StatusReportRow } from '../../register/checking/status-reports.js';
import { calculatedLight, type FigureLight } from '../../register/formulas/calculated-light.js';
import { chainOf } from '../../register/meeting-cycle/meeting-chain.js';
import { findRow, type Register } from '../../register/register.js';
import type { Project } from './reported-fields.js';

/** A project that is asked for its status, and how far it has come. */
export interface AskedProject {
  readonly project: Project & { readonly id: string };
  /** The steering group follows it: without its status the picture is incomplete. */
  readonly required: boolean;
  readonly answered: boolean;
  /** What the figures alone say; null when they say nothing, or when others set the dates. */
  readonly calculated: FigureLight | null;
  /** The light reported is greener or worse than the figures; null when they agree or one is missing. */
  readonly gap: 'greener' | 'worse' | null;
  /** Others set the dates: the light is for the organisation's own readiness. */
  readonly externalSchedule: boolean;
  /** As it was reported last time; null for a project that has never been. */
  readonly last: StatusReportRow | null;
}

export interface AreaAnswers {
  /** Null for projects without an area. */
  readonly area: string | null;
  readonly asked: number;
  readonly answered: number;
}

export interface StatusCollection {
  readonly meeting: string;
  readonly meetingDate: IsoDate;
  readonly requestOn: IsoDate;
  readonly dueOn: IsoDate;
  readonly asked: readonly AskedProject[];
  /** By area and without names, as it may be shown to the groups. */
  readonly areas: readonly AreaAnswers[];
}

const severity: readonly (string | null)[] = ['green', 'yellow', 'red'];

function gapOf(light: Project['light'], calculated: FigureLight | null): AskedProject['gap'] {
  const [told, figured] = [severity.indexOf(light), severity.indexOf(calculated)];
  return told === -1 || figured === -1 || told === figured ? null : told < figured ? 'greener' : 'worse';
}

function areasOf(asked: readonly AskedProject[]): readonly AreaAnswers[] {
  const areas = new Map<string, { area: string | null; asked: number; answered: number }>();
  for (const { project, answered } of asked) {
    const name = project.area?.trim() ?? '';
    const area = areas.get(foldCase(name)) ?? { area: name === '' ? null : name, asked: 0, answered: 0 };
    area.asked += 1;
    if (answered) area.answered += 1;
    areas.set(foldCase(name), area);
  }
  return [...areas.values()].sort((a, b) => b.asked - b.answered - (a.asked - a.answered));
}

/**
 * Who is asked for status before a meeting and who has answered: projects the groups follow that are under way. A status
 * counts when it is dated after the forum's meeting before this one, and is no older than the setting allows. Null for a
 * meeting that is not there or has no date.
 */
export function collectStatus(register: Register, meetingId: string): StatusCollection | null {
  const meeting = findRow(register, 'meeting', meetingId);
  if (meeting?.date == null || meeting.id === null) return null;
  const chain = chainOf(register, meeting);
  const dayOf = (step: string, workdays: number): IsoDate => chain.find((one) => one.step === step)?.date ?? addWorkdays(meeting.date as IsoDate, -workdays);
  const previous = meeting.forum === null ? null : lastMeeting(register, meeting.forum, meeting.date);
  const asked = register.rows.project.flatMap((project): readonly AskedProject[] => {
    const { id } = project;
    if (id === null || !isFollowed(project) || !(isUnderWay(project) || project.status === 'paused')) return [];
    const externalSchedule = project.externalSchedule === true;
    const calculated = calculatedLight(project, register.settings);
    const isNew = project.statusDate !== null && (previous === null || project.statusDate > previous.date) && project.statusDate <= register.asOf;
    return [
      {
        project: { ...project, id },
        required: project.followedBy === 'steering',
        answered: project.light !== null && isNew,
        calculated,
        gap: gapOf(project.light, calculated),
        externalSchedule,
        last: reportsOf(register, project).at(-1) ?? null,
      },
    ];
  });
  return { meeting: meeting.id, meetingDate: meeting.date, requestOn: dayOf('statusRequest', 30), dueOn: dayOf('statusDue', 20), asked, areas: areasOf(asked) };
}

/** The projects of each project manager, in the register's order; those without one together at the end. */
export function byLeader(asked: readonly AskedProject[]): readonly { readonly leader: string | null; readonly projects: readonly AskedProject[] }[] {
  const leaders = new Map<string, { leader: string | null; projects: AskedProject[] }>();
  for (const one of asked) {
    const name = one.project.leader?.trim() ?? '';
    const group = leaders.get(foldCase(name)) ?? { leader: name === '' ? null : name, projects: [] };
    group.projects.push(one);
    leaders.set(foldCase(name), group);
  }
  return [...leaders.values()].sort((a, b) => (a.leader === null ? 1 : b.leader === null ? -1 : 0));
}
