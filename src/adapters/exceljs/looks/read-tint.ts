/** Windows counts hue, luminance and saturation in 240 whole steps, and Excel's tints come out of that. */
const steps = 240;

interface Hls {
  readonly hue: number;
  readonly light: number;
  readonly saturation: number;
}

function hlsOf(red: number, green: number, blue: number): Hls {
  const most = Math.max(red, green, blue);
  const least = Math.min(red, green, blue);
  const spread = most - least;
  const light = Math.round(((most + least) * steps) / 510);
  if (spread === 0) return { hue: 0, light, saturation: 0 };
  const room = light <= steps / 2 ? most + least : 510 - most - least;
  const away = (channel: number): number => Math.round(((most - channel) * (steps / 6)) / spread);
  let hue: number;
  if (red === most) hue = away(blue) - away(green);
  else if (green === most) hue = steps / 3 + away(red) - away(blue);
  else hue = (2 * steps) / 3 + away(green) - away(red);
  return { hue: (hue + steps) % steps, light, saturation: Math.round((spread * steps) / room) };
}

function channelAt(low: number, high: number, hue: number): number {
  const turn = (hue + steps) % steps;
  if (turn < steps / 6) return low + Math.round(((high - low) * turn) / (steps / 6));
  if (turn < steps / 2) return high;
  return turn < (2 * steps) / 3 ? low + Math.round(((high - low) * ((2 * steps) / 3 - turn)) / (steps / 6)) : low;
}

function rgbOf({ hue, light, saturation }: Hls): number[] {
  const high =
    light <= steps / 2
      ? Math.round((light * (steps + saturation)) / steps)
      : light + saturation - Math.round((light * saturation) / steps);
  const low = 2 * light - high;
  return [hue + steps / 3, hue, hue - steps / 3].map((turn) => Math.round((channelAt(low, high, turn) * 255) / steps));
}

/**
 * A colour RRGGBB made lighter (tint 0 to 1) or darker (0 to -1) by its luminance: ECMA-376-1, 18.8.19, in the whole
 * steps that give the very shades of Excel's colour picker.
 */
export function tinted(rgb: string, tint: number): string {
  if (tint === 0) return rgb;
  const [red = 0, green = 0, blue = 0] = [0, 2, 4].map((i) => Number.parseInt(rgb.slice(i, i + 2), 16));
  const colour = hlsOf(red, green, blue);
  const moved = tint < 0 ? colour.light * (1 + tint) : colour.light * (1 - tint) + steps * tint;
  // Files keep a tint in steps of 1/32767, a trifle below the 0.8 or 0.4 that was meant.
  return rgbOf({ ...colour, light: Math.min(steps, Math.floor(moved + 0.01)) })
    .map((channel) => Math.min(255, Math.max(0, channel)).toString(16).padStart(2, '0'))
    .join('')
    .toUpperCase();
}
