import { describe, expect, it } from 'vitest';
import { directSolver } from '../../../src/adapters/highs/direct-solver.js';
import { conflictInWords } from '../../../src/prioritisation/selection/conflict-words.js';
import { displacedBy } from '../../../src/prioritisation/selection/displacement.js';
import { frontier } from '../../../src/prioritisation/selection/frontier.js';
import { settle } from '../../../src/prioritisation/selection/search/settling-solver.js';
import { select } from '../../../src/prioritisation/selection/select.js';
import { queueInWords } from '../../../src/prioritisation/selection/selection-words.js';
import type { Reason } from '../../../src/prioritisation/selection/reasons.js';
import type { Limit, SelectionModel } from '../../../src/prioritisation/selection/selection-model.js';
import { budget, candidate, modelOf } from './made-model.js';

const solve = directSolver();
const shown = (chosen: readonly boolean[]): string => chosen.map(Number).join('');

describe('published selections', () => {
  // Hillier & Lieberman, "Introduction to operations research", California Manufacturing Company.
  it('California Manufacturing builds both factories', async () => {
    const model = modelOf([9, 5, 6, 4], [budget(10, [6, 3, 5, 2])], { requires: [[2, 0], [3, 1]], excludes: [[2, 3]] });
    const selection = await select(model, { solve });
    expect([selection.status, selection.value, shown(selection.chosen)]).toEqual(['best', 14, '1100']);
  });

  // Taha, "Operations research", capital budgeting over three years.
  it("Taha's five projects in three years", async () => {
    const model = modelOf([20, 40, 20, 15, 30], [budget(25, [5, 4, 3, 7, 8], 1), budget(25, [1, 7, 9, 4, 6], 2), budget(25, [8, 10, 2, 1, 10], 3)]);
    const selection = await select(model, { solve });
    expect([selection.value, shown(selection.chosen)]).toEqual([95, '11110']);
  });

  // Winston, "Operations research", Stockco: choosing by value for money gives 38.
  it('Stockco, where value for money alone misses the best', async () => {
    const model = modelOf([16, 22, 12, 8], [budget(14, [5, 7, 4, 3])]);
    const selection = await select(model, { solve });
    expect([selection.value, shown(selection.chosen)]).toEqual([42, '0111']);
    // Down the list by value: 22 and 16 fit, 12 does not, and there the line is drawn.
    expect([selection.cutOff.value, selection.lostByLine]).toEqual([38, 4]);
    expect((await select(model, { solve: (program, { gap }) => Promise.resolve(settle(program, gap)) })).bound).toBeGreaterThanOrEqual(42);
  });
});

describe('a selection', () => {
  it('lets others have their turn between its reasons, and is the same', async () => {
    const model = modelOf([16, 22, 12, 8], [budget(14, [5, 7, 4, 3])]);
    let turns = 0;
    const paused = await select(model, { solve, breathe: () => new Promise((resolve) => setTimeout(() => resolve(void (turns += 1)))) });
    expect([turns, paused]).toEqual([4, await select(model, { solve })]);
  });

  it('says why each is in or out, and what would bring it in', async () => {
    const model = modelOf([0, 50, 40, 30, 10, 25], [budget(100, [40, 30, 30, 60, 0, 0]), { is: { kind: 'capacity', role: 'architect', year: 2028, quarter: 'q1' }, amount: 50, needs: [0, 20, 20, 0, 20, 0] }], { requires: [[5, 3]] });
    const must = { ...model, candidates: model.candidates.map((one, i) => (i === 0 ? { ...one, lock: 'must' as const } : one)) };
    const { reasons, value } = await select(must, { solve });
    expect(value).toBe(90);
    expect(reasons.map(({ reason }) => reason)).toEqual(['must', 'value', 'value', 'budget', 'capacity', 'dependency']);
    expect(reasons[3]?.obstacles).toMatchObject([{ kind: 'shortage', missing: 60 }]);
    expect(reasons[4]?.obstacles).toMatchObject([{ kind: 'shortage', limit: { is: { role: 'architect', quarter: 'q1' } }, missing: 10 }]);
    expect(reasons[5]?.along.map(({ key }) => key)).toEqual(['P-0004']);
    expect(reasons[5]?.obstacles).toMatchObject([{ kind: 'shortage', missing: 60 }]);
  });

  it('counts the room that rivals leave, and tells of two that can never stand together', async () => {
    const rivals = modelOf([50, 40], [budget(100, [90, 95])], { excludes: [[0, 1]] });
    expect((await select(rivals, { solve })).reasons[1]?.obstacles).toMatchObject([{ kind: 'exclusion', by: { key: 'P-0001' } }]);
    const never = modelOf([50, 40], [budget(100, [10, 10])], { requires: [[1, 0]], excludes: [[0, 1]] });
    expect((await select(never, { solve })).reasons[1]).toMatchObject({ reason: 'exclusion', obstacles: [{ kind: 'contradiction' }] });
  });

  it('says who stands level, and who would come first if there were more', async () => {
    const { reasons } = await select(modelOf([50, 50, 45, 60], [budget(10, [10, 10, 10, 20])]), { solve });
    expect(reasons[1]?.levelWith.concat(reasons[0]?.levelWith ?? [])).toHaveLength(1);
    expect(reasons[2]?.ahead.map(({ key }) => key)).toHaveLength(1);
    expect(reasons[3]?.ahead).toEqual([]);
  });

  it('says who stands level with several together, and what several ahead would give', async () => {
    const words = async (...[values, limit, costs]: [readonly number[], number, readonly number[]]): Promise<readonly string[]> => {
      const { chosen, reasons } = await select(modelOf(values, [budget(limit, costs)]), { solve });
      return reasons.flatMap((reason, i) => (chosen[i] ? [] : queueInWords(reason, { language: 'da', currency: 'kr.' })));
    };
    // One for two, whichever the solver took.
    expect([
      ['Det står lige med Projekt 1 og Projekt 2 tilsammen, og valget kunne lige så godt være omvendt.'],
      ['Sammen med Projekt 2 står det lige med Projekt 3, og valget kunne lige så godt være omvendt.', 'Sammen med Projekt 1 står det lige med Projekt 3, og valget kunne lige så godt være omvendt.'],
    ]).toContainEqual(await words([30, 20, 50], 10, [5, 5, 10]));
    // With 4 more for all, the second would come in place of the third; and two small ones together give more than one.
    expect((await words([20, 80, 50], 10, [4, 14, 10]))[0]).toBe('Foran i køen: Projekt 2 i stedet for Projekt 3.');
    expect(await words([70, 30, 25, 25], 10, [10, 10, 5, 5])).toContain('Foran i køen: Projekt 3 og Projekt 4 tilsammen.');
  });

  it('tells one that is worth more than some that are in what would have to make room for it, or that nothing could', async () => {
    const words = async (model: SelectionModel, at: number): Promise<string> => queueInWords((await select(model, { solve })).reasons[at] as Reason, { language: 'da', currency: 'kr.' }).join(' ');
    const model = modelOf([80, 50, 45, 20], [budget(10, [9, 4, 4, 1])]);
    expect(await words(model, 0)).toBe('Det giver mere end nogle af de valgte, men for at få plads måtte Projekt 2 og Projekt 3 ud, og de giver tilsammen mere.');
    const unnamed = { ...model, candidates: model.candidates.map((one, i) => (i === 1 || i === 2 ? { ...one, project: { ...one.project, name: 'andre' } } : one)) };
    expect(await words(unnamed, 0)).toContain('for at få plads måtte andre ud');
    const musts = { ...model, candidates: model.candidates.map((one, i) => (i === 1 ? candidate(1, 50, 'must') : one)) };
    expect(await words(musts, 0)).toBe('Selv om alt andet måtte vente, er der ikke plads ved siden af det, der skal med.');
    expect(await words(modelOf([80, 50], [budget(10, [11, 4])]), 0)).toBe('Selv om alt andet måtte vente, er der ikke plads.');
  });

  it('is not made impossible by hours that others have been given beyond what there is', async () => {
    const hours: Limit = { is: { kind: 'capacity', role: 'architect', year: 2028, quarter: 'q1' }, amount: 0, overdrawn: 50, needs: [0, 20] };
    const selection = await select(modelOf([10, 20], [hours]), { solve });
    expect(selection).toMatchObject({ status: 'best', chosen: [true, false] });
    expect(selection.reasons[1]?.obstacles).toMatchObject([{ kind: 'shortage', missing: 70 }]);
    const must = await select({ ...modelOf([10, 20], [hours]), candidates: [candidate(0, 10), candidate(1, 20, 'must')] }, { solve });
    expect(must.conflicts.map((one) => conflictInWords(one, { language: 'da', currency: null }))).toEqual([
      'Det, der skal laves, kræver 20 timer af it-arkitekt i 1. kvartal 2028, hvor der er 0 timer (50 timer mere end det er allerede givet til andre) – mest til Projekt 2 (20 timer). Flyt eller afvis noget af det, eller find mere.',
    ]);
  });

  it('names the musts that take more than there is', async () => {
    const model = { ...modelOf([10, 20, 90], [budget(100, [80, 50, 10])]), candidates: [candidate(0, 10, 'must'), candidate(1, 20, 'must'), candidate(2, 90)] };
    const selection = await select(model, { solve });
    expect(selection.status).toBe('impossible');
    expect(shown(selection.chosen)).toBe('110');
    expect(selection.conflicts).toMatchObject([{ kind: 'overload', needed: 130, by: [{ need: 80 }, { need: 50 }] }]);
  });

  it('names locks that fight: a must that waits for one locked out, and two that exclude each other', async () => {
    const waits = { ...modelOf([1, 1], [], { requires: [[0, 1]] }), candidates: [candidate(0, 1, 'must'), candidate(1, 1, null, { kind: 'lockedOut' as const })] };
    expect((await select(waits, { solve })).conflicts).toMatchObject([{ kind: 'blocked', candidate: { key: 'P-0002' }, neededBy: { key: 'P-0001' } }]);
    const apart = { ...modelOf([1, 1], [], { excludes: [[0, 1]] }), candidates: [candidate(0, 1, 'in'), candidate(1, 1, 'must')] };
    expect((await select(apart, { solve })).conflicts).toMatchObject([{ kind: 'exclusion' }]);
  });

  it('takes a circle of dependencies whole or not at all, and tells of it', async () => {
    const model = modelOf([10, 10, 15], [budget(10, [5, 5, 9])], { requires: [[0, 1], [1, 0]] });
    const selection = await select(model, { solve });
    expect(shown(selection.chosen)).toBe('110');
    expect(selection.circles.map((circle) => circle.map(({ key }) => key))).toEqual([['P-0001', 'P-0002']]);
  });

  it('tells when nobody can give a share, instead of dropping it', async () => {
    const model = modelOf([10, 10], [{ is: { kind: 'share', of: { category: 'local' }, least: 0.5 }, amount: 0, needs: [50, 50] }]);
    const must = { ...model, candidates: [candidate(0, 10, 'must'), candidate(1, 10)] };
    expect((await select(must, { solve })).conflicts).toMatchObject([{ kind: 'share' }]);
  });

  it('stands with nothing, one, or identical candidates', async () => {
    expect(await select(modelOf([], []), { solve })).toMatchObject({ status: 'best', value: 0, chosen: [] });
    expect(shown((await select(modelOf([5], [budget(1, [2])]), { solve })).chosen)).toBe('0');
    const twins = await select(modelOf([5, 5, 5], [budget(2, [1, 1, 1])]), { solve });
    expect([twins.value, twins.chosen.filter(Boolean).length]).toEqual([10, 2]);
  });

  it('is found and proven without the solver where that cannot be had', async () => {
    const model = modelOf([16, 22, 12, 8], [budget(14, [5, 7, 4, 3])]);
    const selection = await select(model, { solve: () => Promise.reject(new Error('WebAssembly is blocked')) });
    expect([selection.status, selection.value, selection.gap]).toEqual(['best', 42, 0]);
  });

  it('never trusts an answer that breaks a limit', async () => {
    const model = modelOf([16, 22], [budget(7, [5, 7])]);
    const selection = await select(model, { solve: () => Promise.resolve({ status: 'optimal', chosen: [true, true], bound: 38 }) });
    expect(selection).toMatchObject({ status: 'best', value: 22 });
  });

  it('can be cancelled', async () => {
    expect((await select(modelOf([1], []), { solve, signal: AbortSignal.abort() })).status).toBe('cancelled');
  });
});

describe('something new in', () => {
  it('says what goes out for it, and what that costs', async () => {
    const model = modelOf([16, 22, 12, 8], [budget(14, [5, 7, 4, 3])]);
    const before = await select(model, { solve });
    const { comesIn, goesOut, loss } = await displacedBy(model, before, 0, { solve });
    expect([comesIn.map(({ key }) => key), goesOut.map(({ key }) => key), loss]).toEqual([['P-0001'], ['P-0003', 'P-0004'], 4]);
  });
});

describe('the frontier', () => {
  it('never falls, begins with the musts and ends with all', async () => {
    const costs = [3, 5, 7, 2, 4];
    const limit = budget(10, costs);
    const model = { ...modelOf([10, 14, 20, 5, 9], [limit]), candidates: [candidate(0, 10, 'must'), candidate(1, 14), candidate(2, 20), candidate(3, 5), candidate(4, 9)] };
    const points = await frontier(model, limit, { solve, points: 10 });
    expect(points[0]).toMatchObject({ budget: 3, value: 10 });
    expect(points.at(-1)).toMatchObject({ budget: 21, value: 58 });
    points.slice(1).forEach((point, at) => expect(point.value).toBeGreaterThanOrEqual(points[at]?.value ?? NaN));
    for (const { cost, budget: amount } of points) expect(cost).toBeLessThanOrEqual(amount + 1e-9);
  });
});
