/** Which sheets may no longer be as they were read: someone has been at them, or a write has no known end. */
export interface StaleSheets {
  /** Nothing is known of what has changed. */
  all(): void;
  these(sheets: readonly string[]): void;
  any(): boolean;
  /**
   * What is to be read, and none of it is stale from now on: these sheets, or null for all. A hint that never came is made
   * up for by reading all at least once in ten minutes in which something is read.
   */
  taken(): readonly string[] | null;
}

/** A Danish local time down to its ten minutes, `2027-05-12T10:1`. */
function tenMinutesOf(time: string): string {
  return time.slice(0, 15);
}

export function staleSheets(now: () => string): StaleSheets {
  let isAll = true;
  const sheets = new Set<string>();
  let wholeIn = '';
  return {
    all: () => {
      isAll = true;
    },
    these: (some) => {
      for (const sheet of some) sheets.add(sheet);
    },
    any: () => isAll || sheets.size > 0,
    taken: () => {
      const period = tenMinutesOf(now());
      const isWhole = isAll || sheets.size === 0 || period !== wholeIn;
      const some = isWhole ? null : [...sheets];
      if (isWhole) wholeIn = period;
      isAll = false;
      sheets.clear();
      return some;
    },
  };
}
