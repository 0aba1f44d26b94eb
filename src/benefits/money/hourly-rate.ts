import type { Register } from '../../register/register.js';

/** Kroner an hour of released time on the as-of date: the newest rate of the sheet Rates that holds, else the setting; null without either. */
export function hourlyRateOn({ rows, asOf, settings }: Register): number | null {
  let newest: { readonly from: string; readonly amount: number } | null = null;
  for (const { kind, validFrom, amount } of rows.rate) {
    if (kind !== 'hourlyRate' || validFrom === null || amount === null || validFrom > asOf) continue;
    // Of two from one day the one further down holds.
    if (newest === null || validFrom >= newest.from) newest = { from: validFrom, amount };
  }
  return newest?.amount ?? settings.hourlyRate;
}
