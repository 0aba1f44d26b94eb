import { useCallback, useEffect, useRef, useState } from 'react';
import { ownName } from '../../../../app/rows/own-names.js';
import type { CellLook } from '../../../../app/live-workbook.js';
import type { EntityKey } from '../../../../register/entities/index.js';
import type { AnyRow } from '../../../../schema/entity.js';
import { usePane } from '../../../state/pane-context.js';

export interface OwnLooks {
  /** Null until Excel has told, and where it does not. */
  readonly looks: ReadonlyMap<string, CellLook> | null;
  /** Excel has not told, and is not being asked. */
  readonly failed: boolean;
  again(): void;
}

/**
 * What the cells of people's own columns in a row are beside their values. Asked once, again when they have changed, and
 * after a change of the row where some of them calculate; what is known stays shown meanwhile.
 */
export function useOwnLooks(entity: EntityKey, id: string | null, row: AnyRow, headers: readonly string[]): OwnLooks {
  const { session } = usePane();
  const [looks, setLooks] = useState<OwnLooks['looks']>(null);
  const [failed, setFailed] = useState(false);
  const [attempt, setAttempt] = useState(0);
  const asked = useRef<{ readonly cells: string; readonly row: AnyRow; readonly attempt: number } | null>(null);
  const calculates = useRef(false);
  const latest = useRef(0);
  const cells = JSON.stringify([id, headers.map((header) => [header, row[ownName(header)]])]);

  useEffect(() => {
    const before = asked.current;
    const isKnown = before?.cells === cells && before.attempt === attempt && (before.row === row || !calculates.current);
    if (headers.length === 0 || isKnown) return;
    asked.current = { cells, row, attempt };
    latest.current += 1;
    const mine = latest.current;
    session.ownLooks(entity, id).then(
      (found) => {
        if (mine !== latest.current) return;
        calculates.current = found !== null && [...found.values()].some(({ isFormula }) => isFormula);
        setLooks(found);
        setFailed(found === null);
      },
      () => {
        if (mine === latest.current) setFailed(true);
      },
    );
  }, [session, entity, id, row, cells, attempt, headers.length]);

  const again = useCallback(() => {
    setFailed(false);
    setAttempt((one) => one + 1);
  }, []);
  return { looks, failed: failed && looks === null, again };
}
