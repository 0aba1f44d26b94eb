import { oncePer } from '../register/checking/once-per.js';
import { isFollowed } from '../register/checking/projects.js';
import type { Register } from '../register/register.js';
import { benefitStandings, type StandingBenefit } from './benefit-standings.js';

/** Benefits that rules may speak of: no potentials, nothing dropped, and none of a local project. */
export const checkedBenefits = oncePer((register: Register): readonly StandingBenefit[] =>
  benefitStandings(register).filter(({ standing, project }) => standing === 'counted' && (project === null || isFollowed(project))),
);
