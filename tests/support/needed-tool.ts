import { it } from 'vitest';

/** A program outside this package that some tests ask for their facts. */
export interface NeededTool {
  readonly name: string;
  readonly present: boolean;
  /** How to get it, one line. */
  readonly hint: string;
  /** How often a test is tried again on a build machine, where other work may come between; nowhere else, so that whoever writes a test sees it fail. */
  readonly retries?: number;
}

/**
 * A test that asks an outside program: without it the test is skipped and says why; on a build machine (CI is set)
 * it fails instead, so that the facts are never quietly unasked.
 */
export function itWith(tool: NeededTool, name: string, run: () => Promise<void> | void, timeout?: number): void {
  if (tool.present) it(name, { ...(timeout === undefined ? {} : { timeout }), retry: process.env['CI'] ? (tool.retries ?? 0) : 0 }, run);
  else if (process.env['CI']) {
    it(name, () => {
      throw new Error(`${tool.name} is missing. ${tool.hint}`);
    });
  } else it.skip(`${name} (skipped: ${tool.name} is missing. ${tool.hint})`, run);
}
