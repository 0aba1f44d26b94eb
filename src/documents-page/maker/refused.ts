import type { Text } from '../../schema/text.js';

/** Something a person can put right: one sentence, and nothing is made. */
export class Refused extends Error {
  override readonly name = 'Refused';
  constructor(readonly sentence: Text) {
    super(sentence.en);
  }
}
