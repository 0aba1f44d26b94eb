import type { IsoDate } from '../../schema/dates.js';
import { fold } from '../../register/checking/keys.js';
import { findByKey } from '../../register/checking/find-by-key.js';
import { rowsWith } from '../../register/checking/rows-with.js';
import type { RowOf } from '../../register/entities/index.js';
import type { Register } from '../../register/register.js';
import { yearCost } from '../selection/year-cost.js';

/** What a decision changes in the register, each row with the values it is to have. */
export interface Approval {
  readonly changed: readonly (
    | { readonly entity: 'project'; readonly row: RowOf<'project'>; readonly values: Partial<RowOf<'project'>> }
    | { readonly entity: 'allocation'; readonly row: RowOf<'allocation'>; readonly values: Partial<RowOf<'allocation'>> }
    | { readonly entity: 'scenario'; readonly row: RowOf<'scenario'>; readonly values: Partial<RowOf<'scenario'>> }
    | { readonly entity: 'plan'; readonly row: RowOf<'plan'>; readonly values: Partial<RowOf<'plan'>> }
  )[];
  /** The year's yardstick; empty when the year has one, since it is set once. */
  readonly planItems: readonly Partial<Omit<RowOf<'planItem'>, 'at' | 'id'>>[];
  /** Null when the year's plan is there. */
  readonly plan: Partial<Omit<RowOf<'plan'>, 'at' | 'id'>> | null;
  /** The year already had a yardstick: what is changed now is held against it. */
  readonly isDuringYear: boolean;
}

const unripe: ReadonlySet<string> = new Set(['unscored', 'unvalued', 'unpriced']);

/**
 * A scenario approved at a meeting: its projects become the plan's priorities, wishes of those that are in are granted
 * and hours of those that are out refused for the year, and the plan is frozen as the year's yardstick. During the year
 * what the plan never had keeps the decision it has.
 */
export function approvalOf(register: Register, scenario: RowOf<'scenario'>, meeting: string | null, date: IsoDate): Approval {
  const { year } = scenario;
  const rows = rowsWith(register, 'scenarioProject', 'scenario', scenario.id);
  const chosen = new Map(rows.flatMap((row) => (row.project === null || row.chosen === null || row.reason === 'notInPlan' ? [] : [[fold(row.project), row] as const])));
  const decided = [...chosen.values()].flatMap((row) => {
    const project = findByKey(register, 'project', row.project);
    const decision = row.chosen === true ? 'prioritised' : unripe.has(row.reason ?? '') ? 'maturing' : 'notPrioritised';
    return project === null ? [] : [{ project, decision, reason: row.reasonText } as const];
  });
  const allocations = register.rows.allocation.flatMap((row) => {
    const isIn = row.project === null || row.year !== year ? undefined : chosen.get(fold(row.project))?.chosen;
    const status = isIn === true && row.status === 'wished' ? 'granted' : isIn === false && row.status !== 'refused' ? 'refused' : null;
    return status === null ? [] : [{ entity: 'allocation' as const, row, values: { status } as const }];
  });
  const known = register.rows.plan.find((row) => row.year === year) ?? null;
  const isDuringYear = register.rows.planItem.some((row) => row.year === year);
  const state = { state: 'approved', approved: date, meeting, locked: date, budgetFrame: scenario.budgetFrame } as const;
  return {
    isDuringYear,
    changed: [
      ...decided.flatMap(({ project, decision, reason }) =>
        project.planDecision === decision && project.planReason === reason ? [] : [{ entity: 'project' as const, row: project, values: { planDecision: decision, planReason: reason } }]),
      ...allocations,
      { entity: 'scenario', row: scenario, values: { locked: true, meeting } },
      ...(known === null || isDuringYear ? [] : [{ entity: 'plan' as const, row: known, values: state }]),
    ],
    planItems: isDuringYear || year === null ? [] : decided.map(({ project, decision, reason }) => ({
      year,
      project: project.id,
      decision,
      reason,
      plannedEnd: project.expectedEnd ?? project.agreedEnd,
      plannedGoLive: project.goLive,
      amount: decision === 'prioritised' ? yearCost(register, project, year).amounts.reduce((sum, { kroner }) => sum + kroner, 0) : null,
    })),
    plan: known !== null || isDuringYear ? null : { year, ...state },
  };
}

/** Whether an approval would change nothing any more: the scenario is the plan. */
export function isSettled({ changed, planItems, plan }: Approval): boolean {
  return planItems.length === 0 && plan === null && changed.every(({ row, values }) => Object.entries(values).every(([key, value]) => (row as Readonly<Record<string, unknown>>)[key] === value));
}
