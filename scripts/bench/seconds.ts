/** Seconds that a step takes, and what it gives. */
export async function timed<T>(step: () => T | Promise<T>): Promise<readonly [seconds: number, value: T]> {
  const start = performance.now();
  const value = await step();
  return [(performance.now() - start) / 1000, value];
}
