import { fold } from '../../register/checking/keys.js';
import { rowsWith } from '../../register/checking/rows-with.js';
import type { Register } from '../../register/register.js';
import { contextOf } from '../benefit-context.js';
import { benefitStandings } from '../benefit-standings.js';
import { summable } from '../totals/benefit-totals.js';
import { signOf } from '../goal/effect.js';
import { plannedInYear, realisedInYear } from '../totals/realised-to-date.js';


/** Kroner of one budget year and area; null where nothing says, which is not zero. */
export interface BudgetLine {
  readonly year: number;
  /** As it was first written; null where the benefit names no area. */
  readonly area: string | null;
  /** Taken out of the budget, by the benefits' year table. */
  readonly builtIn: number | null;
  /** What the plans give in the year. */
  readonly planned: number | null;
  /** Measured in the months of the year that have ended. */
  readonly realised: number | null;
  /** Taken out of the budget by the economy's table. */
  readonly economy: number | null;
  /** `builtIn` less `economy`; null unless both are there. */
  readonly difference: number | null;
  /** Keys of the benefits behind the line. */
  readonly benefits: readonly string[];
}

interface Sums {
  area: string | null;
  builtIn: number | null;
  planned: number | null;
  realised: number | null;
  economy: number | null;
  benefits: string[];
}

const add = (sum: number | null, amount: number | null): number | null => (amount === null ? sum : (sum ?? 0) + amount);

/**
 * What was built into budgets against what has come, by budget year and area, and against what finance says was taken
 * out. Of benefits in kroner that are built in; a part of another benefit counts in that one only.
 */
export function budgetLines(register: Register): readonly BudgetLine[] {
  const lines = new Map<string, Sums & { year: number }>();
  const lineOf = (year: number, area: string | null): Sums => {
    const key = `${String(year)} ${fold(area ?? '')}`;
    const line = lines.get(key) ?? { year, area, builtIn: null, planned: null, realised: null, economy: null, benefits: [] };
    lines.set(key, line);
    return line;
  };
  const counted = summable(register, benefitStandings(register), 'kroner').filter(({ benefit }) => benefit.budgeted === true);
  for (const { benefit } of counted) {
    const rows = rowsWith(register, 'benefitYear', 'benefit', benefit.id).filter(({ year, budgetedAmount }) => year !== null && budgetedAmount !== null);
    if (rows.length === 0) continue;
    const context = contextOf(register, benefit);
    for (const year of new Set(rows.map((row) => row.year as number))) {
      const line = lineOf(year, benefit.budgetArea);
      for (const row of rows) if (row.year === year) line.builtIn = add(line.builtIn, (row.budgetedAmount ?? 0) * signOf(benefit));
      line.planned = add(line.planned, plannedInYear(benefit, context, year));
      line.realised = add(line.realised, realisedInYear(benefit, context, year, register.asOf));
      line.benefits.push(benefit.id ?? '');
    }
  }
  for (const row of register.rows.projectYear) {
    if (row.year !== null && row.saving !== null) {
      const line = lineOf(row.year, row.budgetArea);
      line.economy = add(line.economy, row.saving);
    }
  }
  return [...lines.values()]
    .map((line): BudgetLine => ({ ...line, difference: line.builtIn === null || line.economy === null ? null : line.builtIn - line.economy }))
    .sort((a, b) => a.year - b.year || (a.area ?? '').localeCompare(b.area ?? '', 'da'));
}
