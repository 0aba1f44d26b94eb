import { useEffect, useState } from 'react';
import { solveScenario, type SolvedScenario } from '../../../app/prioritise/solve-scenario.js';
import type { RowOf } from '../../../register/entities/index.js';
import type { Register } from '../../../register/register.js';
import { breathe } from '../../state/breathe.js';
import { useSolver } from '../../state/solver-context.js';

/** The selection of a scenario, worked out anew whenever the register changes; null while it is. */
export function useSelection(register: Register, scenario: RowOf<'scenario'>): { readonly solved: SolvedScenario | null; readonly cancel: () => void; readonly again: () => void } {
  const solve = useSolver();
  const [solved, setSolved] = useState<SolvedScenario | null>(null);
  const [control, setControl] = useState<AbortController | null>(null);
  const [round, setRound] = useState(0);
  useEffect(() => {
    const own = new AbortController();
    setControl(own);
    setSolved(null);
    void solveScenario(register, scenario, { solve, signal: own.signal, breathe }).then((found) => {
      // A newer question has taken this one's place; one cancelled by a person is shown as such.
      if (!own.signal.aborted || own.signal.reason === 'person') setSolved(found);
    });
    return () => own.abort('newer');
  }, [register, scenario, solve, round]);
  return { solved, cancel: () => control?.abort('person'), again: () => setRound(round + 1) };
}
