import { defineEntity } from '../../schema/entity.js';
import { choice, date, key, longText, name, number, ref } from '../../schema/kinds/index.js';
import { confidence } from '../choices/prioritisation.js';

export const assessment = defineEntity({
  key: 'assessment',
  table: 'tblAssessments',
  prefix: 'V',
  label: { da: 'Vurdering', en: 'Assessment' },
  plural: { da: 'Vurderinger', en: 'Assessments' },
  sheet: { da: 'Vurderinger', en: 'Assessments' },
  about: {
    da: 'Én persons score af ét projekt på ét kriterium. Vurderer flere, bruges medianen, og spredningen vises.',
    en: "One person's score of one project on one criterion. When several assess, the median is used and the spread shown.",
  },
  part: 'prioritisation',
  titleField: 'id',
  fields: {
    id: key({ label: { da: 'Nr.', en: 'No.' }, help: { da: 'Sættes af sig selv, f.eks. V-0001.', en: 'Set by itself, e.g. V-0001.' }, width: 9 }),
    project: ref('project', { label: { da: 'Projekt', en: 'Project' }, help: { da: 'Projektets nummer, f.eks. P-0042.', en: "The project's number, e.g. P-0042." }, former: ['Projekt-ID'], required: true, width: 10 }),
    criterion: ref('criterion', { label: { da: 'Kriterium', en: 'Criterion' }, help: { da: 'Kriteriets nummer, f.eks. K-0002.', en: "The criterion's number, e.g. K-0002." }, former: ['Kriterium-ID'], required: true, width: 10 }),
    assessor: name('person', { label: { da: 'Vurderet af', en: 'Assessed by' }, help: { da: 'Den, der har vurderet.', en: 'The person who assessed.' }, former: ['Bedømmer'], width: 22 }),
    score: number({ label: { da: 'Score', en: 'Score' }, help: { da: 'Hele tal fra 1 til 5; se kriteriets tekster. Tom er ikke nul.', en: "Whole numbers from 1 to 5; see the criterion's texts. Blank is not zero." }, former: ['Score 1–5'], min: 1, max: 5, whole: true, required: true, width: 8 }),
    reason: longText({ label: { da: 'Begrundelse', en: 'Reason' }, help: { da: 'Skal gives ved 1 og 5.', en: 'Must be given at 1 and 5.' }, width: 48 }),
    date: date({ label: { da: 'Dato', en: 'Date' }, help: { da: 'Dagen for vurderingen.', en: 'The day of the assessment.' } }),
    confidence: choice(confidence, { label: { da: 'Hvor sikker er vurderingen?', en: 'How certain is the assessment?' }, help: { da: 'Lav, mellem eller høj.', en: 'Low, medium or high.' }, former: ['Sikkerhed'], width: 14 }),
  },
});
