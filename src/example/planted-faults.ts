import type { Change } from './example-register.js';

/** A mistake as people make it, and the rule that is to find it. */
export interface PlantedFault extends Change {
  readonly rule: string;
  /** The row the rule accuses, where that is another than the one changed. */
  readonly found?: { readonly entity: Change['entity']; readonly id: string };
}

/** Mistakes in the main tables: one row at a time, and away from what the example's documents tell. */
const faultsInProjects: readonly PlantedFault[] = [
  { rule: 'key-is-unique', entity: 'project', id: 'P-0037', duplicate: true, set: { name: 'Infoskærme på rådhuset', area: 'Staben', leader: 'Rikke Lundager' } },
  { rule: 'project-starts-before-it-ends', entity: 'project', id: 'P-0033', set: { start: '2028-08-16' } },
  { rule: 'project-is-entered-once', entity: 'project', id: 'P-0041', set: { name: 'Sensorer på plejecentre' } },
  { rule: 'required-fields-are-filled', entity: 'project', id: 'P-0010', set: { owner: null } },
  { rule: 'person-is-still-here', entity: 'project', id: 'P-0025', set: { leader: 'Bente Abildtrup' } },
  { rule: 'must-project-meets-its-deadline', entity: 'project', id: 'P-0032', set: { legalDeadline: '2027-06-30' } },
  { rule: 'pause-has-reason', entity: 'project', id: 'P-0034', set: { pauseReason: null } },
  { rule: 'dependencies-have-no-cycle', entity: 'project', id: 'P-0003', set: { dependsOn: ['P-0029'] } },
  { rule: 'light-is-no-greener-than-figures', entity: 'project', id: 'P-0013', set: { light: 'green', lightTime: 'green', lightResources: 'green' } },
  { rule: 'milestone-is-not-overdue', entity: 'milestone', id: 'MP-0027', set: { expectedDate: '2027-04-30' } },
  { rule: 'reference-points-to-row', entity: 'milestone', id: 'MP-0037', set: { project: 'P-0099' } },
  { rule: 'spending-is-not-negative', entity: 'projectYear', id: 'PA-0018', set: { spent: -500_000 } },
  { rule: 'year-rows-sum-to-project', entity: 'projectYear', id: 'PA-0015', set: { budget: 1_500_000 }, found: { entity: 'project', id: 'P-0019' } },
];

const faultsInBenefits: readonly PlantedFault[] = [
  { rule: 'target-differs-from-baseline', entity: 'benefit', id: 'G-0017', set: { target: 140_000 } },
  { rule: 'direction-agrees-with-target', entity: 'benefit', id: 'G-0024', set: { direction: 'higher' } },
  { rule: 'measurement-is-not-in-the-future', entity: 'benefit', id: 'G-0046', set: { latestDate: '2027-06-30' } },
  { rule: 'benefit-has-owner', entity: 'benefit', id: 'G-0018', set: { owner: null } },
  { rule: 'percent-is-a-fraction', entity: 'benefit', id: 'G-0047', set: { target: 99 } },
  { rule: 'target-date-is-after-baseline', entity: 'benefit', id: 'G-0029', set: { targetDate: '2027-01-31' } },
  { rule: 'budget-benefit-has-amount-and-area', entity: 'benefit', id: 'G-0012', set: { budgetArea: null } },
];

const faultsInCases: readonly PlantedFault[] = [
  { rule: 'decision-case-has-recommendation', entity: 'case', id: 'S-0028', set: { recommendation: null } },
  { rule: 'held-meeting-has-decisions', entity: 'case', id: 'S-0020', set: { decision: null, decisionText: null } },
  { rule: 'submitted-barrier-has-responsible', entity: 'barrier', id: 'B-0008', set: { responsible: null } },
  { rule: 'high-risk-is-handled', entity: 'risk', id: 'R-0018', set: { measure: null, owner: null } },
  { rule: 'meeting-is-on-a-working-day', entity: 'meeting', id: 'M-0019', set: { date: '2027-10-09' } },
];

const faultsElsewhere: readonly PlantedFault[] = [
  { rule: 'score-is-from-1-to-5', entity: 'assessment', id: 'V-0132', set: { score: 6 } },
  { rule: 'extreme-score-has-reason', entity: 'assessment', id: 'V-0192', set: { reason: null } },
  { rule: 'assessors-agree', entity: 'assessment', id: 'V-0173', set: { score: 1, reason: 'Kun 46 borgere er med.' }, found: { entity: 'assessment', id: 'V-0169' } },
  { rule: 'uuid-has-its-form', entity: 'system', id: 'SY-0045', set: { kitosUuid: 'KITOS-45' } },
  { rule: 'personal-data-has-agreement', entity: 'system', id: 'SY-0039', set: { agreement: 'no' } },
];

/**
 * What is wrong in the example portfolio on purpose, each with the rule that finds it. Some of what the rules find is no
 * mistake but the story itself: decisions past their deadline, an old barrier, projects that have not reported.
 */
export const plantedFaults: readonly PlantedFault[] = [...faultsInProjects, ...faultsInBenefits, ...faultsInCases, ...faultsElsewhere];
