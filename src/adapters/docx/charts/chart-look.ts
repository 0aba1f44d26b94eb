import type { ThemeColor } from 'docx';
import type { ChartRunOptions } from 'docx/charts';
import { cleanText } from '../blocks/inline.js';
import type { DrawContext } from '../blocks/draw-context.js';

export const textColour: ThemeColor = { theme: 'dark1' };
export const smallText = { size: 9, color: textColour } as const;

const twipsPerPixel = 15;
const pixelsPerCentimetre = 96 / 2.54;

/** What every chart shares: the width of the text, the template's colours and fonts, and its content in words. */
export function chartLook(
  block: { readonly title: string; readonly description: string },
  height: number,
  context: DrawContext,
): Pick<ChartRunOptions, 'title' | 'font' | 'chartArea' | 'transformation' | 'altText'> {
  const title = cleanText(block.title);
  return {
    ...(title === '' ? {} : { title: { text: title, font: { size: 11, bold: true, color: { theme: 'dark2' } } } }),
    font: { color: textColour },
    chartArea: { fill: 'none', border: 'none' },
    transformation: { width: Math.round(context.width / twipsPerPixel), height: Math.round(height * pixelsPerCentimetre) },
    altText: { name: title, title, description: cleanText(block.description) },
  };
}
