import type { FormulaContext } from '../../schema/field.js';
import { obligation, overStatuses, projectStatus } from '../choices/project.js';
import { countWhere, nothing, type Formula } from './cell-tests.js';

function competes(f: FormulaContext, must: string, status: string): readonly string[] {
  return [`${must}<>${f.choice(obligation, 'must')}`, ...overStatuses.map((key) => `${status}<>${f.choice(projectStatus, key)}`)];
}

/** Rank among open projects that are no musts; equal scores share a rank. A score that is not there is no number, so it takes no place. */
export const projectRankFormula: Formula = (f) => {
  const score = f.column('project', 'score');
  const others = competes(f, f.column('project', 'obligation'), f.column('project', 'status'));
  const own = competes(f, f.own('obligation'), f.own('status'));
  const higher = `SUMPRODUCT(${countWhere(...others, `ISNUMBER(${score})`, `${score}>${f.own('score')}`)})`;
  return `IF(AND(ISNUMBER(${f.own('score')}),${own.join(',')}),1+${higher},${nothing})`;
};
