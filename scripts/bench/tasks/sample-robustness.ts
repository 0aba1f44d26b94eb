import { seeded } from '../../../src/example/seeded.js';
import { rankAcceptability } from '../../../src/prioritisation/robustness/rank-acceptability.js';
import { weightDrawer } from '../../../src/prioritisation/robustness/draw-weights.js';
import type { Figures } from '../figures.js';
import { timed } from '../seconds.js';

/** The yardstick: as many numbers sorted as there are scores in 10,000 weightings, as the engine itself sorts them. */
async function sorting(count: number): Promise<number> {
  const next = seeded(6);
  const portions = 400;
  const given = Array.from({ length: 2 * portions }, () => Float64Array.from({ length: count }, next));
  const sort = (from: number): void => given.slice(from, from + portions).forEach((one) => one.sort());
  sort(0);
  const [seconds] = await timed(() => sort(portions));
  return (seconds * 10_000) / portions;
}

/** 10,000 weightings of made projects: seconds to the first answer at 2,000, and to the whole. */
export async function sampleRobustness([projects = '', criteria = '']: readonly string[]): Promise<Figures> {
  const next = seeded(5);
  const values = Float64Array.from({ length: Number(projects) * Number(criteria) }, () => 25 * Math.floor(5 * next()));
  const run = () => {
    const draw = weightDrawer(Array.from({ length: Number(criteria) }, () => 1), { kind: 'any' }, seeded(9));
    return rankAcceptability({ projects: Number(projects), criteria: Number(criteria), values, places: 20, draw: (weights) => draw(weights) });
  };
  run().step(200);
  const sampled = run();
  const before = process.cpuUsage();
  const [first] = await timed(() => sampled.step(2000));
  const [rest] = await timed(() => {
    sampled.step(8000);
    return sampled.result();
  });
  const { user } = process.cpuUsage(before);
  return { first, whole: first + rest, cpu: user / 1e6, sorted: await sorting(Number(projects)) };
}
