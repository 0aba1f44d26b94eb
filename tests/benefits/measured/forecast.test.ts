import { describe, expect, it } from 'vitest';
import { forecast, type Measurement } from '../../../src/benefits/measured/forecast.js';
import { addDays, date } from '../../../src/schema/dates.js';
import { benefitRow } from '../benefit-row.js';

const first = date('2027-01-01');
const at = (days: number, value: number): Measurement => ({ date: addDays(first, days), value });
const goal = { baseline: 0, target: 100, targetDate: addDays(first, 400) };
const measured = (days: number, value: number) => benefitRow({ ...goal, latestDate: addDays(first, days), latestValue: value });

describe('forecast', () => {
  it('draws the line through two measurements on to the target date, and says nothing about its uncertainty', () => {
    const made = forecast(measured(200, 30), [at(100, 10)]);
    expect(made?.value).toBeCloseTo(70, 9);
    expect(made?.fraction).toBeCloseTo(0.7, 9);
    expect(made?.range).toBeNull();
  });

  it('is the least-squares line through the last three, with the lines through each two as its range', () => {
    // By hand: points (0,10) (100,40) (200,40); slope 0.15, mean (100,30), so 30 + 0.15 · 300 = 75 at day 400.
    const made = forecast(measured(200, 40), [at(0, 10), at(100, 40)]);
    expect(made?.value).toBeCloseTo(75, 9);
    // Each two: (0,100) → 130, (0,200) → 70, (100,200) → 40.
    expect(made?.range?.low).toBeCloseTo(40, 9);
    expect(made?.range?.high).toBeCloseTo(130, 9);
  });

  it('leaves older measurements and those dated after the latest alone', () => {
    const history = [at(-500, 99), at(0, 10), at(100, 40), at(300, 1)];
    expect(forecast(measured(200, 40), history)?.value).toBeCloseTo(75, 9);
    expect(forecast(measured(200, 40), history)?.basis.map((one) => one.value)).toEqual([10, 40, 40]);
  });

  it('is never made from one measurement, of the past or without a date', () => {
    expect(forecast(measured(200, 40), [])).toBeNull();
    expect(forecast(measured(200, 40), [at(200, 10)])).toBeNull();
    expect(forecast(measured(400, 40), [at(100, 10)])).toBeNull();
    expect(forecast(benefitRow({ ...goal, latestValue: 40 }), [at(0, 1), at(50, 2)])).toBeNull();
    expect(forecast(benefitRow({ ...goal, targetDate: null, latestDate: addDays(first, 9), latestValue: 4 }), [at(0, 1)])).toBeNull();
  });

  it('agrees with the textbook least-squares coefficients', () => {
    for (let seed = 1; seed <= 50; seed += 1) {
      const points = [0, 30 + (seed % 50), 120 + ((seed * 7) % 60)].map((days, index) => at(days, ((seed * 31 + index * 17) % 97) - 20));
      const last = points[2] as Measurement;
      const made = forecast(benefitRow({ ...goal, latestDate: last.date, latestValue: last.value }), points.slice(0, 2));
      const xs = [0, 30 + (seed % 50), 120 + ((seed * 7) % 60)];
      const meanX = (xs[0] ?? 0) / 3 + (xs[1] ?? 0) / 3 + (xs[2] ?? 0) / 3;
      const meanY = points.reduce((sum, point) => sum + point.value, 0) / 3;
      const slope =
        xs.reduce((sum, x, index) => sum + (x - meanX) * ((points[index]?.value ?? 0) - meanY), 0) /
        xs.reduce((sum, x) => sum + (x - meanX) ** 2, 0);
      expect(made?.value).toBeCloseTo(meanY + slope * (400 - meanX), 6);
    }
  });
});
