import type { SelectionObjective } from '../../register/choices/prioritisation.js';
import type { Register } from '../../register/register.js';
import { criteriaFor } from '../project-score.js';
import type { RankedProject } from '../ranking.js';
import type { Lacking, ProjectRow } from './selection-model.js';
import { sizeFactor } from './size-factor.js';

/** Kroner a project is worth by an objective that other parts of the product work out; null when it is not known. */
export type MoneyValue = (project: ProjectRow, objective: 'benefit' | 'netPresentValue') => number | null;

/** What a project adds to an objective, or what has to be known first. */
export function valueIn(register: Register, { project, score }: RankedProject, objective: SelectionObjective, worth: MoneyValue): number | Lacking {
  if (objective === 'benefit' || objective === 'netPresentValue') return worth(project, objective) ?? 'benefit';
  if (score !== null) return objective === 'score' ? score : score * sizeFactor(project.size);
  return criteriaFor(register, project).some(({ weight }) => (weight ?? 0) > 0) ? 'assessments' : 'weights';
}
