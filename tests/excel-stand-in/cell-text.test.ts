import { describe, expect, it } from 'vitest';
import { cellText } from '../../src/excel-stand-in/workbook/cell-text.js';
import { blankCell } from '../../src/excel-stand-in/workbook/cell.js';

describe('the text a cell shows', () => {
  // Sections and conditions: https://support.microsoft.com/office/number-format-codes-5026bbd6-04bc-48cd-bf33-80f18b4eae68
  it.each([
    [0, '[=0]"tomt";[=1]"1 række";0" rækker"', 'tomt'],
    [1, '[=0]"tomt";[=1]"1 række";0" rækker"', '1 række'],
    [12, '[=0]"tomt";[=1]"1 række";0" rækker"', '12 rækker'],
    [0, '[=0]"✓ ingen";0', '✓ ingen'],
    [6, '[=0]"✓ ingen";0', '6'],
    [99.5, '[<=100]0;"for mange; tæl igen"', '100'],
    [101, '[<=100]0;"for mange; tæl igen"', 'for mange; tæl igen'],
    [0, '0;-0;"nul"', 'nul'],
    [-4, '0;-0;"nul"', '-4'],
    [5, ';;;', ''],
    [-1234.5, '#,##0.0', '-1.234,5'],
    [0.375, '0.0 %', '37,5 %'],
    [46519, 'dd-mm-yyyy', '12-05-2027'],
    [4, '[=0]"i dag";[=1]"i morgen";"om "0" dage"', 'om 4 dage'],
  ])('shows %d as %s says', (value, format, text) => {
    expect(cellText({ ...blankCell, value }, 'da', format)).toBe(text);
  });
});
