import { directSolver } from './direct-solver.js';
import type { WorkerAsk, WorkerReply } from './worker-messages.js';

/** The worker itself: one question at a time, one answer to each. */
const scope = globalThis as unknown as { onmessage: ((event: { readonly data: WorkerAsk }) => void) | null; postMessage(reply: WorkerReply): void };

const solve = directSolver();

scope.onmessage = ({ data }) => {
  solve(data.program, data.options).then(
    (answer) => scope.postMessage({ answer }),
    (error: unknown) => scope.postMessage({ failed: error instanceof Error ? error.message : String(error) }),
  );
};
