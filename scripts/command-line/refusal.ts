import type { Text } from '../../src/schema/text.js';

/** The command could not run: one sentence for the person, exit code 2, nothing written. */
export class Refusal extends Error {
  override readonly name = 'Refusal';
  constructor(readonly sentence: Text) {
    super(sentence.en);
  }
}
