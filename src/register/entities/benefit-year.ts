import { onTheWay } from './benefit-intermediates.js';
import { defineEntity } from '../../schema/entity.js';
import { key, money, number, percent, ref, text } from '../../schema/kinds/index.js';
import { benefitYearMonthsFormula, benefitYearRealisedFormula } from '../formulas/benefit-to-date.js';
import { approvedPlan, currentPlan, yearNextTimeFormula, yearPlannedFormula, yearRiseFormula, yearShareFormula, yearTimeFormula } from '../formulas/benefit-year-points.js';
import { rowOf } from '../formulas/cell-tests.js';

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

    benefitRow: number({ ...onTheWay, whole: true, formula: rowOf('benefit', 'benefit'), label: { da: 'Gevinstrække', en: 'Benefit row' }, help: { da: 'Gevinstens plads i tabellen Gevinster; tom, når nummeret ikke findes.', en: "The benefit's place in the table Benefits; blank when nothing has the number." }, width: 10 }),
    monthsKnown: number({ ...onTheWay, whole: true, formula: benefitYearMonthsFormula, label: { da: 'Måneder med måling', en: 'Months with a measurement' }, help: { da: 'Årets afsluttede måneder med en målt værdi.', en: 'Months of the year that have ended and have a measured value.' }, width: 10 }),
    time: percent({ ...onTheWay, formula: yearTimeFormula(currentPlan), label: { da: 'Tid gået', en: 'Time gone' }, help: { da: 'Så meget af tiden fra begyndelse til måldato er gået ved årets udgang.', en: 'How much of the time from beginning to target date has gone at the end of the year.' }, width: 10 }),
    share: percent({ ...onTheWay, formula: yearShareFormula(currentPlan), label: { da: 'Andel af målet', en: 'Share of the target' }, help: { da: 'Den forventede værdi som andel af vejen til målet, når planen er I trin eller Angivet pr. år.', en: 'The expected value as a share of the way to the target, when the plan is In steps or Stated by year.' }, width: 10 }),
    nextTime: percent({ ...onTheWay, formula: yearNextTimeFormula(currentPlan), label: { da: 'Tid ved næste år', en: 'Time at the next year' }, help: { da: 'Tid gået ved det næste år i planen, senest ved måldatoen.', en: "Time gone at the plan's next year, at the latest on the target date." }, width: 10 }),
    rise: number({ ...onTheWay, formula: yearRiseFormula(currentPlan), label: { da: 'Stigning til næste år', en: 'Rise to the next year' }, help: { da: 'Så hurtigt vokser andelen herfra til det næste år, regnet for hele tiden. Et trin vokser ikke.', en: 'How fast the share grows from here to the next year, counted for the whole time. A step does not grow.' }, width: 10 }),
    planned: percent({ ...onTheWay, formula: yearPlannedFormula(currentPlan, 'timeGone'), label: { da: 'Forventet på måledagen', en: 'Expected on the day measured' }, help: { da: 'Står i det år, der gælder den dag, gevinsten gøres op pr.', en: 'Stands in the year that is in force on the day judged on.' }, width: 12 }),
    plannedNow: percent({ ...onTheWay, formula: yearPlannedFormula(currentPlan, 'timeGoneNow'), label: { da: 'Forventet nu', en: 'Expected now' }, help: { da: 'Står i det år, der gælder på opgørelsesdatoen.', en: 'Stands in the year that is in force on the as-of date.' }, width: 12 }),
    approvedTime: percent({ ...onTheWay, formula: yearTimeFormula(approvedPlan), label: { da: 'Godkendt tid', en: 'Approved time' }, help: { da: 'Tid gået ved årets udgang efter den godkendte plan.', en: 'Time gone at the end of the year by the approved plan.' }, width: 10 }),
    approvedShare: percent({ ...onTheWay, formula: yearShareFormula(approvedPlan), label: { da: 'Godkendt andel', en: 'Approved share' }, help: { da: 'Den godkendte værdi som andel af vejen til det godkendte mål.', en: 'The approved value as a share of the way to the approved target.' }, width: 10 }),
    approvedNextTime: percent({ ...onTheWay, formula: yearNextTimeFormula(approvedPlan), label: { da: 'Godkendt tid ved næste år', en: 'Approved time at the next year' }, help: { da: 'Tid gået ved den godkendte plans næste år, senest ved dens måldato.', en: "Time gone at the approved plan's next year, at the latest on its target date." }, width: 10 }),
    approvedRise: number({ ...onTheWay, formula: yearRiseFormula(approvedPlan), label: { da: 'Godkendt stigning', en: 'Approved rise' }, help: { da: 'Så hurtigt vokser den godkendte andel herfra til det næste år.', en: 'How fast the approved share grows from here to the next year.' }, width: 10 }),
    approvedPlanned: percent({ ...onTheWay, formula: yearPlannedFormula(approvedPlan, 'approvedTimeGone'), label: { da: 'Forventet efter godkendt plan', en: 'Expected by approved plan' }, help: { da: 'Står i det år af den godkendte plan, der gælder den dag, gevinsten gøres op pr.', en: "Stands in the approved plan's year that is in force on the day judged on." }, width: 12 }),
  },
});
