import type { RegisterRule } from '../../register/checking/define-rule.js';
import { assessorsAgree } from './assessors-agree.js';
import { candidateIsFullyAssessed } from './candidate-is-fully-assessed.js';
import { chosenProjectHasItsPrerequisites } from './chosen-project-has-its-prerequisites.js';
import { criteriaHaveWeights } from './criteria-have-weights.js';
import { criterionTellsProjectsApart } from './criterion-tells-projects-apart.js';
import { extremeScoreHasReason } from './extreme-score-has-reason.js';
import { judgementsFitTogether } from './judgements-fit-together.js';
import { lockHasReason } from './lock-has-reason.js';
import { rankingHoldsWhenWeightsMove } from './ranking-holds-when-weights-move.js';
import { scenarioIsPossible } from './scenario-is-possible.js';
import { scoreIsFrom1To5 } from './score-is-from-1-to-5.js';
import { weightsAreOnOneScale } from './weights-are-on-one-scale.js';

/** Rules about assessments and scenarios, which need scores; one file each. */
export const prioritisationRules: readonly RegisterRule[] = [
  assessorsAgree,
  candidateIsFullyAssessed,
  chosenProjectHasItsPrerequisites,
  criteriaHaveWeights,
  criterionTellsProjectsApart,
  extremeScoreHasReason,
  judgementsFitTogether,
  lockHasReason,
  rankingHoldsWhenWeightsMove,
  scenarioIsPossible,
  scoreIsFrom1To5,
  weightsAreOnOneScale,
];
