import { findByKey } from '../register/checking/find-by-key.js';
import { rowsWith } from '../register/checking/rows-with.js';
import type { Register } from '../register/register.js';
import type { BenefitRow } from './goal/achievement.js';

/** What benefits are told apart by in the views. */
export type Dimension = 'area' | 'type' | 'owner' | 'goal' | 'project';

/** Key of the group of benefits that say nothing of the dimension. */
export const noGroup = '';

/** The area a benefit comes in: its own, else its project's; null where neither says. */
export function areaOf(register: Register, benefit: BenefitRow): string | null {
  return benefit.area ?? findByKey(register, 'project', benefit.project)?.area ?? null;
}

/** The goals a benefit counts towards: its own, else those its project contributes to. */
export function goalsOf(register: Register, benefit: BenefitRow): readonly string[] {
  if (benefit.goal !== null) return [benefit.goal];
  return rowsWith(register, 'projectGoal', 'project', benefit.project).flatMap(({ goal, contribution }) => (goal === null || contribution === 0 ? [] : [goal]));
}

/** The groups a benefit stands in: an area's name, a type, an owner's name, goals' or a project's number. Never none. */
export function groupsOfBenefit(register: Register, benefit: BenefitRow, dimension: Dimension): readonly string[] {
  if (dimension === 'goal') {
    const goals = [...new Set(goalsOf(register, benefit))];
    return goals.length === 0 ? [noGroup] : goals;
  }
  const key = dimension === 'area' ? areaOf(register, benefit) : benefit[dimension];
  return [key?.trim() ?? noGroup];
}
