import type { RegisterRule } from '../../register/checking/define-rule.js';
import { assessorsAgree } from './assessors-agree.js';
import { candidateIsFullyAssessed } from './candidate-is-fully-assessed.js';
import { chosenProjectHasItsPrerequisites } from './chosen-project-has-its-prerequisites.js';
import { criterionTellsProjectsApart } from './criterion-tells-projects-apart.js';
import { extremeScoreHasReason } from './extreme-score-has-reason.js';
import { scoreIsFrom1To5 } from './score-is-from-1-to-5.js';

/** Rules about assessments and scenarios, which need scores; one file each. */
export const prioritisationRules: readonly RegisterRule[] = [
  assessorsAgree,
  candidateIsFullyAssessed,
  chosenProjectHasItsPrerequisites,
  criterionTellsProjectsApart,
  extremeScoreHasReason,
  scoreIsFrom1To5,
];
