import { describe, expect, it } from 'vitest';
import { firstSentences, firstThatFits, oneLine, shorten } from '../../../src/schema/wording/shorten.js';

const text = 'Leverandøren er forsinket med 1. leverance. Vi har bedt om en ny plan pr. 1. maj. Den drøftes i uge 20.';

describe('shortening', () => {
  it('cuts at a word and shows that it did', () => {
    expect(shorten('Nyt omsorgssystem til hele kommunen', 20)).toBe('Nyt omsorgssystem…');
    expect(shorten('Kort', 20)).toBe('Kort');
  });
  it('keeps within its limit whatever the text', () => {
    for (let most = 5; most < 110; most += 1) {
      expect(shorten(text, most).length).toBeLessThanOrEqual(most);
      expect(firstSentences(text, most).length).toBeLessThanOrEqual(most);
    }
    expect(shorten('x'.repeat(200), 85)).toHaveLength(85);
  });
  it('keeps whole sentences and is not fooled by ordinals and abbreviations', () => {
    expect(firstSentences(text, 60)).toBe('Leverandøren er forsinket med 1. leverance.');
    expect(firstSentences(text, 90)).toBe('Leverandøren er forsinket med 1. leverance. Vi har bedt om en ny plan pr. 1. maj.');
    expect(firstSentences(text, 200)).toBe(text);
  });
  it('takes the first wording that fits', () => {
    expect(firstThatFits(['en lang overskrift', 'kort'], 10)).toBe('kort');
    expect(firstThatFits(['en lang overskrift', 'også for lang'], 9)).toBe('også for…');
    expect(oneLine(' a\n b\t c ')).toBe('a b c');
  });
});
