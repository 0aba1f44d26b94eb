import type { Highs, Model } from 'highs';
import type { BinaryProgram, ProgramAnswer, Settling, SolveOptions } from '../../app/ports.js';

export type PlainOptions = Pick<SolveOptions, 'gap' | 'seconds' | 'start'>;

/** Units of work beside the solver for each iteration of its simplex method: about a third of the time. */
const unitsBeside = 100;
/** So many at a time, that the solver's time limit is kept. */
const mostAtOnce = 10_000;

/** Rows in HiGHS's own form. */
function matrixOf({ objective, rows }: BinaryProgram) {
  const starts = [0];
  for (const { columns } of rows) starts.push((starts.at(-1) ?? 0) + columns.length);
  return { format: 'csr' as const, numRows: rows.length, numCols: objective.length, starts, indices: rows.flatMap(({ columns }) => columns), values: rows.flatMap(({ values }) => values) };
}

/**
 * Runs the solver with search and enumeration beside it: the solver's bound falls while their answer rises, and as soon as
 * the two are near enough, or they have proven their answer by themselves, the solver is stopped. True when that happened.
 */
function runBeside({ constants }: Highs, model: Model, settling: Settling): boolean {
  let [done, isProven] = [0, false];
  model.run({
    [constants.callbackType.mipInterrupt](event) {
      const due = Math.min(mostAtOnce, unitsBeside * Number(event.data.mip_total_lp_iterations ?? 0) - done);
      if (due > 0) settling.run(due);
      done += Math.max(0, due);
      if (!settling.isProven(event.data.mip_dual_bound)) return;
      isProven = true;
      event.interrupt();
    },
    [constants.callbackType.mipImprovingSolution](event) {
      if (event.data.mip_solution) settling.adopt(Array.from(event.data.mip_solution, (value) => value > 0.5));
    },
  });
  return isProven;
}

/**
 * Solves a program to the end or a limit; the call does not return before. The gap is always set: HiGHS's own, 1e-4,
 * would be told as optimal too. With search and enumeration beside it, it begins from their answer, and gives the better
 * of the two.
 */
export function solveProgram(highs: Highs, program: BinaryProgram, { gap, seconds, start }: PlainOptions, settling?: Settling): ProgramAnswer {
  const count = program.objective.length;
  if (count === 0) return { status: 'optimal', chosen: [], bound: 0 };
  const { constants } = highs;
  return highs.withModel(
    {
      numCols: count,
      numRows: program.rows.length,
      sense: constants.objectiveSense.maximize,
      colCost: program.objective,
      colLower: program.fixed.map((value) => value ?? 0),
      colUpper: program.fixed.map((value) => value ?? 1),
      rowLower: program.rows.map(({ lower }) => lower ?? -highs.infinity),
      rowUpper: program.rows.map(({ upper }) => upper ?? highs.infinity),
      matrix: matrixOf(program),
      integrality: Array.from({ length: count }, () => constants.variableType.integer),
    },
    (model): ProgramAnswer => {
      model.options.set({ output_flag: false, mip_rel_gap: gap, mip_abs_gap: gap === 0 ? 1e-9 : 1e-6, time_limit: seconds });
      const begun = settling?.answer().chosen ?? start;
      if (begun) model.setSolution({ colValue: begun.map((value) => (value ? 1 : 0)) });
      const isProven = settling ? runBeside(highs, model, settling) : (model.run(), false);
      const modelStatus = model.getModelStatus();
      if (modelStatus === constants.modelStatus.infeasible) return { status: 'infeasible', chosen: null, bound: Number.NEGATIVE_INFINITY };
      const found = model.info.get('primal_solution_status') === constants.solutionStatus.feasible;
      const chosen = found ? Array.from(model.getSolution().colValue, (value) => value > 0.5) : null;
      if (chosen) settling?.adopt(chosen);
      const own = settling?.answer();
      const bound = Number(model.info.get('mip_dual_bound'));
      return {
        status: isProven || modelStatus === constants.modelStatus.optimal ? 'optimal' : 'limit',
        chosen: own?.chosen ?? chosen,
        bound: Math.min(own?.bound ?? Number.POSITIVE_INFINITY, Number.isFinite(bound) ? bound : Number.POSITIVE_INFINITY),
      };
    },
  );
}
