import { useEffect, useRef, useState } from 'react';

export interface LeaveGuard {
  /** Whether the person is on the way to another page and has been stopped. */
  readonly asked: boolean;
  stay(): void;
  goOn(): void;
  /** From now on the way is free, e.g. since everything has been saved. */
  letGo(): void;
}

/**
 * Stops the way to another page while there is something unsaved, whoever asked for it: a link, another screen, the browser's
 * own way back. The address is put back before any screen has seen the new one.
 */
export function useLeaveGuard(unsaved: boolean): LeaveGuard {
  const [wanted, setWanted] = useState<string | null>(null);
  const isFree = useRef(false);

  useEffect(() => {
    if (!unsaved) return undefined;
    isFree.current = false;
    const here = globalThis.location.hash;
    function stop(event: HashChangeEvent): void {
      if (isFree.current) return;
      const to = globalThis.location.hash;
      event.stopImmediatePropagation();
      if (to === here) return;
      globalThis.location.hash = here;
      setWanted(to);
    }
    globalThis.addEventListener('hashchange', stop, { capture: true });
    return () => globalThis.removeEventListener('hashchange', stop, { capture: true });
  }, [unsaved]);

  return {
    asked: wanted !== null,
    stay: () => setWanted(null),
    letGo: () => {
      isFree.current = true;
    },
    goOn: () => {
      isFree.current = true;
      if (wanted !== null) globalThis.location.hash = wanted;
    },
  };
}
