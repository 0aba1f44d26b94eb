import type { RegisterRule } from '../../register/checking/define-rule.js';
import { activeProjectHasBenefit } from './active-project-has-benefit.js';
import { benefitHasOwner } from './benefit-has-owner.js';
import { benefitOwnerIsInOperations } from './benefit-owner-is-in-operations.js';
import { budgetBenefitHasAmountAndArea } from './budget-benefit-has-amount-and-area.js';
import { builtInAmountIsWithinBenefit } from './built-in-amount-is-within-benefit.js';
import { builtInBenefitsAgreeWithEconomy } from './built-in-benefits-agree-with-economy.js';
import { closedProjectBenefitsAreMeasured } from './closed-project-benefits-are-measured.js';
import { directionAgreesWithTarget } from './direction-agrees-with-target.js';
import { estimatesStandAroundTarget } from './estimates-stand-around-target.js';
import { executionHasBaselinedBenefit } from './execution-has-baselined-benefit.js';
import { goalIsSetBeforeMeasurement } from './goal-is-set-before-measurement.js';
import { indicatorIsCountedOnce } from './indicator-is-counted-once.js';
import { largeProjectConsidersDrawbacks } from './large-project-considers-drawbacks.js';
import { latestMeasurementIsOnItsRow } from './latest-measurement-is-on-its-row.js';
import { measuredPercentAgreesWithGoal } from './measured-percent-agrees-with-goal.js';
import { measurementFitsItsBenefit } from './measurement-fits-its-benefit.js';
import { measurementHasValueAndDate } from './measurement-has-value-and-date.js';
import { measurementIsInItsUnit } from './measurement-is-in-its-unit.js';
import { measurementIsMadeWhenDue } from './measurement-is-made-when-due.js';
import { measurementIsNotInTheFuture } from './measurement-is-not-in-the-future.js';
import { measurementIsPlausible } from './measurement-is-plausible.js';
import { percentIsAFraction } from './percent-is-a-fraction.js';
import { realisedBenefitHasBaseline } from './realised-benefit-has-baseline.js';
import { targetDateIsAfterBaseline } from './target-date-is-after-baseline.js';
import { targetDiffersFromBaseline } from './target-differs-from-baseline.js';

/** Rules about benefits, which need their figures; one file each. */
export const benefitRules: readonly RegisterRule[] = [
  activeProjectHasBenefit,
  benefitHasOwner,
  benefitOwnerIsInOperations,
  budgetBenefitHasAmountAndArea,
  builtInAmountIsWithinBenefit,
  builtInBenefitsAgreeWithEconomy,
  closedProjectBenefitsAreMeasured,
  directionAgreesWithTarget,
  estimatesStandAroundTarget,
  executionHasBaselinedBenefit,
  goalIsSetBeforeMeasurement,
  indicatorIsCountedOnce,
  largeProjectConsidersDrawbacks,
  latestMeasurementIsOnItsRow,
  measuredPercentAgreesWithGoal,
  measurementFitsItsBenefit,
  measurementHasValueAndDate,
  measurementIsInItsUnit,
  measurementIsMadeWhenDue,
  measurementIsNotInTheFuture,
  measurementIsPlausible,
  percentIsAFraction,
  realisedBenefitHasBaseline,
  targetDateIsAfterBaseline,
  targetDiffersFromBaseline,
];
