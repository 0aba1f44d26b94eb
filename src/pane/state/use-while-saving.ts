import { useState } from 'react';

/**
 * What a control shows of a value that is kept elsewhere: what the person chose at once, and again what is kept when the saving is over, whichever way it went.
 * A second choice while the first is being saved is not taken: it would be held against a value nobody has seen yet.
 */
export function useWhileSaving<Value>(kept: Value): readonly [shown: Value, choose: (wished: Value, save: () => Promise<unknown>) => void] {
  const [wish, setWish] = useState<{ readonly value: Value } | null>(null);
  function choose(wished: Value, save: () => Promise<unknown>): void {
    if (wish !== null) return;
    setWish({ value: wished });
    void save().finally(() => setWish(null));
  }
  return [wish === null ? kept : wish.value, choose];
}
