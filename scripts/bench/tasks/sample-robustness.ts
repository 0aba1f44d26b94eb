import { seeded } from '../../../src/example/seeded.js';
import { rankAcceptability } from '../../../src/prioritisation/robustness/rank-acceptability.js';
import { weightDrawer } from '../../../src/prioritisation/robustness/draw-weights.js';
import type { Figures } from '../figures.js';
import { timed } from '../seconds.js';

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
  const [first] = await timed(() => sampled.step(2000));
  const [rest] = await timed(() => {
    sampled.step(8000);
    return sampled.result();
  });
  return { first, whole: first + rest };
}
