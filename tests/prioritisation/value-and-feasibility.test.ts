import { describe, expect, it } from 'vitest';
import { faultlessRegister } from '../../src/example/index.js';
import { scoreProject } from '../../src/prioritisation/project-score.js';
import { valueAndFeasibility } from '../../src/prioritisation/value-and-feasibility.js';

const register = faultlessRegister('da');
const place = (id: string) => {
  const project = register.rows.project.find((one) => one.id === id);
  return project === undefined ? null : valueAndFeasibility(scoreProject(register, project).contributions);
};

describe('value and feasibility', () => {
  it('are weighted means over the criteria of each', () => {
    // P-0009: medians 3.5, 5, 3 and 3.5 on anchors 0 to 100 give 62.5, 100, 50 and 62.5; value weights 0.3, 0.3, 0.2.
    expect(place('P-0009')?.value).toBeCloseTo((0.3 * 62.5 + 0.3 * 100 + 0.2 * 50) / 0.8, 10);
    expect(place('P-0009')?.feasibility).toBeCloseTo(62.5, 10);
  });

  it('are null where a side is not assessed or has no criterion', () => {
    const project = register.rows.project.find(({ id }) => id === 'P-0009');
    if (!project) throw new Error('no project');
    const { contributions } = scoreProject(register, project);
    expect(valueAndFeasibility(contributions.filter(({ criterion }) => criterion.axis === 'value'))).toBeNull();
    expect(valueAndFeasibility(contributions.map((one) => (one.criterion.axis === 'value' ? { ...one, value: null } : one)))).toBeNull();
    expect(valueAndFeasibility([])).toBeNull();
  });

  it('takes a criterion without an axis for value', () => {
    const project = register.rows.project.find(({ id }) => id === 'P-0009');
    if (!project) throw new Error('no project');
    const { contributions } = scoreProject(register, project);
    const blank = contributions.map((one) => (one.criterion.axis === 'value' ? { ...one, criterion: { ...one.criterion, axis: null } } : one));
    expect(valueAndFeasibility(blank)).toEqual(valueAndFeasibility(contributions));
  });
});
