import { defineEntity } from '../../schema/entity.js';
import { choice, date, key, money, number, ref, text } from '../../schema/kinds/index.js';
import { planDecision } from '../choices/project.js';

/** The approved plan as it was locked: what the year's progress is measured against. */
export const planItem = defineEntity({
  key: 'planItem',
  table: 'tblPlanItems',
  prefix: 'PL',
  label: { da: 'Indsats i låst plan', en: 'Effort in a locked plan' },
  plural: { da: 'Låste indsatsplaner', en: 'Locked action plans' },
  sheet: { da: 'Låste indsatsplaner', en: 'Locked action plans' },
  about: {
    da: 'Det, styregruppen godkendte for hvert projekt, da årets plan blev låst. Årets status holdes op mod det. Her tastes intet.',
    en: "What the steering group approved for each project when the year's plan was locked. The year's status is held against it. Nobody types here.",
  },
  part: 'prioritisation',
  titleField: 'id',
  historyOnly: true,
  fields: {
    id: key({ label: { da: 'Nr.', en: 'No.' }, help: { da: 'Sættes af sig selv, f.eks. PL-0001.', en: 'Set by itself, e.g. PL-0001.' }, width: 9 }),
    year: number({ label: { da: 'År', en: 'Year' }, help: { da: 'Planåret.', en: 'The plan year.' }, whole: true, min: 2000, max: 2100, required: true, width: 8 }),
    project: ref('project', { label: { da: 'Projekt', en: 'Project' }, help: { da: 'Projektets nummer.', en: "The project's number." }, former: ['Projekt-ID'], required: true, width: 10 }),
    decision: choice(planDecision, { label: { da: 'I indsatsplanen', en: 'In the action plan' }, help: { da: 'Som det blev godkendt.', en: 'As it was approved.' }, required: true, width: 16 }),
    reason: text({ label: { da: 'Begrundelse', en: 'Reason' }, help: { da: 'Som den stod i planen.', en: 'As it stood in the plan.' }, max: 400, width: 40 }),
    plannedEnd: date({ label: { da: 'Planlagt slut', en: 'Planned end' }, help: { da: 'Slutdatoen i den låste plan.', en: 'The end date in the locked plan.' } }),
    plannedGoLive: date({ label: { da: 'Planlagt ibrugtagning', en: 'Planned go-live' }, help: { da: 'Ibrugtagningen i den låste plan.', en: 'The go-live in the locked plan.' } }),
    amount: money({ label: { da: 'Årets beløb', en: "Amount of the year" }, help: { da: 'Det, planen afsatte i året, i hele kroner.', en: 'What the plan set aside for the year, in whole kroner.' } }),
  },
});
