import { describe, expect, it } from 'vitest';
import { moneyUnitOf } from '../../../src/schema/wording/money-unit.js';

describe('the unit of amounts that stand together', () => {
  const shown = (amounts: readonly number[], currency: string | null = null) => {
    const unit = moneyUnitOf(amounts, currency, 'da');
    return [unit.unit, ...amounts.map(unit.show)];
  };

  it('is millions for large amounts', () => {
    expect(shown([14_200_000, 650_000, 2_100_000])).toEqual(['mio. kr.', '14,2', '0,7', '2,1']);
  });
  it('is thousands where millions would show the small ones as nothing', () => {
    expect(shown([380_000, 20_000, 1_250_000])).toEqual(['1.000 kr.', '380', '20', '1.250']);
    expect(shown([14_200_000, 20_000, 2_100_000])).toEqual(['1.000 kr.', '14.200', '20', '2.100']);
  });
  it('is whole units for small amounts', () => {
    expect(shown([14, 928, 44_000], 'GBP')).toEqual(['GBP', '14', '928', '44.000']);
    expect(shown([9_000, 45_000])).toEqual(['kr.', '9.000', '45.000']);
    expect(shown([])).toEqual(['kr.']);
  });
  it('never shows an amount as zero that is not, within any power of ten', () => {
    for (let power = 0; power <= 12; power += 1) {
      for (const small of [1, 4, 9]) {
        for (let high = power; high <= 12; high += 1) {
          const amounts = [small * 10 ** power, 3 * 10 ** high, 7 * 10 ** high];
          const unit = moneyUnitOf(amounts, '$', 'en');
          for (const amount of amounts) expect(unit.show(amount)).toMatch(/[1-9]/);
        }
      }
    }
  });
  it('takes no notice of zeros, which stand as they are, and of signs', () => {
    expect(shown([0, -2_000_000, 3_000_000])).toEqual(['mio. kr.', '0', '−2,0', '3,0']);
  });
  it('gives charts values in the unit, rounded to what can be seen', () => {
    expect(moneyUnitOf([2_345_678, 9_000_000], 'kr.', 'en')).toMatchObject({ unit: 'million kr.', numberFormat: '#,##0.0' });
    expect(moneyUnitOf([2_345_678, 9_000_000], 'kr.', 'en').scale(2_345_678)).toBe(2.35);
    expect(moneyUnitOf([234_567, 900_000], 'kr.', 'en').scale(234_567)).toBe(235);
  });
});
