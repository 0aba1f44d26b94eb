import { describe, expect, it } from 'vitest';
import { highlights, looks, type Highlight, type Look } from '../../../src/app/workbook-plan/looks.js';

/** Relative luminance and contrast as WCAG 2.2 defines them. */
function luminance(colour: string): number {
  const [r, g, b] = [0, 2, 4].map((at) => {
    const channel = Number.parseInt(colour.slice(at, at + 2), 16) / 255;
    return channel <= 0.03928 ? channel / 12.92 : ((channel + 0.055) / 1.055) ** 2.4;
  }) as [number, number, number];
  return 0.2126 * r + 0.7152 * g + 0.0722 * b;
}

function contrast(one: string, other: string): number {
  const [low, high] = [luminance(one), luminance(other)].sort((a, b) => a - b) as [number, number];
  return (high + 0.05) / (low + 0.05);
}

it('measures contrast as WCAG does', () => {
  expect(contrast('000000', 'FFFFFF')).toBeCloseTo(21, 5);
  expect(contrast('777777', 'FFFFFF')).toBeCloseTo(4.48, 2);
});

describe('text on its ground', () => {
  it.each(Object.entries(looks).map(([name, look]): [string, Look] => [name, look]))('is readable as %s', (_name, look) => {
    expect(contrast(look.colour ?? '000000', look.fill ?? 'FFFFFF')).toBeGreaterThanOrEqual(look.colour === undefined ? 1 : 4.5);
  });

  it.each(Object.entries(highlights).map(([name, look]): [string, Highlight] => [name, look]))('is readable when highlighted as %s', (_name, look) => {
    expect(contrast(look.colour, look.fill ?? 'FFFFFF')).toBeGreaterThanOrEqual(4.5);
  });
});
