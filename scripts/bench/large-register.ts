import { faultlessRegister } from '../../src/example/index.js';
import { seeded } from '../../src/example/seeded.js';
import { entities, type EntityKey, type RowOf } from '../../src/register/entities/index.js';
import type { Register } from '../../src/register/register.js';
import { addDays, daysBetween } from '../../src/schema/dates.js';

export interface RegisterSize {
  readonly projects: number;
  readonly benefits: number;
  readonly measurements: number;
}

function keyOf(entity: EntityKey, number: number): string {
  return `${entities[entity].prefix}-${String(number).padStart(4, '0')}`;
}

function highest(rows: readonly { readonly id: string | null }[]): number {
  return Math.max(...rows.map(({ id }) => Number(/\d+$/.exec(id ?? '')?.[0] ?? 0)));
}

/** The rows there are and copies of them in turn, under keys that follow on, until there are `count`. */
function grown<K extends EntityKey>(entity: K, rows: readonly RowOf<K>[], count: number, copy: (row: RowOf<K>, index: number) => RowOf<K>): readonly RowOf<K>[] {
  const first = highest(rows) + 1;
  const added = Array.from({ length: count - rows.length }, (_, index) => {
    const made = copy(rows[index % rows.length] as RowOf<K>, index);
    return { ...made, id: keyOf(entity, first + index), at: { ...made.at, row: rows.length + index + 2 } };
  });
  return [...rows, ...added];
}

/**
 * The example's portfolio over and over: its own rows first, then copies of its projects, benefits and measurements
 * with keys and names of their own and figures varied by a fixed seed. Benefits are shared out evenly among the
 * projects and measurements among the benefits, from the baseline to the latest one, which is on the benefit's row.
 */
export function largeRegister(size: RegisterSize): Register {
  const register = faultlessRegister('da');
  const { rows, asOf } = register;
  const next = seeded(20270512);
  const varied = (value: number | null): number | null => (value === null ? null : Math.round(value * (0.7 + 0.6 * next())));
  const numbered = (text: string | null, index: number): string | null => (text === null ? null : `${text} ${String(index + 1)}`);
  const project = grown('project', rows.project, size.projects, (row, index) => ({
    ...row,
    name: numbered(row.name, index),
    caseNumber: row.caseNumber === null ? null : `${row.caseNumber}, del ${String(index + 1)}`,
    approvedBudget: varied(row.approvedBudget),
    expectedCost: varied(row.expectedCost),
  }));
  const benefit = grown('benefit', rows.benefit, size.benefits, (row, index) => ({
    ...row,
    name: numbered(row.name, index),
    project: project[(rows.project.length + index) % project.length]?.id ?? null,
    indicator: numbered(row.indicator, index),
    partOf: null,
    latestValue: row.latestValue ?? row.target ?? 1,
    latestDate: row.latestDate ?? asOf,
  }));
  const copies = benefit.slice(rows.benefit.length);
  const perBenefit = Math.ceil((size.measurements - rows.measurement.length) / copies.length);
  const measurement = grown('measurement', rows.measurement, size.measurements, (row, index) => {
    const of = copies[Math.floor(index / perBenefit)] as RowOf<'benefit'>;
    const [latestDate, latestValue] = [of.latestDate ?? asOf, of.latestValue ?? 0];
    const [baselineDate, baseline] = [of.baselineDate ?? addDays(latestDate, -365), of.baseline ?? 0];
    const back = (index % perBenefit) / perBenefit;
    return {
      ...row,
      benefit: of.id,
      date: addDays(latestDate, -Math.round(back * daysBetween(baselineDate, latestDate))),
      value: latestValue - back * (latestValue - baseline),
    };
  });
  return { ...register, rows: { ...rows, project, benefit, measurement } };
}
