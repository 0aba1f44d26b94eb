import type { FormulaContext } from '../../schema/field.js';
import { benefitStatus, measurementFrequency } from '../choices/benefit.js';
import { benefitFollowUp } from '../choices/calculated.js';
import { projectStatus } from '../choices/project.js';
import { areNumbers, lookUp, nothing, type Formula } from './cell-tests.js';

type Branches = Readonly<Record<'counted' | 'potential' | 'dropped', string>>;

/** Which branch a benefit takes: by its own status, else by its project's. */
export function byStanding(f: FormulaContext, { counted, potential, dropped }: Branches): string {
  const own = f.own('status');
  const project = `IFERROR(${lookUp(f, 'project', 'status', f.own('project'))},"")`;
  const is = (key: 'proposed' | 'stopped' | 'rejected'): string => `${project}=${f.choice(projectStatus, key)}`;
  const isPotential = `OR(${own}=${f.choice(benefitStatus, 'potential')},AND(${own}="",${is('proposed')}))`;
  const isDropped = `OR(${own}=${f.choice(benefitStatus, 'dropped')},AND(${own}="",OR(${is('stopped')},${is('rejected')})))`;
  return `IF(${isPotential},${potential},IF(${isDropped},${dropped},${counted}))`;
}

/** The day the next measurement is due; the same as `measurementDue` in the core. */
export const benefitMeasurementDueFormula: Formula = (f) => {
  const months = (['monthly', 'quarterly', 'halfYearly', 'yearly'] as const)
    .map((key, index) => `${String([1, 3, 6, 12][index])}*(${f.own('frequency')}=${f.choice(measurementFrequency, key)})`)
    .join('+');
  const [target, latest, status] = [f.own('targetDate'), f.own('latestDate'), f.own('status')];
  const measured = areNumbers(f.own('latestValue'), latest);
  const from = `IF(${measured},${latest},${f.own('countedFrom')})`;
  const repeats = `AND(${months}>0,ISNUMBER(${from}))`;
  const next = `EDATE(${from},${months})`;
  const goesOn = `OR(${status}=${f.choice(benefitStatus, 'realising')},${status}=${f.choice(benefitStatus, 'partlyRealised')})`;
  const soonest = `IF(ISNUMBER(${target}),IF(${repeats},MIN(${target},${next}),${target}),IF(${repeats},${next},${nothing}))`;
  const done = `AND(${measured},ISNUMBER(${target}),${latest}>=${target})`;
  const counted = `IF(${done},IF(AND(${goesOn},${repeats}),${next},${nothing}),${soonest})`;
  return byStanding(f, { counted, potential: nothing, dropped: nothing });
};

/** Where the benefit stands; the same as `followUp` in the core. Nothing in a row without a benefit. */
export const benefitFollowUpFormula: Formula = (f) => {
  const word = (key: 'onTrack' | 'behind' | 'notMeasured' | 'notDue' | 'dropped'): string => f.choice(benefitFollowUp, key);
  const [target, latest, deviation, due, asOf] = [f.own('targetDate'), f.own('latestDate'), f.own('deviation'), f.own('measurementDue'), f.setting('asOf')];
  const stale = `AND(ISNUMBER(${target}),${target}<${asOf},OR(NOT(ISNUMBER(${latest})),${latest}<${target}))`;
  const short = `-${deviation}>N(${f.setting('benefitTolerance')})*${f.own('expectedNow')}+0.000000001`;
  const judged = `IF(ISNUMBER(${deviation}),IF(${short},${word('behind')},${word('onTrack')}),${word('notDue')})`;
  const awaited = `IF(ISNUMBER(${due}),IF(${due}<${asOf},${word('notMeasured')},${word('notDue')}),${word('notDue')})`;
  const counted = `IF(AND(ISNUMBER(${f.own('achievement')}),NOT(${stale})),${judged},${awaited})`;
  return `IF(${f.own('name')}="",${nothing},${byStanding(f, { counted, potential: word('notDue'), dropped: word('dropped') })})`;
};
