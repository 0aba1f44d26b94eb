import { defineEntity } from '../../schema/entity.js';
import { date, key, longText, name, number, ref, text } from '../../schema/kinds/index.js';

export const goal = defineEntity({
  key: 'goal',
  table: 'tblGoals',
  prefix: 'SM',
  label: { da: 'Strategisk mål', en: 'Strategic goal' },
  plural: { da: 'Strategiske mål', en: 'Strategic goals' },
  sheet: { da: 'Mål', en: 'Goals' },
  about: {
    da: 'Målene i kommunens egen, de fælleskommunale og de fællesoffentlige strategier, som indsatserne skal bidrage til.',
    en: "The goals of the municipality's own, the joint-municipal and the joint public strategies that the efforts are to contribute to.",
  },
  part: 'goals',
  titleField: 'name',
  fields: {
    id: key({ label: { da: 'Nr.', en: 'No.' }, help: { da: 'Sættes af sig selv, f.eks. SM-0001.', en: 'Set by itself, e.g. SM-0001.' }, former: ['Mål-ID'], width: 9 }),
    strategy: text({ label: { da: 'Strategi', en: 'Strategy' }, help: { da: 'Den strategi, målet står i.', en: 'The strategy the goal stands in.' }, required: true, max: 160, width: 36 }),
    name: text({ label: { da: 'Mål', en: 'Goal' }, help: { da: 'Målet i én sætning.', en: 'The goal in one sentence.' }, required: true, max: 200, width: 48 }),
    indicator: text({ label: { da: 'Indikator', en: 'Indicator' }, help: { da: 'Hvad vi ser på for at vide, om vi nærmer os.', en: 'What we look at to know that we are getting nearer.' }, max: 200, width: 36 }),
    validFrom: date({ label: { da: 'Gælder fra', en: 'Valid from' }, help: { da: 'Begyndelsen af strategiens periode.', en: "Beginning of the strategy's period." }, former: ['Periode'] }),
    validTo: date({ label: { da: 'Gælder til', en: 'Valid to' }, help: { da: 'Slutningen af strategiens periode.', en: "End of the strategy's period." }, former: ['Gyldig til'] }),
    parent: ref('goal', { label: { da: 'Del af mål', en: 'Part of goal' }, help: { da: 'Nummeret på det overordnede mål.', en: 'Number of the parent goal.' }, former: ['Overordnet'], width: 10 }),
    owner: name('person', { label: { da: 'Målejer', en: 'Goal owner' }, help: { da: 'Den, der koordinerer med strategien.', en: 'The person who coordinates with the strategy.' }, width: 20 }),
    importance: number({ label: { da: 'Vigtighed', en: 'Importance' }, help: { da: '1 mindst, 3 mest.', en: '1 least, 3 most.' }, min: 1, max: 3, whole: true, width: 10 }),
    remark: longText({ label: { da: 'Bemærkning', en: 'Remark' }, help: { da: 'Frit felt.', en: 'Free field.' }, width: 36 }),
  },
});
