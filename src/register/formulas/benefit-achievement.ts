import { benefitDirection } from '../choices/benefit.js';
import { nothing, whenNumbers, type Formula } from './cell-tests.js';

/** Share of the goal reached; the same as `achievementOf` in the core, interval included. */
export const benefitAchievementFormula: Formula = (f) => {
  const [value, base, target] = [f.own('latestValue'), f.own('baseline'), f.own('target')];
  const [low, high] = [f.own('intervalLow'), f.own('intervalHigh')];
  const reach = `IF(AND(ISNUMBER(${base}),${base}<${low}),${low}-${base},IF(AND(ISNUMBER(${base}),${base}>${high}),${base}-${high},${high}-${low}))`;
  const outside = `IFERROR(1-IF(${value}<${low},${low}-${value},${value}-${high})/${reach},${nothing})`;
  const inside = `IF(AND(${value}>=${low},${value}<=${high}),1,${outside})`;
  const interval = whenNumbers([value, low, high], `IF(${low}>${high},${nothing},${inside})`);
  const line = whenNumbers([value, base, target], `IF(${target}=${base},${nothing},(${value}-${base})/(${target}-${base}))`);
  return `IF(${f.own('direction')}=${f.choice(benefitDirection, 'interval')},${interval},${line})`;
};
