/** Work in steps: between two of them something else may be done. */
export type Steps<T> = Generator<void, T>;

/** All steps at once, where nobody waits. */
export function inOneGo<T>(steps: Steps<T>): T {
  for (;;) {
    const step = steps.next();
    if (step.done) return step.value;
  }
}

/** Lets others have their turn when enough has been done at a stretch; null when there is no need yet. */
export type Breathe = () => Promise<void> | null;

/** Steps with pauses for breath between them. */
export async function breathing<T>(steps: Steps<T>, breathe: Breathe): Promise<T> {
  for (;;) {
    const step = steps.next();
    if (step.done) return step.value;
    const pause = breathe();
    if (pause !== null) await pause;
  }
}
