import { useEffect, useState } from 'react';
import { projectWorth } from '../../../app/prioritise/project-worth.js';
import { scenarioModel, type ScenarioModel } from '../../../prioritisation/selection/scenario-model.js';
import { select, type Selection } from '../../../prioritisation/selection/select.js';
import type { RowOf } from '../../../register/entities/index.js';
import type { Register } from '../../../register/register.js';
import { useSolver } from '../../state/solver-context.js';

export interface Solved {
  readonly built: ScenarioModel;
  readonly selection: Selection;
}

/** The selection of a scenario, worked out anew whenever the register changes; null while it is. */
export function useSelection(register: Register, scenario: RowOf<'scenario'>): { readonly solved: Solved | null; readonly cancel: () => void; readonly again: () => void } {
  const solve = useSolver();
  const [solved, setSolved] = useState<Solved | null>(null);
  const [control, setControl] = useState<AbortController | null>(null);
  const [round, setRound] = useState(0);
  useEffect(() => {
    const own = new AbortController();
    const built = scenarioModel(register, scenario, projectWorth(register));
    setControl(own);
    setSolved(null);
    void select(built.model, { solve, signal: own.signal }).then((selection) => {
      // A newer question has taken this one's place; one cancelled by a person is shown as such.
      if (!own.signal.aborted || selection.status !== 'cancelled') setSolved({ built, selection });
      else if (own.signal.reason === 'person') setSolved({ built, selection });
    });
    return () => own.abort('newer');
  }, [register, scenario, solve, round]);
  return { solved, cancel: () => control?.abort('person'), again: () => setRound(round + 1) };
}
