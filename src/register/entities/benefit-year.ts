import { defineEntity } from '../../schema/entity.js';
import { key, money, number, ref, text } from '../../schema/kinds/index.js';
import { benefitYearRealisedFormula } from '../formulas/benefit-to-date.js';

/**
 * What a benefit's measure should show at the end of each year: the points of the phasings "in steps" and
 * "stated by year". The figure is the measure's own value in its own unit (like baseline and target), not a share.
 */
export const benefitYear = defineEntity({
  key: 'benefitYear',
  table: 'tblBenefitYears',
  prefix: 'GA',
  label: { da: 'Gevinstår', en: 'Benefit year' },
  plural: { da: 'Gevinster pr. år', en: 'Benefits by year' },
  sheet: { da: 'Gevinster pr. år', en: 'Benefits by year' },
  about: {
    da: 'Hvad målingen skal vise ved udgangen af hvert år, og hvad der er trukket ud af budgettet. Bruges ved indfasning I trin og Angivet pr. år.',
    en: 'What the measure should show at the end of each year, and what was taken out of the budget. Used for phasing In steps and Stated by year.',
  },
  part: 'measurements',
  titleField: 'id',
  fields: {
    id: key({ label: { da: 'Nr.', en: 'No.' }, help: { da: 'Sættes af sig selv, f.eks. GA-0001.', en: 'Set by itself, e.g. GA-0001.' }, width: 9 }),
    benefit: ref('benefit', { label: { da: 'Gevinst', en: 'Benefit' }, help: { da: 'Gevinstens nummer, f.eks. G-0012.', en: "The benefit's number, e.g. G-0012." }, former: ['Gevinst-ID'], required: true, width: 10 }),
    year: number({ label: { da: 'År', en: 'Year' }, help: { da: 'Kalenderåret, f.eks. 2028.', en: 'The calendar year, e.g. 2028.' }, whole: true, min: 2000, max: 2100, required: true, width: 8 }),
    expectedValue: number({ label: { da: 'Forventet værdi ved årets udgang', en: 'Expected value at year end' }, help: { da: 'Målingens værdi den 31. december i gevinstens egen enhed, ligesom Udgangspunkt og Mål.', en: "The measure's value on 31 December in the benefit's own unit, like Baseline and Target." }, former: ['Forventet'], width: 16 }),
    approvedValue: number({ label: { da: 'Godkendt værdi', en: 'Approved value' }, help: { da: 'Årets værdi i den godkendte plan. Ændres ikke, når planen rettes.', en: "The year's value in the approved plan. Not changed when the plan is." }, width: 14 }),
    budgetedAmount: money({ label: { da: 'Indarbejdet beløb', en: 'Amount built in' }, help: { da: 'Det, der er trukket ud af årets budget, i hele kroner.', en: "What was taken out of the year's budget, in whole kroner." }, former: ['Budgetlagt beløb'] }),
    realisedEffect: number({ collapsed: true, formula: benefitYearRealisedFormula, label: { da: 'Hentet i året', en: 'Gained in the year' }, help: { da: 'En tolvtedel for hver af årets afsluttede måneder med en måling.', en: 'A twelfth for each month of the year that has ended and has a measurement.' }, width: 14 }),
    remark: text({ label: { da: 'Bemærkning', en: 'Remark' }, help: { da: 'F.eks. budgetaftalen, beløbet stammer fra.', en: 'E.g. the budget agreement the amount comes from.' }, max: 400, width: 30 }),
  },
});
