import type { FormulaContext } from '../../schema/field.js';
import { benefitDirection } from '../choices/benefit.js';
import { areNumbers, nothing, whenNumbers, type Formula } from './cell-tests.js';

function isInterval(f: FormulaContext): string {
  return `${f.own('direction')}=${f.choice(benefitDirection, 'interval')}`;
}

/** Plus when a higher value is a benefit, minus when a lower one is; the other way round for a dis-benefit. The same as `effectSign` in the core. */
export const benefitSignFormula: Formula = (f) => {
  const [base, target] = [f.own('baseline'), f.own('target')];
  const sign = `IF(${target}=${base},${nothing},SIGN(${target}-${base})*IF(${f.own('negative')}=${f.yes},-1,1))`;
  return `IF(${isInterval(f)},${nothing},${whenNumbers([base, target], sign)})`;
};

/** The whole change from baseline to target, a dis-benefit's with a minus; the same as `sizeOf` times `signOf` in the core. */
export const benefitFullEffectFormula: Formula = (f) => whenNumbers([f.own('sign')], `(${f.own('target')}-${f.own('baseline')})*${f.own('sign')}`);

/** The mean of three estimates; the same as `expectedTarget` in the core. */
export const benefitExpectedTargetFormula: Formula = (f) => {
  const [low, likely, high] = [f.own('pessimistic'), f.own('target'), f.own('optimistic')];
  return `IF(${isInterval(f)},${nothing},${whenNumbers([low, likely, high], `(${low}+4*${likely}+${high})/6`)})`;
};

/** Probability times the mean change; the same as `expectedEffect` in the core. */
export const benefitExpectedEffectFormula: Formula = (f) => {
  const [base, target, mean, probability] = [f.own('baseline'), f.own('target'), f.own('expectedTarget'), f.own('probability')];
  const change = `(IF(ISNUMBER(${mean}),${mean},${target})-${base})*${f.own('sign')}`;
  return whenNumbers([f.own('sign')], `${change}*IF(ISNUMBER(${probability}),${probability},1)`);
};

/** The latest measurement's way from baseline towards target, in the benefit's unit; the same as `effectOf` in the core. */
export const benefitEffectFormula: Formula = (f) =>
  `IF(${areNumbers(f.own('sign'), f.own('latestValue'))},(${f.own('latestValue')}-${f.own('baseline')})*${f.own('sign')},${nothing})`;
