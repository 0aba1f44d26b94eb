import { createContext, useContext, useEffect, useState } from 'react';
import { entitiesInUse } from '../../../app/rows/fields-in-use.js';
import type { EntityKey } from '../../../register/entities/index.js';
import { usePane } from '../../state/pane-context.js';

/** The row a person stands in, in the sheet. */
export interface SheetPlace {
  readonly entity: EntityKey;
  readonly id: string;
}

export interface Followed {
  /** Whether the pane opens the row that is selected in the sheet. */
  readonly on: boolean;
  setOn(on: boolean): void;
  /** Null while nothing is followed, and outside the register's rows. */
  readonly place: SheetPlace | null;
}

export const FollowContext = createContext<Followed>({ on: false, setOn: () => undefined, place: null });

export function useFollow(): Followed {
  return useContext(FollowContext);
}

/** Asks where the person stands each time they select something else; many moves at once are one question. */
export function useFollowedSelection(): Followed {
  const { session, state } = usePane();
  const [on, setOn] = useState(() => session.kept('follow') === 'yes');
  const [place, setPlace] = useState<SheetPlace | null>(null);
  const { register } = state;

  useEffect(() => {
    if (!on || register === null) return undefined;
    let stopped = false;
    let timer: ReturnType<typeof setTimeout> | undefined;
    const inUse = entitiesInUse(register);
    async function ask(): Promise<void> {
      const found = await session.rowAtSelection();
      if (stopped) return;
      const at = found !== null && found.id !== null && inUse.includes(found.entity) ? { entity: found.entity, id: found.id } : null;
      setPlace((before) => (before?.entity === at?.entity && before?.id === at?.id ? before : at));
    }
    const stop = session.workbook.onHint(({ what, remote }) => {
      if (what !== 'selection' || remote) return;
      clearTimeout(timer);
      timer = setTimeout(() => void ask(), 150);
    });
    return () => {
      stopped = true;
      clearTimeout(timer);
      stop();
    };
  }, [on, register, session]);

  return {
    on,
    place: on ? place : null,
    setOn: (wanted) => {
      session.keep('follow', wanted ? 'yes' : null);
      setPlace(null);
      setOn(wanted);
    },
  };
}
