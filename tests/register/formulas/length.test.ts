import { describe, expect, it } from 'vitest';
import { entityColumns } from '../../../src/app/workbook-plan/entity-columns.js';
import { entities, entityKeys, type EntityKey } from '../../../src/register/entities/index.js';
import { languages } from '../../../src/schema/text.js';

/** Longer ones are read by nobody, and a table of many rows becomes a large file and a slow sheet. */
const longest = 1_400;
const longestRow: { readonly [K in EntityKey]?: number } = { benefit: 14_500, benefitYear: 11_500 };

describe('formulas', () => {
  it.each(languages)('are short enough to be read, and so are all those of a row (%s)', (language) => {
    const tooLong: string[] = [];
    for (const key of entityKeys) {
      const lengths = entityColumns(entities[key], language, new Set()).map((column) => ({ key: column.key, length: column.table.formula?.length ?? 0 }));
      tooLong.push(...lengths.filter(({ length }) => length > longest).map((one) => `${key}.${one.key}: ${String(one.length)}`));
      const row = lengths.reduce((sum, { length }) => sum + length, 0);
      if (row > (longestRow[key] ?? 4_000)) tooLong.push(`${key}: ${String(row)} a row`);
    }
    expect(tooLong).toEqual([]);
  });
});
