import { describe, expect, it } from 'vitest';
import { entities, entityKeys } from '../../src/register/entities/index.js';
import { settingFields } from '../../src/register/settings.js';
import { fieldsOf } from '../../src/schema/entity.js';
import type { Field } from '../../src/schema/field.js';
import type { RawValue } from '../../src/schema/raw-workbook.js';
import { languages } from '../../src/schema/text.js';

const fields: readonly (readonly [string, Field])[] = [
  ...entityKeys.flatMap((key) => fieldsOf(entities[key]).map(([name, field]) => [`${key}.${name}`, field] as const)),
  ...Object.entries(settingFields).map(([name, field]) => [`setting.${name}`, field as Field] as const),
];

/** What a cell may hold: every type, the awkward texts of real sheets, and numbers at and beyond every edge. */
const anything: readonly RawValue[] = [
  null, '', '   ', '\u00a0', 'Ja', 'nej', 'TRUE', '0', '-', '?', 'uge 34', 'ultimo maj', '12.05.2026', '2026-13-45', '31-02-2027',
  '1.234,50 kr.', '45 %', '=1+1', '+45 12', '@x', '007', '1-2', ';', ' ; ; ', '#N/A', 'æøå ÆØÅ', '👩‍💻', '\u0000', 'a'.repeat(40_000),
  0, -0, 1, -1, 0.45, 60, 61, 46023, 46023.75, 2958465, 2958466, 1e308, -1e308, Number.NaN, Number.POSITIVE_INFINITY, true, false,
  { error: '#REF!' }, { error: '' },
];

describe.each(fields)('%s', (_name, field) => {
  it.each(languages)('comes back from its cell as it went in (%s)', (language) => {
    for (let seed = 0; seed < 40; seed += 1) {
      const value: unknown = field.kind.sample(seed);
      const cell = field.kind.encode(value, language);
      expect(field.kind.decode(cell)).toEqual({ ok: true, value });
    }
  });

  it('never throws, and answers with a value or with what was expected', () => {
    for (const cell of anything) {
      const decoded = field.kind.decode(cell);
      if (decoded.ok) expect(decoded.value).not.toBeUndefined();
      else expect(decoded.expected.da.length * decoded.expected.en.length).toBeGreaterThan(0);
    }
  });

  it('reads a blank as nothing, never as zero or no', () => {
    for (const cell of [null, '', '   ', '\u00a0']) expect(field.kind.decode(cell)).toEqual({ ok: true, value: null });
  });

  it('reads both languages whatever the register is kept in', () => {
    for (let seed = 0; seed < 20; seed += 1) {
      const value: unknown = field.kind.sample(seed);
      for (const language of languages) expect(field.kind.decode(field.kind.encode(value, language))).toEqual({ ok: true, value });
    }
  });
});
