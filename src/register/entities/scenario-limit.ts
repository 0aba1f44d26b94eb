import { defineEntity } from '../../schema/entity.js';
import { choice, key, money, name, percent, ref } from '../../schema/kinds/index.js';
import { scenarioLimitKind } from '../choices/prioritisation.js';
import { funding, projectCategory } from '../choices/project.js';

export const scenarioLimit = defineEntity({
  key: 'scenarioLimit',
  table: 'tblScenarioLimits',
  prefix: 'SR',
  label: { da: 'Ramme i scenarie', en: 'Limit in scenario' },
  plural: { da: 'Scenariets rammer', en: 'Scenario limits' },
  sheet: { da: 'Scenariets rammer', en: 'Scenario limits' },
  about: {
    da: 'Flere rammer end den ene på scenariet: kroner pr. finansiering, og mindste andel til en kategori eller et fagområde.',
    en: "More limits than the scenario's one frame: kroner by funding source, and the least share to a category or an area.",
  },
  part: 'prioritisationDepth',
  titleField: 'id',
  fields: {
    id: key({ label: { da: 'Nr.', en: 'No.' }, help: { da: 'Sættes af sig selv, f.eks. SR-0001.', en: 'Set by itself, e.g. SR-0001.' }, width: 9 }),
    scenario: ref('scenario', { label: { da: 'Scenarie', en: 'Scenario' }, help: { da: 'Scenariets nummer, f.eks. SC-0001.', en: "The scenario's number, e.g. SC-0001." }, required: true, width: 10 }),
    kind: choice(scenarioLimitKind, { label: { da: 'Slags', en: 'Kind' }, help: { da: 'Hvad rammen gælder.', en: 'What the limit is about.' }, required: true, width: 36 }),
    funding: choice(funding, { label: { da: 'Finansiering', en: 'Funding' }, help: { da: 'Udfyldes, når rammen er kroner af en finansiering.', en: 'Filled in when the limit is kroner of a source.' }, width: 24 }),
    category: choice(projectCategory, { label: { da: 'Kategori', en: 'Category' }, help: { da: 'Udfyldes, når en kategori skal have en andel.', en: 'Filled in when a category is to have a share.' }, width: 26 }),
    area: name('organisationUnit', { label: { da: 'Fagområde', en: 'Area' }, help: { da: 'Udfyldes, når et fagområde skal have en andel.', en: 'Filled in when an area is to have a share.' }, width: 22 }),
    amount: money({ label: { da: 'Kroner', en: 'Kroner' }, help: { da: 'Højst så mange kroner i året.', en: 'At most this many kroner in the year.' }, min: 0 }),
    share: percent({ label: { da: 'Andel', en: 'Share' }, help: { da: 'Mindst denne andel af de valgte projekters penge i året.', en: "At least this share of the chosen projects' money in the year." }, min: 0, max: 1, width: 9 }),
  },
});
