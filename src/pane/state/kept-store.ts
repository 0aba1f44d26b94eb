import type { KeptStore } from '../../app/session/session-options.js';

/** Preferences in this browser. Where it keeps nothing (private windows, blocked storage) they last as long as the pane. The prefix may be known later than the store is made. */
export function browserStore(prefix: () => string): KeptStore {
  const kept = new Map<string, string>();
  return {
    get: (name) => {
      try {
        return globalThis.localStorage.getItem(prefix() + name) ?? kept.get(name) ?? null;
      } catch {
        return kept.get(name) ?? null;
      }
    },
    set: (name, value) => {
      if (value === null) kept.delete(name);
      else kept.set(name, value);
      try {
        if (value === null) globalThis.localStorage.removeItem(prefix() + name);
        else globalThis.localStorage.setItem(prefix() + name, value);
      } catch {
        // Kept in memory already.
      }
    },
  };
}
