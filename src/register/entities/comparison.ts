import { defineEntity } from '../../schema/entity.js';
import { key, name, number, ref } from '../../schema/kinds/index.js';

/** One pairwise judgement for weights; the reverse follows from it, so each pair stands once for each person. */
export const comparison = defineEntity({
  key: 'comparison',
  table: 'tblComparisons',
  prefix: 'PV',
  label: { da: 'Parvis sammenligning', en: 'Pairwise comparison' },
  plural: { da: 'Parvise sammenligninger', en: 'Pairwise comparisons' },
  sheet: { da: 'Parvise sammenligninger', en: 'Pairwise comparisons' },
  about: {
    da: 'Hvor meget vigtigere ét kriterium er end et andet, fra 1 (lige vigtige) til 9. Hvert par står én gang for hver, der vurderer.',
    en: 'How much more important one criterion is than another, from 1 (equal) to 9. Each pair stands once for each person who judges.',
  },
  part: 'prioritisationDepth',
  titleField: 'id',
  fields: {
    id: key({ label: { da: 'Nr.', en: 'No.' }, help: { da: 'Sættes af sig selv, f.eks. PV-0001.', en: 'Set by itself, e.g. PV-0001.' }, width: 9 }),
    more: ref('criterion', { label: { da: 'Det vigtigste', en: 'The more important' }, help: { da: 'Nummeret på det kriterium, der vejer tungest.', en: 'Number of the criterion that weighs more.' }, required: true, width: 14 }),
    less: ref('criterion', { label: { da: 'Mod', en: 'Against' }, help: { da: 'Nummeret på det andet kriterium.', en: 'Number of the other criterion.' }, required: true, width: 14 }),
    times: number({ label: { da: 'Gange vigtigere', en: 'Times more important' }, help: { da: '1 lige vigtige, 3 noget, 5 meget, 7 meget mere, 9 altafgørende.', en: '1 equal, 3 somewhat, 5 much, 7 very much, 9 extremely.' }, min: 1, max: 9, required: true, width: 12 }),
    assessor: name('person', { label: { da: 'Vurderet af', en: 'Assessed by' }, help: { da: 'Den, der har sammenlignet.', en: 'The person who compared.' }, width: 22 }),
  },
});
