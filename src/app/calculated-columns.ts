import { competitionRanks } from '../prioritisation/competition-ranks.js';
import { anchorsOf, assessedMedian, scoreProject, type Contribution } from '../prioritisation/project-score.js';
import { isOpen } from '../prioritisation/ranking.js';
import { valueOfScore } from '../prioritisation/value-function.js';
import { oncePer } from '../register/checking/once-per.js';
import type { EntityKey, RowOf } from '../register/entities/index.js';
import { calculatedLight } from '../register/formulas/calculated-light.js';
import { allocatedHours, capacityLoad } from '../register/formulas/capacity-load.js';
import { daysOpen } from '../register/formulas/days-open.js';
import { delayDays } from '../register/formulas/delay-days.js';
import { goalPoints } from '../register/formulas/goal-points.js';
import { meetingDate } from '../register/formulas/looked-up.js';
import { daysBeforeMeeting } from '../register/formulas/meeting-deadlines.js';
import { milestoneState } from '../register/formulas/milestone-state.js';
import { overdueDays } from '../register/formulas/overdue-days.js';
import { overrun } from '../register/formulas/overrun.js';
import { riskScore } from '../register/formulas/risk-score.js';
import { yearDeviation } from '../register/formulas/year-deviation.js';
import { yearEventDay } from '../register/formulas/year-event-day.js';
import { findRow, type Register } from '../register/register.js';
import { benefitColumns, benefitYearColumns, measurementColumns } from './calculated/benefit-columns.js';
import type { Calculated, Calculation } from './calculated/calculation.js';
import { placeOf } from './calculated/place-of.js';

export type { Calculated } from './calculated/calculation.js';

type Columns = { readonly [K in EntityKey]?: Readonly<Record<string, Calculation<K>>> };

type ProjectRow = RowOf<'project'>;

const ranks = oncePer((register: Register): ReadonlyMap<ProjectRow, number | null> => {
  const choosable = register.rows.project.filter((one) => isOpen(one) && one.obligation !== 'must');
  const ranked = competitionRanks(choosable.map((one) => (one.id === null ? null : scoreProject(register, one).score)));
  return new Map(choosable.map((one, index) => [one, ranked[index] ?? null]));
});

function ofScore(pick: (part: Contribution) => number | null): Calculation<'score'> {
  return (row, register) => {
    const project = findRow(register, 'project', row.project);
    const criterion = findRow(register, 'criterion', row.criterion);
    const part = project && scoreProject(register, project).contributions.find((one) => one.criterion === criterion);
    return part ? pick(part) : null;
  };
}

/** Medians and values are shown for every assessed criterion; only those that apply to the project get a weight. */
function valueOf(row: RowOf<'score'>, register: Register): number | null {
  const criterion = findRow(register, 'criterion', row.criterion);
  const middle = assessedMedian(register, row.project, row.criterion);
  return criterion === null || middle === null ? null : valueOfScore(anchorsOf(criterion), middle);
}

/** The core's figure for each calculated column of each entity: the same as the live formula beside it. */
export const calculatedColumns = {
  project: {
    delayDays,
    overrun,
    calculatedLight: (row, { settings }) => calculatedLight(row, settings),
    score: (row, register) => (row.id === null ? null : scoreProject(register, row).score),
    rank: (row, register) => ranks(register).get(row) ?? null,
  },
  benefit: benefitColumns,
  measurement: measurementColumns,
  benefitYear: benefitYearColumns,
  barrier: { daysOpen: (row, { asOf }) => daysOpen(row, asOf) },
  case: { meetingDate: (row, register) => meetingDate(findRow(register, 'meeting', row.meeting)), overdueDays: (row, { asOf }) => overdueDays(row, asOf) },
  meeting: {
    casesDue: (row, { settings }) => daysBeforeMeeting(row.date, settings.casesDueWorkdays),
    dispatch: (row, { settings }) => daysBeforeMeeting(row.date, settings.dispatchWorkdays),
  },
  yearEvent: { day: (row, register) => yearEventDay(row, findRow(register, 'meeting', row.meeting)) },
  milestone: { state: (row, { asOf }) => milestoneState(row, asOf) },
  risk: {
    score: (row) => riskScore(row.probability, row.consequence),
    residualScore: (row) => riskScore(row.probabilityAfter, row.consequenceAfter),
  },
  score: {
    median: (row, register) => assessedMedian(register, row.project, row.criterion),
    value: valueOf,
    weight: ofScore((part) => (part.weight > 0 ? part.weight : null)),
    contribution: ofScore((part) => (part.weight > 0 ? part.contribution : null)),
    criterionRow: (row, register) => placeOf(register, 'criterion', row.criterion),
  },
  projectGoal: { points: (row, register) => goalPoints(row.contribution, findRow(register, 'goal', row.goal), register.asOf) },
  projectYear: { deviation: yearDeviation },
  capacity: {
    allocatedHours: (row, { rows }) => allocatedHours(row, rows.allocation),
    load: (row, { rows }) => capacityLoad(row, rows.capacity, rows.allocation),
  },
} as const satisfies Columns;

/** The value of a calculated column in a row; undefined where the field is not calculated. */
export function calculatedValue<K extends EntityKey>(entity: K, field: string, row: RowOf<K>, register: Register): Calculated | undefined {
  const columns = (calculatedColumns as Columns)[entity] as Readonly<Record<string, Calculation<K>>> | undefined;
  const value = columns?.[field]?.(row, register);
  // A cell knows no negative zero.
  return value === 0 ? 0 : value;
}
