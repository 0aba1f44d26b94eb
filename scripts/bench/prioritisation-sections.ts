import { formatNumber } from '../../src/schema/wording/number-words.js';
import type { Language, Text } from '../../src/schema/text.js';
import type { Measured } from './figures.js';
import { inTurn } from './in-turn.js';
import { measure, measureKnapsacks, measureSelectionPage, medianOf } from './measured.js';
import type { Result } from './result-line.js';

/** What the processor itself worked, where other programs take their share of the time. */
function processorRemark(seconds: number, language: Language): string {
  return `(processor ${formatNumber(seconds, language, 2)} s)`;
}

/** Scoring candidates, and ranking them again when a weight is moved. */
export async function rankingResults(projects: number, criteria: number, times: number): Promise<readonly Result[]> {
  const [runs = []] = await inTurn(times, ['rank-candidates', String(projects), String(criteria)]);
  const [first, again] = [medianOf(runs, 'first'), medianOf(runs, 'again')];
  return [
    { what: { da: 'første rangordning', en: 'first ranking' }, figure: first * 1000, unit: 'ms' },
    { what: { da: 'ny rangordning, når en vægt flyttes', en: 'ranking again when a weight is moved' }, figure: again * 1000, unit: 'ms', goal: 16 },
    { what: { da: 'ny rangordning mod den første', en: 'ranking again against the first' }, figure: again / first, unit: 'x' },
  ];
}

/** Ten thousand weightings: how soon there is an answer. */
export async function robustnessResults(sizes: readonly { readonly projects: number; readonly goal: number }[], criteria: number, times: number, language: Language): Promise<readonly Result[]> {
  const results: Result[] = [];
  for (const { projects, goal } of sizes) {
    const [runs = []] = await inTurn(times, ['sample-robustness', String(projects), String(criteria)]);
    const size = `${String(projects)} × ${String(criteria)}`;
    const whole = medianOf(runs, 'whole');
    results.push(
      { what: { da: `${size}, første svar (2.000 vægtninger)`, en: `${size}, first answer (2,000 weightings)` }, figure: medianOf(runs, 'first'), unit: 's' },
      { what: { da: `${size}, 10.000 vægtninger`, en: `${size}, 10,000 weightings` }, figure: whole, unit: 's', goal, remark: processorRemark(medianOf(runs, 'cpu'), language) },
      { what: { da: `${size}, mod samme antal tal sorteret`, en: `${size}, against as many numbers sorted` }, figure: whole / medianOf(runs, 'sorted'), unit: 'x' },
    );
  }
  return results;
}

export interface SelectionSize {
  readonly projects: number;
  readonly limits: number;
  /** Seconds. */
  readonly goal: number;
}

const seeds = [1, 2, 3, 4, 5];
const hardSeconds = 10;

async function sizeResults({ projects, limits, goal }: SelectionSize, tried: readonly number[]): Promise<readonly Result[]> {
  const runs: Measured[] = [];
  for (const seed of tried) {
    const measured = await measure('choose-portfolio', [String(projects), String(limits), String(seed)], 120);
    if (measured) runs.push(measured);
  }
  const of = (figure: string): readonly number[] => runs.map(({ figures }) => figures[figure] ?? Number.NaN);
  const sum = (figure: string): number => of(figure).reduce((total, one) => total + one, 0);
  const size = `${String(projects)} × ${String(limits)}`;
  const remark = runs.length < tried.length ? `${String(runs.length)}/${String(tried.length)}` : undefined;
  return [
    { what: { da: `${size}, valg med grunde, midterste af ${String(runs.length)}`, en: `${size}, selection with reasons, middle of ${String(runs.length)}` }, figure: medianOf(runs, 'seconds'), unit: 's', goal, ...(remark ? { remark } : {}) },
    { what: { da: `${size}, det langsomste`, en: `${size}, the slowest` }, figure: Math.max(...of('seconds')), unit: 's', goal },
    { what: { da: `${size}, alle mod løseren alene`, en: `${size}, all against the solver alone` }, figure: sum('whole') / sum('alone'), unit: 'x', goal: 1.1 },
    { what: { da: `${size}, største afstand til beviset`, en: `${size}, largest gap to the bound` }, figure: 100 * Math.max(...of('gap')), unit: '%', goal: projects <= 100 ? 0 : 0.1 },
  ];
}

/** Choosing portfolios with their reasons, held against the solver alone; and a hard one, that is stopped by time. */
export async function selectionResults(sizes: readonly SelectionSize[], quick: boolean): Promise<readonly Result[]> {
  const results: Result[] = [];
  for (const size of sizes) results.push(...(await sizeResults(size, quick ? seeds.slice(0, 1) : seeds)));
  const hard = await measure('choose-hard', ['300', '12', String(quick ? 2 : hardSeconds)], 60);
  results.push({ what: { da: `svær, 300 × 12, afstand efter ${String(quick ? 2 : hardSeconds)} s`, en: `hard, 300 × 12, gap after ${String(quick ? 2 : hardSeconds)} s` }, figure: 100 * (hard?.figures['gap'] ?? Number.NaN), unit: '%' });
  return results;
}

const absent: Text = { da: 'OR-Library findes ikke på denne computer (../shared/data/mknap)', en: 'the OR-Library is not on this computer (../shared/data/mknap)' };

/** The published knapsacks of the OR-Library. */
export async function knapsackResults(): Promise<readonly Result[]> {
  const figures = (await measureKnapsacks())?.figures ?? {};
  const of = (figure: string): number => figures[figure] ?? Number.NaN;
  if (!('classics' in figures)) return [{ what: absent, figure: 0, unit: 's' }];
  const counted = (within: number, all: number): string => `${String(within)}/${String(all)}`;
  return [
    { what: { da: '55 klassiske, alle til det bedste', en: '55 classics, all to the optimum' }, figure: of('classicSeconds'), unit: 's', remark: counted(of('optimal'), of('classics')) },
    { what: { da: 'den langsomste af dem', en: 'the slowest of them' }, figure: of('slowestClassic'), unit: 's' },
    { what: { da: 'mknapcb1, de ti første, til 0,1 % eller 10 s', en: 'mknapcb1, the first ten, to 0.1% or 10 s' }, figure: of('hardSeconds') / of('hard'), unit: 's', remark: counted(of('within'), of('hard')) },
    { what: { da: 'mknapcb1, længst fra det bedst kendte', en: 'mknapcb1, farthest from the best known' }, figure: 100 * of('worstShort'), unit: '%', goal: 0.1 },
  ];
}

/** The same selections and weightings in Chromium, in workers of a page as the pane's, and the longest that page stood still. */
export async function selectionInBrowserResults(sizes: readonly SelectionSize[]): Promise<readonly Result[]> {
  const figures = (await measureSelectionPage())?.figures ?? {};
  const of = (figure: string): number => figures[figure] ?? Number.NaN;
  return [
    ...sizes.map(({ projects, limits, goal }): Result => {
      const size = `${String(projects)} × ${String(limits)}`;
      return { what: { da: `Chromium: ${size}, midterste af tre`, en: `Chromium: ${size}, middle of three` }, figure: of(`${String(projects)}.seconds`), unit: 's', goal };
    }),
    { what: { da: 'Chromium: 5.000 × 8, første svar', en: 'Chromium: 5,000 × 8, first answer' }, figure: of('sampling.first'), unit: 's' },
    { what: { da: 'Chromium: 5.000 × 8, 10.000 vægtninger', en: 'Chromium: 5,000 × 8, 10,000 weightings' }, figure: of('sampling.whole'), unit: 's', goal: 4 },
    { what: { da: 'Chromium: længste ophold imens, valg', en: 'Chromium: longest stall meanwhile, selection' }, figure: of('selection.stall'), unit: 'ms', goal: 70 },
    { what: { da: 'Chromium: længste ophold imens, vægtninger', en: 'Chromium: longest stall meanwhile, weightings' }, figure: of('sampling.stall'), unit: 'ms', goal: 70 },
  ];
}
