import { choice, date, number, percent, text } from '../../schema/kinds/index.js';
import { benefitUnit, phasing } from '../choices/benefit.js';
import { benefitStanding } from '../choices/calculated.js';
import { benefitApprovedCourseFormula, benefitApprovedTimeGoneFormula, benefitMeasuredOnFormula, benefitTimeGoneFormula, benefitTimeGoneNowFormula } from '../formulas/benefit-course.js';
import { benefitSignFormula } from '../formulas/benefit-effect.js';
import { benefitNextByFrequencyFormula, benefitStandingFormula } from '../formulas/benefit-follow-up.js';
import { benefitEarlierFormula, benefitForecastValueFormula, benefitPreviousFormula } from '../formulas/benefit-forecast.js';
import { benefitCountedUnitFormula, benefitWholeOfFormula } from '../formulas/benefit-summed.js';
import { benefitMonthsKnownFormula, benefitMonthsSinceFormula } from '../formulas/benefit-to-date.js';

/** A figure on the way to others, in a group of such. */
export const onTheWay = { intermediate: true, group: { da: 'Mellemregning', en: 'Intermediate figures' } } as const;

const intermediate = { part: 'measurements', ...onTheWay } as const;

/** What the benefit's figures are made of, each worked out once, so that no formula is longer than a person can read. */
export const benefitIntermediates = {
  measuredOn: date({ ...intermediate, formula: benefitMeasuredOnFormula, label: { da: 'Måledag', en: 'Day measured' }, help: { da: 'Målt den, når der også er en værdi.', en: 'Measured on, when there is a value as well.' } }),
  standing: choice(benefitStanding, { ...intermediate, formula: benefitStandingFormula, label: { da: 'Regnes som', en: 'Counts as' }, help: { da: 'Tæller, potentiale eller bortfaldet: efter gevinstens egen status, ellers projektets.', en: "Counts, potential or dropped: by the benefit's own status, else by the project's." }, width: 12 }),
  sign: number({ ...intermediate, whole: true, formula: benefitSignFormula, label: { da: 'Fortegn', en: 'Sign' }, help: { da: '1, når en højere værdi er en gevinst, −1 når en lavere er. Omvendt for en negativ gevinst.', en: '1 when a higher value is a benefit, −1 when a lower one is. The other way round for a dis-benefit.' }, width: 9 }),
  timeGone: percent({ ...intermediate, formula: benefitTimeGoneFormula, label: { da: 'Tid gået', en: 'Time gone' }, help: { da: 'Så meget af tiden fra begyndelse til måldato er gået den dag, gevinsten gøres op pr.', en: 'How much of the time from beginning to target date has gone on the day judged on.' }, width: 10 }),
  timeGoneNow: percent({ ...intermediate, formula: benefitTimeGoneNowFormula, label: { da: 'Tid gået nu', en: 'Time gone by now' }, help: { da: 'Det samme på opgørelsesdatoen.', en: 'The same on the as-of date.' }, width: 10 }),
  approvedCourse: choice(phasing, { ...intermediate, formula: benefitApprovedCourseFormula, label: { da: 'Godkendt forløb', en: 'Approved course' }, help: { da: 'Den godkendte indfasning; er den tom, den gældende.', en: 'The approved phasing-in; where that is blank, the current one.' }, width: 16 }),
  approvedTimeGone: percent({ ...intermediate, formula: benefitApprovedTimeGoneFormula, label: { da: 'Godkendt tid gået', en: 'Approved time gone' }, help: { da: 'Så meget af den godkendte plans tid er gået den dag, gevinsten gøres op pr.', en: "How much of the approved plan's time has gone on the day judged on." }, width: 12 }),
  nextByFrequency: date({ ...intermediate, formula: benefitNextByFrequencyFormula, label: { da: 'Næste efter hyppighed', en: 'Next by frequency' }, help: { da: 'Én måleperiode efter seneste måling eller begyndelsen.', en: 'One interval after the latest measurement or the beginning.' } }),
  countedUnit: choice(benefitUnit, { ...intermediate, formula: benefitCountedUnitFormula, label: { da: 'Tæller i enheden', en: 'Counts in unit' }, help: { da: 'Enheden, når gevinsten tæller.', en: 'The unit, when the benefit counts.' }, width: 11 }),
  wholeOf: text({ ...intermediate, formula: benefitWholeOfFormula, label: { da: 'Indgår videre i', en: 'Part further of' }, help: { da: 'Den gevinst, som den gevinst, denne indgår i, selv indgår i.', en: 'The benefit that the one this is part of is itself part of.' }, width: 11 }),
  monthsSince: number({ ...intermediate, whole: true, formula: benefitMonthsSinceFormula, label: { da: 'Måneder siden måling', en: 'Months since measured' }, help: { da: 'Afsluttede måneder, den seneste måling har stået.', en: 'Months that have ended while the latest measurement stood.' }, width: 10 }),
  monthsKnown: number({ ...intermediate, whole: true, formula: benefitMonthsKnownFormula, label: { da: 'Måneder med måling', en: 'Months with a measurement' }, help: { da: 'Afsluttede måneder med en målt værdi, alle målinger tilsammen.', en: 'Months that have ended and have a measured value, all measurements together.' }, width: 10 }),
  earlierCount: number({ ...intermediate, whole: true, formula: benefitEarlierFormula, label: { da: 'Tidligere målinger', en: 'Earlier measurements' }, help: { da: 'Så mange målinger i arket Målinger ligger før den seneste.', en: 'So many measurements in the sheet Measurements are before the latest.' }, width: 10 }),
  previousDate: date({ ...intermediate, formula: benefitPreviousFormula('countsFrom'), label: { da: 'Forrige målt den', en: 'Previous measured on' }, help: { da: 'Dagen for målingen før den seneste.', en: 'The day of the measurement before the latest.' } }),
  previousValue: number({ ...intermediate, formula: benefitPreviousFormula('value'), label: { da: 'Forrige måling', en: 'Previous measurement' }, help: { da: 'Målingen før den seneste.', en: 'The measurement before the latest.' }, width: 13 }),
  forecastValue: number({ ...intermediate, formula: benefitForecastValueFormula, label: { da: 'Værdi, prognosen regnes fra', en: 'Value the forecast counts from' }, help: { da: 'Den ældste af de målinger, prognosen bygger på.', en: 'The oldest of the measurements the forecast rests on.' }, width: 13 }),
} as const;
