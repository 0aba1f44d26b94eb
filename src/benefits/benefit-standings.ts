import { oncePer } from '../register/checking/once-per.js';
import { referredRows } from '../register/checking/referred-rows.js';
import type { RowOf } from '../register/entities/index.js';
import type { Register } from '../register/register.js';
import type { BenefitRow } from './goal/achievement.js';
import { standingOf, type Standing } from './standing.js';

export interface StandingBenefit {
  readonly benefit: BenefitRow;
  readonly project: RowOf<'project'> | null;
  readonly standing: Standing;
}

/** Every benefit with its project and what it stands as, in the order of the sheet; much cheaper than its figures. */
export const benefitStandings = oncePer((register: Register): readonly StandingBenefit[] => {
  const projects = referredRows(register, 'benefit', 'project', 'project');
  return register.rows.benefit.map((benefit, index) => {
    const project = projects[index] ?? null;
    return { benefit, project, standing: standingOf(benefit, project) };
  });
});
