import { defineEntity } from '../../schema/entity.js';
import { key, number, ref, text } from '../../schema/kinds/index.js';
import { goalPointsFormula } from '../formulas/goal-points.js';

export const projectGoal = defineEntity({
  key: 'projectGoal',
  table: 'tblProjectGoals',
  prefix: 'PM',
  label: { da: 'Bidrag til mål', en: 'Contribution to a goal' },
  plural: { da: 'Bidrag til mål', en: 'Contributions to goals' },
  sheet: { da: 'Projekter og mål', en: 'Projects and goals' },
  about: {
    da: 'Hvor meget et projekt bidrager til et strategisk mål, fra 0 til 3. Én række pr. projekt og mål.',
    en: 'How much a project contributes to a strategic goal, from 0 to 3. One row per project and goal.',
  },
  part: 'goals',
  titleField: 'id',
  fields: {
    id: key({ label: { da: 'Nr.', en: 'No.' }, help: { da: 'Sættes af sig selv, f.eks. PM-0001.', en: 'Set by itself, e.g. PM-0001.' }, width: 9 }),
    project: ref('project', { label: { da: 'Projekt', en: 'Project' }, help: { da: 'Projektets nummer, f.eks. P-0042.', en: "The project's number, e.g. P-0042." }, former: ['Projekt-ID'], required: true, width: 10 }),
    goal: ref('goal', { label: { da: 'Mål', en: 'Goal' }, help: { da: 'Målets nummer, f.eks. SM-0003.', en: "The goal's number, e.g. SM-0003." }, former: ['Mål-ID'], required: true, width: 10 }),
    contribution: number({ label: { da: 'Bidrag', en: 'Contribution' }, help: { da: '0 intet, 1 lidt, 2 noget, 3 meget.', en: '0 none, 1 a little, 2 some, 3 much.' }, min: 0, max: 3, whole: true, required: true, width: 10 }),
    points: number({ formula: goalPointsFormula, label: { da: 'Point', en: 'Points' }, help: { da: 'Bidrag gange målets vigtighed, mens målet gælder.', en: "Contribution times the goal's importance, while the goal is valid." }, width: 9 }),
    how: text({ label: { da: 'Hvordan?', en: 'How?' }, help: { da: 'Én sætning.', en: 'One sentence.' }, max: 300, width: 44 }),
  },
});
