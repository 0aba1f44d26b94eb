import { useEffect, useState } from 'react';
import type { EntityKey } from '../../../register/entities/index.js';
import { usePane } from '../../state/pane-context.js';

const none: ReadonlySet<string> = new Set();

/** Headers of people's own columns whose cells show days; none until Excel has said so. */
export function useOwnDays(entity: EntityKey): ReadonlySet<string> {
  const { session } = usePane();
  const [days, setDays] = useState(none);
  const headers = session.ownCells(entity)?.headers.join('\n') ?? '';
  useEffect(() => {
    let isWanted = headers !== '';
    if (isWanted) {
      session.ownDates(entity).then(
        (found) => {
          if (isWanted) setDays(found);
        },
        () => undefined,
      );
    }
    return () => {
      isWanted = false;
    };
  }, [session, entity, headers]);
  return headers === '' ? none : days;
}
