import type { Measured, TaskName } from './figures.js';
import { measure } from './measured.js';

/** Runs one after the other; two tasks in turn, so that what else the computer does falls on both. */
export async function inTurn(times: number, ...tasks: readonly (readonly [task: TaskName, ...args: string[]])[]): Promise<readonly (readonly Measured[])[]> {
  const runs: Measured[][] = tasks.map(() => []);
  for (let time = 0; time < times; time += 1) {
    for (const [index, [task, ...args]] of tasks.entries()) {
      const measured = await measure(task, args);
      if (measured) runs[index]?.push(measured);
    }
  }
  return runs;
}
