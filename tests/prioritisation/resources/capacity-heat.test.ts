import { describe, expect, it } from 'vitest';
import { capacityHeat } from '../../../src/prioritisation/resources/capacity-heat.js';
import { buildExample } from '../../../src/register/checking/build-example.js';

const register = buildExample({
  rows: {
    person: [{ id: 'PE-0001', name: 'Ida', unit: 'IT' }],
    capacity: [['IT', 'q4', 100], ['Skole', 'q4', 50], ['IT', 'q1', 80]].map(([unit, quarter, hours]) => ({ role: 'architect', unit, year: quarter === 'q4' ? 2027 : 2028, quarter, hours })),
    allocation: [
      { role: 'architect', person: 'ida', year: 2027, quarter: 'q4', hours: 120, status: 'granted' },
      { role: 'architect', year: 2027, quarter: 'q4', hours: 40, status: 'wished' },
      { role: 'architect', year: 2028, quarter: 'q1', hours: 30, status: 'refused' },
      { role: 'legal', year: 2028, quarter: 'q1', hours: 10, status: 'granted' },
      { role: 'trainer', year: 2030, quarter: 'q1', hours: 10, status: 'granted' },
    ],
  },
});

describe('the heat of capacity', () => {
  const { periods, rows } = capacityHeat(register, { year: 2027, quarter: 'q4' }, 2);
  const cells = (role: string, unit: string | null) => rows.find((row) => row.role === role && row.unit === unit)?.cells;

  it('runs over the turn of the year', () => {
    expect(periods).toEqual([{ year: 2027, quarter: 'q4' }, { year: 2028, quarter: 'q1' }]);
  });

  it('holds granted hours against those of the role, and of the area of the person', () => {
    expect(cells('architect', null)?.[0]).toMatchObject({ capacity: 150, granted: 120, wished: 40, load: 0.8, over: 0 });
    expect(cells('architect', 'IT')?.[0]).toMatchObject({ capacity: 100, granted: 120, load: 1.2, over: 20 });
    expect(cells('architect', 'Skole')?.[0]).toMatchObject({ capacity: 50, granted: 0, wished: 0 });
    expect(cells('architect', null)?.[1]).toMatchObject({ granted: 0, refused: 30 });
  });

  it('tells a role with no stated capacity from one with none left, and leaves out what nobody asks for', () => {
    expect(cells('legal', null)?.[1]).toMatchObject({ capacity: null, load: null, over: 0, granted: 10 });
    expect(cells('trainer', null)).toBeUndefined();
  });
});
