import { defineEntity } from '../../schema/entity.js';
import { flag, key, longText, number, text } from '../../schema/kinds/index.js';

export const principle = defineEntity({
  key: 'principle',
  table: 'tblPrinciples',
  prefix: 'AP',
  label: { da: 'Arkitekturprincip', en: 'Architecture principle' },
  plural: { da: 'Arkitekturprincipper', en: 'Architecture principles' },
  sheet: { da: 'Principper', en: 'Principles' },
  about: {
    da: 'De fælles arkitekturprincipper, som projekterne følger eller forklarer, at de fraviger.',
    en: 'The common architecture principles that projects follow, or explain why they depart from.',
  },
  part: 'compliance',
  titleField: 'name',
  fields: {
    id: key({ label: { da: 'Nr.', en: 'No.' }, help: { da: 'Sættes af sig selv, f.eks. AP-0001.', en: 'Set by itself, e.g. AP-0001.' }, width: 9 }),
    order: number({ label: { da: 'Rækkefølge', en: 'Order' }, help: { da: 'Princippets nummer i samlingen.', en: "The principle's number in the collection." }, min: 1, whole: true, width: 11 }),
    name: text({ label: { da: 'Princip', en: 'Principle' }, help: { da: 'Princippet i én sætning.', en: 'The principle in one sentence.' }, required: true, max: 200, width: 52 }),
    question: longText({ label: { da: 'Spørgsmål til projektet', en: 'Question to the project' }, help: { da: 'Det, projektet skal kunne svare på.', en: 'What the project should be able to answer.' }, width: 52 }),
    source: text({ label: { da: 'Kilde', en: 'Source' }, help: { da: 'Hvor princippet stammer fra.', en: 'Where the principle comes from.' }, max: 200, width: 30 }),
    active: flag({ label: { da: 'Bruges', en: 'In use' }, help: { da: 'Nej, når princippet ikke længere bruges.', en: 'No when the principle is no longer used.' }, width: 9 }),
  },
});
