import type { Entity, Row } from '../../schema/entity.js';
import { activity } from './activity.js';
import { allocation } from './allocation.js';
import { assessment } from './assessment.js';
import { barrier } from './barrier.js';
import { benefit } from './benefit.js';
import { benefitYear } from './benefit-year.js';
import { capacity } from './capacity.js';
import { caseItem } from './case.js';
import { comparison } from './comparison.js';
import { criterion } from './criterion.js';
import { documentText } from './document-text.js';
import { goal } from './goal.js';
import { ignoredFinding } from './ignored-finding.js';
import { lesson } from './lesson.js';
import { measurement } from './measurement.js';
import { meeting } from './meeting.js';
import { milestone } from './milestone.js';
import { organisationUnit } from './organisation-unit.js';
import { partnership } from './partnership.js';
import { person } from './person.js';
import { plan } from './plan.js';
import { planItem } from './plan-item.js';
import { planText } from './plan-text.js';
import { principle } from './principle.js';
import { project } from './project.js';
import { projectGoal } from './project-goal.js';
import { projectSystem } from './project-system.js';
import { projectYear } from './project-year.js';
import { rate } from './rate.js';
import { risk } from './risk.js';
import { roleAssignment } from './role-assignment.js';
import { rowVersion } from './row-version.js';
import { scenario } from './scenario.js';
import { scenarioLimit } from './scenario-limit.js';
import { scenarioProject } from './scenario-project.js';
import { score } from './score.js';
import { snapshot } from './snapshot.js';
import { statusReport } from './status-report.js';
import { system } from './system.js';
import { yearEvent } from './year-event.js';

/** Every entity of the register, in the order of the workbook's tabs. */
export const entities = {
  project,
  benefit,
  barrier,
  case: caseItem,
  meeting,
  milestone,
  risk,
  measurement,
  benefitYear,
  yearEvent,
  goal,
  projectGoal,
  documentText,
  plan,
  planText,
  criterion,
  assessment,
  score,
  scenario,
  scenarioProject,
  comparison,
  scenarioLimit,
  capacity,
  allocation,
  activity,
  projectYear,
  rate,
  system,
  projectSystem,
  partnership,
  lesson,
  principle,
  organisationUnit,
  person,
  roleAssignment,
  statusReport,
  planItem,
  snapshot,
  rowVersion,
  ignoredFinding,
} as const;

export type EntityKey = keyof typeof entities;
export type Entities = typeof entities;
export type RowOf<K extends EntityKey> = Row<Entities[K]>;

export const entityKeys = Object.keys(entities) as readonly EntityKey[];

/** An entity by a key that comes from data; null when the register has no such entity. */
export function findEntity(key: string): Entity | null {
  return (entities as Readonly<Record<string, Entity>>)[key] ?? null;
}
