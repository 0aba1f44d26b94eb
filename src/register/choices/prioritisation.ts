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

/** Where a criterion's score comes from. */
export const criterionSource = defineChoices('criterionSource', { da: 'Scoren kommer fra', en: 'The score comes from' }, {
  assessed: { da: 'Vurderinger', en: 'Assessments' },
  goals: { da: 'Bidrag til mål', en: 'Contributions to goals' },
});

/** What a scenario chooses the most of. */
export const selectionObjective = defineChoices('selectionObjective', { da: 'Vælg mest muligt', en: 'Choose the most' }, {
  score: { da: 'Samlet score', en: 'Total score' },
  scoreTimesSize: { da: 'Score gange størrelse', en: 'Score times size' },
  benefit: { da: 'Årlig gevinst i kroner', en: 'Yearly benefit in kroner' },
  netPresentValue: { da: 'Nutidsværdi', en: 'Net present value' },
});
export type SelectionObjective = ChoiceKey<typeof selectionObjective>;

/** The three times a year is chosen for. */
export const scenarioRound = defineChoices('scenarioRound', { da: 'Runde', en: 'Round' }, {
  spring: { da: 'Forår: det, vi beder om penge til', en: 'Spring: what we ask money for' },
  autumn: { da: 'Efterår: årets plan', en: "Autumn: the year's plan" },
  midYear: { da: 'I løbet af året: noget nyt ind', en: 'During the year: something new in' },
});

/** Limits of a scenario beside its frame and the hours. */
export const scenarioLimitKind = defineChoices('scenarioLimitKind', { da: 'Slags', en: 'Kind' }, {
  sourceBudget: { da: 'Højst kroner af en finansiering', en: 'At most kroner of a funding source' },
  categoryShare: { da: 'Mindst andel af pengene til en kategori', en: 'At least a share of the money to a category' },
  areaShare: { da: 'Mindst andel af pengene til et fagområde', en: 'At least a share of the money to an area' },
});

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
  unpriced: { da: 'Prisen kendes ikke', en: 'The cost is not known' },
  exclusion: { da: 'Udelukkes af et valgt projekt', en: 'Excluded by a chosen project' },
  share: { da: 'Ikke plads, når andre skal have deres andel', en: 'No room when others are to have their share' },
  notInPlan: { da: 'Ikke i den låste plan', en: 'Not in the locked plan' },
  noValue: { da: 'Tilføjer ingen værdi', en: 'Adds no value' },
  unvalued: { da: 'Værdien kendes ikke', en: 'The value is not known' },
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
  minutes: { da: 'Referat', en: 'Minutes' },
});
export type DocumentKind = ChoiceKey<typeof documentKind>;
