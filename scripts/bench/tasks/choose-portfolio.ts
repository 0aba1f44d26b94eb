import { loadHighs } from '../../../src/adapters/highs/load-highs.js';
import { solveProgram } from '../../../src/adapters/highs/solve-program.js';
import { binaryProgram, type SolveProgram } from '../../../src/prioritisation/selection/binary-program.js';
import { gapFor, select } from '../../../src/prioritisation/selection/select.js';
import type { Figures } from '../figures.js';
import { madePortfolio } from '../made-portfolio.js';
import { timed } from '../seconds.js';

/** The whole selection with its reasons, and the solver alone on the same program. */
export async function choosePortfolio([projects = '', limits = '']: readonly string[]): Promise<Figures> {
  const model = madePortfolio(Number(projects), Number(limits));
  const highs = await loadHighs();
  const program = binaryProgram(model);
  const options = { gap: gapFor(model.candidates.length), seconds: 60 };
  let asked = 0;
  const solve: SolveProgram = (one, given) => {
    asked += 1;
    return Promise.resolve(solveProgram(highs, one, { ...given, seconds: 60 }));
  };
  // Once to warm up, so that neither bears the loading.
  solveProgram(highs, program, options);
  const [alone] = await timed(() => solveProgram(highs, program, options));
  const [whole, selection] = await timed(() => select(model, { solve }));
  if (asked !== 1) throw new Error('The selection was not solved once');
  return { alone, whole, gap: selection.gap };
}
