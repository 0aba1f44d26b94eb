import { defineChoices, type ChoiceKey } from '../../schema/choice.js';

/** The three groups of the terms of reference. */
export const projectCategory = defineChoices('projectCategory', { da: 'Kategori', en: 'Category' }, {
  national: { da: 'Nationalt eller fælleskommunalt', en: 'National or joint-municipal', former: ['National og fælleskommunal', 'Fælleskommunalt', 'Nationalt', 'Fællesoffentligt'] },
  crossOrganisational: { da: 'Tværkommunalt eller tværgående', en: 'Cross-organisational', former: ['Tværkommunal og egen tværgående indsats', 'Tværkommunalt', 'Tværgående', 'Tværgående indsats'] },
  local: { da: 'Lokalt', en: 'Local', former: ['Lokal'] },
});
export type ProjectCategory = ChoiceKey<typeof projectCategory>;

/** Who follows the project decides what is asked of it and which documents it reaches. */
export const followedBy = defineChoices('followedBy', { da: 'Følges af', en: 'Followed by' }, {
  steering: { da: 'Styregruppen', en: 'Steering group' },
  programme: { da: 'Programgruppen', en: 'Programme group' },
  local: { da: 'Lokalt', en: 'Locally', former: ['Lokal'] },
});
export type FollowedBy = ChoiceKey<typeof followedBy>;

export const projectStatus = defineChoices('projectStatus', { da: 'Status', en: 'Status' }, {
  proposed: { da: 'Forslag', en: 'Proposed' },
  approved: { da: 'Godkendt', en: 'Approved' },
  active: { da: 'Aktiv', en: 'Active', former: ['I gang', 'Igang', 'Aktivt'] },
  paused: { da: 'I bero', en: 'Paused', former: ['På hold'] },
  closed: { da: 'Afsluttet', en: 'Closed' },
  stopped: { da: 'Stoppet', en: 'Stopped' },
  rejected: { da: 'Afvist', en: 'Rejected' },
});
export type ProjectStatus = ChoiceKey<typeof projectStatus>;

/** Of projects with which nothing more is done. */
export const overStatuses = ['closed', 'stopped', 'rejected'] as const satisfies readonly ProjectStatus[];

/** The state model's phases; a closed project has status Afsluttet, not a phase of that name. */
export const projectPhase = defineChoices('projectPhase', { da: 'Fase', en: 'Phase' }, {
  idea: { da: 'Idé', en: 'Idea', former: ['Idéfasen', 'Afventer'] },
  analysis: { da: 'Analyse', en: 'Analysis', former: ['Analysefasen', 'Foranalyse'] },
  procurement: { da: 'Anskaffelse', en: 'Procurement', former: ['Anskaffelsesfasen', 'Udbud'] },
  execution: { da: 'Gennemførelse', en: 'Execution', former: ['Gennemførelsesfasen', 'Gennemførsel', 'Overlevering'] },
  realisation: { da: 'Realisering', en: 'Realisation', former: ['Realiseringsfasen', 'Drift'] },
});
export type ProjectPhase = ChoiceKey<typeof projectPhase>;

export const obligation = defineChoices('obligation', { da: 'Skal/bør/kan', en: 'Must/should/could' }, {
  must: { da: 'Skal', en: 'Must', former: ['SKAL (lovbunden/aftalebunden)', 'Lovbunden'] },
  should: { da: 'Bør', en: 'Should' },
  could: { da: 'Kan', en: 'Could' },
});
export type Obligation = ChoiceKey<typeof obligation>;

export const trafficLight = defineChoices('trafficLight', { da: 'Trafiklys', en: 'Traffic light' }, {
  green: { da: 'Grøn', en: 'Green' },
  yellow: { da: 'Gul', en: 'Yellow', former: ['Amber'] },
  red: { da: 'Rød', en: 'Red' },
  none: { da: 'Ikke vurderet', en: 'Not assessed', former: ['Hvid', 'Grå'] },
});
export type TrafficLight = ChoiceKey<typeof trafficLight>;

export const projectOrigin = defineChoices('projectOrigin', { da: 'Oprindelse', en: 'Origin' }, {
  jointPublic: { da: 'Fællesoffentlig', en: 'Joint public' },
  jointMunicipal: { da: 'Fælleskommunal (KL/KOMBIT)', en: 'Joint municipal (KL/KOMBIT)', former: ['Fælleskommunal'] },
  legislation: { da: 'Lovgivning/national myndighed', en: 'Legislation/national authority' },
  intermunicipal: { da: 'Tværkommunal (samarbejde)', en: 'Intermunicipal (partnership)', former: ['Tværkommunal'] },
  ownCrossOrganisational: { da: 'Egen tværgående', en: 'Own cross-organisational' },
  local: { da: 'Lokal', en: 'Local' },
});
export type ProjectOrigin = ChoiceKey<typeof projectOrigin>;

export const projectType = defineChoices('projectType', { da: 'Type', en: 'Type' }, {
  project: { da: 'Projekt', en: 'Project' },
  programme: { da: 'Program', en: 'Programme' },
  effort: { da: 'Indsats', en: 'Effort', former: ['Indsats/aktivitet'] },
  procurement: { da: 'Anskaffelse', en: 'Procurement' },
  implementation: { da: 'Implementering', en: 'Implementation' },
  development: { da: 'Udvikling', en: 'Development' },
});

export const projectSize = defineChoices('projectSize', { da: 'Størrelse', en: 'Size' }, {
  small: { da: 'S', en: 'S' },
  medium: { da: 'M', en: 'M' },
  large: { da: 'L', en: 'L' },
  extraLarge: { da: 'XL', en: 'XL' },
});

export const funding = defineChoices('funding', { da: 'Finansiering', en: 'Funding' }, {
  ownBudget: { da: 'Eget budget', en: 'Own budget' },
  digitalPool: { da: 'Central digitaliseringspulje', en: 'Central digitalisation pool' },
  selfFinanced: { da: 'Effektivisering/selvfinansieret', en: 'Efficiency/self-financed' },
  jointFrame: { da: 'KL/KOMBIT-ramme', en: 'KL/KOMBIT frame' },
  grant: { da: 'Tilskud/fond', en: 'Grant/fund' },
  unclear: { da: 'Ikke afklaret', en: 'Not settled' },
});

export const appropriation = defineChoices('appropriation', { da: 'Bevilling', en: 'Appropriation' }, {
  notSought: { da: 'Ikke søgt', en: 'Not sought' },
  sought: { da: 'Søgt', en: 'Sought' },
  setAside: { da: 'Afsat', en: 'Set aside' },
  released: { da: 'Frigivet', en: 'Released' },
});

export const planDecision = defineChoices('planDecision', { da: 'I indsatsplanen', en: 'In the action plan' }, {
  prioritised: { da: 'Prioriteret', en: 'Prioritised' },
  maturing: { da: 'Skal modnes', en: 'To be matured' },
  notPrioritised: { da: 'Ikke prioriteret', en: 'Not prioritised' },
});

export const architectureCheck = defineChoices('architectureCheck', { da: 'Arkitekturprincipper', en: 'Architecture principles' }, {
  followed: { da: 'Overholdt', en: 'Followed' },
  deviates: { da: 'Afviger – forklaret', en: 'Deviates – explained' },
  notAssessed: { da: 'Ikke vurderet', en: 'Not assessed' },
  notRelevant: { da: 'Ikke relevant', en: 'Not relevant' },
});

export const complianceState = defineChoices('complianceState', { da: 'Stade', en: 'State' }, {
  notRelevant: { da: 'Ikke relevant', en: 'Not relevant' },
  missing: { da: 'Mangler', en: 'Missing' },
  inProgress: { da: 'I gang', en: 'In progress' },
  done: { da: 'Gennemført', en: 'Done' },
});

export const disclosure = defineChoices('disclosure', { da: 'Må vises for', en: 'May be shown to' }, {
  open: { da: 'Alle', en: 'Everyone', former: ['Åben'] },
  steeringOnly: { da: 'Kun styregruppen', en: 'Steering group only', former: ['Kun styregruppe'] },
  confidential: { da: 'Fortroligt', en: 'Confidential', former: ['Fortrolig'] },
});
export type Disclosure = ChoiceKey<typeof disclosure>;
