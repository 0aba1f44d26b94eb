import { describe, expect, it } from 'vitest';
import { directSolver } from '../../../src/adapters/highs/direct-solver.js';
import { binaryProgram, isAllowed, type SolveProgram } from '../../../src/prioritisation/selection/binary-program.js';
import type { Reason } from '../../../src/prioritisation/selection/reasons.js';
import { settle } from '../../../src/prioritisation/selection/search/settling-solver.js';
import { select, type Selection } from '../../../src/prioritisation/selection/select.js';
import type { Candidate, SelectionModel } from '../../../src/prioritisation/selection/selection-model.js';
import { bruteForce, madeModel, roundModel } from './made-model.js';

const solve = directSolver();
const briefly: SolveProgram = (program, { gap }) => Promise.resolve(settle(program, gap, 1000));
const portfolios = 2000;

/**
 * The model with what keeps a candidate out removed for it alone: it stands for itself and what it would bring along, what
 * lacks is paid for, its block lifted. What others can do is as before.
 */
function without(model: SelectionModel, i: number, { obstacles, along }: Reason): SelectionModel {
  const group = model.candidates.map((one, k) => k === i || along.includes(one));
  const together = (needs: readonly number[]): number => needs.reduce((sum, need, k) => (group[k] ? sum + need : sum), 0);
  return {
    candidates: model.candidates.map((one, k) => (k === i ? { ...one, block: null, value: together(model.candidates.map(({ value }) => value)) } : one)),
    limits: model.limits.map((limit) => {
      const missing = obstacles.reduce((sum, one) => (one.kind === 'shortage' && one.limit === limit ? sum + one.missing : sum), 0);
      return { ...limit, needs: limit.needs.map((need, k) => (k === i ? together(limit.needs) - missing : need)) };
    }),
    requires: model.requires.filter(([child]) => child !== i),
    excludes: model.excludes,
  };
}

/** Puts some in place of others, with what lacks of the limits added. */
function withOthers(model: SelectionModel, chosen: readonly boolean[], comeIn: readonly Candidate[], goOut: readonly Candidate[], { obstacles }: Pick<Reason, 'obstacles'>): boolean {
  const limits = model.limits.map((limit) => ({ ...limit, amount: obstacles.reduce((sum, one) => (one.kind === 'shortage' && one.limit === limit ? sum + one.missing : sum), limit.amount) }));
  return isAllowed(binaryProgram({ ...model, limits }), chosen.map((isIn, k) => (isIn && !goOut.includes(model.candidates[k] as Candidate)) || comeIn.includes(model.candidates[k] as Candidate)));
}

/** Rivals, and the chosen ones that cannot stay without them. */
function leaving(model: SelectionModel, chosen: readonly boolean[], rivals: readonly Candidate[]): readonly Candidate[] {
  const out = new Set(rivals);
  for (let size = -1; size !== out.size; ) {
    size = out.size;
    for (const [child, parent] of model.requires) if (chosen[child] && out.has(model.candidates[parent] as Candidate)) out.add(model.candidates[child] as Candidate);
  }
  return [...out];
}

const worth = (candidates: readonly Candidate[]): number => candidates.reduce((sum, { value }) => sum + value, 0);

const locked = (model: SelectionModel, i: number): SelectionModel => ({ ...model, candidates: model.candidates.map((one, k) => (k === i ? { ...one, block: { kind: 'lockedOut' } } : one)) });

function reasonAt({ reasons }: Selection, { candidates }: SelectionModel, one: Candidate): Reason {
  const reason = reasons[candidates.indexOf(one)];
  if (!reason) throw new Error('no such candidate');
  return reason;
}

describe('thousands of made portfolios', () => {
  it('are solved to the same value as by trying every set, and every reason for being out is true', async () => {
    let [solved, impossible, outs, alone, level, ahead] = [0, 0, 0, 0, 0, 0];
    for (let seed = 1; seed <= portfolios; seed += 1) {
      const model = madeModel(seed);
      const best = bruteForce(model);
      const selection = await select(model, { solve });
      if (best === null) {
        impossible += 1;
        expect(selection.status, `seed ${String(seed)}`).toBe('impossible');
        expect(selection.conflicts.length).toBeGreaterThan(0);
        continue;
      }
      solved += 1;
      expect(selection.status, `seed ${String(seed)}`).toBe('best');
      expect(selection.value, `seed ${String(seed)}`).toBeCloseTo(best, 6);
      expect(isAllowed(binaryProgram(model), selection.chosen)).toBe(true);
      if (selection.lostByLine !== null) expect(selection.lostByLine).toBeGreaterThanOrEqual(0);
      for (const [i, reason] of selection.reasons.entries()) {
        if (reason.isIn) continue;
        outs += 1;
        expect(reason.obstacles.length, `seed ${String(seed)}, ${String(i)}`).toBeGreaterThan(0);
        if (reason.obstacles.some(({ kind }) => kind === 'noValue' || kind === 'contradiction')) continue;
        const [own, said] = [model.candidates[i] as Candidate, `seed ${String(seed)}, ${String(i)}`];
        const [group, rivals] = [[own, ...reason.along], reason.obstacles.flatMap((one) => (one.kind === 'exclusion' ? [one.by] : []))];
        const goOut = leaving(model, selection.chosen, rivals);
        if (!goOut.some(({ lock }) => lock !== null) && !reason.obstacles.some(({ kind }) => kind === 'block')) expect(withOthers(model, selection.chosen, group, goOut, reason), said).toBe(true);
        for (const other of reason.levelWith) {
          level += 1;
          expect(worth(group), said).toBeCloseTo(other.value, 6);
          expect(withOthers(model, selection.chosen, group, [other], { obstacles: [] }), said).toBe(true);
        }
        for (const other of reason.ahead) {
          ahead += 1;
          const first = reasonAt(selection, model, other);
          expect(worth([other, ...first.along]), said).toBeGreaterThan(worth(group));
          expect(withOthers(model, selection.chosen, [other, ...first.along], goOut, reason), said).toBe(true);
        }
        if (rivals.length > 0) continue;
        alone += 1;
        const helped = without(model, i, reason);
        expect(bruteForce(helped), `seed ${String(seed)}, ${String(i)}`).toBeGreaterThan(best + 1e-9);
        expect(bruteForce(locked(helped, i)), `seed ${String(seed)}, ${String(i)}`).toBeLessThanOrEqual(best + 1e-6);
      }
    }
    expect(solved).toBeGreaterThan(portfolios / 2);
    expect(impossible).toBeGreaterThan(20);
    expect(alone).toBeGreaterThan(1000);
    expect(outs).toBeGreaterThan(alone);
    expect(level).toBeGreaterThan(5);
    expect(ahead).toBeGreaterThan(100);
  });

  it('say of each that only lacks room whether it could as well have been in, whether it comes first when there is more for all, and what would have to make room', async () => {
    const solvable = (model: SelectionModel): number => bruteForce(model) ?? Number.NEGATIVE_INFINITY;
    const withIn = (model: SelectionModel, i: number): SelectionModel => ({ ...model, candidates: model.candidates.map((one, k) => (k === i ? { ...one, lock: one.lock ?? 'in' } : one)) });
    let [level, together, ahead, several, never, out, first] = [0, 0, 0, 0, 0, 0, 0];
    for (let seed = 1; seed <= 600; seed += 1) {
      const model = roundModel(seed);
      const selection = await select(model, { solve });
      if (selection.status !== 'best') continue;
      for (const [i, reason] of selection.reasons.entries()) {
        const { isIn, obstacles, along, levelWith, levelTogether, ahead: before, aheadTogether, wouldGoOut, neverFits } = reason;
        if (isIn || obstacles.some(({ kind }) => kind !== 'shortage')) continue;
        const [said, group] = [`seed ${String(seed)}, ${String(i)}`, [model.candidates[i] as Candidate, ...along]];
        const couldBeIn = solvable(withIn(model, i)) > selection.value - 1e-9;
        expect(levelWith.length > 0 || levelTogether !== null, said).toBe(couldBeIn);
        if (levelTogether !== null) {
          together += 1;
          expect(withOthers(model, selection.chosen, [...group, ...levelTogether.comesIn], levelTogether.goesOut, { obstacles: [] }), said).toBe(true);
          expect(worth([...group, ...levelTogether.comesIn]), said).toBeCloseTo(worth(levelTogether.goesOut), 6);
        } else if (couldBeIn) level += 1;
        const limits = model.limits.map((limit) => ({ ...limit, amount: obstacles.reduce((sum, one) => (one.kind === 'shortage' && one.limit === limit ? sum + one.missing : sum), limit.amount) }));
        const more = { ...model, limits };
        const comesFirst = solvable(withIn(more, i)) > solvable(more) - 1e-9;
        expect(before.length === 0 && aheadTogether === null, said).toBe(comesFirst);
        const money = { ...model, limits: model.limits.filter(({ is }) => is.kind !== 'share') };
        expect(neverFits !== null, said).toBe(bruteForce(withIn(money, i)) === null);
        if (neverFits !== null) never += 1;
        if (wouldGoOut.length > 0) {
          out += 1;
          expect(withOthers(model, selection.chosen, group, wouldGoOut, { obstacles: [] }), said).toBe(true);
          expect(worth(wouldGoOut), said).toBeGreaterThan(worth(group));
        }
        if (comesFirst) first += 1;
        else if (aheadTogether === null) ahead += 1;
        else {
          several += 1;
          expect(withOthers(model, selection.chosen, aheadTogether.comesIn, aheadTogether.goesOut, reason), said).toBe(true);
          expect(worth(aheadTogether.comesIn) - worth(aheadTogether.goesOut), said).toBeGreaterThan(worth(group));
        }
      }
    }
    for (const count of [level, together, ahead, several, never, out]) expect(count).toBeGreaterThan(5);
    expect(first).toBeGreaterThan(500);
  });

  it('are solved without a solver within their bound, never beyond the limits, and said to be approximate where they are', async () => {
    let [found, lost] = [0, 0];
    for (let seed = 1; seed <= 400; seed += 1) {
      const model = madeModel(seed);
      const best = bruteForce(model);
      const selection = await select(model, { solve: briefly });
      if (best === null || selection.status === 'impossible') continue;
      if (selection.status === 'best') expect(selection.value).toBeCloseTo(best, 6);
      else expect(selection.status).toBe('approximate');
      if (!isAllowed(binaryProgram(model), selection.chosen)) continue;
      found += 1;
      expect(selection.value).toBeLessThanOrEqual(best + 1e-6);
      expect(selection.bound).toBeGreaterThanOrEqual(best - 1e-6);
      lost += best > 0 ? (best - selection.value) / best : 0;
    }
    expect(found).toBeGreaterThan(300);
    expect(lost / found).toBeLessThan(0.0005);
  });

  it('are worth as much in any order of the sheet, and more room never makes them worth less', async () => {
    for (let seed = 1; seed <= 150; seed += 1) {
      const model = madeModel(seed);
      const selection = await select(model, { solve });
      if (selection.status !== 'best') continue;
      const roomier = { ...model, limits: model.limits.map((limit, r) => (limit.is.kind !== 'share' && r === seed % 3 ? { ...limit, amount: limit.amount + 137 } : limit)) };
      expect((await select(roomier, { solve })).value).toBeGreaterThanOrEqual(selection.value - 1e-6);
      const last = model.candidates.length - 1;
      const turned: SelectionModel = {
        candidates: [...model.candidates].reverse(),
        limits: model.limits.map((limit) => ({ ...limit, needs: [...limit.needs].reverse() })),
        requires: model.requires.map(([a, b]) => [last - a, last - b] as const),
        excludes: model.excludes.map(([a, b]) => [last - a, last - b] as const),
      };
      expect((await select(turned, { solve })).value).toBeCloseTo(selection.value, 6);
    }
  });
});
