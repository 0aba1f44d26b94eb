import { startSampling, type SampleAnswer, type SampleQuestion } from '../../../prioritisation/robustness/sample-question.js';

/** The worker itself: one question, answered twice. */
const scope = globalThis as unknown as { onmessage: ((event: { readonly data: SampleQuestion }) => void) | null; postMessage(answer: SampleAnswer): void };

scope.onmessage = ({ data }) => {
  const sampling = startSampling(data);
  while (!sampling.isDone()) {
    const answer = sampling.next(500);
    if (answer) scope.postMessage(answer);
  }
};
