import type { Text } from '../../schema/text.js';

/** What a fill colour says in a column of traffic lights. `none` is white, grey or nearly so; `other` is no traffic light. */
export type FillLight = 'red' | 'yellow' | 'green' | 'none' | 'other';

interface Hsl {
  /** Degrees 0 to 360. */
  readonly hue: number;
  readonly saturation: number;
  readonly lightness: number;
}

function hslOf(rgb: string): Hsl | null {
  const match = /^(?:FF)?([0-9A-F]{2})([0-9A-F]{2})([0-9A-F]{2})$/i.exec(rgb);
  if (!match) return null;
  const [r = 0, g = 0, b = 0] = match.slice(1, 4).map((part) => parseInt(part, 16) / 255);
  const max = Math.max(r, g, b);
  const min = Math.min(r, g, b);
  const span = max - min;
  const lightness = (max + min) / 2;
  if (span === 0) return { hue: 0, saturation: 0, lightness };
  const saturation = span / (1 - Math.abs(2 * lightness - 1));
  const sector = max === r ? ((g - b) / span + 6) % 6 : max === g ? (b - r) / span + 2 : (r - g) / span + 4;
  return { hue: sector * 60, saturation, lightness };
}

/**
 * The traffic light a fill (RRGGBB) stands for, by hue: red 340-14°, yellow and orange 22-68°, green 76-172°.
 * Excel's standard red, dark red, orange, gold, yellow, light green, green and the pale "Bad/Neutral/Good" fills are
 * all well inside; between the ranges nothing is guessed.
 */
export function lightOfFill(rgb: string): FillLight {
  const hsl = hslOf(rgb);
  if (!hsl) return 'other';
  if (hsl.saturation < 0.18 || hsl.lightness > 0.97 || hsl.lightness < 0.06) return 'none';
  if (hsl.hue >= 340 || hsl.hue <= 14) return 'red';
  if (hsl.hue >= 22 && hsl.hue <= 68) return 'yellow';
  if (hsl.hue >= 76 && hsl.hue <= 172) return 'green';
  return 'other';
}

const hues: readonly (readonly [below: number, name: Text])[] = [
  [15, { da: 'rød', en: 'red' }],
  [42, { da: 'orange', en: 'orange' }],
  [70, { da: 'gul', en: 'yellow' }],
  [172, { da: 'grøn', en: 'green' }],
  [200, { da: 'turkis', en: 'turquoise' }],
  [250, { da: 'blå', en: 'blue' }],
  [300, { da: 'lilla', en: 'purple' }],
  [340, { da: 'lyserød', en: 'pink' }],
  [361, { da: 'rød', en: 'red' }],
];
const colourless: readonly (readonly [below: number, name: Text])[] = [[0.15, { da: 'sort', en: 'black' }], [0.97, { da: 'grå', en: 'grey' }], [2, { da: 'hvid', en: 'white' }]];

/** What people call a fill (RRGGBB). */
export function colourName(rgb: string): Text {
  const hsl = hslOf(rgb);
  const unknown: Text = { da: 'farvet', en: 'coloured' };
  if (!hsl) return unknown;
  const grey = hsl.saturation < 0.12 || hsl.lightness < 0.06 || hsl.lightness > 0.97;
  const [names, at] = grey ? [colourless, hsl.lightness] : [hues, hsl.hue];
  return names.find(([below]) => at < below)?.[1] ?? unknown;
}
