import { defineEntity } from '../../schema/entity.js';
import { choice, key, longText, number } from '../../schema/kinds/index.js';
import { planChapter } from '../choices/prioritisation.js';

export const planText = defineEntity({
  key: 'planText',
  table: 'tblPlanTexts',
  prefix: 'IT',
  label: { da: 'Tekst til indsatsplan', en: 'Text for the action plan' },
  plural: { da: 'Tekster til indsatsplan', en: 'Texts for the action plan' },
  sheet: { da: 'Tekster til indsatsplan', en: 'Texts for the action plan' },
  about: {
    da: 'Programgruppens egen indledning til et kapitel i årets indsatsplan. Én række pr. år og kapitel.',
    en: "The programme group's own introduction to a chapter of the year's action plan. One row per year and chapter.",
  },
  part: 'documentTexts',
  titleField: 'id',
  fields: {
    id: key({ label: { da: 'Nr.', en: 'No.' }, help: { da: 'Sættes af sig selv, f.eks. IT-0001.', en: 'Set by itself, e.g. IT-0001.' }, width: 9 }),
    year: number({ label: { da: 'År', en: 'Year' }, help: { da: 'Planåret, f.eks. 2028.', en: 'The plan year, e.g. 2028.' }, whole: true, min: 2000, max: 2100, required: true, width: 8 }),
    chapter: choice(planChapter, { label: { da: 'Kapitel', en: 'Chapter' }, help: { da: 'Det kapitel, teksten indleder.', en: 'The chapter the text introduces.' }, required: true, width: 32 }),
    text: longText({ label: { da: 'Tekst', en: 'Text' }, help: { da: 'Ét afsnit pr. linje.', en: 'One paragraph a line.' }, required: true, width: 70 }),
  },
});
