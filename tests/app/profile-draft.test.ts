import { describe, expect, it } from 'vitest';
import { changedFields, draftOf, readDraft } from '../../src/app/benefits/profile-draft.js';
import { numberToType, typedNumber } from '../../src/app/measurements/typed-number.js';
import { measuredValue } from '../../src/app/measurements/measured-value.js';
import { faultlessRegister } from '../../src/example/index.js';
import { languages } from '../../src/schema/text.js';
import { benefitRow } from '../benefits/benefit-row.js';

describe.each(languages)('a benefit’s form (%s)', (language) => {
  it('opened and saved untouched changes nothing', () => {
    for (const benefit of faultlessRegister(language).rows.benefit) {
      const { row, problems } = readDraft(benefit, draftOf(benefit, language), language);
      expect([benefit.id, problems, changedFields(benefit, row).values]).toEqual([benefit.id, {}, {}]);
    }
  });

  it('reads back every number as it was', () => {
    for (const value of [0, 1, -3, 1.125, 0.45, 1250, 1_234_567.5, -0.000_5, 1e9]) expect(typedNumber(numberToType(value, language), language)).toBe(value);
  });
});

describe('a benefit’s form', () => {
  it('reads numbers by the language they are typed in', () => {
    expect([typedNumber('1.125', 'da'), typedNumber('1.125', 'en'), typedNumber('1,125', 'en'), typedNumber('45 %', 'en'), typedNumber('6,000,000 kr.', 'en'), typedNumber('6.000.000 kr.', 'da')]).toEqual([1125, 1.125, 1125, 0.45, 6_000_000, 6_000_000]);
    expect(measuredValue('1,250.5', 'kroner', 'en')).toMatchObject({ value: 1250.5 });
  });

  it('refuses a target equal to the baseline, a goal the wrong way round and an end before the beginning', () => {
    const before = benefitRow({ id: 'G-0001', project: 'P-0001', name: 'Færre breve', type: 'service' });
    const problemsOf = (draft: Parameters<typeof readDraft>[1]): string[] => Object.keys(readDraft(before, draft, 'da').problems);
    expect(problemsOf({ baseline: '5', target: '5' })).toEqual(['target']);
    expect(problemsOf({ baseline: '5', target: '9', direction: 'lower' })).toEqual(['direction']);
    expect(problemsOf({ realisationStart: '01-01-2028', targetDate: '31-12-2027' })).toEqual(['targetDate']);
    expect(problemsOf({ direction: 'interval', intervalLow: '9', intervalHigh: '5' })).toEqual(['intervalHigh']);
    expect(problemsOf({ name: '  ', target: 'mange', targetDate: 'snart', probability: '120 %', partOf: 'G-0001' }).sort()).toEqual(['name', 'partOf', 'probability', 'target', 'targetDate']);
    expect(problemsOf({ baseline: '0', target: '1,2 mio. kr.', unit: 'kroner' })).toEqual([]);
    expect(problemsOf({ target: '450 timer', unit: 'kroner' })).toEqual(['target']);
  });
});
