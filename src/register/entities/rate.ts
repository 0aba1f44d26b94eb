import { defineEntity } from '../../schema/entity.js';
import { choice, date, key, money, percent, text } from '../../schema/kinds/index.js';
import { rateKind } from '../choices/benefit.js';

/** Official rates with the day they hold from and where they come from; a newer row takes over from its day. */
export const rate = defineEntity({
  key: 'rate',
  table: 'tblRates',
  prefix: 'SA',
  label: { da: 'Sats', en: 'Rate' },
  plural: { da: 'Satser', en: 'Rates' },
  sheet: { da: 'Satser', en: 'Rates' },
  about: {
    da: 'Kalkulationsrente, pris- og lønskøn og timepris, med den dag de gælder fra og kilden. Er arket tomt, regnes der med Finansministeriets rente fra 22. juni 2023; pris- og lønskøn skal altid skrives her.',
    en: 'Discount rates, price and wage estimates and the hourly rate, with the day they hold from and their source. With an empty sheet the Ministry of Finance rates of 22 June 2023 are used; price and wage estimates must always be entered here.',
  },
  part: 'economy',
  titleField: 'id',
  fields: {
    id: key({ label: { da: 'Nr.', en: 'No.' }, help: { da: 'Sættes af sig selv, f.eks. SA-0001.', en: 'Set by itself, e.g. SA-0001.' }, width: 9 }),
    kind: choice(rateKind, { label: { da: 'Sats', en: 'Rate' }, help: { da: 'Hvilken sats?', en: 'Which rate?' }, required: true, width: 28 }),
    validFrom: date({ label: { da: 'Gælder fra', en: 'Valid from' }, help: { da: 'Renter: den dag satsen gælder fra. Pris- og lønskøn: 1. januar i det år, stigningen fører frem til.', en: 'Discount rates: the day the rate holds from. Price and wage estimates: 1 January of the year the rise leads up to.' }, required: true }),
    value: percent({ label: { da: 'Procent', en: 'Per cent' }, help: { da: 'F.eks. 3,5 %. Tom for en timepris.', en: 'E.g. 3.5 %. Blank for an hourly rate.' }, min: -1, max: 1, width: 10 }),
    amount: money({ label: { da: 'Kroner', en: 'Kroner' }, help: { da: 'Kun for en timepris: kroner for en time.', en: 'Only for an hourly rate: kroner for an hour.' }, width: 10 }),
    source: text({ label: { da: 'Kilde', en: 'Source' }, help: { da: 'Hvor satsen står, f.eks. notat og dato.', en: 'Where the rate stands, e.g. note and date.' }, required: true, max: 300, width: 44 }),
  },
});
