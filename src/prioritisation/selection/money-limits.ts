import { isSame } from '../../register/checking/keys.js';
import { rowsWith } from '../../register/checking/rows-with.js';
import type { Register } from '../../register/register.js';
import type { ScenarioFrame } from './scenario-frame.js';
import type { Funding, Limit, LimitKind, ProjectRow } from './selection-model.js';
import type { YearCost } from './year-cost.js';

export interface MoneyLimits {
  readonly limits: readonly Limit[];
  /** Rows that say too little to be used. */
  readonly unfinished: number;
  /** By candidate: it costs money that no source is named for, so that no limit on a source counts it. */
  readonly sourceless: readonly boolean[];
}

function kronerOf({ amounts }: YearCost, funding: Funding | null): number {
  return amounts.reduce((sum, one) => (funding === null || one.funding === funding ? sum + one.kroner : sum), 0);
}

function isSameMoney(one: LimitKind, other: LimitKind): boolean {
  return one.kind === 'budget' && other.kind === 'budget' && one.funding === other.funding;
}

/** The scenario's frame, and its rows of kroner by source and of least shares. A blank frame is no limit. */
export function moneyLimits(register: Register, scenario: ScenarioFrame, year: number, projects: readonly ProjectRow[], costs: readonly YearCost[]): MoneyLimits {
  const whole = costs.map((cost) => kronerOf(cost, null));
  const budget = (funding: Funding | null, amount: number): Limit => ({ is: { kind: 'budget', funding, year }, amount: Math.max(0, amount), needs: costs.map((cost) => kronerOf(cost, funding)) });
  const share = (of: Extract<LimitKind, { kind: 'share' }>['of'], least: number, isMember: (project: ProjectRow) => boolean): Limit => ({
    is: { kind: 'share', of, least },
    amount: 0,
    needs: projects.map((project, i) => (least - (isMember(project) ? 1 : 0)) * (whole[i] ?? 0)),
  });
  const given = rowsWith(register, 'scenarioLimit', 'scenario', scenario.id).map(({ kind, funding, amount, category, area, share: least }): Limit | null => {
    if (kind === 'sourceBudget') return amount === null || funding === null ? null : budget(funding, amount);
    if (least === null || least <= 0 || least > 1) return null;
    if (kind === 'categoryShare' && category !== null) return share({ category }, least, (one) => one.category === category);
    return kind === 'areaShare' && area !== null ? share({ area }, least, (one) => isSame(one.area, area)) : null;
  });
  const stated = [...(scenario.budgetFrame === null ? [] : [budget(scenario.frameSource, scenario.budgetFrame)]), ...given.flatMap((one) => one ?? [])];
  // Of several frames of the same money the smallest holds, and is the only one to speak of.
  const limits = stated.filter((one, at) => stated.every((other, k) => !isSameMoney(one.is, other.is) || other.amount > one.amount || (other.amount === one.amount && k >= at)));
  const bySource = limits.some(({ is }) => is.kind === 'budget' && is.funding !== null);
  return {
    limits,
    unfinished: given.filter((one) => one === null).length,
    sourceless: costs.map(({ amounts }) => bySource && amounts.some(({ funding, kroner }) => funding === null && kroner > 0)),
  };
}
