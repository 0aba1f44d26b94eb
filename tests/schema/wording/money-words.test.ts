import { describe, expect, it } from 'vitest';
import { inMillions, millionsUnit, moneyInProse, moneyInTable, moneyNeededInProse } from '../../../src/schema/wording/money-words.js';

describe('money in words', () => {
  it.each([
    [0, '0 kr.'],
    [1250, '1.250 kr.'],
    [99_999, '99.999 kr.'],
    [849_600, '850.000 kr.'],
    [999_499, '999.000 kr.'],
    [999_500, '1 mio. kr.'],
    [1_200_000, '1,2 mio. kr.'],
    [2_000_000, '2 mio. kr.'],
    [99_960_000, '100 mio. kr.'],
    [123_400_000, '123 mio. kr.'],
    [999_700_000, '1 mia. kr.'],
    [102_600_000_000, '103 mia. kr.'],
    [-1_200_000, '−1,2 mio. kr.'],
  ])('tells %d as %s', (amount, words) => {
    expect(moneyInProse(amount, 'kr.', 'da')).toBe(words);
  });

  it('never speaks of thousands of kroner by abbreviation', () => {
    for (let amount = 1; amount < 1e10; amount = Math.ceil(amount * 1.7)) expect(moneyInProse(amount, 'kr.', 'da')).not.toMatch(/t\.\s?kr/);
  });

  it('rounds what is lacking up, so that finding it is enough', () => {
    expect([3, 99_999, 798_302, 999_200, 1_040_000, 1_100_000, 100_400_000].map((amount) => moneyNeededInProse(amount, 'kr.', 'da'))).toEqual(['3 kr.', '99.999 kr.', '799.000 kr.', '1 mio. kr.', '1,1 mio. kr.', '1,1 mio. kr.', '101 mio. kr.']);
  });

  it('takes the currency of the register, signs before the amount', () => {
    expect(moneyInProse(1_200_000, 'GBP', 'da')).toBe('1,2 mio. GBP');
    expect(moneyInProse(1_200_000, '£', 'en')).toBe('£1.2 million');
    expect(moneyInProse(-850_000, '£', 'en')).toBe('−£850,000');
    expect(moneyInProse(850_000, null, 'da')).toBe('850.000 kr.');
    expect(moneyInProse(850_000, '  ', 'da')).toBe('850.000 kr.');
  });

  it('writes columns in whole units or in millions under a heading', () => {
    expect(moneyInTable(1_234_500, 'da')).toBe('1.234.500');
    expect(inMillions(1_234_500, 'da')).toBe('1,2');
    expect(millionsUnit('kr.', 'da')).toBe('mio. kr.');
    expect(millionsUnit(null, 'en')).toBe('million kr.');
  });
});
