import { addMonths, dateOf, partsOf, toSerial, type IsoDate } from '../../schema/dates.js';
import type { BenefitUnit } from '../../register/choices/benefit.js';
import type { Register } from '../../register/register.js';
import { approvedPlanOf, approvedShare } from '../plan/approved-plan.js';
import type { BenefitRow } from '../goal/achievement.js';
import { contextOf } from '../benefit-context.js';
import { allFigures, figuresOfRows, type BenefitFigures } from '../benefit-figures.js';
import { summable } from './benefit-totals.js';
import { groupsOfBenefit, type Dimension } from '../dimensions.js';
import { effectOf, signOf, sizeOf } from '../goal/effect.js';
import { plannedShare } from '../plan/expected-fraction.js';
import { knownCourse, valueOn } from '../measured/known-course.js';

/** Yearly amounts on one day; null where nothing says. */
export interface CurvePoint {
  readonly date: IsoDate;
  /** By the current plan. */
  readonly planned: number | null;
  /** By the plan as approved. */
  readonly approved: number | null;
  /** Measured or estimated; null after the as-of date. */
  readonly measured: number | null;
  /** Straight lines through the measurements, from the as-of date on; never from one measurement. */
  readonly forecast: number | null;
}

export interface Curve {
  /** The group's own key, as `groupsOfBenefit` gives it; null for the whole. */
  readonly key: string | null;
  readonly unit: BenefitUnit;
  readonly points: readonly CurvePoint[];
  /** Benefits in the sums, and how many of them each line rests on. */
  readonly benefits: number;
  readonly measured: number;
  readonly forecasted: number;
}

const lines = ['planned', 'approved', 'measured', 'forecast'] as const;
type Line = (typeof lines)[number];
type Values = Readonly<Record<Line, readonly (number | null)[]>>;

/** The days a curve is drawn by: ends of quarters from `back` before the as-of date to `ahead` after, and the day itself. */
export function quarterDays(asOf: IsoDate, back: number, ahead: number): readonly IsoDate[] {
  const days: IsoDate[] = [];
  for (let step = -back; step <= ahead; step += 1) {
    const { year, month } = partsOf(addMonths(asOf, step * 3));
    const quarter = Math.ceil(month / 3);
    days.push(step === 0 ? asOf : (dateOf(year, quarter * 3, quarter === 1 || quarter === 4 ? 31 : 30) as IsoDate));
  }
  return days;
}

interface Day {
  readonly serial: number;
  /** -1 before, 0 on and 1 after the as-of date. */
  readonly side: number;
}

function forecastAt(figures: BenefitFigures, serial: number): number | null {
  const { benefit, forecast } = figures;
  if (benefit.targetDate === null) return null;
  // Once the target date is measured the measurement is the answer.
  if (forecast === null) return benefit.latestDate !== null && benefit.latestDate >= benefit.targetDate ? effectOf(benefit, benefit.latestValue) : null;
  const target = toSerial(benefit.targetDate);
  return effectOf(benefit, forecast.value + forecast.perDay * (Math.min(serial, target) - target));
}

function valuesOf(register: Register, figures: BenefitFigures, days: readonly Day[]): Values | null {
  const { benefit } = figures;
  const size = sizeOf(benefit);
  if (size === null) return null;
  const context = contextOf(register, benefit);
  const share = plannedShare(benefit, context.plan);
  const approved = approvedPlanOf(benefit, context);
  const approvedPart = approved === null ? () => null : approvedShare(approved);
  const approvedSize = sizeOf({ baseline: benefit.approvedBaseline, target: benefit.approvedTarget, direction: null });
  const course = knownCourse(benefit, context.history);
  const sign = signOf(benefit);
  const times = (part: number | null, whole: number | null): number | null => (part === null || whole === null ? null : part * whole * sign);
  return {
    planned: days.map(({ serial }) => times(share(serial), size)),
    approved: days.map(({ serial }) => times(approvedPart(serial), approvedSize)),
    measured: days.map(({ serial, side }) => (side > 0 ? null : effectOf(benefit, valueOn(course, serial)))),
    forecast: days.map(({ serial, side }) => (side < 0 ? null : forecastAt(figures, serial))),
  };
}

interface Sums {
  readonly totals: Record<Line, (number | null)[]>;
  benefits: number;
  measured: number;
  forecasted: number;
}

function emptySums(length: number): Sums {
  const blank = (): (number | null)[] => Array.from({ length }, () => null);
  return { totals: { planned: blank(), approved: blank(), measured: blank(), forecast: blank() }, benefits: 0, measured: 0, forecasted: 0 };
}

function addTo(sums: Sums, values: Values): void {
  for (const line of lines) {
    const total = sums.totals[line];
    values[line].forEach((value, index) => {
      if (value !== null) total[index] = (total[index] ?? 0) + value;
    });
  }
  sums.benefits += 1;
  if (values.measured.some((value) => value !== null)) sums.measured += 1;
  if (values.forecast.some((value) => value !== null)) sums.forecasted += 1;
}

function curveOf(key: string | null, unit: BenefitUnit, days: readonly IsoDate[], { totals, ...counts }: Sums): Curve {
  const at = (line: Line, index: number): number | null => totals[line][index] ?? null;
  const points = days.map((date, index): CurvePoint => ({ date, planned: at('planned', index), approved: at('approved', index), measured: at('measured', index), forecast: at('forecast', index) }));
  return { key, unit, points, ...counts };
}

/** One benefit's own curve, also for one that is not counted or is part of another; null where its goal is no change. */
export function benefitCurve(register: Register, benefit: BenefitRow, days: readonly IsoDate[]): Curve | null {
  const [figures] = figuresOfRows(register, [benefit]);
  const sums = emptySums(days.length);
  const values = figures ? valuesOf(register, figures, daysOf(days, register.asOf)) : null;
  if (values === null) return null;
  addTo(sums, values);
  return curveOf(benefit.id, benefit.unit ?? 'count', days, sums);
}

function daysOf(days: readonly IsoDate[], asOf: IsoDate): readonly Day[] {
  return days.map((day) => ({ serial: toSerial(day), side: day < asOf ? -1 : day > asOf ? 1 : 0 }));
}

export interface Curves {
  readonly total: Curve;
  /** In the order of their first benefit. Under goals a benefit may stand in several, so they do not add up. */
  readonly groups: readonly Curve[];
}

/** Realisation curves of all benefits in one unit that may be added up: the whole, and by a dimension. */
export function portfolioCurves(register: Register, unit: BenefitUnit, days: readonly IsoDate[], dimension: Dimension | null = null): Curves {
  const at = daysOf(days, register.asOf);
  const total = emptySums(days.length);
  const groups = new Map<string, Sums>();
  for (const figures of summable(register, allFigures(register), unit)) {
    const values = valuesOf(register, figures, at);
    if (values === null) continue;
    addTo(total, values);
    if (dimension === null) continue;
    for (const key of groupsOfBenefit(register, figures.benefit, dimension)) {
      const sums = groups.get(key) ?? emptySums(days.length);
      groups.set(key, sums);
      addTo(sums, values);
    }
  }
  return { total: curveOf(null, unit, days, total), groups: [...groups].map(([key, sums]) => curveOf(key, unit, days, sums)) };
}
