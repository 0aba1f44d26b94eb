import { createContext, useContext } from 'react';
import type { SampleAnswer, SampleQuestion } from '../../../prioritisation/robustness/sample-question.js';

/** Tries weightings: a first answer soon, the whole later. What is given back stops it. */
export type Sampler = (question: SampleQuestion, onAnswer: (answer: SampleAnswer) => void) => () => void;

/** Milliseconds a slice may take, so that the pane stays at hand. */
const slice = 12;

/** A little at a time on the pane's own thread: where there are no workers. Fetched when first needed. */
export const slicedSampler: Sampler = (question, onAnswer) => {
  let isStopped = false;
  void import('../../../prioritisation/robustness/sample-question.js').then(({ startSampling }) => {
    const sampling = startSampling(question);
    const work = (): void => {
      if (isStopped) return;
      const until = performance.now() + slice;
      let answer: SampleAnswer | null = null;
      while (answer === null && !sampling.isDone() && performance.now() < until) answer = sampling.next(20);
      if (!sampling.isDone()) globalThis.setTimeout(work);
      if (answer) onAnswer(answer);
    };
    work();
  });
  return () => {
    isStopped = true;
  };
};

/** The sampler the pane was started with. */
export const SamplerContext = createContext<Sampler>(slicedSampler);

export function useSampler(): Sampler {
  return useContext(SamplerContext);
}
