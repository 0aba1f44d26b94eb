import { addDays, daysBetween, type IsoDate } from '../../schema/dates.js';
import { fold } from '../../register/checking/keys.js';
import { findByKey } from '../../register/checking/find-by-key.js';
import type { Register } from '../../register/register.js';
import { allFigures, type BenefitFigures } from '../benefit-figures.js';
import { areaOf } from '../dimensions.js';

export interface DueMeasurement {
  readonly figures: BenefitFigures;
  readonly due: IsoDate;
  /** Days past the due day; negative while it is still to come. */
  readonly daysLate: number;
  readonly area: string | null;
  readonly projectName: string | null;
}

export interface DueGroup {
  /** Owner's name or area, as first written; null for benefits without one. */
  readonly name: string | null;
  readonly due: readonly DueMeasurement[];
  readonly late: number;
}

/**
 * Measurements that are due, or will be within the notice of the setting `measurementWarningDays`, the most overdue
 * first. Potentials and what was dropped owe nothing.
 */
export function dueMeasurements(register: Register): readonly DueMeasurement[] {
  const { asOf, settings } = register;
  const until = addDays(asOf, settings.measurementWarningDays ?? 0);
  return allFigures(register)
    .flatMap((figures): DueMeasurement[] => {
      const { measurementDue: due, benefit } = figures;
      if (due === null || due > until) return [];
      const project = findByKey(register, 'project', benefit.project);
      return [{ figures, due, daysLate: daysBetween(due, asOf), area: areaOf(register, benefit), projectName: project?.name ?? null }];
    })
    .sort((a, b) => b.daysLate - a.daysLate || (a.figures.benefit.id ?? '').localeCompare(b.figures.benefit.id ?? ''));
}

/** By owner in the group's own list; by area in papers, where no name belongs beside what is missing. */
export function dueGroups(due: readonly DueMeasurement[], by: 'owner' | 'area'): readonly DueGroup[] {
  const groups = new Map<string, { name: string | null; due: DueMeasurement[] }>();
  for (const one of due) {
    const name = by === 'owner' ? one.figures.benefit.owner : one.area;
    const key = fold(name ?? '');
    const group = groups.get(key) ?? { name, due: [] };
    groups.set(key, group);
    group.due.push(one);
  }
  return [...groups.values()].map((group) => ({ ...group, late: group.due.filter(({ daysLate }) => daysLate > 0).length })).sort((a, b) => b.late - a.late || b.due.length - a.due.length);
}
