import { fold, isSame } from '../../register/checking/keys.js';
import { findByKey } from '../../register/checking/find-by-key.js';
import { rowsWith } from '../../register/checking/rows-with.js';
import type { Quarter, ResourceRole } from '../../register/choices/organisation.js';
import type { SelectionObjective } from '../../register/choices/prioritisation.js';
import type { RowOf } from '../../register/entities/index.js';
import type { Register } from '../../register/register.js';
import type { RankedProject } from '../ranking.js';
import { candidatesFor } from './candidates-for.js';
import { sizeFactor } from './size-factor.js';
import type { Block, Candidate, Limit, ProjectRow, SelectionModel } from './selection-model.js';
import { yearCost, type YearCost } from './year-cost.js';

/** The part of a scenario's row that a selection is made from; a row not yet saved will do. */
export type ScenarioFrame = Pick<RowOf<'scenario'>, 'id' | 'year' | 'budgetFrame' | 'frameSource' | 'useCapacity' | 'objective'> & { readonly round?: RowOf<'scenario'>['round'] };

/** What the reader should know of the figures a selection rests on. */
export type ModelRemark =
  /** `plannedUnknown`: in the locked plan without score or price, and so kept in it. */
  | { readonly kind: 'wholeCost' | 'negativeCost' | 'mustUnpriced' | 'mustUnscored' | 'plannedUnknown'; readonly projects: readonly ProjectRow[] }
  /** Hours are wished for from a role whose capacity nobody has stated: it sets no limit. */
  | { readonly kind: 'noCapacity'; readonly roles: readonly ResourceRole[] }
  /** A limit row that says too little to be used. */
  | { readonly kind: 'unfinishedLimit'; readonly count: number };

export interface ScenarioModel {
  readonly model: SelectionModel;
  readonly ranked: readonly RankedProject[];
  readonly costs: readonly YearCost[];
  readonly year: number;
  readonly objective: SelectionObjective;
  readonly remarks: readonly ModelRemark[];
}

/** Kroner a project is worth by an objective that other parts of the product work out; null when it is not known. */
export type MoneyValue = (project: ProjectRow, objective: 'benefit' | 'netPresentValue') => number | null;

const atWork: ReadonlySet<string> = new Set(['active', 'closed']);

function valueFor(one: RankedProject, objective: SelectionObjective, worth: MoneyValue): number | null {
  if (objective === 'score') return one.score;
  if (objective === 'scoreTimesSize') return one.score === null ? null : one.score * sizeFactor(one.project.size);
  return worth(one.project, objective);
}

function capacityLimits(register: Register, year: number, keys: readonly string[], isOutside: (i: number) => boolean): { readonly limits: readonly Limit[]; readonly missing: readonly ResourceRole[] } {
  const place = new Map(keys.map((key, i) => [fold(key), i]));
  const slots = new Map<string, { role: ResourceRole; quarter: Quarter; amount: number; needs: number[]; known: boolean }>();
  const slotOf = (role: ResourceRole, quarter: Quarter) => {
    const slot = slots.get(`${role} ${quarter}`) ?? { role, quarter, amount: 0, needs: keys.map(() => 0), known: false };
    slots.set(`${role} ${quarter}`, slot);
    return slot;
  };
  for (const row of register.rows.capacity) {
    if (row.year !== year || row.role === null || row.quarter === null || row.hours === null) continue;
    const slot = slotOf(row.role, row.quarter);
    slot.amount += Math.max(0, row.hours);
    slot.known = true;
  }
  const stated = new Set([...slots.values()].map(({ role }) => role));
  const missing = new Set<ResourceRole>();
  for (const row of register.rows.allocation) {
    if (row.year !== year || row.role === null || row.quarter === null || row.hours === null || row.project === null || row.status === 'refused') continue;
    const i = place.get(fold(row.project));
    if (!stated.has(row.role)) {
      if (i !== undefined && row.hours > 0) missing.add(row.role);
      continue;
    }
    const slot = slotOf(row.role, row.quarter);
    // Hours promised to projects that are not up for choice are gone; a role that is stated for some quarters has none in the others.
    if (i !== undefined && !(row.status === 'granted' && isOutside(i))) slot.needs[i] = (slot.needs[i] ?? 0) + Math.max(0, row.hours);
    else if (row.status === 'granted') slot.amount -= Math.max(0, row.hours);
  }
  const limits = [...slots.values()].map(({ role, quarter, amount, needs }): Limit => ({ is: { kind: 'capacity', role, year, quarter }, amount, needs }));
  return { limits: limits.filter(({ needs }) => needs.some((need) => need > 0)), missing: [...missing] };
}

function kronerOf(cost: YearCost, funding: ScenarioFrame['frameSource']): number {
  return cost.amounts.reduce((sum, one) => (funding === null || one.funding === funding ? sum + one.kroner : sum), 0);
}

function moneyLimits(register: Register, scenario: ScenarioFrame, year: number, projects: readonly ProjectRow[], costs: readonly YearCost[]): { readonly limits: readonly Limit[]; readonly unfinished: number } {
  const limits: Limit[] = [];
  let unfinished = 0;
  const budget = (funding: ScenarioFrame['frameSource'], amount: number): Limit => ({ is: { kind: 'budget', funding, year }, amount, needs: costs.map((cost) => kronerOf(cost, funding)) });
  if (scenario.budgetFrame !== null) limits.push(budget(scenario.frameSource, scenario.budgetFrame));
  for (const row of rowsWith(register, 'scenarioLimit', 'scenario', scenario.id)) {
    const share = row.share;
    const given = (isMember: (project: ProjectRow) => boolean, of: Extract<Limit['is'], { kind: 'share' }>['of']): boolean => {
      if (share === null || share <= 0 || share > 1) return false;
      limits.push({ is: { kind: 'share', of, least: share }, amount: 0, needs: costs.map((cost, i) => (share - (projects[i] && isMember(projects[i]) ? 1 : 0)) * kronerOf(cost, null)) });
      return true;
    };
    const { category, area } = row;
    if (row.kind === 'sourceBudget' && row.amount !== null && row.funding !== null) limits.push(budget(row.funding, row.amount));
    else if (row.kind === 'categoryShare' && category !== null && given((one) => one.category === category, { category })) continue;
    else if (row.kind === 'areaShare' && area !== null && given((one) => isSame(one.area, area), { area })) continue;
    else unfinished += 1;
  }
  return { limits, unfinished };
}

/** Projects in the locked plan of a year; null when there is none, or the choice is no change of it. */
function plannedIn(register: Register, { round }: ScenarioFrame, year: number): ReadonlySet<string> | null {
  if (round !== 'midYear') return null;
  const items = register.rows.planItem.filter((row) => row.year === year);
  return items.length === 0 ? null : new Set(items.flatMap(({ project, decision }) => (project !== null && decision === 'prioritised' ? [fold(project)] : [])));
}

/**
 * What a scenario of the register chooses from and within. Candidates stand by key, so that the order of the sheet
 * changes nothing. A blank frame is no limit; a must is in whatever it costs. During the year the choice is among what
 * the locked plan has, the new musts and what people lock in: the question is then what goes out.
 */
export function scenarioModel(register: Register, scenario: ScenarioFrame, worth: MoneyValue = () => null): ScenarioModel {
  const year = scenario.year ?? Number(register.asOf.slice(0, 4)) + 1;
  const objective = scenario.objective ?? 'score';
  const ranked = [...candidatesFor(register, year)].sort((a, b) => ((a.project.id ?? '') < (b.project.id ?? '') ? -1 : 1));
  const projects = ranked.map(({ project }) => project);
  const keys = projects.map(({ id }) => id ?? '');
  const place = new Map(keys.map((key, i) => [fold(key), i]));
  const costs = projects.map((project) => yearCost(register, project, year));
  const money = moneyLimits(register, scenario, year, projects, costs);
  const planned = plannedIn(register, scenario, year);
  const isOutside = (i: number): boolean => planned !== null && ranked[i]?.mustDo === false && !planned.has(fold(keys[i] ?? ''));
  const hours = scenario.useCapacity === false ? { limits: [], missing: [] } : capacityLimits(register, year, keys, isOutside);
  const locks = new Map(rowsWith(register, 'scenarioProject', 'scenario', scenario.id).flatMap((row) => (row.project === null || row.lock === null ? [] : [[fold(row.project), row] as const])));
  const hasBudget = money.limits.length > 0;

  function prerequisiteOf(project: ProjectRow): Block | null {
    for (const key of project.dependsOn ?? []) {
      if (place.has(fold(key))) continue;
      const needed = findByKey(register, 'project', key);
      if (needed !== null && !atWork.has(needed.status ?? '')) return { kind: 'prerequisite', project: needed, key };
    }
    return null;
  }

  const values = ranked.map((one) => valueFor(one, objective, worth));
  // What is not known of a planned project is no reason to stop it.
  const keptUnknown = (i: number): boolean => planned?.has(fold(keys[i] ?? '')) === true && (values[i] === null || (hasBudget && costs[i]?.from === null));
  const candidates = ranked.map(({ project, mustDo }, i): Candidate => {
    const locking = locks.get(fold(keys[i] ?? ''));
    const own = locking?.lock ?? null;
    const unknown: Block | null = values[i] === null ? { kind: 'unscored' } : hasBudget && costs[i]?.from === null ? { kind: 'unpriced' } : null;
    const lock = mustDo ? 'must' : own === 'in' || (keptUnknown(i) && own !== 'out') ? 'in' : null;
    const free: Block | null = isOutside(i) ? { kind: 'notInPlan' } : unknown;
    const block: Block | null = own === 'out' ? { kind: 'lockedOut', why: locking?.lockReason ?? null } : (prerequisiteOf(project) ?? (lock === null ? free : null));
    return { key: keys[i] ?? '', project, value: values[i] ?? 0, lock, ...(lock === 'in' && own === 'in' ? { lockedFor: locking?.lockReason ?? null } : {}), block };
  });

  const requires = projects.flatMap((project, child) => (project.dependsOn ?? []).flatMap((key) => {
    const parent = place.get(fold(key));
    const isThere = parent !== undefined && candidates[parent]?.block?.kind === 'notInPlan' && atWork.has(projects[parent]?.status ?? '');
    return parent === undefined || parent === child || isThere ? [] : [[child, parent] as const];
  }));
  const pairs = projects.flatMap((project, one) => (project.excludes ?? []).flatMap((key) => {
    const other = place.get(fold(key));
    return other === undefined || other === one ? [] : [[Math.min(one, other), Math.max(one, other)] as const];
  }));
  const excludes = pairs.filter(([a, b], at) => pairs.findIndex(([c, d]) => a === c && b === d) === at);

  const named = (kind: Extract<ModelRemark, { projects: unknown }>['kind'], test: (i: number) => boolean): readonly ModelRemark[] => {
    const found = projects.filter((_, i) => test(i));
    return found.length === 0 ? [] : [{ kind, projects: found }];
  };
  const remarks: readonly ModelRemark[] = [
    ...(hasBudget ? named('wholeCost', (i) => costs[i]?.from === 'whole') : []),
    ...named('negativeCost', (i) => costs[i]?.hasNegative === true),
    ...(hasBudget ? named('mustUnpriced', (i) => candidates[i]?.lock !== null && costs[i]?.from === null && !keptUnknown(i)) : []),
    ...named('plannedUnknown', (i) => candidates[i]?.lock === 'in' && keptUnknown(i)),
    ...named('mustUnscored', (i) => candidates[i]?.lock !== null && values[i] === null && !keptUnknown(i)),
    ...(hours.missing.length === 0 ? [] : [{ kind: 'noCapacity', roles: hours.missing } as const]),
    ...(money.unfinished === 0 ? [] : [{ kind: 'unfinishedLimit', count: money.unfinished } as const]),
  ];
  return { model: { candidates, limits: [...money.limits, ...hours.limits], requires, excludes }, ranked, costs, year, objective, remarks };
}
