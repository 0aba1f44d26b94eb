import { defineChoices, type ChoiceKey } from '../../schema/choice.js';

export const confidence = defineChoices('confidence', { da: 'Hvor sikker er vurderingen?', en: 'How certain is the assessment?' }, {
  low: { da: 'Lav', en: 'Low' },
  medium: { da: 'Mellem', en: 'Medium' },
  high: { da: 'Høj', en: 'High' },
});

/** The two axes of the picture of the portfolio; cost is the size of the bubble. */
export const criterionAxis = defineChoices('criterionAxis', { da: 'Hvad måler kriteriet?', en: 'What does the criterion measure?' }, {
  value: { da: 'Værdi', en: 'Value' },
  feasibility: { da: 'Gennemførlighed', en: 'Feasibility' },
});
export type CriterionAxis = ChoiceKey<typeof criterionAxis>;

export const scenarioLock = defineChoices('scenarioLock', { da: 'Låst', en: 'Locked' }, {
  in: { da: 'Skal med', en: 'Locked in', former: ['Låst ind'] },
  out: { da: 'Skal ikke med', en: 'Locked out', former: ['Låst ud'] },
});

/** Why a project is in or out of a scenario; the sentence beside it says the rest. */
export const selectionReason = defineChoices('selectionReason', { da: 'Grund', en: 'Reason' }, {
  must: { da: 'Skal-opgave', en: 'Must be done' },
  lockedIn: { da: 'Låst med', en: 'Locked in' },
  value: { da: 'Valgt på værdi', en: 'Chosen on value' },
  neededByOther: { da: 'Nødvendigt for et valgt projekt', en: 'Needed by a chosen project' },
  lockedOut: { da: 'Låst ude', en: 'Locked out' },
  budget: { da: 'Ikke plads i budgettet', en: 'No room in the budget' },
  capacity: { da: 'Ikke plads i kapaciteten', en: 'No room in the capacity' },
  dependency: { da: 'Afhænger af et ikke valgt projekt', en: 'Depends on a project not chosen' },
  unscored: { da: 'Ikke vurderet', en: 'Not assessed' },
});
export type SelectionReason = ChoiceKey<typeof selectionReason>;

export const planState = defineChoices('planState', { da: 'Planens stade', en: 'State of the plan' }, {
  draft: { da: 'Udkast', en: 'Draft' },
  recommended: { da: 'Indstillet', en: 'Recommended' },
  approved: { da: 'Godkendt', en: 'Approved' },
});
export type PlanState = ChoiceKey<typeof planState>;

/** Chapters of the action plan that take a text of the programme group's own. */
export const planChapter = defineChoices('planChapter', { da: 'Kapitel', en: 'Chapter' }, {
  onePage: { da: 'Planen på én side', en: 'The plan on one page' },
  lastYear: { da: 'Det nåede vi', en: 'What we achieved' },
  goals: { da: 'Strategiske mål', en: 'Strategic goals' },
  priorities: { da: 'Prioriterede indsatser', en: 'Prioritised efforts' },
  must: { da: 'Skal-opgaver', en: 'Musts' },
  crossOrganisational: { da: 'Tværkommunale og egne tværgående', en: 'Intermunicipal and own cross-organisational' },
  maturing: { da: 'Nye idéer, der skal modnes', en: 'New ideas to be matured' },
  notPrioritised: { da: 'Ikke prioriteret', en: 'Not prioritised' },
  activities: { da: 'Tværgående aktiviteter', en: 'Cross-organisational activities' },
  systems: { da: 'Systemporteføljen', en: 'The system portfolio' },
  resources: { da: 'Økonomi, bevillinger og ressourcer', en: 'Economy, appropriations and resources' },
  benefits: { da: 'Gevinster', en: 'Benefits' },
  risks: { da: 'Risici og forudsætninger', en: 'Risks and assumptions' },
  yearWheel: { da: 'Årshjul og opfølgning', en: 'Annual wheel and follow-up' },
});
export type PlanChapter = ChoiceKey<typeof planChapter>;

export const documentKind = defineChoices('documentKind', { da: 'Materiale', en: 'Document' }, {
  statusDeck: { da: 'Status til styregruppen', en: 'Status for the steering group' },
  executiveDeck: { da: 'Kort status til direktion og chefforum', en: 'Short status for the executive board and managers forum' },
  agenda: { da: 'Dagsorden', en: 'Agenda' },
  actionPlan: { da: 'Indsatsplan', en: 'Action plan' },
});
export type DocumentKind = ChoiceKey<typeof documentKind>;
