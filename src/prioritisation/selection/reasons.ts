import type { SelectionReason } from '../../register/choices/prioritisation.js';
import { childrenOf, closuresOf, forcedOf, parentsOf, pairFinder } from './closure.js';
import { isWithin, used, type Block, type Candidate, type Limit, type SelectionModel } from './selection-model.js';

/** One thing that keeps a candidate out. */
export type Obstacle =
  | { readonly kind: 'block'; readonly candidate: Candidate; readonly block: Block }
  /** What lacks of a limit for it, with what it needs beside it. */
  | { readonly kind: 'shortage'; readonly limit: Limit; readonly missing: number }
  | { readonly kind: 'exclusion'; readonly by: Candidate }
  | { readonly kind: 'noValue' };

/** Why a candidate is in or out, and what would bring it in. */
export interface Reason {
  readonly isIn: boolean;
  readonly reason: SelectionReason;
  /** What people gave as their reason for locking it in. */
  readonly lockedFor?: string | null;
  /** Of one that is in: chosen ones that need it. */
  readonly neededBy: readonly Candidate[];
  /** Of one that is out: those not chosen that it needs, which would have to come along. */
  readonly along: readonly Candidate[];
  /** Of one that is out: when all of these are removed, it belongs to the best selection. */
  readonly obstacles: readonly Obstacle[];
}

function labelOf(obstacles: readonly Obstacle[], own: Candidate, fitsAlone: boolean): SelectionReason {
  const block = obstacles.find((one) => one.kind === 'block');
  if (block?.kind === 'block') return block.candidate !== own || block.block.kind === 'prerequisite' ? 'dependency' : block.block.kind;
  if (obstacles.some(({ kind }) => kind === 'exclusion')) return 'exclusion';
  const shortages = obstacles.flatMap((one) => (one.kind === 'shortage' ? [one.limit.is.kind] : []));
  if (shortages.length > 0 && fitsAlone) return 'dependency';
  if (shortages.includes('budget')) return 'budget';
  if (shortages.includes('capacity')) return 'capacity';
  return shortages.includes('share') ? 'share' : 'noValue';
}

/** Why each candidate is in or out of a selection that leaves no room for more. */
export function reasonsOf(model: SelectionModel, chosen: readonly boolean[]): readonly Reason[] {
  const closures = closuresOf(parentsOf(model));
  const rivalriesOf = pairFinder(model.candidates.length, model.excludes);
  const children = childrenOf(model);
  const forced = forcedOf(model);
  const slack = model.limits.map((limit) => limit.amount - used(limit, chosen));
  const named = (places: Iterable<number>): readonly Candidate[] => [...places].flatMap((i) => model.candidates[i] ?? []);

  function shortagesOf(group: readonly number[]): readonly Obstacle[] {
    return model.limits.flatMap((limit, r): readonly Obstacle[] => {
      const need = group.reduce((sum, i) => sum + (limit.needs[i] ?? 0), 0);
      const left = slack[r] ?? 0;
      return need <= 0 || isWithin(limit.amount - left + need, limit.amount) ? [] : [{ kind: 'shortage', limit, missing: need - left }];
    });
  }

  function whyIn(i: number, candidate: Candidate): Reason {
    const neededBy = named((children[i] ?? []).filter((child) => chosen[child]));
    const reason = candidate.lock === 'must' ? 'must' : candidate.lock === 'in' ? 'lockedIn' : forced.has(i) || candidate.value <= 0 ? 'neededByOther' : 'value';
    return { isIn: true, reason, ...(reason === 'lockedIn' ? { lockedFor: candidate.lockedFor ?? null } : {}), neededBy, along: [], obstacles: [] };
  }

  function whyOut(i: number, candidate: Candidate): Reason {
    const group = (closures[i] ?? [i]).filter((k) => !chosen[k]);
    const blocks = group.flatMap((k): readonly Obstacle[] => {
      const one = model.candidates[k];
      return one?.block ? [{ kind: 'block', candidate: one, block: one.block }] : [];
    });
    const rivals = new Set(rivalriesOf(group).flatMap(([a, b]) => (group.includes(a) && (chosen[b] || group.includes(b)) ? [b] : group.includes(b) && chosen[a] ? [a] : [])));
    const worthless = group.reduce((sum, k) => sum + (model.candidates[k]?.value ?? 0), 0) <= 0 && candidate.block?.kind !== 'unscored';
    const obstacles: readonly Obstacle[] = [
      ...blocks,
      ...named(rivals).map((by): Obstacle => ({ kind: 'exclusion', by })),
      ...shortagesOf(group),
      ...(worthless ? [{ kind: 'noValue' } as const] : []),
    ];
    const fitsAlone = group.length > 1 && shortagesOf([i]).length === 0;
    return { isIn: false, reason: labelOf(obstacles, candidate, fitsAlone), neededBy: [], along: named(group.filter((k) => k !== i)), obstacles };
  }

  return model.candidates.map((candidate, i) => (chosen[i] ? whyIn(i, candidate) : whyOut(i, candidate)));
}
