import { findByKey } from '../register/checking/find-by-key.js';
import { oncePer } from '../register/checking/once-per.js';
import { isFollowed } from '../register/checking/projects.js';
import type { RowOf } from '../register/entities/index.js';
import type { Register } from '../register/register.js';
import type { BenefitRow } from './achievement.js';
import { standingOf } from './standing.js';

export interface CheckedBenefit {
  readonly benefit: BenefitRow;
  readonly project: RowOf<'project'> | null;
}

/** Benefits that rules may speak of: no potentials, nothing dropped, and none of a local project. */
export const checkedBenefits = oncePer((register: Register): readonly CheckedBenefit[] =>
  register.rows.benefit
    .map((benefit) => ({ benefit, project: findByKey(register, 'project', benefit.project) }))
    .filter(({ benefit, project }) => standingOf(benefit, project) === 'counted' && (project === null || isFollowed(project))),
);
