import { judgementsOf } from '../../../prioritisation/weighing/comparisons.js';
import { pairwiseWeights, type PairwiseWeights } from '../../../prioritisation/weighing/pairwise-weights.js';
import { rankOrderWeights } from '../../../prioritisation/weighing/rank-order-weights.js';
import { swingWeights } from '../../../prioritisation/weighing/swing-weights.js';
import { typedNumber } from '../../../app/measurements/typed-number.js';
import type { Language, Text } from '../../../schema/text.js';
import { weighingWords as words } from './weighing-words.js';

export type Method = 'swing' | 'order' | 'pairs';

/** What a person has entered: figures by criterion, and pairs `0 1` as how many times the first is the second. */
export interface Entered {
  readonly swing: readonly string[];
  readonly order: readonly string[];
  readonly pairs: Readonly<Record<string, number>>;
}

export interface Result {
  /** Null while they cannot be told. */
  readonly weights: readonly number[] | null;
  readonly problem: Text | null;
  readonly missing: number;
  readonly pairwise: PairwiseWeights | null;
}

export function pairsOf(count: number): readonly (readonly [number, number])[] {
  return Array.from({ length: count }, (_, one) => Array.from({ length: count - one - 1 }, (__, next) => [one, one + 1 + next] as const)).flat();
}

/** The weights a method gives of what has been entered. */
export function resultOf(method: Method, { swing, order, pairs }: Entered, language: Language): Result {
  const read = (text: string): number | null => typedNumber(text, language);
  if (method === 'swing') {
    const { weights, problem } = swingWeights(swing.map(read));
    return { weights: problem === 'noSwing' || problem === 'outOfRange' ? null : weights, problem: problem === null ? null : words[problem], missing: 0, pairwise: null };
  }
  if (method === 'order') {
    const places = order.map(read);
    const isSet = places.some((place) => place !== null);
    return { weights: isSet ? rankOrderWeights(places) : null, problem: isSet ? null : words.noOrder, missing: 0, pairwise: null };
  }
  const given = Object.entries(pairs).map(([pair, times]) => {
    const [one = 0, other = 0] = pair.split(' ').map(Number);
    return { more: one, less: other, times };
  });
  const { judgements, missing } = judgementsOf(swing.length, given);
  const pairwise = judgements === null ? null : pairwiseWeights(judgements);
  return { weights: pairwise?.weights ?? null, problem: null, missing: missing.length, pairwise };
}
