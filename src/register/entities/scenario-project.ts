import { defineEntity } from '../../schema/entity.js';
import { choice, flag, key, ref, text } from '../../schema/kinds/index.js';
import { scenarioLock, selectionReason } from '../choices/prioritisation.js';

export const scenarioProject = defineEntity({
  key: 'scenarioProject',
  table: 'tblScenarioProjects',
  prefix: 'SP',
  label: { da: 'Projekt i scenarie', en: 'Project in scenario' },
  plural: { da: 'Scenariets projekter', en: 'Scenario projects' },
  sheet: { da: 'Scenariets projekter', en: 'Scenario projects' },
  about: {
    da: 'Hvilke projekter der er med i et scenarie, og hvorfor. En låsning er jeres egen og skal begrundes.',
    en: 'Which projects are in a scenario, and why. A lock is your own and needs a reason.',
  },
  part: 'prioritisation',
  titleField: 'id',
  fields: {
    id: key({ label: { da: 'Nr.', en: 'No.' }, help: { da: 'Sættes af sig selv, f.eks. SP-0001.', en: 'Set by itself, e.g. SP-0001.' }, width: 9 }),
    scenario: ref('scenario', { label: { da: 'Scenarie', en: 'Scenario' }, help: { da: 'Scenariets nummer, f.eks. SC-0001.', en: "The scenario's number, e.g. SC-0001." }, former: ['Scenarie-ID'], required: true, width: 10 }),
    project: ref('project', { label: { da: 'Projekt', en: 'Project' }, help: { da: 'Projektets nummer, f.eks. P-0042.', en: "The project's number, e.g. P-0042." }, former: ['Projekt-ID'], required: true, width: 10 }),
    chosen: flag({ label: { da: 'Med', en: 'Included' }, help: { da: 'Ja, når projektet er med i scenariet.', en: 'Yes when the project is in the scenario.' }, former: ['Valgt'], width: 8 }),
    lock: choice(scenarioLock, { label: { da: 'Låst', en: 'Locked' }, help: { da: 'Tom = lad værdien afgøre det.', en: 'Blank = let the value decide.' }, former: ['Låst-ind/-ud'], width: 13 }),
    lockReason: text({
      label: { da: 'Hvorfor låst', en: 'Why locked' },
      help: { da: 'Hvorfor I låser projektet med eller ude. Det står i planen og i svaret til den, der foreslog det.', en: 'Why you lock the project in or out. It stands in the plan and in the answer to those who proposed it.' },
      max: 250,
      width: 34,
    }),
    reason: choice(selectionReason, { label: { da: 'Grund', en: 'Reason' }, help: { da: 'Hvorfor projektet er med eller ikke er med.', en: 'Why the project is in or out.' }, width: 26 }),
    reasonText: text({ label: { da: 'Begrundelse', en: 'Explanation' }, help: { da: 'Én sætning, der kan stå i planen.', en: 'One sentence that can stand in the plan.' }, max: 400, width: 44 }),
  },
});
