import type { FormulaContext } from '../../schema/field.js';
import { benefitStatus, measurementFrequency } from '../choices/benefit.js';
import { benefitFollowUp, benefitStanding, type BenefitStanding } from '../choices/calculated.js';
import { projectStatus } from '../choices/project.js';
import { lookUp, nothing, placeAmong, type Formula } from './cell-tests.js';

/** What a benefit counts as: by its own status, else by its project's; the same as `standingOf` in the core. */
export const benefitStandingFormula: Formula = (f) => {
  const own = f.own('status');
  const word = (key: BenefitStanding): string => f.choice(benefitStanding, key);
  const project = placeAmong(f, lookUp(f, 'project', 'status', f.own('project')), projectStatus, ['proposed', 'stopped', 'rejected']);
  const byProject = `IFERROR(CHOOSE(${project},${word('potential')},${word('dropped')},${word('dropped')}),${word('counted')})`;
  const byOwn = `IFERROR(CHOOSE(${placeAmong(f, own, benefitStatus, ['potential', 'dropped'])},${word('potential')},${word('dropped')}),${word('counted')})`;
  return `IF(${f.own('name')}="",${nothing},IF(${own}="",${byProject},${byOwn}))`;
};

export function isStanding(f: FormulaContext, key: BenefitStanding): string {
  return `${f.own('standing')}=${f.choice(benefitStanding, key)}`;
}

const repeated = ['monthly', 'quarterly', 'halfYearly', 'yearly'] as const;

/** The day one interval after the latest measurement, or after the start before there is one; the same as `nextByFrequency` in the core. */
export const benefitNextByFrequencyFormula: Formula = (f) => {
  const from = `IF(${f.own('measuredOn')}="",${f.own('countedFrom')},${f.own('measuredOn')})`;
  return `IFERROR(EDATE(${from},CHOOSE(${placeAmong(f, f.own('frequency'), measurementFrequency, repeated)},1,3,6,12)),${nothing})`;
};

/** The day the next measurement is due; the same as `measurementDue` in the core. */
export const benefitMeasurementDueFormula: Formula = (f) => {
  const [target, next] = [f.own('targetDate'), f.own('nextByFrequency')];
  const isDone = `AND(ISNUMBER(${target}),N(${f.own('measuredOn')})>=${target})`;
  const goesOn = `IFERROR(IF(${placeAmong(f, f.own('status'), benefitStatus, ['realising', 'partlyRealised'])},${next}),${nothing})`;
  const soonest = `IF(COUNT(${target},${next})=0,${nothing},MIN(${target},${next}))`;
  return `IF(${isStanding(f, 'counted')},IF(${isDone},${goesOn},${soonest}),${nothing})`;
};

/** Where the benefit stands; the same as `followUp` in the core. Nothing in a row without a benefit. */
export const benefitFollowUpFormula: Formula = (f) => {
  const word = (key: 'onTrack' | 'behind' | 'notMeasured' | 'notDue' | 'dropped'): string => f.choice(benefitFollowUp, key);
  const [target, deviation, due, asOf] = [f.own('targetDate'), f.own('deviation'), f.own('measurementDue'), f.setting('asOf')];
  const isMeasured = `ISNUMBER(${f.own('achievement')}),OR(NOT(ISNUMBER(${target})),${target}>=${asOf},N(${f.own('latestDate')})>=${target})`;
  const short = `-${deviation}>N(${f.setting('benefitTolerance')})*${f.own('expectedNow')}+0.000000001`;
  const judged = `IF(ISNUMBER(${deviation}),IF(${short},${word('behind')},${word('onTrack')}),${word('notDue')})`;
  // A day that is not there is a text, which is before no day; a potential has none.
  const awaited = `IF(${due}<${asOf},${word('notMeasured')},${word('notDue')})`;
  const counted = `IF(AND(${isStanding(f, 'counted')},${isMeasured}),${judged},${awaited})`;
  return `IF(${f.own('standing')}="",${nothing},IF(${isStanding(f, 'dropped')},${word('dropped')},${counted}))`;
};
