import { describe, expect, it } from 'vitest';
import { formulaMoved, tokensOf } from '../../../../src/adapters/exceljs/cells/read-shared-formula.js';

const moved = (formula: string, rows: number, columns: number): string => formulaMoved(tokensOf(formula), rows, columns);

describe('formulaMoved', () => {
  // Each pair is what Excel shows when the first is filled two rows down and one column right.
  it.each([
    ['A1', 'B3'],
    ['$A1+A$1+$A$1', '$A3+B$1+$A$1'],
    ['SUM(A1:B2)', 'SUM(B3:C4)'],
    ['SUM(A:A)+SUM($A:B)', 'SUM(B:B)+SUM($A:C)'],
    ['SUM(1:1)+SUM($1:2)', 'SUM(3:3)+SUM($1:4)'],
    ['Ark1!A1', 'Ark1!B3'],
    ["'Ark A1'!A1", "'Ark A1'!B3"],
    ["'Bo''s A1'!A1", "'Bo''s A1'!B3"],
    ['[1]Ark1!A1', '[1]Ark1!B3'],
    ['"A1 ""B2"" C3"&A1', '"A1 ""B2"" C3"&B3'],
    ['LOG10(A1)', 'LOG10(B3)'],
    ['ATAN2(A1,B1)', 'ATAN2(B3,C3)'],
    ['tblProjects[[#This Row],[A1]]+A1', 'tblProjects[[#This Row],[A1]]+B3'],
    ['_xlfn.XLOOKUP(A1,B:B,C:C)', '_xlfn.XLOOKUP(B3,C:C,D:D)'],
    ['Rate2027*A1', 'Rate2027*B3'],
    ['Måned1+A1', 'Måned1+B3'],
    ['XFE1+A1048577', 'XFE1+A1048577'],
    ['IF(A1>1.5E3,TRUE,#REF!)', 'IF(B3>1.5E3,TRUE,#REF!)'],
    ['A1#', 'B3#'],
    ['a1', 'B3'],
  ])('%s → %s', (formula, expected) => {
    expect(moved(formula, 2, 1)).toBe(expected);
  });

  it('goes round the edge of the sheet, as Excel does', () => {
    expect(moved('A1', -1, -1)).toBe('XFD1048576');
  });
});
