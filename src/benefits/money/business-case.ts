import { partsOf } from '../../schema/dates.js';
import { rowsWith } from '../../register/checking/rows-with.js';
import type { RowOf } from '../../register/entities/index.js';
import type { Register } from '../../register/register.js';
import { contextOf } from '../benefit-context.js';
import { figuresOfRows, type BenefitFigures } from '../benefit-figures.js';
import { summable } from '../totals/benefit-totals.js';
import { discountFactor, discountRates, type DiscountRates } from './discount.js';
import { signOf, sizeOf } from '../goal/effect.js';
import { paybackOf, type Payback } from './payback.js';
import { priceFactor } from './price-level.js';
import { plannedInYear } from '../totals/realised-to-date.js';

export interface CaseYear {
  readonly year: number;
  readonly operation: number;
  readonly capital: number;
  /** What operation costs more a year than before, from the year after the last with a cost of its own. */
  readonly lastingExtra: number;
  /** Benefits less dis-benefits in kroner, by the current plan. */
  readonly benefits: number;
  /** Hours released, never in the kroner. */
  readonly hours: number;
  readonly net: number;
  readonly accumulated: number;
  readonly factor: number;
}

/** A project's economy as a municipality tables it: investment, lasting effect and payback first, present value beside. */
export interface BusinessCase {
  readonly years: readonly CaseYear[];
  readonly investment: { readonly operation: number; readonly capital: number };
  /** Yearly effect at full phase-in: benefits less dis-benefits less the lasting extra cost; null without a benefit in kroner. */
  readonly fullEffect: number | null;
  readonly fullHours: number | null;
  readonly payback: Payback;
  readonly netPresentValue: number;
  readonly rates: DiscountRates;
  /** The year whose price level the amounts are in; null for current prices. */
  readonly priceLevel: number | null;
  /** Operating cost that remains and is not counted: nothing says what of it is more than before. */
  readonly lastingNotCounted: number | null;
  /** Benefits in kroner whose plan gives no figure for some year: they count nothing there, and are named. */
  readonly withoutPlan: readonly BenefitFigures[];
}

type ProjectYear = RowOf<'projectYear'>;

/** Expected where it is known, else the budget; a year with neither costs nothing we know of. */
function costOf(row: ProjectYear): number {
  return row.expected ?? row.budget ?? 0;
}

function sumOf(values: readonly (number | null)[]): number {
  return values.reduce<number>((sum, value) => sum + (value ?? 0), 0);
}

/** A lasting cost as last stated for each kind of appropriation; null where none is. */
function lastStated(rows: readonly ProjectYear[], field: 'lasting' | 'lastingExtra'): number | null {
  const latest = new Map<string, ProjectYear>();
  for (const row of rows) {
    if (row[field] === null || row.year === null) continue;
    const known = latest.get(row.kind ?? '');
    if (!known || (known.year ?? 0) <= row.year) latest.set(row.kind ?? '', row);
  }
  return latest.size === 0 ? null : sumOf([...latest.values()].map((row) => row[field]));
}

function atFull(figures: readonly BenefitFigures[]): number | null {
  const sizes = figures.flatMap(({ benefit }) => {
    const size = sizeOf(benefit);
    return size === null ? [] : [size * signOf(benefit)];
  });
  return sizes.length === 0 ? null : sumOf(sizes);
}

/** Null for a project that has neither a cost by year nor a benefit in kroner or hours with a plan. */
export function businessCase(register: Register, project: Pick<RowOf<'project'>, 'id'>): BusinessCase | null {
  const costs = rowsWith(register, 'projectYear', 'project', project.id).filter(({ year }) => year !== null);
  const own = figuresOfRows(register, rowsWith(register, 'benefit', 'project', project.id));
  const money = summable(register, own, 'kroner');
  const released = summable(register, own, 'hours');
  const plans = [...money, ...released].map(({ benefit }) => ({ benefit, context: contextOf(register, benefit) }));
  const starts = plans.flatMap(({ benefit, context }) => benefit.realisationStart ?? context.plan.goLive ?? benefit.baselineDate ?? []);
  const firstYears = [...costs.map(({ year }) => year as number), ...starts.map((day) => partsOf(day).year)];
  if (firstYears.length === 0) return null;

  const first = Math.min(...firstYears);
  const horizon = Math.max(register.settings.caseHorizonYears ?? 10, 1);
  const lastCost = Math.max(first, ...costs.filter((row) => costOf(row) !== 0).map(({ year }) => year as number));
  const lasting = lastStated(costs, 'lastingExtra');
  const rates = discountRates(register);
  const level = register.settings.priceLevelYear;
  const factors = Array.from({ length: horizon + 1 }, (_, t) => (level === null ? 1 : priceFactor(register, first + t, level)));
  const converted = level !== null && costs.every(({ year }) => priceFactor(register, year as number, level) !== null);
  const planned = (figures: readonly BenefitFigures[], year: number): readonly (number | null)[] =>
    figures.map(({ benefit }) => plannedInYear(benefit, contextOf(register, benefit), year));
  const lacking = new Set<BenefitFigures>();
  let accumulated = 0;
  const years = Array.from({ length: horizon + 1 }, (_, t): CaseYear => {
    const year = first + t;
    const amounts = planned(money, year);
    amounts.forEach((amount, index) => {
      if (amount === null) lacking.add(money[index] as BenefitFigures);
    });
    // Costs are entered in their own year's prices; benefits stand in the price level of their baseline.
    const inLevel = converted ? (factors[t] ?? 1) : 1;
    const cost = (kind: 'operation' | 'capital'): number =>
      sumOf(costs.filter((row) => row.year === year && (row.kind === 'capital') === (kind === 'capital')).map(costOf)) * inLevel;
    const [operation, capital] = [cost('operation'), cost('capital')];
    const remains = year > lastCost ? (lasting ?? 0) : 0;
    const benefits = sumOf(amounts);
    const net = benefits - operation - capital - remains;
    accumulated += net;
    return { year, operation, capital, lastingExtra: remains, benefits, hours: sumOf(planned(released, year)), net, accumulated, factor: discountFactor(t, rates) };
  });
  const full = atFull(money);
  return {
    years,
    investment: { operation: sumOf(years.map(({ operation }) => operation)), capital: sumOf(years.map(({ capital }) => capital)) },
    fullEffect: full === null ? null : full - (lasting ?? 0),
    fullHours: atFull(released),
    payback: paybackOf(years.map(({ net }) => net)),
    netPresentValue: sumOf(years.map(({ net, factor }) => net * factor)),
    rates,
    priceLevel: converted ? level : null,
    lastingNotCounted: lasting === null ? lastStated(costs, 'lasting') : null,
    withoutPlan: [...lacking],
  };
}
