import type { Highs, Model } from 'highs';
import type { BinaryProgram, ProgramAnswer, Search, SolveOptions } from '../../app/ports.js';

export type PlainOptions = Pick<SolveOptions, 'gap' | 'seconds' | 'start'>;

/**
 * Steps of the search for each of the solver's own (an iteration of the simplex method takes some hundred times as long).
 * Where a gap may be left, a better answer ends the solver's work; else only the solver's proof does.
 */
const stepsBeside = { toGap: 60, toProof: 8 } as const;
const mostBeside = 400_000;
/** So many at a time, that the solver's time limit is kept. */
const mostAtOnce = 5000;

/** Rows in HiGHS's own form. */
function matrixOf({ objective, rows }: BinaryProgram) {
  const starts = [0];
  for (const { columns } of rows) starts.push((starts.at(-1) ?? 0) + columns.length);
  return { format: 'csr' as const, numRows: rows.length, numCols: objective.length, starts, indices: rows.flatMap(({ columns }) => columns), values: rows.flatMap(({ values }) => values) };
}

/**
 * Runs the solver with the search beside it: the solver's bound falls while the search's answer rises, and as soon as the
 * two are near enough the solver is stopped. True when that happened.
 */
function runBeside({ constants }: Highs, model: Model, search: Search, gap: number): boolean {
  const each = gap > 0 ? stepsBeside.toGap : stepsBeside.toProof;
  let [done, isProven] = [0, false];
  model.run({
    [constants.callbackType.mipInterrupt](event) {
      const due = Math.min(mostAtOnce, Math.min(mostBeside, each * Number(event.data.mip_total_lp_iterations ?? 0)) - done);
      if (due > 0) search.run(due);
      done += Math.max(0, due);
      if (!search.isWithin(gap, event.data.mip_dual_bound ?? Number.POSITIVE_INFINITY)) return;
      isProven = true;
      event.interrupt();
    },
    [constants.callbackType.mipImprovingSolution](event) {
      if (event.data.mip_solution) search.adopt(Array.from(event.data.mip_solution, (value) => value > 0.5));
    },
  });
  return isProven;
}

/**
 * Solves a program to the end or a limit; the call does not return before. The gap is always set: HiGHS's own, 1e-4,
 * would be told as optimal too. With a search it begins from the search's answer, and gives the better of the two.
 */
export function solveProgram(highs: Highs, program: BinaryProgram, { gap, seconds, start }: PlainOptions, search?: Search): ProgramAnswer {
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
      const begun = search?.chosen() ?? start;
      if (begun) model.setSolution({ colValue: begun.map((value) => (value ? 1 : 0)) });
      const isProven = search ? runBeside(highs, model, search, gap) : (model.run(), false);
      const modelStatus = model.getModelStatus();
      if (modelStatus === constants.modelStatus.infeasible) return { status: 'infeasible', chosen: null, bound: Number.NEGATIVE_INFINITY };
      const found = model.info.get('primal_solution_status') === constants.solutionStatus.feasible;
      const chosen = found ? Array.from(model.getSolution().colValue, (value) => value > 0.5) : null;
      if (chosen) search?.adopt(chosen);
      const bound = Number(model.info.get('mip_dual_bound'));
      return {
        status: isProven || modelStatus === constants.modelStatus.optimal ? 'optimal' : 'limit',
        chosen: search?.chosen() ?? chosen,
        bound: Math.min(search?.bound ?? Number.POSITIVE_INFINITY, Number.isFinite(bound) ? bound : Number.POSITIVE_INFINITY),
      };
    },
  );
}
