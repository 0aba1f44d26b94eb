import { contrast } from './contrast.js';

/** WCAG 2.1, 1.4.11: what is needed to understand a graphic keeps 3:1 to what it stands on. */
export const graphicContrast = 3;
/** WCAG 2.1, 1.4.3. */
export const textContrast = 4.5;

/** Per cent that a colour's lightness is multiplied by and raised by, as DrawingML's `lumMod` and `lumOff`. */
export interface Shading {
  readonly modulate: number;
  readonly raise: number;
}

/** From as it is over darker to lighter, the steps PowerPoint and Word offer beside each colour of a theme. */
const shadings: readonly Shading[] = [
  { modulate: 100, raise: 0 },
  { modulate: 75, raise: 0 },
  { modulate: 60, raise: 40 },
  { modulate: 50, raise: 0 },
  { modulate: 40, raise: 60 },
];

function channels(colour: string): readonly [number, number, number] {
  return [0, 2, 4].map((at) => parseInt(colour.slice(at, at + 2), 16) / 255) as [number, number, number];
}

/** RRGGBB with its lightness (HSL) changed; hue and saturation stay. */
export function shaded(colour: string, { modulate, raise }: Shading): string {
  const rgb = channels(colour);
  const [high, low] = [Math.max(...rgb), Math.min(...rgb)];
  const light = (high + low) / 2;
  const saturation = high === low ? 0 : (high - low) / (1 - Math.abs(2 * light - 1));
  const wanted = Math.min(1, (light * modulate) / 100 + raise / 100);
  const spread = saturation * (1 - Math.abs(2 * wanted - 1));
  const place = (channel: number): number => (high === low ? 0 : (channel - low) / (high - low));
  return rgb.map((channel) => Math.round((wanted - spread / 2 + spread * place(channel)) * 255).toString(16).padStart(2, '0').toUpperCase()).join('');
}

/** The first shade of a colour that can be told from the ground, and what it comes to; the colour itself where none can. */
export function readableShade(colour: string, ground: string, least = graphicContrast): { readonly shading: Shading; readonly value: string } {
  const tried = shadings.map((shading) => ({ shading, value: shaded(colour, shading) }));
  return tried.find(({ value }) => contrast(value, ground) >= least) ?? { shading: shadings[0] as Shading, value: colour };
}
