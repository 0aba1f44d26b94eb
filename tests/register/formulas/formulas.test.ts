import { describe, expect } from 'vitest';
import { calculatedValue } from '../../../src/app/calculated-columns.js';
import { entities, entityKeys } from '../../../src/register/entities/index.js';
import { fieldsOf } from '../../../src/schema/entity.js';
import { itWithLibreOffice } from '../../support/libreoffice.js';
import { generatedRegister } from './generated-register.js';
import { figuresBySheet } from './sheet-formulas.js';

describe('live formulas', () => {
  for (const { seed, language } of [{ seed: 1, language: 'da' }, { seed: 2, language: 'en' }] as const) {
    itWithLibreOffice(`calculate the core's own figures in every row (${language}, ${String(seed)})`, async () => {
      const register = generatedRegister(seed);
      const sheet = await figuresBySheet(register, language);
      const different: string[] = [];
      const idle: string[] = [];
      for (const key of entityKeys) {
        for (const [name, field] of fieldsOf(entities[key])) {
          if (!field.formula) continue;
          let figures = 0;
          register.rows[key].forEach((row, index) => {
            const core = calculatedValue(key, name, row as never, register) ?? null;
            const expected = core === null ? null : field.kind.encode(core, language);
            const shown = sheet.get(`${key}.${name}`)?.[index] ?? null;
            const alike =
              typeof expected === 'number' && typeof shown === 'number'
                ? Math.abs(expected - shown) <= 1e-7 * Math.max(1, Math.abs(expected))
                : expected === shown;
            if (expected !== null) figures += 1;
            if (!alike) different.push(`${key}.${name} row ${String(index + 2)}: core ${String(expected)}, sheet ${String(shown)}`);
          });
          if (figures < 3) idle.push(`${key}.${name}`);
        }
      }
      expect(different).toEqual([]);
      expect(idle).toEqual([]);
    });
  }
});
