import { describe, expect, it } from 'vitest';
import { workerSampler, type SamplingWorker } from '../../../src/pane/state/sampling/worker-sampler.js';
import type { SampleAnswer, SampleQuestion } from '../../../src/prioritisation/robustness/sample-question.js';

const question: SampleQuestion = { figures: { low: Float64Array.from([100, 0, 0, 100]), high: Float64Array.from([100, 0, 0, 100]), weights: [1, 1], groupOf: new Uint8Array(2), groups: [[0, 1]] }, spread: { kind: 'any' }, places: 1 };
const answer = (isWhole: boolean): SampleAnswer => ({ cases: isWhole ? 10_000 : 2000, results: [], isWhole });

/** A worker that says only what the test says. */
function fakeWorker(): SamplingWorker & { readonly asked: SampleQuestion[]; ended: number } {
  const asked: SampleQuestion[] = [];
  return { asked, ended: 0, postMessage: (one) => void asked.push(one), onmessage: null, onerror: null, terminate() { this.ended += 1; } };
}

/** Asks and waits until the whole is there. */
function whole(sample: ReturnType<typeof workerSampler>): Promise<readonly SampleAnswer[]> {
  return new Promise((resolve) => {
    const seen: SampleAnswer[] = [];
    sample(question, (one) => {
      seen.push(one);
      if (one.isWhole) resolve(seen);
    });
  });
}

describe('weightings in a worker', () => {
  it('come twice, and the worker ends with the last', () => {
    const worker = fakeWorker();
    const seen: SampleAnswer[] = [];
    workerSampler(() => worker)(question, (one) => seen.push(one));
    expect(worker.asked).toEqual([question]);
    worker.onmessage?.({ data: answer(false) });
    expect(worker.ended).toBe(0);
    worker.onmessage?.({ data: answer(true) });
    expect([seen.map(({ cases }) => cases), worker.ended, worker.onmessage]).toEqual([[2000, 10_000], 1, null]);
  });

  it('are given up when nobody waits any longer', () => {
    const worker = fakeWorker();
    workerSampler(() => worker)(question, () => expect.unreachable())();
    expect([worker.ended, worker.onmessage]).toEqual([1, null]);
  });

  it('are tried on the page itself where workers are blocked, at once or when begun', async () => {
    const [first, last] = await whole(workerSampler(() => { throw new DOMException('blocked', 'SecurityError'); }));
    expect([first?.cases, last?.cases, last?.results[0]?.best, last?.results[0]?.worst]).toEqual([2000, 10_000, 1, 2]);
    const worker = fakeWorker();
    let begun = 0;
    const sample = workerSampler(() => { begun += 1; return worker; });
    const answers = whole(sample);
    worker.onerror?.(new Error('policy'));
    expect((await answers).at(-1)?.cases).toBe(10_000);
    expect((await whole(sample)).length).toBe(2);
    expect([begun, worker.ended]).toEqual([1, 1]);
  });

  it('can be given up on the page itself, too', async () => {
    const stop = workerSampler(() => { throw new Error('no workers'); })(question, () => expect.unreachable());
    stop();
    await new Promise((resolve) => setTimeout(resolve, 50));
  });
});
