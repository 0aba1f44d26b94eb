import { addDays, addMonths, date, daysBetween, type IsoDate } from '../../schema/dates.js';
import type { Draft } from '../draft.js';
import { seeded } from '../seeded.js';

/**
 * How each measured benefit is doing: share of the planned progress it really makes. 1 follows the plan. A benefit that
 * is not here has not been measured.
 */
const pace: Readonly<Record<string, number>> = {
  'G-0001': 0.66, 'G-0002': 1.02, 'G-0003': 0.9, 'G-0004': 1.04, 'G-0005': 1.1, 'G-0006': 0.95, 'G-0007': 0.45, 'G-0013': 0.9,
  'G-0019': 0.98, 'G-0023': 0.82, 'G-0026': 0.6, 'G-0027': 0.5, 'G-0028': 1, 'G-0031': 1,
  'G-0034': 0.99, 'G-0036': 1.15, 'G-0038': 0.48, 'G-0039': 0.9, 'G-0040': 0.95, 'G-0042': 0.93, 'G-0046': 1,
  'G-0048': 1.01, 'G-0050': 0.92, 'G-0052': 1.06,
};

const monthsBetween = { monthly: 1, quarterly: 3, halfYearly: 6, yearly: 12, once: 12 } as const;
const decimalsOf = { percent: 3, score: 1, days: 1 } as Readonly<Record<string, number>>;

function rounded(value: number, unit: string): number {
  if (unit === 'yesNo') return value >= 1 ? 1 : 0;
  if (unit === 'kroner') return Math.round(value / 1000) * 1000;
  const factor = 10 ** (decimalsOf[unit] ?? (Math.abs(value) < 20 ? 1 : 0));
  return Math.round(value * factor) / factor;
}

function measuredDays(benefit: Draft<'benefit'>, until: IsoDate): readonly IsoDate[] {
  const start = date(String(benefit.realisationStart));
  const step = monthsBetween[benefit.frequency ?? 'quarterly'];
  const days: IsoDate[] = [];
  for (let month = step; addMonths(start, month) <= until; month += step) days.push(addDays(addMonths(start, month), -1));
  return days;
}

/** The value a benefit shows on a day: the even plan, times its pace, with a few per cent of the ordinary unevenness. */
function valueOn(benefit: Draft<'benefit'>, day: IsoDate, share: number, uneven: number): number {
  const start = date(String(benefit.realisationStart));
  const target = date(String(benefit.targetDate));
  const planned = Math.min(1, daysBetween(start, day) / daysBetween(start, target));
  const from = benefit.baseline ?? 0;
  const to = benefit.target ?? 0;
  return rounded(from + (to - from) * planned * share * (0.94 + 0.12 * uneven), String(benefit.unit));
}

/** Measurements of every benefit that has been measured, oldest first within each, up to and with `until`. */
export function measurementsOf(benefits: readonly Draft<'benefit'>[], until: IsoDate): readonly Draft<'measurement'>[] {
  const next = seeded(20270512);
  const made = benefits.flatMap((benefit) => {
    const share = pace[String(benefit.id)];
    if (share === undefined) return [];
    const baseline = {
      benefit: benefit.id, date: benefit.baselineDate, value: benefit.baseline, nature: 'measured' as const, measuredBy: benefit.owner,
      source: benefit.source ?? 'Nulpunktsmåling', remark: 'Udgangspunkt',
    };
    const later = measuredDays(benefit, until).map((day) => ({
      benefit: benefit.id, date: day, value: valueOn(benefit, day, share, next()), nature: next() < 0.15 ? ('estimated' as const) : ('measured' as const),
      measuredBy: benefit.owner, source: benefit.source ?? 'Regnskab og udtræk', remark: null,
    }));
    return [baseline, ...later];
  });
  return made.map((draft, index) => ({ id: `GM-${String(index + 1).padStart(4, '0')}`, ...draft }));
}

/** The benefits with their latest measurement filled in. */
export function withLatest(benefits: readonly Draft<'benefit'>[], measurements: readonly Draft<'measurement'>[]): readonly Draft<'benefit'>[] {
  return benefits.map((benefit) => {
    const latest = measurements.filter((row) => row.benefit === benefit.id && row.remark !== 'Udgangspunkt').at(-1);
    return latest ? { ...benefit, latestValue: latest.value ?? null, latestDate: latest.date ?? null } : benefit;
  });
}
