import type { Quarter, ResourceRole } from '../../register/choices/organisation.js';
import type { RowOf } from '../../register/entities/index.js';

export type ProjectRow = RowOf<'project'>;
export type Funding = NonNullable<ProjectRow['funding']>;
export type Category = NonNullable<ProjectRow['category']>;

/** What has to be known before a project's value is: its assessments, criteria with weight for its kind, or its benefit in kroner. */
export type Lacking = 'assessments' | 'weights' | 'benefit';

/** Why a candidate cannot be chosen at all, whatever there is room for. */
export type Block =
  | { readonly kind: 'lockedOut'; readonly why?: string | null }
  | { readonly kind: 'unvalued'; readonly lacks: Lacking }
  | { readonly kind: 'unpriced' }
  /** The year's plan is locked without it. */
  | { readonly kind: 'notInPlan' }
  /** It waits for a project that is not among the candidates and not under way. */
  | { readonly kind: 'prerequisite'; readonly project: ProjectRow | null; readonly key: string };

export interface Candidate {
  readonly key: string;
  readonly project: ProjectRow;
  /** What it adds to the objective; 0 for a must without a value. */
  readonly value: number;
  /** Must: law or agreement; in: locked by people. Both are chosen whatever they cost. */
  readonly lock: 'must' | 'in' | null;
  /** What people gave as their reason for locking it in. */
  readonly lockedFor?: string | null;
  /** What the year's budget was asked for and gave, once it has answered. */
  readonly answer?: { readonly wished: number; readonly granted: number };
  readonly block: Block | null;
}

export type LimitKind =
  | { readonly kind: 'budget'; readonly funding: Funding | null; readonly year: number; /** Kroner given to projects by name; the limit is on what they need beyond. */ readonly granted?: number }
  | { readonly kind: 'capacity'; readonly role: ResourceRole; readonly year: number; readonly quarter: Quarter }
  | { readonly kind: 'share'; readonly of: { readonly category: Category } | { readonly area: string }; readonly least: number };

/**
 * Σ need(i) over the chosen must not exceed the amount. A least share s of the money C for members is the same with
 * need (s − member)·C and amount 0.
 */
export interface Limit {
  readonly is: LimitKind;
  readonly amount: number;
  /** What others have taken beyond all there was; it has to be made good before the first candidate gets any. */
  readonly overdrawn?: number;
  /** By candidate: kroner or hours. */
  readonly needs: readonly number[];
}

/** What there is to choose from and within, all by the place of a candidate; candidates stand by key, whatever the order of the sheet. */
export interface SelectionModel {
  readonly candidates: readonly Candidate[];
  readonly limits: readonly Limit[];
  /** The first can be chosen only with the second. */
  readonly requires: readonly (readonly [number, number])[];
  /** At most one of the two. */
  readonly excludes: readonly (readonly [number, number])[];
}

/** A limit that is met exactly is met: sums of kroner and hours may differ by their rounding alone. */
export function isWithin(used: number, amount: number): boolean {
  return used <= amount + 1e-6 * Math.max(1, Math.abs(amount));
}

export function used(limit: Limit, chosen: readonly boolean[]): number {
  return limit.needs.reduce((sum, need, i) => (chosen[i] ? sum + need : sum), 0);
}

export function valueOf(model: SelectionModel, chosen: readonly boolean[]): number {
  return model.candidates.reduce((sum, { value }, i) => (chosen[i] ? sum + value : sum), 0);
}
