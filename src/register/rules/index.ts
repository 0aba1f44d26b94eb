import type { RegisterRule } from '../checking/define-rule.js';
import { confidentialProjectIsNotNamedElsewhere } from './everywhere/confidential-project-is-not-named-elsewhere.js';
import { keyIsUnique } from './everywhere/key-is-unique.js';
import { kleHasItsForm } from './everywhere/kle-has-its-form.js';
import { noCprNumbers } from './everywhere/no-cpr-numbers.js';
import { referencePointsToRow } from './everywhere/reference-points-to-row.js';
import { requiredFieldsAreFilled } from './everywhere/required-fields-are-filled.js';
import { uuidHasItsForm } from './everywhere/uuid-has-its-form.js';
import { wideTextsNameNoPersons } from './everywhere/wide-texts-name-no-persons.js';
import { actionPlanIsApproved } from './meetings/action-plan-is-approved.js';
import { caseIsSubmittedInTime } from './meetings/case-is-submitted-in-time.js';
import { decisionCaseHasRecommendation } from './meetings/decision-case-has-recommendation.js';
import { decisionIsCarriedOutInTime } from './meetings/decision-is-carried-out-in-time.js';
import { decisionIsNotBeforeItsMeeting } from './meetings/decision-is-not-before-its-meeting.js';
import { fourMeetingsAYear } from './meetings/four-meetings-a-year.js';
import { groupsAreSeatedAsAgreed } from './meetings/groups-are-seated-as-agreed.js';
import { heldMeetingHasDecisions } from './meetings/held-meeting-has-decisions.js';
import { materialIsApprovedBeforeDispatch } from './meetings/material-is-approved-before-dispatch.js';
import { meetingAvoidsSchoolHolidays } from './meetings/meeting-avoids-school-holidays.js';
import { meetingIsOnAWorkingDay } from './meetings/meeting-is-on-a-working-day.js';
import { programmeGroupMeetsFirst } from './meetings/programme-group-meets-first.js';
import { seminarIsPlanned } from './meetings/seminar-is-planned.js';
import { agreedEndIsSetAtApproval } from './projects/agreed-end-is-set-at-approval.js';
import { closedProjectHasEndDate } from './projects/closed-project-has-end-date.js';
import { dependenciesHaveNoCycle } from './projects/dependencies-have-no-cycle.js';
import { executionWasDecided } from './projects/execution-was-decided.js';
import { intermunicipalProjectHasPartners } from './projects/intermunicipal-project-has-partners.js';
import { mustProjectHasBasisAndDeadline } from './projects/must-project-has-basis-and-deadline.js';
import { mustProjectMeetsItsDeadline } from './projects/must-project-meets-its-deadline.js';
import { pauseHasReason } from './projects/pause-has-reason.js';
import { personalDataHasAgreement } from './projects/personal-data-has-agreement.js';
import { phaseIsNotOverstayed } from './projects/phase-is-not-overstayed.js';
import { programmeHasTwoLevels } from './projects/programme-has-two-levels.js';
import { projectIsEnteredOnce } from './projects/project-is-entered-once.js';
import { projectOwnerIsNotManager } from './projects/project-owner-is-not-manager.js';
import { projectStartsBeforeItEnds } from './projects/project-starts-before-it-ends.js';
import { activeProjectHasHours } from './resources/active-project-has-hours.js';
import { allocationIsWithinCapacity } from './resources/allocation-is-within-capacity.js';
import { allocationIsWithinProject } from './resources/allocation-is-within-project.js';
import { budgetWishHasAnswer } from './resources/budget-wish-has-answer.js';
import { personIsNotOverallocated } from './resources/person-is-not-overallocated.js';
import { personIsStillHere } from './resources/person-is-still-here.js';
import { spendingFitsPhase } from './resources/spending-fits-phase.js';
import { spendingIsNotNegative } from './resources/spending-is-not-negative.js';
import { yearRowsSumToProject } from './resources/year-rows-sum-to-project.js';
import { barrierIsRemovedWithinACycle } from './risks/barrier-is-removed-within-a-cycle.js';
import { highRiskIsHandled } from './risks/high-risk-is-handled.js';
import { measureLowersRisk } from './risks/measure-lowers-risk.js';
import { riskIsReviewed } from './risks/risk-is-reviewed.js';
import { submittedBarrierHasResponsible } from './risks/submitted-barrier-has-responsible.js';
import { lastingTroubleIsActedOn } from './status/lasting-trouble-is-acted-on.js';
import { lightDoesNotJump } from './status/light-does-not-jump.js';
import { lightIsNoGreenerThanFigures } from './status/light-is-no-greener-than-figures.js';
import { milestoneIsNotOverdue } from './status/milestone-is-not-overdue.js';
import { overallLightFitsItsDimensions } from './status/overall-light-fits-its-dimensions.js';
import { redProjectSaysWhatItNeeds } from './status/red-project-says-what-it-needs.js';
import { statusIsFreshBeforeMeeting } from './status/status-is-fresh-before-meeting.js';
import { statusTextIsNew } from './status/status-text-is-new.js';
import { aiSystemIsRiskAssessed } from './systems/ai-system-is-risk-assessed.js';
import { criticalSystemIsRiskAssessed } from './systems/critical-system-is-risk-assessed.js';
import { endingContractIsTakenUp } from './systems/ending-contract-is-taken-up.js';
import { phaseOutIsPlanned } from './systems/phase-out-is-planned.js';
import { systemEndsAfterItBegins } from './systems/system-ends-after-it-begins.js';
import { systemHasOwner } from './systems/system-has-owner.js';
import { systemIsEnteredOnce } from './systems/system-is-entered-once.js';
import { systemIsReviewed } from './systems/system-is-reviewed.js';

/** Rules that need nothing but the register's rows; one file each. */
export const registerRules: readonly RegisterRule[] = [
  actionPlanIsApproved,
  activeProjectHasHours,
  agreedEndIsSetAtApproval,
  aiSystemIsRiskAssessed,
  allocationIsWithinCapacity,
  allocationIsWithinProject,
  barrierIsRemovedWithinACycle,
  caseIsSubmittedInTime,
  closedProjectHasEndDate,
  confidentialProjectIsNotNamedElsewhere,
  criticalSystemIsRiskAssessed,
  decisionCaseHasRecommendation,
  decisionIsCarriedOutInTime,
  decisionIsNotBeforeItsMeeting,
  dependenciesHaveNoCycle,
  endingContractIsTakenUp,
  executionWasDecided,
  fourMeetingsAYear,
  groupsAreSeatedAsAgreed,
  heldMeetingHasDecisions,
  highRiskIsHandled,
  intermunicipalProjectHasPartners,
  keyIsUnique,
  kleHasItsForm,
  lastingTroubleIsActedOn,
  lightDoesNotJump,
  lightIsNoGreenerThanFigures,
  materialIsApprovedBeforeDispatch,
  measureLowersRisk,
  meetingAvoidsSchoolHolidays,
  meetingIsOnAWorkingDay,
  milestoneIsNotOverdue,
  mustProjectHasBasisAndDeadline,
  mustProjectMeetsItsDeadline,
  noCprNumbers,
  overallLightFitsItsDimensions,
  pauseHasReason,
  budgetWishHasAnswer,
  personIsNotOverallocated,
  personIsStillHere,
  personalDataHasAgreement,
  phaseIsNotOverstayed,
  phaseOutIsPlanned,
  programmeGroupMeetsFirst,
  programmeHasTwoLevels,
  projectIsEnteredOnce,
  projectOwnerIsNotManager,
  projectStartsBeforeItEnds,
  redProjectSaysWhatItNeeds,
  referencePointsToRow,
  requiredFieldsAreFilled,
  riskIsReviewed,
  seminarIsPlanned,
  spendingFitsPhase,
  spendingIsNotNegative,
  statusIsFreshBeforeMeeting,
  statusTextIsNew,
  submittedBarrierHasResponsible,
  systemEndsAfterItBegins,
  systemHasOwner,
  systemIsEnteredOnce,
  systemIsReviewed,
  uuidHasItsForm,
  wideTextsNameNoPersons,
  yearRowsSumToProject,
];
