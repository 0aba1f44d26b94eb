import { describe, expect, it } from 'vitest';
import { checkPackage } from '../../../src/adapters/ooxml/check-package.js';
import { openPackage, partText } from '../../../src/adapters/ooxml/package.js';
import { palette } from '../../../src/adapters/ooxml/look/palette.js';
import { starterDeckTemplate } from '../../../src/adapters/pptx/starter-template/starter-deck-template.js';
import { checkTemplate } from '../../../src/adapters/pptx/template/check-template.js';
import { lightLooks } from '../../../src/adapters/ooxml/look/light-look.js';
import { itWithOoxmlValidator, validateOoxml } from '../../support/ooxml-validator.js';

/** WCAG 2.1, "contrast ratio", written out anew. */
function ratio(a: string, b: string): number {
  const light = (hex: string): number => {
    const [r, g, b2] = [0, 2, 4].map((at) => {
      const part = Number.parseInt(hex.slice(at, at + 2), 16) / 255;
      return part <= 0.04045 ? part / 12.92 : Math.pow((part + 0.055) / 1.055, 2.4);
    }) as [number, number, number];
    return r * 0.2126 + g * 0.7152 + b2 * 0.0722 + 0.05;
  };
  return Math.max(light(a), light(b)) / Math.min(light(a), light(b));
}

const bytes = starterDeckTemplate();

describe('the starter template', () => {
  itWithOoxmlValidator('is valid by the Open XML SDK', async () => {
    expect(await validateOoxml(bytes, 'pptx')).toEqual([]);
  });

  it('is a sound package, the same every time', () => {
    expect(checkPackage(bytes)).toEqual([]);
    expect(starterDeckTemplate()).toEqual(bytes);
  });

  it('has everything a template is asked for, under our own names', () => {
    const { missing, found } = checkTemplate(bytes);
    expect(missing).toEqual([]);
    expect(found).toEqual([
      { role: 'opening', layout: 'Åbning', matchedBy: 'name' },
      { role: 'content', layout: 'Indhold', matchedBy: 'name' },
      { role: 'two-columns', layout: 'To spalter', matchedBy: 'name' },
    ]);
  });

  it('sets no text below 12 points', () => {
    const parts = openPackage(bytes);
    const sources = [...parts.keys()].filter((name) => /slideMasters\/|slideLayouts\//.test(name) && name.endsWith('.xml'));
    const sizes = sources.flatMap((name) => [...partText(parts, name).matchAll(/ sz="(\d+)"/g)].map((match) => Number(match[1])));
    expect(sizes.length).toBeGreaterThan(10);
    expect(Math.min(...sizes)).toBeGreaterThanOrEqual(1200);
  });

  it('has colours that can be read: 4.5:1 for text and accents on white, and for text on the tinted ground', () => {
    const onWhite = [palette.ink, palette.fjord, palette.link, palette.visitedLink, palette.muted, ...palette.accents];
    for (const colour of onWhite) expect(ratio(colour, palette.white), colour).toBeGreaterThanOrEqual(4.5);
    for (const colour of [palette.ink, palette.fjord, palette.link]) expect(ratio(colour, palette.mist), colour).toBeGreaterThanOrEqual(4.5);
  });

  it('has lights that can be read and told apart without colour', () => {
    const looks = Object.values(lightLooks);
    for (const { text, ground, strong, onFill, fill, edge } of looks) {
      expect(ratio(text, ground)).toBeGreaterThanOrEqual(7);
      expect(ratio(strong, ground)).toBeGreaterThanOrEqual(3);
      expect(ratio(onFill, fill)).toBeGreaterThanOrEqual(4.5);
      expect(ratio(edge, palette.white)).toBeGreaterThanOrEqual(3);
    }
    expect(new Set(looks.map(({ shape }) => shape)).size).toBe(looks.length);
  });
});
