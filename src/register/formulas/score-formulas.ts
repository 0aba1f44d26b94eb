import type { FormulaContext } from '../../schema/field.js';
import { criterionSource } from '../choices/prioritisation.js';
import { areNumbers, countWhere, fieldAt, lookUp, nothing, whenNumbers, type Formula } from './cell-tests.js';

const notInUse = { da: 'Nej', en: 'No' };
const steps = [1, 2, 3, 4, 5] as const;

/** Criteria that weigh on a project of a category: in use, with a key, for all categories or for this one. */
export function weighingCriteria(f: FormulaContext, category: string): readonly string[] {
  const [id, weight, active, only] = (['id', 'weight', 'active', 'category'] as const).map((field) => f.column('criterion', field));
  return [
    `${id ?? ''}<>""`,
    `${active ?? ''}<>${f.text(notInUse)}`,
    `ISNUMBER(${weight ?? ''})`,
    `${weight ?? ''}>0`,
    `((${only ?? ''}="")+(${only ?? ''}=${category}))>0`,
  ];
}

/** 1 to 5 by the project's points for goals; nothing where it has no contribution with points. */
function alignedScore(f: FormulaContext): string {
  const [points, project, full] = [f.column('projectGoal', 'points'), f.column('projectGoal', 'project'), f.setting('fullAlignmentPoints')];
  const known = `SUMPRODUCT(${countWhere(`${project}=${f.own('project')}`, `ISNUMBER(${points})`)})`;
  return `IF(AND(ISNUMBER(${full}),${known}>0),IF(${full}>0,1+4*MIN(1,SUMIFS(${points},${project},${f.own('project')})/${full}),${nothing}),${nothing})`;
}

/**
 * Median of the assessors' scores. AGGREGATE(16, 6, …, 0.5) is the 50th percentile that leaves errors out: rows of
 * other projects and blank scores divide by zero. MEDIAN(IF(…)) gives a silently wrong number where arrays are not entered as such.
 */
export const scoreMedianFormula: Formula = (f) => {
  const score = f.column('assessment', 'score');
  const where = (['project', 'criterion'] as const).map((field) => `(${f.column('assessment', field)}=${f.own(field)})`).join('*');
  const guard = `OR(${f.own('project')}="",${f.own('criterion')}="")`;
  const isAligned = `IFERROR(${lookUp(f, 'criterion', 'source', f.own('criterion'))}=${f.choice(criterionSource, 'goals')},FALSE)`;
  return `IF(${guard},${nothing},IF(${isAligned},${alignedScore(f)},IFERROR(_xlfn.AGGREGATE(16,6,${score}/(${where}*ISNUMBER(${score})),0.5),${nothing})))`;
};

/** Value of the median: each anchor counts with 1 less its distance from the median, which is the straight line between neighbours. */
export const scoreValueFormula: Formula = (f) => {
  const median = `MIN(5,MAX(1,${f.own('median')}))`;
  const parts = steps.map((step) => {
    const anchor = fieldAt(f, 'criterion', 'criterionRow')(`value${String(step)}`);
    // INDEX gives 0 for a blank anchor, which would be a stated value: the even step stands in for it.
    return `MAX(0,1-ABS(${median}-${String(step)}))*IF(ISNUMBER(${anchor}),${anchor},${String(25 * (step - 1))})`;
  });
  return whenNumbers([f.own('median')], `IFERROR(MIN(100,MAX(0,${parts.join('+')})),${nothing})`);
};

/** Share of the weights that apply to the project; nothing for a criterion that does not. */
export const scoreWeightFormula: Formula = (f) => {
  const category = lookUp(f, 'project', 'category', f.own('project'));
  const criteria = weighingCriteria(f, category);
  const total = `SUMPRODUCT(${countWhere(...criteria)},${f.column('criterion', 'weight')})`;
  const applies = `SUMPRODUCT(${countWhere(...criteria, `${f.column('criterion', 'id')}=${f.own('criterion')}`)})`;
  const weight = lookUp(f, 'criterion', 'weight', f.own('criterion'));
  const guard = `OR(${f.own('project')}="",${f.own('criterion')}="")`;
  return `IF(${guard},${nothing},IFERROR(IF(${applies}=0,${nothing},${weight}/${total}),${nothing}))`;
};

export const scoreContributionFormula: Formula = (f) => whenNumbers([f.own('weight'), f.own('value')], `${f.own('weight')}*${f.own('value')}`);

/** Sum of the contributions, but only when every criterion that weighs has exactly one; rounded so that ties are ties. */
export const projectScoreFormula: Formula = (f) => {
  const [contribution, project] = [f.column('score', 'contribution'), f.column('score', 'project')];
  const needed = `SUMPRODUCT(${countWhere(...weighingCriteria(f, f.own('category')))})`;
  const there = `SUMPRODUCT(${countWhere(`${project}=${f.own('id')}`, areNumbers(contribution))})`;
  const total = `ROUND(SUMIFS(${contribution},${project},${f.own('id')}),9)`;
  return `IF(${f.own('id')}="",${nothing},IF(AND(${needed}>0,${there}=${needed}),${total},${nothing}))`;
};
