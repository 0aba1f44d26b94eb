import type { RowOf } from '../../register/entities/index.js';

/** The part of a scenario's row that a selection is made from; a row not yet saved will do. */
export type ScenarioFrame = Pick<RowOf<'scenario'>, 'id' | 'year' | 'budgetFrame' | 'frameSource' | 'useCapacity' | 'objective'> & { readonly round?: RowOf<'scenario'>['round'] };
