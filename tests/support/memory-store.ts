import type { KeptStore } from '../../src/app/session/create-register-session.js';

/** What a browser remembers, in memory. */
export function memoryStore(): KeptStore & { readonly kept: Map<string, string> } {
  const kept = new Map<string, string>();
  return {
    kept,
    get: (name) => kept.get(name) ?? null,
    set: (name, value) => {
      if (value === null) kept.delete(name);
      else kept.set(name, value);
    },
  };
}
