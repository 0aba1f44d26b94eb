import type { Candidate, SelectionModel } from './selection-model.js';
import { select, type SelectOptions, type Selection } from './select.js';

export interface Displacement {
  /** The selection with the newcomer in it; impossible when there is none. */
  readonly selection: Selection;
  readonly comesIn: readonly Candidate[];
  readonly goesOut: readonly Candidate[];
  /** What the whole becomes worth less (more, when negative). */
  readonly loss: number;
}

/** Something new in: what goes out? The best selection when a candidate is to be in, against the one there was. */
export async function displacedBy(model: SelectionModel, before: Selection, newcomer: number, options: SelectOptions): Promise<Displacement> {
  const forced: SelectionModel = { ...model, candidates: model.candidates.map((one, i) => (i === newcomer ? { ...one, lock: one.lock ?? 'in', block: null } : one)) };
  const selection = await select(forced, options);
  const differing = (now: boolean): readonly Candidate[] => model.candidates.filter((_, i) => selection.chosen[i] === now && before.chosen[i] === !now);
  return { selection, comesIn: differing(true), goesOut: differing(false), loss: before.value - selection.value };
}
