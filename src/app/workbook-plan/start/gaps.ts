import type { FormulaContext } from '../../../schema/field.js';
import type { Text } from '../../../schema/text.js';
import { barrierStatus } from '../../../register/choices/meeting.js';
import { followedBy, overStatuses, projectStatus, trafficLight } from '../../../register/choices/project.js';
import type { EntityKey, RowOf } from '../../../register/entities/index.js';
import { bySteering, isFollowed, isOver } from '../../../register/checking/projects.js';
import type { Register } from '../../../register/register.js';
import { addDays, type IsoDate } from '../../../schema/dates.js';

/** A gap the Start sheet counts: rows of one table for which every condition on whole columns holds. */
export interface Gap {
  readonly entity: EntityKey;
  readonly text: Text;
  readonly conditions: (f: FormulaContext) => readonly string[];
  /** The same count by the core, which stands beside the formula for those whose program computes nothing. */
  readonly count: (register: Register) => number;
}

type Project = RowOf<'project'>;

function countProjects(fault: (project: Project, register: Register) => boolean): Gap['count'] {
  return (register) => register.rows.project.filter((one) => one.name !== null && fault(one, register)).length;
}

const isPast = (day: IsoDate | null, { asOf }: Register): boolean => day !== null && day < asOf;

function hasStaleStatus({ light, statusDate }: Project, { asOf, settings }: Register): boolean {
  return light === null || light === 'none' || statusDate === null || statusDate < addDays(asOf, -(settings.statusMaxAgeDays ?? 0));
}

type Column = (field: string) => string;

function project(f: FormulaContext): Column {
  return (field) => f.column('project', field);
}

const named = (column: string): string => `(${column}<>"")`;
const empty = (column: string): string => `(${column}="")`;
const passed = (f: FormulaContext, column: string): string => `ISNUMBER(${column})*(${column}<${f.setting('asOf')})`;

function followed(f: FormulaContext, ...by: readonly ('steering' | 'programme')[]): string {
  return `(${by.map((key) => `(${project(f)('followedBy')}=${f.choice(followedBy, key)})`).join('+')})`;
}

function underWay(f: FormulaContext): string {
  const status = project(f)('status');
  return overStatuses.map((key) => `(${status}<>${f.choice(projectStatus, key)})`).join('*');
}

/** The ten gaps of the first month that make documents wrong or meetings longer, gravest first. */
export const gaps: readonly Gap[] = [
  {
    entity: 'project',
    text: { da: 'Projekter uden kategori, fagområde, status eller Følges af', en: 'Projects without category, area, status or Followed by' },
    conditions: (f) => {
      const column = project(f);
      return [named(column('name')), `((${['category', 'area', 'status', 'followedBy'].map((field) => empty(column(field))).join('+')})>0)`];
    },
    count: countProjects((one) => one.category === null || one.area === null || one.status === null || one.followedBy === null),
  },
  {
    entity: 'project',
    text: { da: 'Projekter, der følges, uden projektleder', en: 'Followed projects without a project manager' },
    conditions: (f) => [named(project(f)('name')), followed(f, 'steering', 'programme'), underWay(f), empty(project(f)('leader'))],
    count: countProjects((one) => isFollowed(one) && !isOver(one) && one.leader === null),
  },
  {
    entity: 'project',
    text: { da: 'Styregruppens projekter uden projektejer', en: "The steering group's projects without an owner" },
    conditions: (f) => [named(project(f)('name')), followed(f, 'steering'), underWay(f), empty(project(f)('owner'))],
    count: countProjects((one) => bySteering(one) && !isOver(one) && one.owner === null),
  },
  {
    entity: 'project',
    text: { da: 'Styregruppens projekter uden forventet slut', en: "The steering group's projects without an expected end" },
    conditions: (f) => [named(project(f)('name')), followed(f, 'steering'), underWay(f), empty(project(f)('expectedEnd'))],
    count: countProjects((one) => bySteering(one) && !isOver(one) && one.expectedEnd === null),
  },
  {
    entity: 'project',
    text: { da: 'Projekter i gang, hvor forventet slut er passeret', en: 'Projects under way whose expected end has passed' },
    conditions: (f) => [named(project(f)('name')), underWay(f), passed(f, project(f)('expectedEnd'))],
    count: countProjects((one, register) => !isOver(one) && isPast(one.expectedEnd, register)),
  },
  {
    entity: 'project',
    text: { da: 'Styregruppens aktive projekter uden frisk status', en: "The steering group's active projects without a fresh status" },
    conditions: (f) => {
      const column = project(f);
      const old = `(${column('statusDate')}<${f.setting('asOf')}-${f.setting('statusMaxAgeDays')})`;
      const unjudged = `((${column('light')}="")+(${column('light')}=${f.choice(trafficLight, 'none')}))`;
      return [named(column('name')), followed(f, 'steering'), `(${column('status')}=${f.choice(projectStatus, 'active')})`, `((${unjudged}+${old})>0)`];
    },
    count: countProjects((one, register) => bySteering(one) && one.status === 'active' && hasStaleStatus(one, register)),
  },
  {
    entity: 'benefit',
    text: { da: 'Gevinster uden gevinstejer', en: 'Benefits without an owner' },
    conditions: (f) => [named(f.column('benefit', 'name')), empty(f.column('benefit', 'owner'))],
    count: ({ rows }) => rows.benefit.filter(({ name, owner }) => name !== null && owner === null).length,
  },
  {
    entity: 'benefit',
    text: { da: 'Gevinster, der skulle have været målt', en: 'Benefits that should have been measured' },
    conditions: (f) => {
      const target = f.column('benefit', 'targetDate');
      return [named(f.column('benefit', 'name')), passed(f, target), `(${f.column('benefit', 'latestDate')}<${target})`];
    },
    count: (register) =>
      register.rows.benefit.filter(({ name, targetDate, latestDate }) => name !== null && targetDate !== null && isPast(targetDate, register) && (latestDate === null || latestDate < targetDate)).length,
  },
  {
    entity: 'barrier',
    text: { da: 'Barrierer hos styregruppen uden ansvarlig', en: 'Barriers before the steering group without a responsible' },
    conditions: (f) => {
      const status = f.column('barrier', 'status');
      const before = (['submitted', 'inProgress'] as const).map((key) => `(${status}=${f.choice(barrierStatus, key)})`).join('+');
      return [named(f.column('barrier', 'name')), `(${before})`, empty(f.column('barrier', 'responsible'))];
    },
    count: ({ rows }) => rows.barrier.filter(({ name, status, responsible }) => name !== null && (status === 'submitted' || status === 'inProgress') && responsible === null).length,
  },
  {
    entity: 'case',
    text: { da: 'Beslutninger, der ikke er fulgt op til tiden', en: 'Decisions not followed up in time' },
    conditions: (f) => [named(f.column('case', 'title')), empty(f.column('case', 'done')), passed(f, f.column('case', 'deadline'))],
    count: (register) => register.rows.case.filter(({ title, done, deadline }) => title !== null && done === null && isPast(deadline, register)).length,
  },
];

/** How many rows have the gap, as a formula. */
export function countFormula(gap: Gap, f: FormulaContext): string {
  // A product of conditions, since the counting functions cannot say "blank or older than".
  return `SUMPRODUCT(${gap.conditions(f).join('*')})`;
}
