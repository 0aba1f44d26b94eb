import { date as fixed, daysBetween, type IsoDate } from '../schema/dates.js';
import type { BenefitRow } from './achievement.js';

/** The level a benefit is planned to stand at by the end of a calendar year, in the benefit's own unit. */
export interface YearLevel {
  readonly year: number;
  readonly level: number;
}

/** What lies outside the benefit's row but shapes its course. */
export interface BenefitPlan {
  /** The project's go-live; null when there is no project or no date. */
  readonly goLive: IsoDate | null;
  /** From the year table, for phasing in steps or by year. */
  readonly levels: readonly YearLevel[];
}

export const noPlan: BenefitPlan = { goLive: null, levels: [] };

export type Course = Pick<BenefitRow, 'targetDate' | 'realisationStart' | 'baselineDate' | 'phasing' | 'baseline' | 'target'>;

/** The day a benefit begins to come: its own date, else the project's go-live, else the day of the baseline. */
export function startOf(course: Pick<Course, 'realisationStart' | 'baselineDate'>, plan: Pick<BenefitPlan, 'goLive'> = noPlan): IsoDate | null {
  return course.realisationStart ?? plan.goLive ?? course.baselineDate;
}

interface Point {
  readonly at: IsoDate;
  readonly fraction: number;
}

function yearPoints(course: Course, plan: BenefitPlan): Point[] {
  const { baseline, target } = course;
  if (baseline === null || target === null || baseline === target) return [];
  return [...plan.levels]
    .sort((a, b) => a.year - b.year)
    .map(({ year, level }) => ({
      at: fixed(`${String(year).padStart(4, '0')}-12-31`),
      fraction: Math.min(1, Math.max(0, (level - baseline) / (target - baseline))),
    }));
}

/** A year's level is expected from the last day of that year; before the first of them nothing is. */
function inSteps(points: readonly Point[], day: IsoDate): number {
  return points.filter((point) => point.at <= day).at(-1)?.fraction ?? 0;
}

/** Straight between the ends of the years, from 0 at the start to 1 at the target date. */
function byYear(points: readonly Point[], start: IsoDate, target: IsoDate, day: IsoDate): number {
  const inside = points.filter((point) => point.at > start && point.at < target);
  const line: readonly Point[] = [{ at: start, fraction: 0 }, ...inside, { at: target, fraction: 1 }];
  const next = line.findIndex((point) => point.at > day);
  const to = line[next];
  const from = line[next - 1];
  if (!from || !to) return 1;
  return from.fraction + ((to.fraction - from.fraction) * daysBetween(from.at, day)) / daysBetween(from.at, to.at);
}

/**
 * Share of the goal planned to be reached on a day, 0 to 1: 0 until the start, 1 from the target date, and between
 * them by the phasing: evenly t, slow start 3t² − 2t³, in steps and by year from the year table (evenly where the
 * table has no usable row). t is the share of the days gone. Null without a target date, and before the target date
 * when nothing says where it starts (a start on or after the target date says nothing).
 */
export function expectedFraction(course: Course, day: IsoDate, plan: BenefitPlan = noPlan): number | null {
  const target = course.targetDate;
  if (target === null) return null;
  if (day >= target) return 1;
  const start = startOf(course, plan);
  if (start === null || start >= target) return null;
  if (day <= start) return 0;
  const t = daysBetween(start, day) / daysBetween(start, target);
  if (course.phasing === 'slowStart') return 3 * t * t - 2 * t * t * t;
  const points = course.phasing === 'steps' || course.phasing === 'byYear' ? yearPoints(course, plan) : [];
  if (points.length === 0) return t;
  return course.phasing === 'steps' ? inSteps(points, day) : byYear(points, start, target, day);
}
