import { findByKey } from '../../register/checking/find-by-key.js';
import { fold } from '../../register/checking/keys.js';
import { wishOf } from '../../register/checking/budget-answers.js';
import { rowsWith } from '../../register/checking/rows-with.js';
import { economyKind } from '../../register/choices/follow-up.js';
import type { RowOf } from '../../register/entities/index.js';
import type { Register } from '../../register/register.js';
import { findOption } from '../../schema/choice.js';
import type { Language } from '../../schema/text.js';
import { typedNumber } from '../measurements/typed-number.js';
import { pastedLines } from '../pasted-lines.js';

type YearRow = RowOf<'projectYear'>;

/** What a row of the year's money is to say; its wish is kept with it, so that a later forecast does not change what was asked for. */
export interface AnswerEdit {
  readonly row: YearRow;
  readonly values: { readonly granted: number; readonly wished: number | null };
}

export type AnswerProblem =
  /** No line names years: nothing can be read. */
  | { readonly kind: 'noYears' }
  | { readonly kind: 'noProject'; readonly said: string }
  | { readonly kind: 'noNumber'; readonly said: string; readonly project: string; readonly year: number }
  /** The register has no row, or several, for the project, the year and the kind. */
  | { readonly kind: 'noRow' | 'severalRows'; readonly project: string; readonly year: number };

export interface ReadAnswer {
  /** Figures read, whether they change a row or not. */
  readonly count: number;
  readonly edits: readonly AnswerEdit[];
  readonly problems: readonly AnswerProblem[];
}

/** An apostrophe stands before what looks like a formula, as in our own file. */
function cellsOf(text: string): readonly (readonly string[])[] {
  return pastedLines(text).map((cells) => cells.map((cell) => cell.replace(/^'/, '')));
}

/**
 * Finance's answer to the list of wishes, sent back in the form it was sent in: a line a project and kind of appropriation,
 * a column a year, thousands written as in the language. A blank cell is no answer, 0 a refusal; lines without a project, as sums, are passed over.
 */
export function readBudgetAnswer(register: Register, text: string, language: Language): ReadAnswer {
  const lines = cellsOf(text);
  const head = lines.findIndex((cells) => cells.some((cell) => /^20\d\d$/.test(cell)));
  if (head < 0) return { count: 0, edits: [], problems: [{ kind: 'noYears' }] };
  const years = (lines[head] ?? []).flatMap((cell, at) => (/^20\d\d$/.test(cell) ? [{ at, year: Number(cell) }] : []));
  const names = new Map(register.rows.project.flatMap((project) => (project.name === null ? [] : [[fold(project.name), project] as const])));
  const before = years[0]?.at ?? 0;
  const edits: AnswerEdit[] = [];
  const problems: AnswerProblem[] = [];
  let count = 0;
  for (const cells of lines.slice(head + 1)) {
    const said = cells.slice(0, before);
    const project = said.map((cell) => findByKey(register, 'project', cell) ?? names.get(fold(cell)) ?? null).find((one) => one !== null) ?? null;
    const kind = said.map((cell) => findOption(economyKind, cell)?.key ?? null).find((one) => one !== null) ?? null;
    if (project === null) {
      if (kind !== null) problems.push({ kind: 'noProject', said: said.filter(Boolean).join(' ') });
      continue;
    }
    const name = project.name ?? project.id ?? '';
    for (const { at, year } of years) {
      const cell = cells[at] ?? '';
      if (cell === '' || cell === '–' || cell === '-') continue;
      const thousands = typedNumber(cell, language);
      if (thousands === null || thousands < 0) {
        problems.push({ kind: 'noNumber', said: cell, project: name, year });
        continue;
      }
      const rows = rowsWith(register, 'projectYear', 'project', project.id).filter((row) => row.year === year && (kind === null || row.kind === kind));
      const [row] = rows;
      // Nothing was asked for in a year without a row, and nothing was given.
      if (row === undefined && thousands === 0) continue;
      if (row === undefined || rows.length > 1) {
        problems.push({ kind: row === undefined ? 'noRow' : 'severalRows', project: name, year });
        continue;
      }
      count += 1;
      const values = { granted: Math.round(thousands * 1000), wished: wishOf(row) };
      if (row.granted !== values.granted) edits.push({ row, values });
    }
  }
  return { count, edits, problems };
}
