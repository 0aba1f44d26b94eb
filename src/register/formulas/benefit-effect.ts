import { benefitDirection } from '../choices/benefit.js';
import { nothing, whenNumbers, type Formula } from './cell-tests.js';

/** The latest measurement's way from baseline towards target, in the benefit's unit; the same as `effectOf` in the core. */
export const benefitEffectFormula: Formula = (f) => {
  const [value, base, target] = [f.own('latestValue'), f.own('baseline'), f.own('target')];
  const sign = `IF(${f.own('negative')}=${f.yes},-1,1)`;
  const gained = `IF(${target}=${base},${nothing},(${value}-${base})*SIGN(${target}-${base})*${sign})`;
  return `IF(${f.own('direction')}=${f.choice(benefitDirection, 'interval')},${nothing},${whenNumbers([value, base, target], gained)})`;
};
