import { defineEntity } from '../../schema/entity.js';
import { choice, date, key, longText, money, name, number, text } from '../../schema/kinds/index.js';
import { activityType, progress } from '../choices/follow-up.js';
import { planDecision } from '../choices/project.js';

/** Cross-organisational work in the action plan that is no project: it has no phases, lights or benefits. */
export const activity = defineEntity({
  key: 'activity',
  table: 'tblActivities',
  prefix: 'AK',
  label: { da: 'Aktivitet', en: 'Activity' },
  plural: { da: 'Aktiviteter', en: 'Activities' },
  sheet: { da: 'Aktiviteter', en: 'Activities' },
  about: {
    da: 'Tværgående indsatser, der ikke er projekter: videndeling, seminar, partnerskaber, retningslinjer og arkitektur.',
    en: 'Cross-organisational efforts that are no projects: knowledge sharing, seminar, partnerships, guidelines and architecture.',
  },
  part: 'activities',
  titleField: 'name',
  fields: {
    id: key({ label: { da: 'Nr.', en: 'No.' }, help: { da: 'Sættes af sig selv, f.eks. AK-0001.', en: 'Set by itself, e.g. AK-0001.' }, width: 10 }),
    name: text({ label: { da: 'Aktivitet', en: 'Activity' }, help: { da: 'Kort navn.', en: 'Short name.' }, former: ['Indsats'], required: true, max: 120, width: 40 }),
    type: choice(activityType, { label: { da: 'Type', en: 'Type' }, help: { da: 'Videndeling, seminar, partnerskab …', en: 'Knowledge sharing, seminar, partnership …' }, required: true, width: 26 }),
    year: number({ label: { da: 'År', en: 'Year' }, help: { da: 'Det år, aktiviteten hører til i indsatsplanen.', en: 'The year of the action plan it belongs to.' }, whole: true, min: 2000, max: 2100, required: true, width: 8 }),
    purpose: longText({ label: { da: 'Formål', en: 'Purpose' }, help: { da: 'Hvad kommer der ud af det, og for hvem?', en: 'What comes of it, and for whom?' }, width: 44 }),
    area: name('organisationUnit', { label: { da: 'Fagområde', en: 'Area' }, help: { da: 'Hvor aktiviteten ledes.', en: 'Where the activity is led.' }, width: 22 }),
    responsible: name('person', { label: { da: 'Ansvarlig', en: 'Responsible' }, help: { da: 'Den, der sørger for det.', en: 'The person who sees to it.' }, width: 22 }),
    start: date({ label: { da: 'Start', en: 'Start' }, help: { da: 'Begynder.', en: 'Begins.' } }),
    end: date({ label: { da: 'Slut', en: 'End' }, help: { da: 'Slutter.', en: 'Ends.' } }),
    budget: money({ label: { da: 'Budget', en: 'Budget' }, help: { da: 'I hele kroner.', en: 'In whole kroner.' } }),
    hours: number({ label: { da: 'Timer', en: 'Hours' }, help: { da: 'Egne timer i året.', en: 'Own hours in the year.' }, min: 0, width: 9 }),
    status: choice(progress, { label: { da: 'Status', en: 'Status' }, help: { da: 'Planlagt, i gang, gennemført eller aflyst.', en: 'Planned, under way, done or cancelled.' }, required: true, width: 13 }),
    planDecision: choice(planDecision, { label: { da: 'I indsatsplanen', en: 'In the action plan' }, help: { da: 'Programgruppens forslag til årets plan.', en: "The programme group's proposal for the year's plan." }, width: 16 }),
    result: longText({ label: { da: 'Resultat', en: 'Result' }, help: { da: 'Det, der kom ud af den.', en: 'What came of it.' }, width: 36 }),
  },
});
