import { describe, expect, it } from 'vitest';
import { rowContent } from '../../../src/app/journal/row-content.js';
import { movementsBetween } from '../../../src/app/snapshots/movements.js';
import { applyDifferences, rowDifferences } from '../../../src/app/snapshots/row-differences.js';
import { slipsOver } from '../../../src/app/snapshots/slips.js';
import { exampleRegister } from '../../../src/example/index.js';
import type { EntityKey } from '../../../src/register/entities/index.js';
import type { Register } from '../../../src/register/register.js';
import { date } from '../../../src/schema/dates.js';
import type { AnyRow } from '../../../src/schema/entity.js';

/** Numbers between 0 and 1 from a seed (mulberry32). */
function chance(seed: number): () => number {
  let state = seed;
  return () => {
    state = (state + 0x6d2b79f5) | 0;
    let mixed = Math.imul(state ^ (state >>> 15), 1 | state);
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed;
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 4294967296;
  };
}

const touched = ['project', 'benefit', 'barrier', 'case', 'milestone', 'measurement', 'statusReport'] as const satisfies readonly EntityKey[];

/** The register after a handful of edits anywhere: cells emptied or taken from another row, rows added, removed, moved. */
function edited(register: Register, next: () => number): Register {
  const rows: Record<string, readonly AnyRow[]> = { ...register.rows };
  for (let step = 0; step < 12; step += 1) {
    const entity = touched[Math.floor(next() * touched.length)] ?? 'project';
    const all = rows[entity] ?? [];
    const at = Math.floor(next() * all.length);
    const [row, other] = [all[at], all[Math.floor(next() * all.length)]];
    if (!row || !other) continue;
    const fields = Object.keys(row).filter((field) => field !== 'id' && field !== 'at');
    const field = fields[Math.floor(next() * fields.length)] ?? 'name';
    const kind = next();
    if (kind < 0.5) rows[entity] = all.with(at, { ...row, [field]: next() < 0.3 ? null : other[field] });
    else if (kind < 0.7) rows[entity] = [...all, { ...other, id: `X-${String(step)}-${String(Math.floor(next() * 1e6))}` }];
    else if (kind < 0.85) rows[entity] = all.toSpliced(at, 1);
    else rows[entity] = [...all.toSpliced(at, 1), row];
  }
  return { ...register, rows: rows as unknown as Register['rows'] };
}

function contents(register: Register): Readonly<Record<string, unknown>> {
  return Object.fromEntries(
    touched.map((entity) => [entity, (register.rows[entity] as readonly AnyRow[]).flatMap((row) => rowContent(entity, row)?.content ?? []).sort()]),
  );
}

// Numbers used twice cannot be frozen, so no edition holds one.
const example = (() => {
  const register = exampleRegister('da');
  const seen = new Set<string | null>();
  const project = register.rows.project.filter(({ id }) => !seen.has(id) && seen.add(id));
  return { ...register, rows: { ...register.rows, project } };
})();

describe('differences between two states', () => {
  it('make the newer one out of the older one, whatever was edited', () => {
    for (let seed = 1; seed <= 50; seed += 1) {
      const next = chance(seed);
      const before = edited(example, next);
      const after = edited(before, next);
      expect(contents(applyDifferences(before, rowDifferences(before, after))), `seed ${String(seed)}`).toEqual(contents(after));
      expect(contents(applyDifferences(after, rowDifferences(after, before))), `seed ${String(seed)} back`).toEqual(contents(before));
    }
  });

  it('are none between a state and itself, also when rows stand in another order', () => {
    const turned = { ...example, rows: { ...example.rows, project: [...example.rows.project].reverse() } };
    expect(rowDifferences(example, turned)).toEqual([]);
  });
});

function withProject(register: Register, id: string, values: Readonly<Record<string, unknown>>): Register {
  const project = register.rows.project.map((row) => (row.id === id ? ({ ...row, ...values } as typeof row) : row));
  return { ...register, rows: { ...register.rows, project } };
}

describe('movements between two states', () => {
  const [first, second] = example.rows.project;
  const before = withProject(example, 'P-0001', { status: 'active', phase: 'execution', light: 'green', agreedEnd: date('2027-10-01'), expectedEnd: date('2027-10-01'), approvedBudget: 1_000_000 });

  it('tell of phase, light, end and money, each with its before and after', () => {
    const after = withProject(before, 'P-0001', { phase: 'realisation', light: 'red', expectedEnd: date('2027-12-01'), approvedBudget: 1_250_000 });
    expect(movementsBetween(before, after).projects.map(({ row: _, ...move }) => move)).toEqual([
      { what: 'phase', before: 'execution', after: 'realisation' },
      { what: 'lightWorse', before: 'green', after: 'red' },
      // October has 31 days and November 30.
      { what: 'endMoved', before: '2027-10-01', after: '2027-12-01', days: 61 },
      { what: 'budget', before: 1_000_000, after: 1_250_000 },
    ]);
    expect(movementsBetween(after, before).projects.map(({ what }) => what)).toEqual(['phase', 'lightBetter', 'endMoved', 'budget']);
  });

  it('tell of new, closed, resumed and removed projects', () => {
    const closed = withProject(before, 'P-0001', { status: 'closed' });
    const without = { ...closed, rows: { ...closed.rows, project: closed.rows.project.filter(({ id }) => id !== second?.id) } };
    const seen = movementsBetween(before, without).projects.map(({ row, what }) => [row.id, what]);
    expect(seen).toContainEqual(['P-0001', 'closed']);
    expect(seen).toContainEqual([second?.id, 'removed']);
    const back = movementsBetween(without, before).projects.map(({ row, what }) => [row.id, what]);
    expect(back).toContainEqual(['P-0001', 'resumed']);
    expect(back).toContainEqual([second?.id, 'new']);
    expect(movementsBetween(before, before)).toEqual({ projects: [], benefits: [] });
    expect(first?.id).toBe('P-0001');
  });

  it('tell of benefits by what has been reached, and never make a figure of a blank', () => {
    const benefit = before.rows.benefit.map((row, index) => (index === 0 ? { ...row, baseline: 100, target: 50, latestValue: null } : row));
    const measured = benefit.map((row, index) => (index === 0 ? { ...row, latestValue: 75 } : row));
    const [old, now] = [benefit, measured].map((rows) => ({ ...before, rows: { ...before.rows, benefit: rows } })) as unknown as [Register, Register];
    expect(movementsBetween(old, now).benefits.map(({ row: _, ...move }) => move)).toEqual([{ what: 'achievement', before: null, after: 0.5 }]);
  });
});

describe('slips', () => {
  it('count how often an end was put off, not how often it was moved', () => {
    const ends = ['2027-06-01', '2027-07-01', '2027-06-15', '2027-09-01'].map((end) => withProject(example, 'P-0001', { expectedEnd: date(end) }));
    expect(slipsOver(ends).filter(({ key }) => key === 'P-0001')).toEqual([{ entity: 'project', key: 'P-0001', times: 2, days: 92 }]);
    expect(slipsOver([example, example])).toEqual([]);
  });
});
