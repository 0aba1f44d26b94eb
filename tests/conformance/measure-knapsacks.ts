import { readFileSync } from 'node:fs';
import { directSolver } from '../../src/adapters/highs/direct-solver.js';
import { isAllowed } from '../../src/prioritisation/selection/binary-program.js';
import { publicData } from '../support/public-data.js';
import { bestKnown, knapsacks, type Knapsack } from './knapsack-files.js';

/**
 * Times of the published knapsacks as JSON for `npm run bench`, in seconds: the 55 classics to the proven optimum, and the
 * first ten of mknapcb1 until an answer is proven within a thousandth, at most so many seconds each. Nothing without the data.
 */
const data = publicData('mknap');
const mostSeconds = 10;
const solve = directSolver();
const read = (file: string): string => readFileSync(`${data.path}${file}`, 'utf8');

function valueOf({ program }: Knapsack, chosen: readonly boolean[] | null): number {
  return chosen !== null && isAllowed(program, chosen) ? program.objective.reduce((sum, value, i) => (chosen[i] ? sum + value : sum), 0) : 0;
}

async function answered(one: Knapsack, gap: number): Promise<{ readonly seconds: number; readonly value: number }> {
  const start = performance.now();
  const { chosen } = await solve(one.program, { gap, seconds: mostSeconds });
  return { seconds: (performance.now() - start) / 1000, value: valueOf(one, chosen) };
}

async function measure(): Promise<Readonly<Record<string, number>>> {
  const classics = [...knapsacks(read('mknap1.txt'), 'mknap1'), ...knapsacks(read('mknap2.txt'), 'mknap2')];
  const [first] = classics;
  if (first) await answered(first, 0);
  const figures = { classics: classics.length, optimal: 0, classicSeconds: 0, slowestClassic: 0, hard: 0, within: 0, hardSeconds: 0, slowestHard: 0, worstShort: 0 };
  for (const one of classics) {
    const { seconds, value } = await answered(one, 0);
    if (value === one.optimum) figures.optimal += 1;
    figures.classicSeconds += seconds;
    figures.slowestClassic = Math.max(figures.slowestClassic, seconds);
  }
  const known = bestKnown(read('mkcbres.txt'), '5.100-');
  for (const [at, one] of knapsacks(read('mknapcb1.txt'), 'mknapcb').slice(0, 10).entries()) {
    const { seconds, value } = await answered(one, 0.001);
    const short = 1 - value / (known[at] ?? Number.NaN);
    figures.hard += 1;
    if (short <= 0.001) figures.within += 1;
    figures.hardSeconds += seconds;
    figures.slowestHard = Math.max(figures.slowestHard, seconds);
    figures.worstShort = Math.max(figures.worstShort, short);
  }
  return figures;
}

process.stdout.write(JSON.stringify({ figures: data.present ? await measure() : {}, peak: 0 }));
