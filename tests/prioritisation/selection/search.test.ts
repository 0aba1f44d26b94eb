import { describe, expect, it } from 'vitest';
import { binaryProgram, isAllowed, type BinaryProgram } from '../../../src/prioritisation/selection/binary-program.js';
import { beginSearch } from '../../../src/prioritisation/selection/search/begin-search.js';
import { choiceOf } from '../../../src/prioritisation/selection/search/choice.js';
import { coreColumns, worthAtPrices } from '../../../src/prioritisation/selection/search/core-columns.js';
import { relationsOf } from '../../../src/prioritisation/selection/search/relations.js';
import { upperBound } from '../../../src/prioritisation/selection/upper-bound.js';
import { seededRandom } from '../../../src/prioritisation/robustness/seeded-random.js';
import { bruteForce, budget, madeModel, modelOf } from './made-model.js';

const worthOf = ({ objective }: BinaryProgram, chosen: readonly boolean[]): number => objective.reduce((sum, value, i) => (chosen[i] ? sum + value : sum), 0);

describe('a choice under change', () => {
  it('is worth, and has left, what summing everything anew says, and can be taken back', () => {
    let [kept, broken] = [0, 0];
    for (let seed = 1; seed <= 300; seed += 1) {
      const next = seededRandom(seed);
      const program = binaryProgram(madeModel(seed));
      const relations = relationsOf(program);
      const choice = choiceOf(program, relations);
      const first = beginSearch(program).chosen();
      if (first === null) continue;
      choice.begin(Uint8Array.from(first, Number));
      const check = (): boolean => {
        const chosen = Array.from(choice.isIn, (value) => value === 1);
        const isWhole = isAllowed({ ...program, fixed: program.fixed.map(() => null) }, chosen);
        expect(choice.value()).toBeCloseTo(worthOf(program, chosen), 6);
        expect(choice.isAllowed(), `seed ${String(seed)}`).toBe(isWhole);
        if (isWhole) kept += 1;
        else broken += 1;
        return isWhole;
      };
      for (let step = 0; step < 40; step += 1) {
        choice.keep();
        const before = [...choice.isIn];
        for (const column of program.objective.keys()) if (choice.isIn[column] === 1 && next() < 0.4) choice.remove(column);
        check();
        for (const column of [...program.objective.keys()].reverse()) if (choice.isIn[column] === 0 && relations.needs[column]?.every((i) => program.fixed[i] !== 0)) choice.add(column, next() < 0.5);
        if (check()) continue;
        choice.undo();
        expect([...choice.isIn]).toEqual(before);
      }
    }
    expect(kept).toBeGreaterThan(5000);
    expect(broken).toBeGreaterThan(20);
  });
});

describe('columns in no doubt', () => {
  it('stand as the prices say in every choice better than the one known', () => {
    let sure = 0;
    for (let seed = 1; seed <= 300; seed += 1) {
      const program = binaryProgram(madeModel(seed));
      const best = bruteForce(madeModel(seed));
      if (best === null) continue;
      const known = 0.8 * best;
      const { bound, prices } = upperBound(program, known);
      const worth = worthAtPrices(program, prices);
      const free = program.fixed.map((value) => value === null);
      const asPriced = Uint8Array.from(worth, (own) => (own > 0 ? 1 : 0));
      const inDoubt = new Set(coreColumns(worth, free, asPriced, bound - known, program.objective.length));
      for (const column of program.objective.keys()) {
        if (!free[column] || inDoubt.has(column)) continue;
        sure += 1;
        const against = { ...program, fixed: program.fixed.map((value, i) => (i === column ? ((1 - (asPriced[i] ?? 0)) as 0 | 1) : value)) };
        const other = beginSearch(against);
        other.run(500);
        expect(other.chosen() === null || other.value() <= known + 1e-6).toBe(true);
      }
    }
    expect(sure).toBeGreaterThan(100);
  });
});

describe('the search', () => {
  it('finds the best of nearly every small portfolio, and never one that is not allowed', () => {
    let [portfolios, best, missed] = [0, 0, 0];
    for (let seed = 1; seed <= 500; seed += 1) {
      const model = madeModel(seed);
      const most = bruteForce(model);
      const program = binaryProgram(model);
      const search = beginSearch(program);
      search.run(2000);
      const chosen = search.chosen();
      if (most === null) {
        expect(chosen).toBeNull();
        continue;
      }
      portfolios += 1;
      expect(search.bound).toBeGreaterThanOrEqual(most - 1e-6);
      if (chosen === null) {
        missed += 1;
        continue;
      }
      expect(isAllowed(program, chosen), `seed ${String(seed)}`).toBe(true);
      expect(search.value()).toBeCloseTo(worthOf(program, chosen), 6);
      expect(search.value()).toBeLessThanOrEqual(most + 1e-6);
      if (search.value() > most - 1e-6) best += 1;
    }
    expect(best / portfolios).toBeGreaterThan(0.99);
    expect(missed / portfolios).toBeLessThan(0.005);
  });

  it('finds the same in one go as in many, and goes on from what another found', () => {
    const next = seededRandom(3);
    const needs = [0, 1, 2].map(() => Array.from({ length: 80 }, () => 20 + Math.round(200 * next())));
    const program = binaryProgram(modelOf(Array.from({ length: 80 }, () => Math.round(20 + 80 * next())), needs.map((own, r) => budget(0.3 * own.reduce((sum, need) => sum + need, 0), own, 2028 + r))));
    const [whole, parts] = [beginSearch(program), beginSearch(program)];
    const rules = whole.value();
    whole.run(20_000);
    for (let part = 0; part < 200; part += 1) parts.run(100);
    expect(parts.chosen()).toEqual(whole.chosen());
    expect(whole.value()).toBeGreaterThan(rules);
    const late = beginSearch(program);
    late.adopt(whole.chosen() ?? []);
    expect(late.value()).toBe(whole.value());
    late.adopt(program.objective.map(() => true));
    late.adopt(program.objective.map(() => false));
    expect(late.value()).toBe(whole.value());
  });
});
