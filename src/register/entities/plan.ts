import { defineEntity } from '../../schema/entity.js';
import { choice, date, key, longText, money, number, ref } from '../../schema/kinds/index.js';
import { planState } from '../choices/prioritisation.js';

export const plan = defineEntity({
  key: 'plan',
  table: 'tblPlans',
  prefix: 'IP',
  label: { da: 'Indsatsplan', en: 'Action plan' },
  plural: { da: 'Indsatsplaner', en: 'Action plans' },
  sheet: { da: 'Indsatsplaner', en: 'Action plans' },
  about: {
    da: 'Én række pr. års indsatsplan: stade, forord og årets fokus.',
    en: "One row per year's action plan: state, foreword and the year's focus.",
  },
  part: 'documentTexts',
  titleField: 'id',
  fields: {
    id: key({ label: { da: 'Nr.', en: 'No.' }, help: { da: 'Sættes af sig selv, f.eks. IP-0001.', en: 'Set by itself, e.g. IP-0001.' }, width: 9 }),
    year: number({ label: { da: 'År', en: 'Year' }, help: { da: 'Planåret, f.eks. 2028.', en: 'The plan year, e.g. 2028.' }, whole: true, min: 2000, max: 2100, required: true, width: 8 }),
    state: choice(planState, { label: { da: 'Stade', en: 'State' }, help: { da: 'Udkast, indstillet eller godkendt; står på forsiden.', en: 'Draft, recommended or approved; printed on the front page.' }, required: true, width: 12 }),
    recommended: date({ label: { da: 'Indstillet den', en: 'Recommended on' }, help: { da: 'Dagen, programgruppen indstillede planen.', en: 'The day the programme group recommended the plan.' } }),
    approved: date({ label: { da: 'Godkendt den', en: 'Approved on' }, help: { da: 'Dagen, styregruppen godkendte planen.', en: 'The day the steering group approved the plan.' } }),
    meeting: ref('meeting', { label: { da: 'Godkendt på møde', en: 'Approved at meeting' }, help: { da: 'Nummeret på mødet.', en: 'Number of the meeting.' }, former: ['Møde-ID'], width: 12 }),
    locked: date({ label: { da: 'Låst den', en: 'Locked on' }, help: { da: 'Dagen, planen blev årets målestok.', en: 'The day the plan became the yardstick of the year.' } }),
    budgetFrame: money({ label: { da: 'Budgetramme', en: 'Budget frame' }, help: { da: 'Årets ramme til indsatserne, i hele kroner.', en: "The year's frame for the efforts, in whole kroner." }, min: 0 }),
    foreword: longText({ label: { da: 'Forord', en: 'Foreword' }, help: { da: 'Formandens forord.', en: "The chair's foreword." }, width: 60 }),
    focus: longText({ label: { da: 'Årets fokus', en: "Focus of the year" }, help: { da: 'Ét fokuspunkt pr. linje.', en: 'One point of focus a line.' }, width: 60 }),
  },
});
