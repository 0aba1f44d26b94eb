import { date as fixed, toSerial, type IsoDate } from '../../schema/dates.js';
import type { BenefitRow } from '../goal/achievement.js';

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

/** A day as a count, so that a course can be read off many days without taking dates apart each time. */
interface Point {
  readonly at: number;
  readonly fraction: number;
}

function yearPoints(course: Course, plan: BenefitPlan): Point[] {
  const { baseline, target } = course;
  if (baseline === null || target === null || baseline === target) return [];
  return [...plan.levels]
    .sort((a, b) => a.year - b.year)
    .map(({ year, level }) => ({
      at: toSerial(fixed(`${String(year).padStart(4, '0')}-12-31`)),
      fraction: Math.min(1, Math.max(0, (level - baseline) / (target - baseline))),
    }));
}

/** A year's level is expected from the last day of that year; before the first of them nothing is. */
function inSteps(points: readonly Point[], day: number): number {
  let reached = 0;
  for (const point of points) if (point.at <= day) reached = point.fraction;
  return reached;
}

/** Straight between the ends of the years, from 0 at the start to 1 at the target date. */
function byYear(line: readonly Point[], day: number): number {
  const next = line.findIndex((point) => point.at > day);
  const to = line[next];
  const from = line[next - 1];
  if (!from || !to) return 1;
  return from.fraction + ((to.fraction - from.fraction) * (day - from.at)) / (to.at - from.at);
}

/** The planned share by day, as Excel serials; see `expectedFraction`. Made once where a course is read off many days. */
export type PlannedShare = (serial: number) => number | null;

function shape(course: Course, plan: BenefitPlan, start: number, target: number): (day: number) => number {
  const t = (day: number): number => (day - start) / (target - start);
  if (course.phasing === 'slowStart') return (day) => 3 * t(day) ** 2 - 2 * t(day) ** 3;
  const points = course.phasing === 'steps' || course.phasing === 'byYear' ? yearPoints(course, plan) : [];
  if (points.length === 0) return t;
  if (course.phasing === 'steps') return (day) => inSteps(points, day);
  const inside = points.filter((point) => point.at > start && point.at < target);
  const line: readonly Point[] = [{ at: start, fraction: 0 }, ...inside, { at: target, fraction: 1 }];
  return (day) => byYear(line, day);
}

export function plannedShare(course: Course, plan: BenefitPlan = noPlan): PlannedShare {
  if (course.targetDate === null) return () => null;
  const target = toSerial(course.targetDate);
  const startDay = startOf(course, plan);
  const start = startDay === null ? null : toSerial(startDay);
  if (start === null || start >= target) return (day) => (day >= target ? 1 : null);
  const between = shape(course, plan, start, target);
  return (day) => (day >= target ? 1 : day <= start ? 0 : between(day));
}

/**
 * Share of the goal planned to be reached on a day, 0 to 1: 0 until the start, 1 from the target date, and between
 * them by the phasing: evenly t, slow start 3t² − 2t³, in steps and by year from the year table (evenly where the
 * table has no usable row). t is the share of the days gone. Null without a target date, and before the target date
 * when nothing says where it starts (a start on or after the target date says nothing).
 */
export function expectedFraction(course: Course, day: IsoDate, plan: BenefitPlan = noPlan): number | null {
  return plannedShare(course, plan)(toSerial(day));
}
