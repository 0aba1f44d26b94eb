import { date } from '../schema/dates.js';
import { fieldsOf, type Entity } from '../schema/entity.js';
import type { Language } from '../schema/text.js';
import { entities, entityKeys, type EntityKey } from '../register/entities/index.js';
import { partKeys } from '../register/parts.js';
import type { Register, Rows, TablePlace } from '../register/register.js';
import { defaultSettings } from '../register/settings.js';
import { barriers } from './barriers.js';
import { rates } from './benefits/approved.js';
import { benefits, benefitYears, measurements } from './benefits/index.js';
import { activities, documentTexts, lessons, partnerships, yearEvents } from './community.js';
import { rowsOf, type Draft } from './draft.js';
import { cases, meetings } from './meetings/index.js';
import { milestones } from './milestones.js';
import { persons, roleAssignments, units } from './organisation.js';
import { planItems, plans, planTexts } from './plan.js';
import { assessments, comparisons, criteria, scenarioLimits, scenarioProjects, scenarios, scoreRows } from './prioritisation.js';
import { projects } from './projects/index.js';
import { allocations, capacity, projectYears } from './resources.js';
import { risks } from './risks.js';
import { statusReports } from './status/index.js';
import { goals, principles, projectGoals } from './strategy.js';
import { projectSystems, systems } from './systems/index.js';

/** The day the example's figures are for, two weeks before the steering group's meeting M-0015 of 26 May 2027. */
export const exampleAsOf = date('2027-05-12');

const drafts: { readonly [K in EntityKey]: readonly Draft<K>[] } = {
  project: projects,
  benefit: benefits,
  barrier: barriers,
  case: cases,
  meeting: meetings,
  milestone: milestones,
  risk: risks,
  measurement: measurements,
  benefitYear: benefitYears,
  yearEvent: yearEvents,
  goal: goals,
  projectGoal: projectGoals,
  documentText: documentTexts,
  plan: plans,
  planText: planTexts,
  criterion: criteria,
  assessment: assessments,
  score: scoreRows,
  scenario: scenarios,
  scenarioProject: scenarioProjects,
  comparison: comparisons,
  scenarioLimit: scenarioLimits,
  capacity: capacity,
  allocation: allocations,
  activity: activities,
  projectYear: projectYears,
  rate: rates,
  system: systems,
  projectSystem: projectSystems,
  partnership: partnerships,
  lesson: lessons,
  principle: principles,
  organisationUnit: units,
  person: persons,
  roleAssignment: roleAssignments,
  statusReport: statusReports,
  planItem: planItems,
  // An edition names rows by fingerprint in the journal, and the example's journal is yet to begin.
  snapshot: [],
  rowVersion: [],
  ignoredFinding: [],
};

function placeOf(entity: Entity, language: Language): TablePlace {
  const columns = Object.fromEntries(fieldsOf(entity).map(([name], index) => [name, index + 1]));
  return { table: entity.table, sheet: entity.sheet[language], headerRow: 1, columns, ownColumns: [] };
}

/** A change to the example: the same portfolio with some cells as people leave them. */
export interface Change {
  readonly entity: EntityKey;
  readonly id: string;
  readonly set: Readonly<Record<string, unknown>>;
  /** The row is added a second time with these changes, instead of being changed. */
  readonly duplicate?: true;
}

function changed<K extends EntityKey>(key: K, rows: readonly Draft<K>[], changes: readonly Change[]): readonly Draft<K>[] {
  let result = rows;
  for (const change of changes.filter((candidate) => candidate.entity === key)) {
    const row = result.find((candidate) => (candidate as { readonly id?: unknown }).id === change.id);
    if (!row) throw new RangeError(`No ${change.id} in ${key}`);
    const made = { ...row, ...change.set } as Draft<K>;
    result = change.duplicate ? [...result, made] : result.map((candidate) => (candidate === row ? made : candidate));
  }
  return result;
}

/** The example portfolio with changes made to it; see `exampleRegister` and `plantedFaults`. */
export function buildExampleRegister(language: Language, changes: readonly Change[]): Register {
  const rowsFor = <K extends EntityKey>(key: K) => rowsOf(key, changed(key, drafts[key], changes), entities[key].sheet[language]);
  return {
    language,
    asOf: exampleAsOf,
    settings: { ...defaultSettings, organisation: 'Egefjord Kommune', asOf: exampleAsOf },
    parts: new Set(partKeys),
    rows: Object.fromEntries(entityKeys.map((key) => [key, rowsFor(key)])) as unknown as Rows,
    tables: Object.fromEntries(entityKeys.map((key) => [key, placeOf(entities[key], language)])),
  };
}
