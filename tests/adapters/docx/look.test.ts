import { describe, expect, it } from 'vitest';
import { lightLooks } from '../../../src/adapters/ooxml/look/light-look.js';
import { contrast } from '../../../src/adapters/ooxml/look/contrast.js';
import { tinted } from '../../../src/adapters/docx/styles/colour.js';
import { readTheme } from '../../../src/adapters/docx/styles/theme.js';
import { partText } from '../../../src/adapters/ooxml/package.js';
import { starterPlanTemplate } from '../../../src/adapters/docx/starter-template/starter-plan-template.js';
import { open } from './drawn-document.js';

describe('colours', () => {
  it('are tinted as Word writes them beside their theme colour', () => {
    // Values Word itself stores for "Lighter 40/60/80 %" of the accents of Office 2013 to 2022.
    const word = [
      ['4472C4', '99', '8EAADB'],
      ['4472C4', '66', 'B4C6E7'],
      ['4472C4', '33', 'D9E2F3'],
      ['5B9BD5', '66', 'BDD6EE'],
      ['ED7D31', '99', 'F4B083'],
      ['70AD47', '33', 'E2EFD9'],
    ] as const;
    for (const [value, tint, expected] of word) {
      const made = tinted({ value, theme: 'accent1' }, tint).value;
      for (const at of [0, 2, 4]) expect(Math.abs(parseInt(made.slice(at, at + 2), 16) - parseInt(expected.slice(at, at + 2), 16))).toBeLessThanOrEqual(2);
    }
  });

  it('contrast as WCAG counts it', () => {
    expect(contrast('000000', 'FFFFFF')).toBeCloseTo(21, 5);
    // The greys at either side of the limit, as commonly published.
    expect(contrast('767676', 'FFFFFF')).toBeCloseTo(4.54, 2);
    expect(contrast('777777', 'FFFFFF')).toBeCloseTo(4.48, 2);
  });

  it('of traffic lights can be read by everyone: 4.5:1 for words, 3:1 for shapes, on white and on their ground', () => {
    for (const { strong, ground, text, fill, onFill } of Object.values(lightLooks)) {
      expect(Math.min(contrast(text, ground), contrast(text, 'FFFFFF'))).toBeGreaterThanOrEqual(4.5);
      expect(Math.min(contrast(strong, ground), contrast(strong, 'FFFFFF'))).toBeGreaterThanOrEqual(3);
      expect(contrast(fill, onFill)).toBeGreaterThanOrEqual(4.5);
    }
    const shapes = Object.values(lightLooks).map(({ shape }) => shape);
    expect(new Set(shapes).size).toBe(shapes.length);
  });

  it('of text hold 4.5:1 on white and 7:1 on the ground of table heads, in our theme and in a pale one', () => {
    const own = partText(open(starterPlanTemplate()).parts, 'word/theme/theme1.xml');
    const pale = own.replace(/(<a:dk2><a:srgbClr val=")[^"]*/, '$1C8D8E8').replace(/(<a:accent1><a:srgbClr val=")[^"]*/, '$1FFE699').replace(/(<a:lt2><a:srgbClr val=")[^"]*/, '$1204060');
    for (const theme of [readTheme(own), readTheme(pale), readTheme(null)]) {
      for (const colour of [theme.ink, theme.strong, theme.accent, theme.muted]) expect(contrast(colour.value, 'FFFFFF')).toBeGreaterThanOrEqual(4.5);
      expect(contrast(theme.ink.value, theme.pale.value)).toBeGreaterThanOrEqual(7);
    }
  });
});
