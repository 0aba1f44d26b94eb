import { areNumbers, nothing, type Formula } from './cell-tests.js';
import { shareReachedFormula } from './benefit-achievement.js';
import { plannedShareFormula } from './benefit-course.js';

/** The latest measurement's share of the approved goal; the same as `approvedAchievement` gives in the core. */
export const benefitApprovedAchievementFormula: Formula = (f) =>
  shareReachedFormula(f, f.own('latestValue'), { baseline: f.own('approvedBaseline'), target: f.own('approvedTarget'), intervalLow: f.own('approvedIntervalLow'), intervalHigh: f.own('approvedIntervalHigh') });

/** What the approved plan said would be reached on the day the benefit is judged on. */
export const benefitApprovedExpectedFormula: Formula = (f) => {
  const [start, targetDate] = [f.own('approvedStart'), f.own('approvedTargetDate')];
  const phasing = `IF(${f.own('approvedPhasing')}="",${f.own('phasing')},${f.own('approvedPhasing')})`;
  const share = plannedShareFormula(f, { day: f.own('judgedOn'), start, targetDate, baseline: f.own('approvedBaseline'), target: f.own('approvedTarget'), level: 'approvedValue', phasing });
  return `IF(${areNumbers(f.own('judgedOn'), targetDate)},${share},${nothing})`;
};
