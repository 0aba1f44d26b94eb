import { lightWords, type Light } from '../../../schema/document-models.js';
import type { Language } from '../../../schema/text.js';

/**
 * How a traffic light looks: a shape of its own, a strong colour for the shape, a pale ground and a dark text of the
 * same hue. The only fixed colours of a document. Shapes are of the set every Office font has (WGL4). On its ground every
 * text has at least 7:1 and every shape at least 3:1 (WCAG 2.1, 1.4.3 and 1.4.11).
 */
export interface LightLook {
  readonly shape: string;
  readonly strong: string;
  readonly ground: string;
  readonly text: string;
  /** Fill in charts, where yellow must still be yellow, with a darker edge. */
  readonly fill: string;
  readonly edge: string;
  readonly onFill: string;
  /** Marker of a line chart. */
  readonly marker: 'square' | 'triangle' | 'circle' | 'diamond';
}

export const lightLooks: Readonly<Record<Light, LightLook>> = {
  red: { shape: '■', strong: 'C0261F', ground: 'FBE6E4', text: '7A1712', fill: 'C0261F', edge: '7A1712', onFill: 'FFFFFF', marker: 'square' },
  yellow: { shape: '▲', strong: '9A6C00', ground: 'FFF3CF', text: '5A4000', fill: 'F2B824', edge: '9A6C00', onFill: '1B2733', marker: 'triangle' },
  green: { shape: '●', strong: '27752C', ground: 'E3F2E4', text: '17481B', fill: '2E7D32', edge: '17481B', onFill: 'FFFFFF', marker: 'circle' },
  none: { shape: '○', strong: '5A6872', ground: 'EDF0F2', text: '37424B', fill: 'A9B4BB', edge: '5A6872', onFill: '1B2733', marker: 'diamond' },
};

/** The word to show: the one given, or the light's own where it is empty. */
export function lightWord(light: Light, word: string, language: Language): string {
  return word === '' ? lightWords[light][language] : word;
}
