import { readFileSync } from 'node:fs';
import { gunzipSync } from 'node:zlib';
import { describe, expect, it } from 'vitest';
import { rankAcceptability, type Trials } from '../../src/prioritisation/robustness/rank-acceptability.js';
import { confidenceFactor } from '../../src/prioritisation/robustness/weight-trials.js';
import { publicData } from '../support/public-data.js';

const data = publicData('mcda');
const [alternatives, criteria, cases] = [2, 3, 10_000];

interface Samples {
  readonly meas: readonly number[];
  readonly weights: readonly number[];
}

/** The samples that the R package smaa 0.3-2 prints its example of (smaa-Ex.Rout.save): heparin against enoxaparin. */
function samples(): Samples {
  return JSON.parse(gunzipSync(readFileSync(`${data.path}smaa-thrombo.json.gz`)).toString()) as Samples;
}

/** The given samples one after the other, round and round. */
function inOrder({ meas, weights: given }: Samples, fixed?: readonly number[]): Trials {
  let at = 0;
  return {
    projects: alternatives,
    criteria,
    places: 1,
    values: new Float64Array(alternatives * criteria),
    draw: (weights, values) => {
      const sample = at % cases;
      for (let k = 0; k < criteria; k += 1) weights[k] = fixed?.[k] ?? given[sample * criteria + k] ?? NaN;
      for (let i = 0; i < values.length; i += 1) values[i] = 100 * (meas[sample * alternatives * criteria + i] ?? NaN);
      at += 1;
    },
  };
}

describe.skipIf(!data.present)('rank acceptability on the samples of the R package smaa', () => {
  it('prints the same digits', () => {
    const given = samples();
    const run = rankAcceptability(inOrder(given));
    run.step(cases);
    const ranks = [0, 1].map((project) => [1, 2].map((rank) => run.share(project, rank)));
    expect(ranks).toEqual([[0.3504, 0.6496], [0.6496, 0.3504]]);
    const central = run.result().map((one) => one.central?.map((weight) => Number(weight.toFixed(7))));
    expect(central).toEqual([[0.1865097, 0.2772205, 0.5362698], [0.40731, 0.3641477, 0.2285423]]);
    const factors = run.result().map((one, project) => confidenceFactor(inOrder(given), project, one.central ?? [], cases));
    expect(factors).toEqual([0.6682, 0.8956]);
  });

  it('prints the same digits with fixed weights', () => {
    const run = rankAcceptability(inOrder(samples(), [0.5, 0.2, 0.3]));
    run.step(cases);
    expect([0, 1].map((project) => run.share(project, 1))).toEqual([0.1279, 0.8721]);
  });
});
