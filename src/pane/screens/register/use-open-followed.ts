import { useEffect, useRef } from 'react';
import { usePane } from '../../state/pane-context.js';
import { useFollow, type SheetPlace } from './use-followed-selection.js';

/**
 * Opens the row that is selected in the sheet. `here` is the row already shown; while it is being changed (`held`) the
 * other row is only named, so that nobody's typing is taken away from them.
 */
export function useOpenFollowed(here: SheetPlace | null, held = false): SheetPlace | null {
  const { go } = usePane();
  const { place } = useFollow();
  const done = useRef<SheetPlace | null>(place);
  const isHere = place !== null && here !== null && place.entity === here.entity && place.id.toLowerCase() === here.id.toLowerCase();
  useEffect(() => {
    if (place === null || held || done.current === place) return;
    done.current = place;
    if (!isHere) go('register', { entity: place.entity, id: place.id });
  }, [place, held, isHere, go]);
  return held && place !== null && !isHere ? place : null;
}
