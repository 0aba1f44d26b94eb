import type { SessionState } from './register-session.js';

export interface HeldState {
  state(): SessionState;
  subscribe(listener: () => void): () => void;
  set(changed: Partial<SessionState>): void;
}

/** The session's state: a new object for each change, so that a screen sees by identity whether anything is new. */
export function sessionStore(who: string | null): HeldState {
  let state: SessionState = {
    phase: 'reading',
    register: null,
    check: null,
    quality: null,
    early: null,
    log: [],
    sinceLast: null,
    who,
    busy: false,
    waitsForCell: false,
    failure: null,
    takenIn: null,
  };
  const listeners = new Set<() => void>();
  return {
    state: () => state,
    subscribe: (listener) => {
      listeners.add(listener);
      return () => listeners.delete(listener);
    },
    set: (changed) => {
      const isNew = Object.entries(changed).some(([name, value]) => state[name as keyof SessionState] !== value);
      if (!isNew) return;
      state = { ...state, ...changed };
      for (const listener of [...listeners]) listener();
    },
  };
}
