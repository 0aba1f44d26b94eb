import { describe, expect, it } from 'vitest';
import { asSentence, singleStops } from '../../../src/schema/wording/sentence.js';

describe('sentences', () => {
  it('end in one stop, also after an abbreviation', () => {
    expect(['Det koster 2 mio. kr.', 'Færdig', 'Er det nok?', 'Og så videre…'].map(asSentence)).toEqual(['Det koster 2 mio. kr.', 'Færdig.', 'Er det nok?', 'Og så videre…']);
  });
  it('lose the second of two stops but keep an ellipsis', () => {
    expect(singleStops('Rammen er 6 mio. kr.. Resten ... følger.')).toBe('Rammen er 6 mio. kr. Resten ... følger.');
  });
});
