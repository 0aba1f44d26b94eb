import type { FormulaContext } from '../../schema/field.js';
import { isStanding } from './benefit-follow-up.js';
import { lookUp, nothing, type Formula } from './cell-tests.js';

/** The unit a benefit counts in, so that others can be held against it; nothing for one that does not count. */
export const benefitCountedUnitFormula: Formula = (f) => `IF(${isStanding(f, 'counted')},${f.own('unit')}&"",${nothing})`;

/** What the benefit that this one is part of is itself part of. */
export const benefitWholeOfFormula: Formula = (f) => `IFERROR(${lookUp(f, 'benefit', 'partOf', f.own('partOf'))}&"",${nothing})`;

function countsAlike(f: FormulaContext, key: string): string {
  return `IFERROR(${lookUp(f, 'benefit', 'countedUnit', key)},${nothing})=${f.own('countedUnit')}`;
}

/**
 * Whether a benefit is in sums: it counts, and is no part of another one in the same unit that does, nor of that one's own
 * whole. Two benefits that are part of each other both count. The core follows such chains to their end.
 */
export const benefitSummedFormula: Formula = (f) => {
  const [part, whole, id, no] = [f.own('partOf'), f.own('wholeOf'), f.own('id'), f.text({ da: 'Nej', en: 'No' })];
  const isPart = `AND(${part}<>"",${part}<>${id},OR(${whole}="",${whole}<>${id}))`;
  const covered = `IF(${isPart},OR(${countsAlike(f, part)},AND(${whole}<>"",${countsAlike(f, whole)})),FALSE)`;
  return `IF(${f.own('standing')}="",${nothing},IF(${f.own('countedUnit')}="",${no},IF(${covered},${no},${f.yes})))`;
};
