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
