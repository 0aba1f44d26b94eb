import { describe, expect, it } from 'vitest';
import { calculatedColumns } from '../../src/app/calculated-columns.js';
import { entities, entityKeys } from '../../src/register/entities/index.js';
import { fieldsOf } from '../../src/schema/entity.js';

describe('calculated columns', () => {
  it('have a function in the core exactly where the workbook has a formula', () => {
    const withFormula = entityKeys.flatMap((key) =>
      fieldsOf(entities[key]).flatMap(([name, field]) => (field.formula ? [`${key}.${name}`] : [])),
    );
    const withFunction = Object.entries(calculatedColumns).flatMap(([key, columns]) => Object.keys(columns).map((name) => `${key}.${name}`));
    expect([...withFunction].sort()).toEqual([...withFormula].sort());
    expect(withFormula.length).toBeGreaterThan(25);
  });
});
