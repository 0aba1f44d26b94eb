import { benefitDirection } from '../choices/benefit.js';
import { areNumbers, nothing, whenNumbers, type Formula } from './cell-tests.js';
import { plannedShareFormula } from './benefit-course.js';

/** The latest measurement's share of the approved goal; the same as `approvedPlanOf` gives in the core. */
export const benefitApprovedAchievementFormula: Formula = (f) => {
  const [value, base, target] = [f.own('latestValue'), f.own('approvedBaseline'), f.own('approvedTarget')];
  const line = whenNumbers([value, base, target], `IF(${target}=${base},${nothing},(${value}-${base})/(${target}-${base}))`);
  return `IF(${f.own('direction')}=${f.choice(benefitDirection, 'interval')},${nothing},${line})`;
};

/** What the approved plan said would be reached on the day the benefit is judged on. */
export const benefitApprovedExpectedFormula: Formula = (f) => {
  const [start, targetDate] = [f.own('approvedStart'), f.own('approvedTargetDate')];
  const share = plannedShareFormula(f, { day: f.own('judgedOn'), start, targetDate, baseline: f.own('approvedBaseline'), target: f.own('approvedTarget'), level: 'approvedValue' });
  return `IF(${areNumbers(f.own('judgedOn'), targetDate)},${share},${nothing})`;
};
