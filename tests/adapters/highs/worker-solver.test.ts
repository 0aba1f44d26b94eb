import { describe, expect, it } from 'vitest';
import { SolverUnavailable, workerSolver, type SolverWorker } from '../../../src/adapters/highs/worker-solver.js';
import type { WorkerAsk } from '../../../src/adapters/highs/worker-messages.js';
import type { ProgramAnswer } from '../../../src/app/ports.js';

const program = { objective: [1], fixed: [null], rows: [] };
const options = { gap: 0, seconds: 1 };
const answer: ProgramAnswer = { status: 'optimal', chosen: [true], bound: 1 };

type Fake = SolverWorker & { readonly asked: WorkerAsk[]; ended: boolean };

/** Workers that say only what the test says. */
function fakes(): { readonly workers: Fake[]; readonly begin: () => SolverWorker } {
  const workers: Fake[] = [];
  const begin = (): SolverWorker => {
    const asked: WorkerAsk[] = [];
    const worker: Fake = { asked, ended: false, postMessage: (ask) => void asked.push(ask), terminate() { this.ended = true; }, onmessage: null, onerror: null };
    workers.push(worker);
    return worker;
  };
  return { workers, begin };
}

const soon = (): Promise<void> => new Promise((resolve) => setTimeout(resolve));

describe('the solver in a worker', () => {
  it('is begun on first use, kept, and asked one question at a time', async () => {
    const { workers, begin } = fakes();
    const solve = workerSolver(begin);
    expect(workers).toHaveLength(0);
    const [first, second] = [solve(program, options), solve(program, { ...options, gap: 0.001 })];
    await soon();
    expect(workers.map(({ asked }) => asked.length)).toEqual([1]);
    workers[0]?.onmessage?.({ data: { answer } });
    expect(await first).toEqual(answer);
    await soon();
    expect(workers[0]?.asked.map((one) => one.options.gap)).toEqual([0, 0.001]);
    workers[0]?.onmessage?.({ data: { answer } });
    expect(await second).toEqual(answer);
    expect(workers[0]?.ended).toBe(false);
  });

  it('ends when cancelled, and another is begun for the next question', async () => {
    const { workers, begin } = fakes();
    const solve = workerSolver(begin);
    const stop = new AbortController();
    const stopped = solve(program, { ...options, signal: stop.signal });
    await soon();
    stop.abort();
    expect(await stopped).toMatchObject({ status: 'cancelled', chosen: null });
    expect((await solve(program, { ...options, signal: stop.signal })).status).toBe('cancelled');
    const next = solve(program, options);
    await soon();
    workers[1]?.onmessage?.({ data: { answer } });
    expect(await next).toEqual(answer);
    expect(workers.map(({ ended }) => ended)).toEqual([true, false]);
  });

  it('is unavailable where it cannot be loaded, and is tried anew the next time', async () => {
    const { workers, begin } = fakes();
    const solve = workerSolver(begin);
    const failing = solve(program, options);
    await soon();
    workers[0]?.onmessage?.({ data: { failed: 'WebAssembly is blocked' } });
    await expect(failing).rejects.toBeInstanceOf(SolverUnavailable);
    const again = solve(program, options);
    await soon();
    workers[1]?.onerror?.(new Error('policy'));
    await expect(again).rejects.toBeInstanceOf(SolverUnavailable);
    expect(workers.map(({ ended }) => ended)).toEqual([true, true]);
  });
});
