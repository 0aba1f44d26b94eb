import { describe, expect, it } from 'vitest';
import { discountFactor, discountRates, flatRate, netPresentValue } from '../../../src/benefits/money/discount.js';
import { paybackOf } from '../../../src/benefits/money/payback.js';
import { priceFactor } from '../../../src/benefits/money/price-level.js';
import { buildExample } from '../../../src/register/checking/build-example.js';
import { date } from '../../../src/schema/dates.js';

const plain = buildExample({ asOf: '2027-05-12', rows: {} });
const printed = (value: number, decimals: number): string => value.toFixed(decimals);

describe('present value', () => {
  it('gives the printed factors of a 4 % table', () => {
    // Discount table at 4 % (scribd 411661735): years 1 to 5 and 10.
    expect([1, 2, 3, 4, 5, 10].map((t) => printed(discountFactor(t, flatRate(0.04)), 4))).toEqual(['0.9615', '0.9246', '0.8890', '0.8548', '0.8219', '0.6756']);
    // 2,500 in two years (studylib 9714235).
    expect(printed(netPresentValue([0, 0, 2500], flatRate(0.04)), 2)).toBe('2311.39');
  });

  it('gives the two projects of the Green Book, annex 6', () => {
    // HM Treasury, The Green Book (2003), annex 6, at 3.5 %: −10 then 2.5 in four years; −5 then 1.5 in four years.
    const rates = flatRate(0.035);
    expect(printed(netPresentValue([-10, 2.5, 2.5, 2.5, 2.5], rates), 2)).toBe('-0.82');
    expect(printed(netPresentValue([-5, 1.5, 1.5, 1.5, 1.5], rates), 2)).toBe('0.51');
  });

  it('steps down with the official Danish rates, and never rises with the years', () => {
    const rates = discountRates(plain);
    expect(rates.bands.map(({ rate }) => rate)).toEqual([0.035, 0.025, 0.015]);
    expect(rates.source).toBe('Finansministeriet, 22. juni 2023');
    expect([10, 35, 36, 40, 70, 71].map((t) => printed(discountFactor(t, rates), 4))).toEqual(['0.7089', '0.3000', '0.2927', '0.2651', '0.1264', '0.1245']);
    for (let t = 1; t <= 90; t += 1) expect(discountFactor(t, rates)).toBeLessThan(discountFactor(t - 1, rates));
  });

  it('takes the rates that held on the day, and the register’s own before all', () => {
    expect(discountRates(plain, date('2018-01-01')).bands.map(({ rate }) => rate)).toEqual([0.04, 0.03, 0.02]);
    const own = buildExample({
      rows: { rate: [{ kind: 'discountFirst', validFrom: '2027-01-01', value: 0.03, source: 'Notat 2027' }, { kind: 'discountFirst', validFrom: '2028-01-01', value: 0.02, source: 'Senere' }] },
    });
    expect(discountRates(own).bands.map(({ rate }) => rate)).toEqual([0.03, 0.025, 0.015]);
    expect(discountRates(own).source).toBe('Notat 2027; Finansministeriet, 22. juni 2023');
  });
});

describe('payback', () => {
  it('is straight within the year it happens in', () => {
    expect(paybackOf([-1000, 300, 300, 300, 300])).toEqual({ kind: 'after', years: 3 + 1 / 3, fallsAgain: false });
    expect(paybackOf([-100, 100])).toEqual({ kind: 'after', years: 1, fallsAgain: false });
    expect(paybackOf([-100, -50, 0, 75, 75])).toEqual({ kind: 'after', years: 4, fallsAgain: false });
  });

  it('says so when the sum falls again, when it never comes and when nothing was laid out', () => {
    expect(paybackOf([-100, 150, -80])).toEqual({ kind: 'after', years: 2 / 3, fallsAgain: true });
    expect(paybackOf([-100, 10, 10])).toEqual({ kind: 'never' });
    expect(paybackOf([0, 10])).toEqual({ kind: 'no-investment' });
    expect(paybackOf([])).toEqual({ kind: 'no-investment' });
  });
});

describe('price level', () => {
  const register = buildExample({ rows: { rate: [{ kind: 'priceLevel', validFrom: '2026-01-01', value: 0.03, source: 's' }, { kind: 'priceLevel', validFrom: '2027-01-01', value: 0.02, source: 's' }] } });

  it('goes forwards by the rises and back by dividing', () => {
    expect(priceFactor(register, 2025, 2027)).toBeCloseTo(1.03 * 1.02, 12);
    expect(priceFactor(register, 2027, 2025)).toBeCloseTo(1 / (1.03 * 1.02), 12);
    expect(priceFactor(register, 2027, 2027)).toBe(1);
  });

  it('is not invented for a year the sheet lacks', () => {
    expect(priceFactor(register, 2026, 2028)).toBeNull();
    expect(priceFactor(plain, 2026, 2027)).toBeNull();
  });
});
