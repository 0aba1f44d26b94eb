import { useEffect, useState } from 'react';
import { checkDraft, draftFigures, draftRegister } from '../../../../app/rows/check-draft.js';
import type { EntityKey } from '../../../../register/entities/index.js';
import type { Register } from '../../../../register/register.js';
import type { AnyRow } from '../../../../schema/entity.js';
import type { Finding } from '../../../../schema/finding.js';

export interface CheckedDraft {
  readonly findings: readonly Finding[];
  /** The calculated fields as they will be. */
  readonly figures: Readonly<Record<string, unknown>>;
}

const pause = 300;
/** Longest stretch of checking, in milliseconds, before the page may draw and take keys again. */
const stretch = 12;

/** Checks a row while it is being typed: after a short pause, and in short stretches, so that typing never waits. Null until the first is done. */
export function useDraftCheck(register: Register, entity: EntityKey, saved: AnyRow | null, edited: AnyRow, wanted: boolean): CheckedDraft | null {
  const [checked, setChecked] = useState<CheckedDraft | null>(null);
  useEffect(() => {
    if (!wanted) {
      setChecked(null);
      return undefined;
    }
    let timer = setTimeout(begin, pause);
    function begin(): void {
      const draft = draftRegister(register, entity, saved, edited);
      const steps = checkDraft(draft);
      const findings: Finding[] = [];
      function goOn(): void {
        const until = performance.now() + stretch;
        do {
          const step = steps.next();
          if (step.done) {
            setChecked({ findings, figures: draftFigures(draft) });
            return;
          }
          findings.push(...step.value);
        } while (performance.now() < until);
        timer = setTimeout(goOn, 0);
      }
      goOn();
    }
    return () => clearTimeout(timer);
  }, [register, entity, saved, edited, wanted]);
  return checked;
}
