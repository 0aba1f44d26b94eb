import type { IsoDate } from '../../schema/dates.js';
import type { RateKind } from '../../register/choices/benefit.js';
import type { Register } from '../../register/register.js';

/** The rate of each stretch of years, as fractions, with where it comes from. */
export interface DiscountRates {
  readonly bands: readonly { readonly throughYear: number; readonly rate: number }[];
  readonly source: string;
  readonly validFrom: IsoDate;
}

export type Band = Exclude<RateKind, 'priceLevel' | 'hourlyRate'>;

const lastYears: Readonly<Record<Band, number>> = { discountFirst: 35, discountSecond: 70, discountThird: Number.POSITIVE_INFINITY };

/** Ministry of Finance, "Dokumentationsnotat om den samfundsøkonomiske diskonteringsrente"; real rates, falling over time. */
export const publishedRates: readonly { readonly validFrom: string; readonly rates: Readonly<Record<Band, number>>; readonly source: string }[] = [
  { validFrom: '2013-05-31', rates: { discountFirst: 0.04, discountSecond: 0.03, discountThird: 0.02 }, source: 'Finansministeriet, 31. maj 2013' },
  { validFrom: '2021-01-07', rates: { discountFirst: 0.035, discountSecond: 0.025, discountThird: 0.015 }, source: 'Finansministeriet, 7. januar 2021' },
  { validFrom: '2023-06-22', rates: { discountFirst: 0.035, discountSecond: 0.025, discountThird: 0.015 }, source: 'Finansministeriet, 22. juni 2023' },
];

interface Dated {
  readonly validFrom: string;
  readonly rate: number;
  readonly source: string;
}

function newest(candidates: readonly Dated[], day: IsoDate): Dated | null {
  return candidates.filter(({ validFrom }) => validFrom <= day).reduce<Dated | null>((best, one) => (best === null || one.validFrom >= best.validFrom ? one : best), null);
}

/** The rates that hold on a day: the sheet Rates, and for a stretch it says nothing of the Ministry of Finance's. */
export function discountRates(register: Register, day: IsoDate = register.asOf): DiscountRates {
  const chosen = (Object.keys(lastYears) as Band[]).map((kind) => {
    const own = register.rows.rate.flatMap((row): Dated[] =>
      row.kind === kind && row.validFrom !== null && row.value !== null ? [{ validFrom: row.validFrom, rate: row.value, source: row.source ?? row.id ?? '' }] : [],
    );
    const published = publishedRates.map(({ validFrom, rates, source }): Dated => ({ validFrom, rate: rates[kind], source }));
    const first = published[0] as Dated;
    return { kind, ...(newest(own, day) ?? newest(published, day) ?? first) };
  });
  return {
    bands: chosen.map(({ kind, rate }) => ({ throughYear: lastYears[kind], rate })),
    source: [...new Set(chosen.map(({ source }) => source))].join('; '),
    validFrom: chosen.map(({ validFrom }) => validFrom).sort().at(-1) as IsoDate,
  };
}

/**
 * The worth today of one krone in year `t`, year 0 undiscounted: the product of 1/(1 + r) over the years, each at its
 * own stretch's rate, so that it never rises where the rate falls.
 */
export function discountFactor(t: number, { bands }: Pick<DiscountRates, 'bands'>): number {
  let factor = 1;
  for (let year = 1; year <= t; year += 1) {
    const rate = bands.find(({ throughYear }) => year <= throughYear)?.rate ?? 0;
    factor /= 1 + rate;
  }
  return factor;
}

/** Σ flow × factor, the first flow in year 0. As Excel's `cf0 + NPV(r; cf1 …)` where there is one rate. */
export function netPresentValue(flows: readonly number[], rates: Pick<DiscountRates, 'bands'>): number {
  return flows.reduce((sum, flow, year) => sum + flow * discountFactor(year, rates), 0);
}

/** One rate for all years, as in textbooks. */
export function flatRate(rate: number): Pick<DiscountRates, 'bands'> {
  return { bands: [{ throughYear: Number.POSITIVE_INFINITY, rate }] };
}
