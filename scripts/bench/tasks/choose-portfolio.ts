import { directSolver } from '../../../src/adapters/highs/direct-solver.js';
import { loadHighs } from '../../../src/adapters/highs/load-highs.js';
import { solveProgram } from '../../../src/adapters/highs/solve-program.js';
import { binaryProgram } from '../../../src/prioritisation/selection/binary-program.js';
import { gapFor, select, solverSeconds } from '../../../src/prioritisation/selection/select.js';
import type { Figures } from '../figures.js';
import { hardPortfolio, madePortfolio } from '../made-portfolio.js';
import { timed } from '../seconds.js';

const rounds = 3;

/** Seconds by the clock, and those the processor worked for this program. */
async function worked<T>(step: () => T | Promise<T>): Promise<readonly [seconds: number, processor: number, value: T]> {
  const before = process.cpuUsage();
  const [seconds, value] = await timed(step);
  return [seconds, process.cpuUsage(before).user / 1e6, value];
}

/**
 * The whole selection with its reasons, and the solver alone on the same program: in turn, and the quickest of each, since
 * both do exactly the same every time and all else is the computer's. They are held against each other by what the
 * processor worked, which other programs do not lengthen.
 */
export async function choosePortfolio([projects = '', limits = '', seed = '']: readonly string[]): Promise<Figures> {
  const model = madePortfolio(Number(projects), Number(limits), Number(seed));
  const highs = await loadHighs();
  const program = binaryProgram(model);
  const options = { gap: gapFor(model.candidates.length), seconds: solverSeconds };
  const solve = directSolver(() => Promise.resolve(highs));
  // Once to warm up, so that neither bears the loading.
  await select(model, { solve });
  let [alone, whole, seconds, gap] = [Infinity, Infinity, Infinity, 0];
  for (let round = 0; round < rounds; round += 1) {
    alone = Math.min(alone, (await worked(() => solveProgram(highs, program, options)))[1]);
    const [clock, processor, selection] = await worked(() => select(model, { solve }));
    whole = Math.min(whole, processor);
    seconds = Math.min(seconds, clock);
    gap = Math.max(gap, selection.gap);
  }
  return { alone, whole, seconds, gap };
}

/** How near the best a hard problem comes in so many seconds. */
export async function chooseHard([projects = '', limits = '', seconds = '']: readonly string[]): Promise<Figures> {
  const model = hardPortfolio(Number(projects), Number(limits));
  const highs = await loadHighs();
  const solve = directSolver(() => Promise.resolve(highs));
  const [whole, { gap }] = await timed(() => select(model, { solve, seconds: Number(seconds) }));
  return { whole, gap };
}
