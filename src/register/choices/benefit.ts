import { defineChoices, type ChoiceKey } from '../../schema/choice.js';

export const benefitType = defineChoices('benefitType', { da: 'Gevinsttype', en: 'Benefit type' }, {
  budget: { da: 'Penge i budgettet', en: 'Money in the budget', former: ['Økonomisk (budgeteffekt)', 'Effektiviseringsgevinst'] },
  time: { da: 'Frigjort tid', en: 'Released time', former: ['Økonomisk (frigivet tid, ikke budgeteffekt)', 'Frigivet tid'] },
  quality: { da: 'Bedre kvalitet', en: 'Better quality', former: ['Kvalitetsløft', 'Kvalitetsgevinst'] },
  service: { da: 'Bedre service', en: 'Better service' },
  other: { da: 'Andet', en: 'Other' },
});
export type BenefitType = ChoiceKey<typeof benefitType>;

export const benefitUnit = defineChoices('benefitUnit', { da: 'Enhed', en: 'Unit' }, {
  kroner: { da: 'Kr.', en: 'Kr.', former: ['DKK', 'Kroner'] },
  hours: { da: 'Timer', en: 'Hours' },
  fullTimeEquivalents: { da: 'Årsværk', en: 'Full-time equivalents' },
  count: { da: 'Antal', en: 'Number' },
  percent: { da: 'Procent', en: 'Per cent', former: ['%', 'Pct.'] },
  days: { da: 'Dage', en: 'Days' },
  score: { da: 'Score/indeks', en: 'Score/index', former: ['Score', 'Indeks'] },
  yesNo: { da: 'Ja/Nej', en: 'Yes/No' },
});
export type BenefitUnit = ChoiceKey<typeof benefitUnit>;

export const benefitDirection = defineChoices('benefitDirection', { da: 'Retning', en: 'Direction' }, {
  higher: { da: 'Højere er bedre', en: 'Higher is better' },
  lower: { da: 'Lavere er bedre', en: 'Lower is better' },
  interval: { da: 'Inden for interval', en: 'Within an interval' },
});
export type BenefitDirection = ChoiceKey<typeof benefitDirection>;

export const benefitStatus = defineChoices('benefitStatus', { da: 'Gevinststatus', en: 'Benefit status' }, {
  potential: { da: 'Potentiale', en: 'Potential' },
  planned: { da: 'Planlagt', en: 'Planned' },
  realising: { da: 'Under realisering', en: 'Being realised' },
  realised: { da: 'Realiseret', en: 'Realised' },
  partlyRealised: { da: 'Delvist realiseret', en: 'Partly realised' },
  dropped: { da: 'Bortfaldet', en: 'Dropped' },
  handedOver: { da: 'Overdraget til drift', en: 'Handed over to operations' },
});
export type BenefitStatus = ChoiceKey<typeof benefitStatus>;

/** Linear; in steps by the year table; S = 3t² − 2t³; by hand = piecewise linear between the year table's points. */
export const phasing = defineChoices('phasing', { da: 'Indfasning', en: 'Phasing-in' }, {
  linear: { da: 'Jævnt', en: 'Evenly', former: ['Lineær'] },
  steps: { da: 'I trin', en: 'In steps', former: ['Trappe'] },
  slowStart: { da: 'Langsom start', en: 'Slow start', former: ['S-kurve'] },
  byYear: { da: 'Angivet pr. år', en: 'Stated by year', former: ['Manuel (per år)', 'Manuel'] },
});
export type Phasing = ChoiceKey<typeof phasing>;

export const measurementNature = defineChoices('measurementNature', { da: 'Art', en: 'Nature' }, {
  measured: { da: 'Målt', en: 'Measured' },
  estimated: { da: 'Skønnet', en: 'Estimated', former: ['Estimeret'] },
  forecast: { da: 'Prognose', en: 'Forecast' },
});
export type MeasurementNature = ChoiceKey<typeof measurementNature>;

export const measurementFrequency = defineChoices('measurementFrequency', { da: 'Måles hvor ofte', en: 'Measured how often' }, {
  monthly: { da: 'Månedligt', en: 'Monthly', former: ['Månedlig'] },
  quarterly: { da: 'Hvert kvartal', en: 'Every quarter', former: ['Kvartal'] },
  halfYearly: { da: 'Hvert halve år', en: 'Every half-year', former: ['Halvår'] },
  yearly: { da: 'Hvert år', en: 'Every year', former: ['Årlig'] },
  once: { da: 'Én gang', en: 'Once', former: ['Engangs'] },
});
export type MeasurementFrequency = ChoiceKey<typeof measurementFrequency>;

export const rateKind = defineChoices('rateKind', { da: 'Slags sats', en: 'Kind of rate' }, {
  discountFirst: { da: 'Kalkulationsrente, år 0–35', en: 'Discount rate, years 0–35' },
  discountSecond: { da: 'Kalkulationsrente, år 36–70', en: 'Discount rate, years 36–70' },
  discountThird: { da: 'Kalkulationsrente efter år 70', en: 'Discount rate after year 70' },
  hourlyRate: { da: 'Timepris for frigjort tid', en: 'Hourly rate for released time' },
  priceLevel: { da: 'Pris- og lønskøn', en: 'Price and wage estimate' },
});
export type RateKind = ChoiceKey<typeof rateKind>;
