import { faultlessRegister } from '../../src/example/index.js';
import { seeded } from '../../src/example/seeded.js';
import { entities, type EntityKey, type RowOf } from '../../src/register/entities/index.js';
import type { Register } from '../../src/register/register.js';
import { addMonths } from '../../src/schema/dates.js';

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
 * projects and measurements among the benefits, whose latest measurement is on their own row.
 */
export function largeRegister(size: RegisterSize): Register {
  const register = faultlessRegister('da');
  const { rows } = register;
  const next = seeded(20270512);
  const varied = (value: number | null): number | null => (value === null ? null : Math.round(value * (0.7 + 0.6 * next())));
  const project = grown('project', rows.project, size.projects, (row, index) => ({
    ...row,
    name: `${row.name ?? ''} ${String(index + 1)}`,
    approvedBudget: varied(row.approvedBudget),
    expectedCost: varied(row.expectedCost),
  }));
  const perBenefit = size.measurements / size.benefits;
  const benefit = grown('benefit', rows.benefit, size.benefits, (row, index) => ({
    ...row,
    name: `${row.name ?? ''} ${String(index + 1)}`,
    project: project[(rows.project.length + index) % project.length]?.id ?? null,
    partOf: null,
    latestValue: row.latestValue ?? varied(row.target) ?? 1,
    latestDate: row.latestDate ?? register.asOf,
  }));
  const measured = benefit.slice(rows.benefit.length);
  const measurement = grown('measurement', rows.measurement, size.measurements, (row, index) => {
    const of = measured[Math.floor(index / perBenefit) % measured.length];
    const age = index % perBenefit;
    const value = age === 0 ? (of?.latestValue ?? null) : varied(of?.latestValue ?? null);
    return { ...row, benefit: of?.id ?? null, date: addMonths(of?.latestDate ?? register.asOf, -3 * age), value };
  });
  return { ...register, rows: { ...rows, project, benefit, measurement } };
}
