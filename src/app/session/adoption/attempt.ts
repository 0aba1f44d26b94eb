import type { Text } from '../../../schema/text.js';
import type { SaveOutcome } from '../register-session.js';
import { refusal } from '../sentences.js';
import { asUnavailable } from '../inner/as-unavailable.js';
import type { Attempt } from './adoption-desk.js';

/** Thrown inside an attempt: it ends with this sentence. */
class Refused extends Error {
  constructor(readonly sentence: Text) {
    super(sentence.en);
  }
}

export function refuse(...of: Parameters<typeof refusal>): never {
  throw new Refused(refusal(...of));
}

/** Ends the attempt unless a write was made; both sides of a conflict keep what they have. */
export function mustBeSaved(outcome: SaveOutcome): void {
  if (outcome.kind === 'saved') return;
  if (outcome.kind === 'failed') throw outcome.failure;
  throw new Refused(outcome.kind === 'refused' ? outcome.sentence : refusal('keeps'));
}

/** Does it, and turns whatever goes wrong into what a person is told. `file` is what the file is called in its sentence. */
export async function attempt<T>(task: () => Promise<T>, file = ''): Promise<Attempt<T>> {
  try {
    return { kind: 'done', value: await task() };
  } catch (error) {
    if (error instanceof Refused) return { kind: 'refused', sentence: error.sentence };
    // Words for every fault of a file are fetched when there is one.
    const { sentenceFor } = await import('../../failure-sentences.js');
    const sentence = sentenceFor(error, file);
    return sentence ? { kind: 'refused', sentence } : { kind: 'failed', failure: asUnavailable(error) };
  }
}
