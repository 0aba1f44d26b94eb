import { describe, expect, it } from 'vitest';
import { readTyped } from '../../../src/app/rows/read-typed.js';
import { shownValue } from '../../../src/app/rows/row-title.js';
import { entities, entityKeys } from '../../../src/register/entities/index.js';
import { date } from '../../../src/schema/dates.js';
import { fieldsOf } from '../../../src/schema/entity.js';
import { languages, type Language } from '../../../src/schema/text.js';

const fields = entities.project.fields;
const asOf = date('2027-05-12');

function read(field: keyof typeof fields | 'probability', text: string, language: Language = 'da'): unknown {
  const decoded = readTyped(field === 'probability' ? entities.benefit.fields.probability : fields[field], text, { language, asOf });
  return decoded.ok ? decoded.value : 'problem';
}

describe('what people type in a form', () => {
  it.each([
    ['17-03-2027', '2027-03-17'],
    ['17.3.27', '2027-03-17'],
    ['17/3', '2027-03-17'],
    ['170327', '2027-03-17'],
    ['17032028', '2028-03-17'],
    ['17. marts 2027', '2027-03-17'],
    ['2027-03-17', '2027-03-17'],
    ['3/4/2027', '2027-04-03'],
    ['  ', null],
    ['31-02-2027', 'problem'],
    ['snart', 'problem'],
    ['uge 34', 'problem'],
  ])('reads the day %s', (text, value) => expect(read('start', text)).toBe(value));

  it.each([
    ['1.250.000', 'da', 1_250_000],
    ['1250000 kr.', 'da', 1_250_000],
    ['1,2 mio.', 'da', 1_200_000],
    ['1,250,000', 'en', 1_250_000],
    ['−500', 'da', -500],
    ['mange', 'da', 'problem'],
  ] as const)('reads the amount %s in %s', (text, language, value) => expect(read('approvedBudget', text, language)).toBe(value));

  it('takes 45 in a percentage for 45 %', () => {
    expect(['45', '45 %', '45,5', '0', 'halvt'].map((text) => read('probability', text))).toEqual([0.45, 0.45, 0.455, 0, 'problem']);
  });

  it('says what was expected where it cannot be read', () => {
    expect(readTyped(fields.start, 'snart', { language: 'da', asOf })).toEqual({ ok: false, expected: { da: 'en dato, f.eks. 17-03-2027', en: 'a date, e.g. 17-03-2027' } });
    expect(readTyped(fields.approvedBudget, 'mange', { language: 'da', asOf })).toMatchObject({ ok: false, expected: { da: 'et beløb i hele kroner' } });
  });

  it('leaves texts that look like numbers alone', () => {
    expect([' 007 ', '=1+1', '1-2'].map((text) => read('name', text))).toEqual(['007', '=1+1', '1-2']);
  });

  it.each(languages)('reads back whatever it shows, in %s', (language) => {
    for (const key of entityKeys) {
      for (const [name, field] of fieldsOf(entities[key])) {
        if (['refs', 'choice', 'flag'].includes(field.kind.name)) continue;
        for (const seed of [0, 1, 7, 80]) {
          const value: unknown = field.kind.sample(seed);
          const shown = shownValue(field, value, language);
          const back = readTyped(field, shown, { language, asOf });
          expect(back, `${key}.${name}: ${shown}`).toMatchObject({ ok: true });
          // Decimals beyond those shown are not typed back; a form writes only what a person has changed.
          if (back.ok && typeof value === 'number') expect(Math.abs(Number(back.value) - value), `${key}.${name}: ${shown}`).toBeLessThan(0.05);
          else if (back.ok) expect(back.value, `${key}.${name}: ${shown}`).toEqual(value);
        }
      }
    }
  });
});
