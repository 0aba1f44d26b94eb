import { defineChoices, type ChoiceKey } from '../../schema/choice.js';

/** Labels are those of KITOS, so that its export reads as it stands; the codes of its 2026 grid. */
export const systemLifecycle = defineChoices('systemLifecycle', { da: 'Livscyklus', en: 'Life cycle' }, {
  notInOperation: { da: 'Ikke i drift', en: 'Not in operation' },
  trial: { da: 'Under afprøvning', en: 'On trial', former: ['Pilot'] },
  phasingIn: { da: 'Under indfasning', en: 'Being phased in' },
  operational: { da: 'I drift', en: 'In operation' },
  phasingOut: { da: 'Under udfasning', en: 'Being phased out' },
});
export type SystemLifecycle = ChoiceKey<typeof systemLifecycle>;

export const userCount = defineChoices('userCount', { da: 'Antal brugere', en: 'Number of users' }, {
  under10: { da: '<10', en: '<10' },
  from10: { da: '10-49', en: '10-49' },
  from50: { da: '50-99', en: '50-99' },
  from100: { da: '100-499', en: '100-499' },
  over500: { da: '>500', en: '>500', former: ['500+'] },
});

export const level = defineChoices('level', { da: 'Grad', en: 'Level' }, {
  low: { da: 'Lav', en: 'Low' },
  medium: { da: 'Mellem', en: 'Medium' },
  high: { da: 'Høj', en: 'High' },
});

export const yesNoUnknown = defineChoices('yesNoUnknown', { da: 'Ja/nej/ved ikke', en: 'Yes/no/unknown' }, {
  yes: { da: 'Ja', en: 'Yes' },
  no: { da: 'Nej', en: 'No' },
  unknown: { da: 'Ved ikke', en: 'Unknown' },
});

export const personalData = defineChoices('personalData', { da: 'Persondata', en: 'Personal data' }, {
  none: { da: 'Ingen personoplysninger', en: 'No personal data' },
  ordinary: { da: 'Almindelige personoplysninger', en: 'Ordinary personal data', former: ['Almindelige'] },
  sensitive: { da: 'Følsomme personoplysninger', en: 'Sensitive personal data', former: ['Følsomme'] },
  offences: { da: 'Straffedomme og lovovertrædelser', en: 'Criminal convictions and offences', former: ['Straffesager og lovovertrædelser'] },
});

export const processorAgreement = defineChoices('processorAgreement', { da: 'Databehandleraftale', en: 'Data processing agreement' }, {
  yes: { da: 'Ja', en: 'Yes' },
  no: { da: 'Nej', en: 'No' },
  byLaw: { da: 'Styret via lovgivning', en: 'Governed by law' },
});

export const hosting = defineChoices('hosting', { da: 'Driftes', en: 'Hosted' }, {
  onPremise: { da: 'Egen drift', en: 'On our own premises', former: ['On-premise'] },
  external: { da: 'Eksternt', en: 'Externally' },
  hybrid: { da: 'Hybrid', en: 'Hybrid' },
});

export const webAccessibility = defineChoices('webAccessibility', { da: 'Webtilgængelighed', en: 'Web accessibility' }, {
  yes: { da: 'Ja', en: 'Yes' },
  no: { da: 'Nej', en: 'No' },
  partly: { da: 'Delvist', en: 'Partly' },
});

export const licence = defineChoices('licence', { da: 'Licens', en: 'Licence' }, {
  openSource: { da: 'Open Source', en: 'Open source' },
  freeware: { da: 'Freeware', en: 'Freeware' },
  proprietary: { da: 'Proprietær', en: 'Proprietary' },
});

export const systemPlan = defineChoices('systemPlan', { da: 'Plan for systemet', en: 'Plan for the system' }, {
  keep: { da: 'Videreføres', en: 'Keep', former: ['Behold'] },
  develop: { da: 'Videreudvikles', en: 'Develop', former: ['Udvikl'] },
  merge: { da: 'Samles', en: 'Merge', former: ['Konsolidér'] },
  replace: { da: 'Erstattes', en: 'Replace', former: ['Erstat'] },
  phaseOut: { da: 'Udfases', en: 'Phase out', former: ['Udfas'] },
  undecided: { da: 'Ikke afklaret', en: 'Undecided', former: ['Uafklaret'] },
});
export type SystemPlan = ChoiceKey<typeof systemPlan>;

export const potential = defineChoices('potential', { da: 'Gevinstpotentiale', en: 'Benefit potential' }, {
  none: { da: 'Intet', en: 'None' },
  low: { da: 'Lavt', en: 'Low' },
  medium: { da: 'Mellem', en: 'Medium' },
  high: { da: 'Højt', en: 'High' },
});

/** What a project does to a system. */
export const systemRelation = defineChoices('systemRelation', { da: 'Berøring', en: 'Relation' }, {
  introduces: { da: 'Indfører', en: 'Introduces' },
  changes: { da: 'Ændrer', en: 'Changes' },
  integrates: { da: 'Integrerer', en: 'Integrates' },
  phasesOut: { da: 'Udfaser', en: 'Phases out' },
  replaces: { da: 'Erstatter', en: 'Replaces' },
  uses: { da: 'Anvender', en: 'Uses' },
});
export type SystemRelation = ChoiceKey<typeof systemRelation>;
