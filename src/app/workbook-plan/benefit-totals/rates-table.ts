import { discountRates, publishedRates, type Band } from '../../../benefits/money/discount.js';
import { hourlyRateOn } from '../../../benefits/money/hourly-rate.js';
import { rateKind, type RateKind } from '../../../register/choices/benefit.js';
import { entities } from '../../../register/entities/index.js';
import type { Register } from '../../../register/register.js';
import { labelOf } from '../../../schema/choice.js';
import { date, partsOf } from '../../../schema/dates.js';
import type { Text } from '../../../schema/text.js';
import { formulaContext } from '../formula-context.js';
import type { LiveRow, LiveTable } from './live-table.js';

const words = {
  title: { da: 'Satser på opgørelsesdatoen', en: 'Rates on the as-of date' },
  about: { da: 'Den nyeste række i arket Satser, der gælder den dag. Uden en række regnes der med Finansministeriets kalkulationsrente og timeprisen i Opsætning.', en: "The newest row of the sheet Rates that holds that day. Without one the Ministry of Finance's discount rates and the hourly rate in Settings are used." },
  rate: { da: 'Sats', en: 'Rate' },
} as const satisfies Record<string, Text>;

/** The newest rate of a kind that holds on the as-of date, the one further down of two from one day; else the fall-back. */
function rateFormula({ language }: Register, kind: RateKind, field: 'value' | 'amount', fallBack: string): string {
  const f = formulaContext(entities.rate, language);
  const [kinds, from, value] = [f.column('rate', 'kind'), f.column('rate', 'validFrom'), f.column('rate', field)];
  const holds = `(${kinds}=${f.choice(rateKind, kind)})*ISNUMBER(${value})*ISNUMBER(${from})`;
  const newest = `_xlfn.AGGREGATE(14,6,${from}/(${holds}*(${from}<=${f.setting('asOf')})),1)`;
  return `IFERROR(LOOKUP(2,1/(${holds}*(${from}=${newest})),${value}),${fallBack})`;
}

/** Kroner an hour of released time; 0 where neither the sheet Rates nor the setting says. */
export function hourlyRateFormula(register: Register): string {
  return rateFormula(register, 'hourlyRate', 'amount', formulaContext(entities.rate, register.language).setting('hourlyRate'));
}

/** What the Ministry of Finance had published by the as-of date, the oldest known before that. */
function published(register: Register, band: Band): string {
  const asOf = formulaContext(entities.rate, register.language).setting('asOf');
  return publishedRates.reduce((before, { validFrom, rates }, index) => {
    if (index === 0) return String(rates[band]);
    const { year, month, day } = partsOf(date(validFrom));
    return `IF(${asOf}>=DATE(${String(year)},${String(month)},${String(day)}),${String(rates[band])},${before})`;
  }, '');
}

const bands: readonly Band[] = ['discountFirst', 'discountSecond', 'discountThird'];

/** The rates in force, read from their dated rows. */
export function ratesTable(register: Register): LiveTable {
  const { language } = register;
  const known = discountRates(register).bands;
  const hourly = hourlyRateOn(register);
  const rows: readonly LiveRow[] = [
    ...bands.map((band, index): LiveRow => ({
      name: labelOf(rateKind, band, language),
      figures: [{ formula: rateFormula(register, band, 'value', published(register, band)), value: known[index]?.rate ?? null }],
      numberFormat: '0.0%',
    })),
    { name: labelOf(rateKind, 'hourlyRate', language), figures: [{ formula: `IF(N(${hourlyRateFormula(register)})=0,"",${hourlyRateFormula(register)})`, value: hourly === 0 ? null : hourly }] },
  ];
  return { title: words.title[language], about: words.about[language], columns: [words.rate[language]], rows };
}
