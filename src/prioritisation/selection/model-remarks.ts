import type { ResourceRole } from '../../register/choices/organisation.js';
import type { Limit, ProjectRow } from './selection-model.js';

/** What the reader should know of the figures a selection rests on. */
export type ModelRemark =
  | {
      readonly kind:
        | 'wholeCost'
        | 'negativeCost'
        | 'mustUnpriced'
        | 'mustUnvalued'
        /** In the locked plan without score or price, and so kept in it. */
        | 'plannedUnknown'
        /** Costs money without a source, and so counts in no limit on one. */
        | 'sourceless';
      readonly projects: readonly ProjectRow[];
    }
  /** Hours are wished for from a role whose capacity nobody has stated: it sets no limit. */
  | { readonly kind: 'noCapacity'; readonly roles: readonly ResourceRole[] }
  /** A frame is smaller than what has been given to projects by name. */
  | { readonly kind: 'outgrownFrame'; readonly limit: Limit }
  /** Projects cost money, and the scenario has no frame for it. */
  | { readonly kind: 'noFrame' }
  /** A limit row that says too little to be used. */
  | { readonly kind: 'unfinishedLimit'; readonly count: number };

/** A remark on the candidates that it is true of; none where it is true of nobody. */
export function remarkOn(kind: Extract<ModelRemark, { projects: unknown }>['kind'], projects: readonly ProjectRow[], isSo: (i: number) => boolean): readonly ModelRemark[] {
  const found = projects.filter((_, i) => isSo(i));
  return found.length === 0 ? [] : [{ kind, projects: found }];
}
