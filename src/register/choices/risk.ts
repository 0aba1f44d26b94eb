import { defineChoices, type ChoiceKey } from '../../schema/choice.js';

export const riskType = defineChoices('riskType', { da: 'Type', en: 'Type' }, {
  threat: { da: 'Trussel', en: 'Threat' },
  opportunity: { da: 'Mulighed', en: 'Opportunity' },
});

export const riskCategory = defineChoices('riskCategory', { da: 'Risikoområde', en: 'Risk area' }, {
  economy: { da: 'Økonomi', en: 'Economy' },
  time: { da: 'Tid', en: 'Time' },
  resources: { da: 'Ressourcer', en: 'Resources' },
  supplier: { da: 'Leverandør/kontrakt', en: 'Supplier/contract' },
  technology: { da: 'Teknik/integration', en: 'Technology/integration' },
  data: { da: 'Data/GDPR', en: 'Data/GDPR' },
  security: { da: 'Informationssikkerhed', en: 'Information security' },
  change: { da: 'Organisation/forandring', en: 'Organisation/change' },
  legislation: { da: 'Lovgivning', en: 'Legislation' },
  benefit: { da: 'Gevinst', en: 'Benefit' },
  dependency: { da: 'Afhængighed', en: 'Dependency' },
});

/** The last two are for opportunities. */
export const riskStrategy = defineChoices('riskStrategy', { da: 'Strategi', en: 'Strategy' }, {
  reduce: { da: 'Reducere', en: 'Reduce' },
  avoid: { da: 'Undgå', en: 'Avoid' },
  transfer: { da: 'Overføre', en: 'Transfer' },
  share: { da: 'Dele', en: 'Share' },
  accept: { da: 'Acceptere', en: 'Accept' },
  watch: { da: 'Overvåge', en: 'Watch' },
  exploit: { da: 'Udnytte', en: 'Exploit' },
  enhance: { da: 'Forøge', en: 'Enhance' },
});

export const riskProximity = defineChoices('riskProximity', { da: 'Hvornår kan den ramme?', en: 'When can it strike?' }, {
  imminent: { da: 'Umiddelbart', en: 'Imminently', former: ['Umiddelbar'] },
  thisPhase: { da: 'Inden for fasen', en: 'Within the phase' },
  thisProject: { da: 'Inden for projektet', en: 'Within the project' },
  afterProject: { da: 'Efter projektet', en: 'After the project' },
});

export const riskStatus = defineChoices('riskStatus', { da: 'Status', en: 'Status' }, {
  identified: { da: 'Identificeret', en: 'Identified' },
  inProgress: { da: 'Under håndtering', en: 'Being handled' },
  measuresTaken: { da: 'Tiltag gennemført', en: 'Measures taken' },
  occurred: { da: 'Indtruffet', en: 'Occurred' },
  closed: { da: 'Lukket', en: 'Closed' },
});
export type RiskStatus = ChoiceKey<typeof riskStatus>;

export const riskVerdict = defineChoices('riskVerdict', { da: 'Styregruppens vurdering', en: "The steering group's verdict" }, {
  accepted: { da: 'Accepteres', en: 'Accepted' },
  mustBeReduced: { da: 'Skal reduceres', en: 'Must be reduced' },
});
