import { budgetAnswers } from '../../register/checking/budget-answers.js';
import { findByKey } from '../../register/checking/find-by-key.js';
import { fold } from '../../register/checking/keys.js';
import { rowsWith } from '../../register/checking/rows-with.js';
import type { SelectionObjective } from '../../register/choices/prioritisation.js';
import type { Register } from '../../register/register.js';
import type { RankedProject } from '../ranking.js';
import { candidatesFor } from './candidates-for.js';
import { capacityLimits } from './capacity-limits.js';
import { remarkOn, type ModelRemark } from './model-remarks.js';
import { countsGrants, moneyLimits } from './money-limits.js';
import type { ScenarioFrame } from './scenario-frame.js';
import type { Block, Candidate, ProjectRow, SelectionModel } from './selection-model.js';
import { valueIn, type MoneyValue } from './value-in.js';
import { yearCost, type YearCost } from './year-cost.js';

export interface ScenarioModel {
  readonly model: SelectionModel;
  readonly ranked: readonly RankedProject[];
  readonly costs: readonly YearCost[];
  readonly year: number;
  readonly objective: SelectionObjective;
  readonly remarks: readonly ModelRemark[];
}

const atWork: ReadonlySet<string | null> = new Set(['active', 'closed']);

/** Projects in the locked plan of a year; null when there is none, or the choice is no change of it. */
function plannedIn(register: Register, { round }: ScenarioFrame, year: number): ReadonlySet<string> | null {
  if (round !== 'midYear') return null;
  const items = register.rows.planItem.filter((row) => row.year === year);
  return items.length === 0 ? null : new Set(items.flatMap(({ project, decision }) => (project !== null && decision === 'prioritised' ? [fold(project)] : [])));
}

/** What a project waits for in vain: neither up for choice nor under way. */
function waitsInVain(register: Register, project: ProjectRow, isCandidate: (key: string) => boolean): Block | null {
  for (const key of project.dependsOn ?? []) {
    const needed = isCandidate(key) ? null : findByKey(register, 'project', key);
    if (needed !== null && !atWork.has(needed.status)) return { kind: 'prerequisite', project: needed, key };
  }
  return null;
}

/** Pairs of candidates by what one says of others, by place. */
function pairsBy(projects: readonly ProjectRow[], place: ReadonlyMap<string, number>, read: (project: ProjectRow) => readonly string[] | null): readonly (readonly [number, number])[] {
  return projects.flatMap((project, one) => (read(project) ?? []).flatMap((key) => {
    const other = place.get(fold(key));
    return other === undefined || other === one ? [] : [[one, other] as const];
  }));
}

/** Each pair once, whichever of the two names the other. */
function eitherWay(pairs: readonly (readonly [number, number])[]): readonly (readonly [number, number])[] {
  return [...new Map(pairs.map(([a, b]) => [Math.min(a, b), Math.max(a, b)] as const).map((pair) => [pair.join(' '), pair])).values()];
}

/**
 * What a scenario of the register chooses from and within. Candidates stand by key, so that the order of the sheet
 * changes nothing; a must is in whatever it costs. During the year the choice is among what the locked plan has, the new
 * musts and what people lock in: the question is then what goes out.
 */
export function scenarioModel(register: Register, scenario: ScenarioFrame, worth: MoneyValue = () => null): ScenarioModel {
  const year = scenario.year ?? Number(register.asOf.slice(0, 4)) + 1;
  const objective = scenario.objective ?? 'score';
  const ranked = [...candidatesFor(register, year)].sort((a, b) => ((a.project.id ?? '') < (b.project.id ?? '') ? -1 : 1));
  const projects = ranked.map(({ project }) => project);
  const keys = projects.map(({ id }) => id ?? '');
  const place = new Map(keys.map((key, i) => [fold(key), i]));
  const planned = plannedIn(register, scenario, year);
  const isPlanned = (i: number): boolean => planned?.has(fold(keys[i] ?? '')) === true;
  const isOutside = (i: number): boolean => planned !== null && ranked[i]?.mustDo === false && !isPlanned(i);

  const costs = projects.map((project) => yearCost(register, project, year));
  const money = moneyLimits(register, scenario, year, projects, costs);
  const hours = scenario.useCapacity === false ? { limits: [], missing: [] } : capacityLimits(register, year, keys, isOutside);
  const hasBudget = money.limits.length > 0;
  const values = ranked.map((one) => valueIn(register, one, objective, worth));
  const isUnpriced = (i: number): boolean => hasBudget && costs[i]?.from === null;
  const isUnvalued = (i: number): boolean => typeof values[i] !== 'number';
  // What is not known of a planned project is no reason to stop it.
  const isKeptUnknown = (i: number): boolean => isPlanned(i) && (isUnvalued(i) || isUnpriced(i));

  const answers = new Map((countsGrants(scenario, costs) ? budgetAnswers(register, year) : []).map((one) => [one.project, one]));
  const answerOf = (project: ProjectRow): Pick<Candidate, 'answer'> => {
    const { wished = 0, granted = null } = answers.get(project) ?? {};
    return granted === null ? {} : { answer: { wished, granted } };
  };
  const locks = new Map(rowsWith(register, 'scenarioProject', 'scenario', scenario.id).flatMap((row) => (row.project === null || row.lock === null ? [] : [[fold(row.project), row] as const])));
  const candidates = ranked.map(({ project, mustDo }, i): Candidate => {
    const [key, value, locking] = [keys[i] ?? '', values[i] ?? 0, locks.get(fold(keys[i] ?? ''))];
    const why = locking?.lockReason ?? null;
    const isLockedIn = locking?.lock === 'in';
    const isLockedOut = locking?.lock === 'out';
    const lock = mustDo ? 'must' : isLockedIn || (isKeptUnknown(i) && !isLockedOut) ? 'in' : null;
    const unknown: Block | null = typeof value !== 'number' ? { kind: 'unvalued', lacks: value } : isUnpriced(i) ? { kind: 'unpriced' } : null;
    const free = isOutside(i) ? { kind: 'notInPlan' } as const : unknown;
    const block = isLockedOut ? { kind: 'lockedOut', why } as const : (waitsInVain(register, project, (one) => place.has(fold(one))) ?? (lock === null ? free : null));
    return { key, project, value: typeof value === 'number' ? value : 0, lock, ...(lock === 'in' && isLockedIn ? { lockedFor: why } : {}), ...answerOf(project), block };
  });

  const isThere = (i: number): boolean => candidates[i]?.block?.kind === 'notInPlan' && atWork.has(projects[i]?.status ?? null);
  const isForced = (i: number): boolean => candidates[i]?.lock !== null && !isKeptUnknown(i);
  const isUnlimited = !money.limits.some(({ is }) => is.kind === 'budget') && costs.some(({ amounts }) => amounts.some(({ kroner }) => kroner > 0));
  const remarks: readonly ModelRemark[] = [
    ...(isUnlimited ? [{ kind: 'noFrame' } as const] : []),
    ...(hasBudget ? remarkOn('wholeCost', projects, (i) => costs[i]?.from === 'whole') : []),
    ...remarkOn('negativeCost', projects, (i) => costs[i]?.hasNegative === true),
    ...remarkOn('sourceless', projects, (i) => money.sourceless[i] === true),
    ...remarkOn('mustUnpriced', projects, (i) => isForced(i) && isUnpriced(i)),
    ...remarkOn('plannedUnknown', projects, (i) => candidates[i]?.lock === 'in' && isKeptUnknown(i)),
    ...remarkOn('mustUnvalued', projects, (i) => isForced(i) && isUnvalued(i)),
    ...(hours.missing.length === 0 ? [] : [{ kind: 'noCapacity', roles: hours.missing } as const]),
    ...money.outgrown.map((limit) => ({ kind: 'outgrownFrame', limit }) as const),
    ...(money.unfinished === 0 ? [] : [{ kind: 'unfinishedLimit', count: money.unfinished } as const]),
  ];
  return {
    model: {
      candidates,
      limits: [...money.limits, ...hours.limits],
      requires: pairsBy(projects, place, ({ dependsOn }) => dependsOn).filter(([, parent]) => !isThere(parent)),
      excludes: eitherWay(pairsBy(projects, place, ({ excludes }) => excludes)),
    },
    ranked,
    costs,
    year,
    objective,
    remarks,
  };
}
