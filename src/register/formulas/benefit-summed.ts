import type { FormulaContext } from '../../schema/field.js';
import { benefitStatus } from '../choices/benefit.js';
import { projectStatus } from '../choices/project.js';
import { byStanding } from './benefit-follow-up.js';
import { lookUp, nothing, type Formula } from './cell-tests.js';

/** A field of another benefit as text; nothing where there is none. */
function ofBenefit(f: FormulaContext, field: string, key: string): string {
  return `IFERROR(${lookUp(f, 'benefit', field, key)}&"","")`;
}

/** Whether another benefit is held against its plan, by its own status, else its project's. */
function isCounted(f: FormulaContext, key: string): string {
  const own = ofBenefit(f, 'status', key);
  const project = `IFERROR(${lookUp(f, 'project', 'status', lookUp(f, 'benefit', 'project', key))}&"","")`;
  const not = (['potential', 'dropped'] as const).map((status) => `${own}<>${f.choice(benefitStatus, status)}`);
  const silent = (['proposed', 'stopped', 'rejected'] as const).map((status) => `${project}=${f.choice(projectStatus, status)}`);
  return `AND(${not.join(',')},OR(${own}<>"",NOT(OR(${silent.join(',')}))))`;
}

/**
 * Whether a benefit is in sums: it counts, and is no part of another one in the same unit that does, nor of that one's own
 * whole. Two benefits that are part of each other both count. The core follows such chains to their end.
 */
export const benefitSummedFormula: Formula = (f) => {
  const [part, yes, no] = [f.own('partOf'), f.yes, f.text({ da: 'Nej', en: 'No' })];
  const whole = ofBenefit(f, 'partOf', part);
  const covers = (key: string): string => `AND(${ofBenefit(f, 'unit', key)}=${f.own('unit')},${isCounted(f, key)})`;
  const isCircle = `OR(${part}=${f.own('id')},${whole}=${f.own('id')})`;
  const isThere = (key: string): string => `ISNUMBER(MATCH(${key},${f.column('benefit', 'id')},0))`;
  const covered = `IF(${part}="",FALSE,IF(${isCircle},FALSE,IF(${isThere(part)},OR(${covers(part)},IF(${whole}="",FALSE,IF(${isThere(whole)},${covers(whole)},FALSE))),FALSE)))`;
  const counted = `IF(${f.own('unit')}="",${no},IF(${covered},${no},${yes}))`;
  return `IF(${f.own('name')}="",${nothing},${byStanding(f, { counted, potential: no, dropped: no })})`;
};
