import type { RegisterRule } from '../checking/define-rule.js';
import { actionPlanIsApproved } from './action-plan-is-approved.js';
import { activeProjectHasHours } from './active-project-has-hours.js';
import { agreedEndIsSetAtApproval } from './agreed-end-is-set-at-approval.js';
import { aiSystemIsRiskAssessed } from './ai-system-is-risk-assessed.js';
import { allocationIsWithinCapacity } from './allocation-is-within-capacity.js';
import { allocationIsWithinProject } from './allocation-is-within-project.js';
import { barrierIsRemovedWithinACycle } from './barrier-is-removed-within-a-cycle.js';
import { caseIsSubmittedInTime } from './case-is-submitted-in-time.js';
import { closedProjectHasEndDate } from './closed-project-has-end-date.js';
import { confidentialProjectIsNotNamedElsewhere } from './confidential-project-is-not-named-elsewhere.js';
import { criticalSystemIsRiskAssessed } from './critical-system-is-risk-assessed.js';
import { decisionCaseHasRecommendation } from './decision-case-has-recommendation.js';
import { decisionIsCarriedOutInTime } from './decision-is-carried-out-in-time.js';
import { decisionIsNotBeforeItsMeeting } from './decision-is-not-before-its-meeting.js';
import { dependenciesHaveNoCycle } from './dependencies-have-no-cycle.js';
import { endingContractIsTakenUp } from './ending-contract-is-taken-up.js';
import { executionWasDecided } from './execution-was-decided.js';
import { fourMeetingsAYear } from './four-meetings-a-year.js';
import { groupsAreSeatedAsAgreed } from './groups-are-seated-as-agreed.js';
import { heldMeetingHasDecisions } from './held-meeting-has-decisions.js';
import { highRiskIsHandled } from './high-risk-is-handled.js';
import { intermunicipalProjectHasPartners } from './intermunicipal-project-has-partners.js';
import { keyIsUnique } from './key-is-unique.js';
import { kleHasItsForm } from './kle-has-its-form.js';
import { lastingTroubleIsActedOn } from './lasting-trouble-is-acted-on.js';
import { lightDoesNotJump } from './light-does-not-jump.js';
import { lightIsNoGreenerThanFigures } from './light-is-no-greener-than-figures.js';
import { materialIsApprovedBeforeDispatch } from './material-is-approved-before-dispatch.js';
import { measureLowersRisk } from './measure-lowers-risk.js';
import { meetingAvoidsSchoolHolidays } from './meeting-avoids-school-holidays.js';
import { meetingIsOnAWorkingDay } from './meeting-is-on-a-working-day.js';
import { milestoneIsNotOverdue } from './milestone-is-not-overdue.js';
import { mustProjectHasBasisAndDeadline } from './must-project-has-basis-and-deadline.js';
import { mustProjectMeetsItsDeadline } from './must-project-meets-its-deadline.js';
import { noCprNumbers } from './no-cpr-numbers.js';
import { overallLightFitsItsDimensions } from './overall-light-fits-its-dimensions.js';
import { pauseHasReason } from './pause-has-reason.js';
import { personIsNotOverallocated } from './person-is-not-overallocated.js';
import { personIsStillHere } from './person-is-still-here.js';
import { personalDataHasAgreement } from './personal-data-has-agreement.js';
import { phaseIsNotOverstayed } from './phase-is-not-overstayed.js';
import { phaseOutIsPlanned } from './phase-out-is-planned.js';
import { programmeGroupMeetsFirst } from './programme-group-meets-first.js';
import { programmeHasTwoLevels } from './programme-has-two-levels.js';
import { projectIsEnteredOnce } from './project-is-entered-once.js';
import { projectOwnerIsNotManager } from './project-owner-is-not-manager.js';
import { projectStartsBeforeItEnds } from './project-starts-before-it-ends.js';
import { redProjectSaysWhatItNeeds } from './red-project-says-what-it-needs.js';
import { referencePointsToRow } from './reference-points-to-row.js';
import { requiredFieldsAreFilled } from './required-fields-are-filled.js';
import { riskIsReviewed } from './risk-is-reviewed.js';
import { seminarIsPlanned } from './seminar-is-planned.js';
import { spendingFitsPhase } from './spending-fits-phase.js';
import { spendingIsNotNegative } from './spending-is-not-negative.js';
import { statusIsFreshBeforeMeeting } from './status-is-fresh-before-meeting.js';
import { statusTextIsNew } from './status-text-is-new.js';
import { submittedBarrierHasResponsible } from './submitted-barrier-has-responsible.js';
import { systemEndsAfterItBegins } from './system-ends-after-it-begins.js';
import { systemHasOwner } from './system-has-owner.js';
import { systemIsEnteredOnce } from './system-is-entered-once.js';
import { systemIsReviewed } from './system-is-reviewed.js';
import { uuidHasItsForm } from './uuid-has-its-form.js';
import { wideTextsNameNoPersons } from './wide-texts-name-no-persons.js';
import { yearRowsSumToProject } from './year-rows-sum-to-project.js';

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
