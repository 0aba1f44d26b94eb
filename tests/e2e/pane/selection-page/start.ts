import { madePortfolio } from '../../../../scripts/bench/made-portfolio.js';
import { workerSolver, type SolverWorker } from '../../../../src/adapters/highs/worker-solver.js';
import { seeded } from '../../../../src/example/seeded.js';
import { breathe } from '../../../../src/pane/state/breathe.js';
import { workerSampler, type SamplingWorker } from '../../../../src/pane/state/sampling/worker-sampler.js';
import { select } from '../../../../src/prioritisation/selection/select.js';

/** Does the work and sees meanwhile how long the page could do nothing at most. */
async function watched<T>(work: () => Promise<T>): Promise<readonly [value: T, seconds: number, stall: number]> {
  const begun = performance.now();
  let [last, stall, isOn] = [begun, 0, true];
  const beat = (): void => {
    const now = performance.now();
    stall = Math.max(stall, now - last);
    last = now;
    if (isOn) setTimeout(beat);
  };
  beat();
  const value = await work();
  const seconds = (performance.now() - begun) / 1000;
  beat();
  isOn = false;
  return [value, seconds, stall];
}

const solve = workerSolver(() => new Worker('solver.js', { type: 'module' }) as unknown as SolverWorker);
const sampler = workerSampler(() => new Worker('sampling.js', { type: 'module' }) as unknown as SamplingWorker);

globalThis.choose = async (projects, limits, seed) => {
  const model = madePortfolio(projects, limits, seed);
  const [{ status }, seconds, stall] = await watched(() => select(model, { solve, breathe }));
  if (status !== 'best' && status !== 'near') throw new Error(status);
  return { seconds, stall };
};

globalThis.sample = async (projects, criteria) => {
  const next = seeded(5);
  const low = Float64Array.from({ length: projects * criteria }, () => 25 * Math.floor(5 * next()));
  const figures = { low, high: low, weights: Array.from({ length: criteria }, () => 1), groupOf: new Uint8Array(projects), groups: [Array.from({ length: criteria }, (_, k) => k)] };
  let first = 0;
  const begun = performance.now();
  const [, seconds, stall] = await watched(
    () =>
      new Promise<void>((resolve) => {
        sampler({ figures, spread: { kind: 'any' }, places: 20 }, ({ isWhole }) => {
          first ||= (performance.now() - begun) / 1000;
          if (isWhole) resolve();
        });
      }),
  );
  return { seconds, stall, first };
};
