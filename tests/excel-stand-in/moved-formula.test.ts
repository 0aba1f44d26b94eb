import { expect, it } from 'vitest';
import { movedFormula } from '../../src/excel-stand-in/workbook/moved-formula.js';

it.each([
  ['=A1+$B$2*C$3+$D4', '=B3+$B$2*D$3+$D6'],
  ['=SUM(A1:A9)&" A1 "&\'Ark A1\'!B2', '=SUM(B3:B11)&" A1 "&\'Ark A1\'!C4'],
  ['=[@Score]+tblProjects[[#This Row],[Q1 2026]]', '=[@Score]+tblProjects[[#This Row],[Q1 2026]]'],
  ['=LOG10(A1)+RATE2X+set_asOf', '=LOG10(B3)+RATE2X+set_asOf'],
])('moves %s', (formula, moved) => {
  expect(movedFormula(formula, 2, 1)).toBe(moved);
});

it('says where an address would leave the sheet', () => {
  expect(movedFormula('=A1', -1, 0)).toBe('=#REF!');
});
