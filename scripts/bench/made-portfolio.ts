import { seeded } from '../../src/example/seeded.js';
import { exampleRegister } from '../../src/example/index.js';
import type { Limit, SelectionModel } from '../../src/prioritisation/selection/selection-model.js';

const roles = ['architect', 'legal', 'security', 'trainer'] as const;
const quarters = ['q1', 'q2', 'q3', 'q4'] as const;

/** A portfolio as municipalities have them: costs that vary by a factor of ten, hours by role and quarter, some musts, dependencies and exclusions. */
export function madePortfolio(projects: number, limits: number): SelectionModel {
  const next = seeded(7 + projects + limits);
  const [project] = exampleRegister('da').rows.project;
  if (!project) throw new Error('The example has no project');
  const candidates = Array.from({ length: projects }, (_, i) => ({ key: `P-${String(i + 1).padStart(4, '0')}`, project, value: 20 + 80 * next(), lock: next() < 0.03 ? ('must' as const) : null, block: null }));
  const costs = candidates.map(() => Math.round(100_000 * Math.exp(2.3 * next())));
  const share = (needs: readonly number[], part: number): number => Math.round(part * needs.reduce((sum, need) => sum + need, 0));
  const made: Limit[] = [{ is: { kind: 'budget', funding: null, year: 2028 }, amount: share(costs, 0.4), needs: costs }];
  for (let at = 0; made.length < limits; at += 1) {
    const needs = candidates.map(() => (next() < 0.6 ? 20 + Math.round(200 * next()) : 0));
    made.push({ is: { kind: 'capacity', role: roles[at % roles.length] ?? 'legal', year: 2028 + Math.floor(at / 16), quarter: quarters[Math.floor(at / 4) % 4] ?? 'q1' }, amount: share(needs, 0.5), needs });
  }
  const pairs = (count: number): (readonly [number, number])[] => Array.from({ length: count }, () => [Math.floor(next() * projects), Math.floor(next() * projects)] as const).filter(([a, b]) => a > b);
  return { candidates, limits: made, requires: pairs(Math.round(0.2 * projects)), excludes: pairs(Math.round(0.08 * projects)).filter(([a, b]) => !(candidates[a]?.lock && candidates[b]?.lock)) };
}
