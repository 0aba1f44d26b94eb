import type { SampleAnswer, SampleQuestion } from '../../../prioritisation/robustness/sample-question.js';
import { slicedSampler, type Sampler } from './sampler.js';

/** The part of a browser's worker that is used. */
export interface SamplingWorker {
  postMessage(message: SampleQuestion): void;
  terminate(): void;
  onmessage: ((event: { readonly data: SampleAnswer }) => void) | null;
  onerror: ((event: unknown) => void) | null;
}

/** In a worker of its own for each question, ended with it; on the pane's thread where workers are blocked. */
export function workerSampler(begin: () => SamplingWorker): Sampler {
  let isBlocked = false;
  return (question, onAnswer) => {
    if (isBlocked) return slicedSampler(question, onAnswer);
    let stop = (): void => undefined;
    const instead = (): void => {
      isBlocked = true;
      stop = slicedSampler(question, onAnswer);
    };
    try {
      const worker = begin();
      stop = () => {
        worker.onmessage = worker.onerror = null;
        worker.terminate();
      };
      worker.onmessage = ({ data }) => {
        if (data.isWhole) stop();
        onAnswer(data);
      };
      worker.onerror = () => {
        stop();
        instead();
      };
      worker.postMessage(question);
    } catch {
      instead();
    }
    return () => stop();
  };
}
