import { useEffect, useRef, useState } from 'react';
import { setGate } from './route.js';

export interface LeaveGuard {
  /** Whether the person is on the way to another page and has been stopped. */
  readonly asked: boolean;
  stay(): void;
  goOn(): void;
  /** From now on the way is free, e.g. since everything has been saved. */
  letGo(): void;
}

/** Stops the way to another page while there is something unsaved, whoever asked for it. */
export function useLeaveGuard(unsaved: boolean): LeaveGuard {
  const [wanted, setWanted] = useState<string | null>(null);
  const isFree = useRef(false);

  useEffect(() => {
    if (!unsaved) return undefined;
    isFree.current = false;
    setGate((to) => {
      if (isFree.current) return true;
      setWanted(to);
      return false;
    });
    return () => setGate(null);
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
