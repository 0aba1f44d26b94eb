import { onTheWay } from './benefit-intermediates.js';
import { defineEntity } from '../../schema/entity.js';
import { choice, date, key, link, name, number, ref, text } from '../../schema/kinds/index.js';
import { rowOf } from '../formulas/cell-tests.js';
import { measurementCountsFromFormula, measurementMonthsFormula, measurementMonthsValueFormula, measurementSequenceFormula, measurementUntilFormula } from '../formulas/measurement-series.js';
import { measurementNature } from '../choices/benefit.js';

export const measurement = defineEntity({
  key: 'measurement',
  table: 'tblMeasurements',
  prefix: 'GM',
  label: { da: 'Måling', en: 'Measurement' },
  plural: { da: 'Målinger', en: 'Measurements' },
  sheet: { da: 'Målinger', en: 'Measurements' },
  about: {
    da: 'Én måling af én gevinst. Rækker kommer af sig selv fra Seneste måling på gevinsten, eller skrives her, når flere lægges ind på én gang.',
    en: "One measurement of one benefit. Rows come by themselves from the benefit's latest measurement, or are typed here when several are entered at once.",
  },
  part: 'measurements',
  titleField: 'id',
  fields: {
    id: key({ label: { da: 'Nr.', en: 'No.' }, help: { da: 'Sættes af sig selv, f.eks. GM-0001.', en: 'Set by itself, e.g. GM-0001.' }, former: ['Måling-ID'], width: 10 }),
    benefit: ref('benefit', { label: { da: 'Gevinst', en: 'Benefit' }, help: { da: 'Gevinstens nummer, f.eks. G-0012.', en: "The benefit's number, e.g. G-0012." }, former: ['Gevinst-ID'], required: true, width: 10 }),
    date: date({ label: { da: 'Målt den', en: 'Measured on' }, help: { da: 'Den dag målingen gælder for.', en: 'The day the measurement is for.' }, former: ['Måledato'], required: true }),
    value: number({ label: { da: 'Værdi', en: 'Value' }, help: { da: 'I gevinstens egen enhed. Tom er ikke nul.', en: "In the benefit's own unit. Blank is not zero." }, required: true, width: 13 }),
    nature: choice(measurementNature, { label: { da: 'Målt eller skønnet', en: 'Measured or estimated' }, help: { da: 'En prognose tælles ikke som opnået.', en: 'A forecast does not count as achieved.' }, former: ['Målt/Estimeret/Prognose', 'Art'], width: 14 }),
    measuredBy: name('person', { label: { da: 'Målt af', en: 'Measured by' }, help: { da: 'Den, der har målt.', en: 'The person who measured.' }, width: 20 }),
    source: text({ label: { da: 'Kilde', en: 'Source' }, help: { da: 'Udtræk, regnskab, undersøgelse …', en: 'Extract, accounts, survey …' }, former: ['Kilde/dokumentation'], width: 28 }),
    evidence: link({ label: { da: 'Dokumentation', en: 'Evidence' }, help: { da: 'Link til udtræk, regnskab eller undersøgelse.', en: 'Link to the extract, accounts or survey.' }, width: 22 }),
    recordedOn: date({ label: { da: 'Indberettet den', en: 'Recorded on' }, help: { da: 'Den dag målingen blev skrevet ind.', en: 'The day the measurement was entered.' } }),
    replacedBy: ref('measurement', { label: { da: 'Rettet af', en: 'Corrected by' }, help: { da: 'Nummeret på den måling, der gælder i stedet. Den gamle bliver stående, men tæller ikke.', en: 'Number of the measurement that counts instead. The old one stays but does not count.' }, width: 10 }),
    standsUntil: date({ collapsed: true, formula: measurementUntilFormula, label: { da: 'Gælder til', en: 'Stands until' }, help: { da: 'Dagen for den næste måling, ellers dagen efter opgørelsesdatoen.', en: 'The day of the next measurement, else the day after the as-of date.' } }),
    months: number({ collapsed: true, whole: true, formula: measurementMonthsFormula, label: { da: 'Gælder måneder', en: 'Stands for months' }, help: { da: 'Så mange afsluttede måneder tæller målingen i Hentet til dato: til den næste måling.', en: 'So many months that have ended the measurement counts for in Gained to date: until the next one.' }, width: 9 }),
    remark: text({ label: { da: 'Bemærkning', en: 'Remark' }, help: { da: 'Det, der forklarer tallet.', en: 'What explains the figure.' }, max: 400, width: 30 }),

    benefitRow: number({ ...onTheWay, whole: true, formula: rowOf('benefit', 'benefit'), label: { da: 'Gevinstrække', en: 'Benefit row' }, help: { da: 'Gevinstens plads i tabellen Gevinster; tom, når nummeret ikke findes.', en: "The benefit's place in the table Benefits; blank when nothing has the number." }, width: 10 }),
    countsFrom: date({ ...onTheWay, formula: measurementCountsFromFormula, label: { da: 'Tæller fra', en: 'Counts from' }, help: { da: 'Målt den, når målingen tæller: ikke en prognose og ikke rettet af en anden.', en: 'Measured on, when the measurement counts: no forecast and not corrected by another.' } }),
    sequence: number({ ...onTheWay, whole: true, formula: measurementSequenceFormula, label: { da: 'Nr. i rækken', en: 'Number in the series' }, help: { da: 'Gevinstens målinger, der tæller, fra den ældste. Af to samme dag er den nederste sidst.', en: "The benefit's measurements that count, from the oldest. Of two on one day the lower one is last." }, width: 9 }),
    monthsValue: number({ ...onTheWay, formula: measurementMonthsValueFormula, label: { da: 'Måneder gange værdi', en: 'Months times value' }, help: { da: 'Det, målingen lægger til gevinstens sum over måneder.', en: "What the measurement adds to the benefit's sum over months." }, width: 13 }),
  },
});
