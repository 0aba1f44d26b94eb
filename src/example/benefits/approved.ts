import type { Draft } from '../draft.js';

/** Plans that were moved after their approval: what the approved one said. */
const moved: Readonly<Record<string, Partial<Draft<'benefit'>>>> = {
  'G-0001': { approvedTarget: 1_300_000 },
  'G-0003': { approvedTarget: 5_600_000 },
  'G-0007': { approvedTarget: 600_000, approvedTargetDate: '2026-12-31' },
  'G-0013': { approvedTargetDate: '2027-06-30', approvedPhasing: 'slowStart' },
};

/** Benefits followed by measurement have a plan that was approved the day their baseline was measured. */
export function withApprovedPlan(benefit: Draft<'benefit'>): Draft<'benefit'> {
  const { baselineDate, baseline, target, targetDate, realisationStart, status, phasing, intervalLow, intervalHigh } = benefit;
  if (status === 'potential' || status === 'dropped' || (target == null && intervalHigh == null) || baselineDate == null) return benefit;
  return { ...benefit, approvedOn: baselineDate, approvedBaseline: baseline, approvedTarget: target, approvedStart: realisationStart, approvedTargetDate: targetDate, approvedPhasing: phasing ?? 'linear', approvedIntervalLow: intervalLow, approvedIntervalHigh: intervalHigh, ...moved[String(benefit.id)] };
}

/** The year table's levels as approved: those of benefits in steps. */
export function withApprovedLevel(year: Draft<'benefitYear'>): Draft<'benefitYear'> {
  return year.benefit === 'G-0004' || year.benefit === 'G-0008' ? { ...year, approvedValue: year.expectedValue } : year;
}

/** Discount rates as published; the hourly rates and the price and wage estimates are invented, as the municipality is. */
export const rates: readonly Draft<'rate'>[] = [
  { id: 'SA-0001', kind: 'discountFirst', validFrom: '2023-06-22', value: 0.035, source: 'Finansministeriet, 22. juni 2023' },
  { id: 'SA-0002', kind: 'discountSecond', validFrom: '2023-06-22', value: 0.025, source: 'Finansministeriet, 22. juni 2023' },
  { id: 'SA-0003', kind: 'discountThird', validFrom: '2023-06-22', value: 0.015, source: 'Finansministeriet, 22. juni 2023' },
  ...[0.032, 0.029, 0.027, 0.026, 0.026].map((value, index): Draft<'rate'> => ({
    id: `SA-000${String(index + 4)}`, kind: 'priceLevel', validFrom: `${String(2025 + index)}-01-01`, value, source: 'Eksempeltal, ikke et skøn fra KL',
  })),
  { id: 'SA-0009', kind: 'hourlyRate', validFrom: '2026-01-01', amount: 335, source: 'Eksempeltal: gennemsnitlig timeløn med overhead' },
  { id: 'SA-0010', kind: 'hourlyRate', validFrom: '2027-01-01', amount: 345, source: 'Eksempeltal: gennemsnitlig timeløn med overhead' },
  { id: 'SA-0011', kind: 'hourlyRate', validFrom: '2028-01-01', amount: 355, source: 'Eksempeltal: gennemsnitlig timeløn med overhead' },
];
