import type { FormulaContext } from '../../schema/field.js';
import { benefitDirection } from '../choices/benefit.js';
import { plannedShareFormula } from './benefit-course.js';
import { nothing, whenNumbers, type Formula } from './cell-tests.js';

/** Minus for a dis-benefit. */
export function benefitSign(f: FormulaContext): string {
  return `IF(${f.own('negative')}=${f.yes},-1,1)`;
}

function isInterval(f: FormulaContext): string {
  return `${f.own('direction')}=${f.choice(benefitDirection, 'interval')}`;
}

/** The whole change from baseline to target, a dis-benefit's with a minus; the same as `sizeOf` times `signOf` in the core. */
export const benefitFullEffectFormula: Formula = (f) => {
  const [base, target] = [f.own('baseline'), f.own('target')];
  return `IF(${isInterval(f)},${nothing},${whenNumbers([base, target], `IF(${target}=${base},${nothing},ABS(${target}-${base})*${benefitSign(f)})`)})`;
};

/** What the plan gives a year on the as-of date. */
export const benefitPlannedEffectFormula: Formula = (f) => {
  const share = plannedShareFormula(f, { day: f.setting('asOf'), start: f.own('countedFrom'), targetDate: f.own('targetDate'), baseline: f.own('baseline'), target: f.own('target'), level: 'expectedValue', phasing: f.own('phasing') });
  return `IFERROR(${f.own('fullEffect')}*(${share}),${nothing})`;
};

/** The mean of three estimates; the same as `expectedTarget` in the core. */
export const benefitExpectedTargetFormula: Formula = (f) => {
  const [low, likely, high] = [f.own('pessimistic'), f.own('target'), f.own('optimistic')];
  return `IF(${isInterval(f)},${nothing},${whenNumbers([low, likely, high], `(${low}+4*${likely}+${high})/6`)})`;
};

/** Probability times the mean change; the same as `expectedEffect` in the core. */
export const benefitExpectedEffectFormula: Formula = (f) => {
  const [base, target, mean, probability] = [f.own('baseline'), f.own('target'), f.own('expectedTarget'), f.own('probability')];
  const change = `(IF(ISNUMBER(${mean}),${mean},${target})-${base})*SIGN(${target}-${base})*${benefitSign(f)}`;
  return `IF(ISNUMBER(${f.own('fullEffect')}),${change}*IF(ISNUMBER(${probability}),${probability},1),${nothing})`;
};

/** The latest measurement's way from baseline towards target, in the benefit's unit; the same as `effectOf` in the core. */
export const benefitEffectFormula: Formula = (f) => {
  const [value, base, target] = [f.own('latestValue'), f.own('baseline'), f.own('target')];
  const gained = `IF(${target}=${base},${nothing},(${value}-${base})*SIGN(${target}-${base})*${benefitSign(f)})`;
  return `IF(${isInterval(f)},${nothing},${whenNumbers([value, base, target], gained)})`;
};
