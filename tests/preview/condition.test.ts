import { describe, expect, it } from 'vitest';
import { planRegister } from '../../src/app/plan-register.js';
import { exampleRegister } from '../../src/example/index.js';
import { workbookOf } from '../../src/excel-stand-in/workbook/load-raw.js';
import type { Sheet } from '../../src/excel-stand-in/workbook/sheet.js';
import { conditionOf } from '../../src/preview/book/condition.js';
import { smallRaw } from '../support/office-workbook.js';

const workbook = workbookOf(smallRaw({ tblProjects: { sheet: 'Ark 1', rows: [['Lys', 'Slut', 'Navn'], ['rød', 46_000, 'Et'], ['Gul', null, ''], ['Grøn', 47_000, null]] } }, new Map([['set_asOf', "'Ark 1'!$B$2"]])));
const sheet = workbook.sheets[0] as Sheet;

function rows(formula: string): readonly (boolean | undefined)[] {
  const holds = conditionOf(formula);
  return [0, 1, 2].map((down) => holds?.({ workbook, sheet, down, right: 0 }));
}

describe('conditions of coloured cells', () => {
  it.each([
    ['$A2="Rød"', [true, false, false]],
    ['OR($A2="Gul",$A2="Grøn")', [false, true, true]],
    ['AND(ISNUMBER($B2),$B2>set_asOf)', [false, false, true]],
    ['NOT($B2<>"")', [false, true, false]],
    ['AND($C2="",TRUE)', [false, true, true]],
    ['$B$2=46000', [true, true, true]],
    ["'Ark 1'!$A2<>\"\"", [true, true, true]],
  ])('%s', (formula, expected) => {
    expect(rows(formula)).toEqual(expected);
  });

  it('leaves alone what needs a calculation engine', () => {
    expect([conditionOf('COUNTIF($A:$A,$A2)>1'), conditionOf('$A2='), conditionOf('$A2+1=2'), conditionOf('#')]).toEqual([null, null, null, null]);
  });

  it('understands every condition the product writes', () => {
    const formulas = planRegister(exampleRegister('da'), { registerId: 'x' }).sheets.flatMap(({ highlights }) => highlights.map(({ formula }) => formula));
    expect(formulas.length).toBeGreaterThan(30);
    expect(formulas.filter((formula) => conditionOf(formula) === null)).toEqual([]);
  });
});
