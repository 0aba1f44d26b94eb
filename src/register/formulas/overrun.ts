import { whenNumbers, type Formula } from './cell-tests.js';

export interface Cost {
  readonly approvedBudget: number | null;
  readonly expectedCost: number | null;
}

/** Kroner by which the expected cost exceeds the approved budget; negative when below. Null without both. */
export function overrun(project: Cost): number | null {
  const { approvedBudget, expectedCost } = project;
  return approvedBudget === null || expectedCost === null ? null : expectedCost - approvedBudget;
}

export const overrunFormula: Formula = (f) => {
  const [budget, cost] = [f.own('approvedBudget'), f.own('expectedCost')];
  return whenNumbers([budget, cost], `${cost}-${budget}`);
};
