import type { Highs } from 'highs';
import type { BinaryProgram, ProgramAnswer, SolveOptions } from '../../app/ports.js';

export type PlainOptions = Pick<SolveOptions, 'gap' | 'seconds' | 'start'>;

/** Rows in HiGHS's own form. */
function matrixOf({ objective, rows }: BinaryProgram) {
  const starts = [0];
  for (const { columns } of rows) starts.push((starts.at(-1) ?? 0) + columns.length);
  return { format: 'csr' as const, numRows: rows.length, numCols: objective.length, starts, indices: rows.flatMap(({ columns }) => columns), values: rows.flatMap(({ values }) => values) };
}

/**
 * Solves a program to the end or a limit; the call does not return before. The gap is always set: HiGHS's own, 1e-4,
 * would be told as optimal too.
 */
export function solveProgram(highs: Highs, program: BinaryProgram, { gap, seconds, start }: PlainOptions): ProgramAnswer {
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
      if (start) model.setSolution({ colValue: start.map((value) => (value ? 1 : 0)) });
      const { modelStatus } = model.run();
      if (modelStatus === constants.modelStatus.infeasible) return { status: 'infeasible', chosen: null, bound: Number.NEGATIVE_INFINITY };
      const found = model.info.get('primal_solution_status') === constants.solutionStatus.feasible;
      const chosen = found ? Array.from(model.getSolution().colValue, (value) => value > 0.5) : null;
      const bound = Number(model.info.get('mip_dual_bound'));
      return { status: modelStatus === constants.modelStatus.optimal ? 'optimal' : 'limit', chosen, bound: Number.isFinite(bound) ? bound : Number.POSITIVE_INFINITY };
    },
  );
}
