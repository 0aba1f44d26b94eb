import { describe, expect, it } from 'vitest';
import { lightOfFill } from '../../../src/adoption/values/fill-hue.js';
import { lightLegend, parseLight, type LightHints } from '../../../src/adoption/values/parse-light.js';
import type { RawValue } from '../../../src/schema/raw-workbook.js';

function outcome(cell: RawValue, hints?: LightHints): string | null {
  const reading = parseLight(cell, hints);
  if (reading.kind === 'blank') return null;
  return reading.kind === 'value' ? reading.value : reading.remark.code;
}

const cells: readonly (readonly [RawValue, string | null, LightHints?])[] = [
  ['Rød', 'red'],
  ['RØD', 'red'],
  ['rødt', 'red'],
  ['Gul ', 'yellow'],
  ['Grøn.', 'green'],
  ['Red', 'red'],
  ['Amber', 'yellow'],
  ['Yellow', 'yellow'],
  ['Green', 'green'],
  ['1 - Grøn', 'green'],
  ['(2) Gul', 'yellow'],
  ['3. Rød', 'red'],
  ['1 - Gror', 'no-light'],
  ['Hvid', 'none'],
  ['Ikke vurderet', 'none'],
  ['Amber/Red', 'red'],
  ['Gul/Rød', 'red'],
  ['Green/Amber', 'yellow'],
  ['Grøn-gul', 'yellow'],
  ['Rød - mangler projektleder', 'red'],
  ['Gul, afventer data', 'yellow'],
  ['🔴', 'red'],
  ['🟡', 'yellow'],
  ['🟢', 'green'],
  ['🟢 kører', 'green'],
  ['●', 'red', { extras: { fontColor: 'C00000' } }],
  ['●', 'green', { extras: { fontColor: '00B050' } }],
  ['■', 'yellow', { extras: { fill: 'FFC000' } }],
  ['●', null],
  [null, 'red', { extras: { fill: 'FF0000' } }],
  ['', 'green', { extras: { fill: '92D050' } }],
  [null, 'yellow', { extras: { fill: 'FFFF00' } }],
  [null, null, { extras: { fill: 'FFFFFF' } }],
  [null, null, { extras: { fill: 'D9D9D9' } }],
  [null, 'colour-not-a-light', { extras: { fill: '4472C4' } }],
  [null, null],
  ['-', null],
  ['Blå', 'no-light'],
  ['Rødkløverprojektet', 'no-light'],
  ['Projektet er rødt', 'no-light'],
  ['Exempt under Section 43', 'no-light'],
  ['G', 'g-green-or-yellow'],
  [2, 'number-without-legend'],
  [{ error: '#N/A' }, 'error-value'],
];

describe('traffic lights in cells', () => {
  it.each(cells.map(([cell, expected, hints]) => ({ cell, expected, hints })))('$cell is $expected', ({ cell, expected, hints }) => {
    expect(outcome(cell, hints)).toBe(expected);
  });

  it('believes the word when the colour contradicts it, and asks for a look', () => {
    expect(parseLight('Grøn', { extras: { fill: 'FF0000' } })).toMatchObject({ value: 'green', confidence: 0.6, remark: { code: 'colour-contradicts' } });
    expect(parseLight('Grøn', { extras: { fill: '92D050' } })).toMatchObject({ value: 'green', confidence: 1 });
  });
});

describe('letters and figures', () => {
  it.each([
    ['Status', ['R', 'Y', 'G'], 'G', 'green'],
    ['Status', ['R', 'A', 'G'], 'A', 'yellow'],
    ['RAG', ['R', 'GUL', 'G'], 'G', 'green'],
    ['Status', ['R', 'G'], 'G', 'g-green-or-yellow'],
    ['Status', ['R', 'G'], 'R', 'red'],
    ['Status', ['R', 'GU', 'GR'], 'GU', 'yellow'],
    ['Status', ['R', 'Gul', 'Grøn', 'G'], 'G', 'g-green-or-yellow'],
    ['Status', ['A', 'B', 'C'], 'A', 'no-light'],
    ['Lys (1=rød, 2=gul, 3=grøn)', ['1', '2', '3'], '2', 'yellow'],
    ['Lys (1=grøn, 2=gul, 3=rød)', ['1', '2', '3'], '3', 'red'],
    ['RAG', ['G', 'Amber/Red'], 'G', 'green'],
    ['Lys', ['1', '2', '3'], '3', 'number-without-legend'],
  ])('under %s with %j, %s is %s', (header, texts, cell, expected) => {
    expect(outcome(cell, { legend: lightLegend(header, texts) })).toBe(expected);
  });
});

describe('fill colours', () => {
  // Excel's standard colours, the Office 2013 accents and the fills of the cell styles Bad, Neutral and Good.
  it.each([
    ['C00000', 'red'], ['FF0000', 'red'], ['FFC7CE', 'red'], ['FF7C80', 'red'],
    ['FFC000', 'yellow'], ['FFFF00', 'yellow'], ['FFEB9C', 'yellow'], ['FFA500', 'yellow'], ['F4B183', 'yellow'],
    ['92D050', 'green'], ['00B050', 'green'], ['C6EFCE', 'green'], ['70AD47', 'green'], ['FF00B050', 'green'],
    ['00B0F0', 'other'], ['0070C0', 'other'], ['7030A0', 'other'],
    ['FFFFFF', 'none'], ['000000', 'none'], ['A5A5A5', 'none'],
  ])('%s is %s', (fill, light) => {
    expect(lightOfFill(fill)).toBe(light);
  });
});
