import { describe, expect, it } from 'vitest';
import { faultlessRegister } from '../../../src/example/index.js';
import { candidateMatrix } from '../../../src/prioritisation/robustness/candidate-matrix.js';
import { figuresOf, startSampling, type SampleAnswer } from '../../../src/prioritisation/robustness/sample-question.js';
import { sampledRobustness } from '../../../src/prioritisation/robustness/robustness-of.js';
import { ranking } from '../../../src/prioritisation/ranking.js';

const ranked = ranking(faultlessRegister('da'));

describe('a question of weightings', () => {
  for (const spread of [{ kind: 'around', share: 0.2 }, { kind: 'any' }, { kind: 'ordered' }] as const) {
    it(`is answered by the same figures as everywhere, first at 2,000 and then at 10,000: ${spread.kind}`, () => {
      // As it comes out at the other side of a worker.
      const question = structuredClone({ figures: figuresOf(candidateMatrix(ranked)), spread, places: 9 });
      const sampling = startSampling(question);
      const answers: SampleAnswer[] = [];
      while (!sampling.isDone()) {
        const answer = sampling.next(333);
        if (answer) answers.push(answer);
      }
      const plain = sampledRobustness(ranked, 9, spread).run;
      plain.step(2000);
      const first = plain.result();
      plain.step(8000);
      expect(answers.map(({ cases, isWhole }) => [cases, isWhole])).toEqual([[2000, false], [10_000, true]]);
      expect(answers.map(({ results }) => results)).toEqual([first, plain.result()]);
    });
  }
});
