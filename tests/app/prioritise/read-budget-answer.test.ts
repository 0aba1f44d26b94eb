import { describe, expect, it } from 'vitest';
import { readBudgetAnswer } from '../../../src/app/prioritise/read-budget-answer.js';
import { buildExample } from '../../../src/register/checking/build-example.js';

const register = buildExample({
  rows: {
    project: [{ id: 'P-0001', name: 'Booking' }, { id: 'P-0002', name: '=Kamera' }],
    projectYear: [
      { id: 'PA-0001', project: 'P-0001', year: 2028, kind: 'capital', expected: 700_000 },
      { id: 'PA-0002', project: 'P-0001', year: 2029, kind: 'operation', expected: 110_000, granted: 110_000 },
      { id: 'PA-0003', project: 'P-0002', year: 2028, kind: 'operation', wished: 90_000, expected: 50_000 },
      { id: 'PA-0004', project: 'P-0002', year: 2029, kind: 'operation', expected: 50_000, funding: 'ownBudget' },
      { id: 'PA-0005', project: 'P-0002', year: 2029, kind: 'operation', expected: 20_000, funding: 'digitalPool' },
    ],
  },
});
const read = (...lines: readonly string[]) => {
  const { count, edits, problems } = readBudgetAnswer(register, lines.join('\r\n'), 'da');
  return { count, edits: edits.map(({ row, values }) => [row.id, values.granted, values.wished]), problems };
};

describe("finance's answer to the list of wishes", () => {
  it('is read in the form the list was sent in, by number, kind and year, in thousands', () => {
    expect(read('Nr.;Projekt;Drift/anlæg;2028;2029;2030;2031;Årlig effekt', 'P-0001;Booking;Anlæg;412,5;0;0;0;170', "P-0001;Booking;Drift;0;110;;", "P-0002;'=Kamera;Drift;0;;;")).toEqual({
      count: 3,
      edits: [['PA-0001', 412_500, 700_000], ['PA-0003', 0, 90_000]],
      problems: [],
    });
  });

  it('is read out of a spreadsheet too, by name, with sums and titles passed over', () => {
    expect(read('Budget 2028–2031', '', 'Projekt\tDrift/anlæg\t2028\t2029', 'booking\tAnlæg\t1.200\t–', 'I alt, anlæg\t\t1.200\t0')).toEqual({ count: 1, edits: [['PA-0001', 1_200_000, 700_000]], problems: [] });
  });

  it('is read with the marks of the language it is pasted in', () => {
    const { edits } = readBudgetAnswer(register, 'No.\tOperation/capital\t2028\nP-0001\tCapital\t1,200.5', 'en');
    expect(edits.map(({ values }) => values.granted)).toEqual([1_200_500]);
  });

  it('says what cannot be taken, and takes the rest', () => {
    expect(read('Nr.\tDrift/anlæg\t2028\t2029', 'P-0001\tAnlæg\t300\t5', 'P-0002\tDrift\tmåske\t40', 'P-0099\tDrift\t10\t', 'P-0002\tDrift\t-5\t')).toEqual({
      count: 1,
      edits: [['PA-0001', 300_000, 700_000]],
      problems: [
        { kind: 'noRow', project: 'Booking', year: 2029 },
        { kind: 'noNumber', said: 'måske', project: '=Kamera', year: 2028 },
        { kind: 'severalRows', project: '=Kamera', year: 2029 },
        { kind: 'noProject', said: 'P-0099 Drift' },
        { kind: 'noNumber', said: '-5', project: '=Kamera', year: 2028 },
      ],
    });
    expect(read('Booking 700').problems).toEqual([{ kind: 'noYears' }]);
    expect(read('').edits).toEqual([]);
  });
});
