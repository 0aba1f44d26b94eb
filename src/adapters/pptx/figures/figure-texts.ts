import type { FiguresBlock, RichText, Run } from '../../../schema/document-models.js';
import type { Language } from '../../../schema/text.js';
import { deckWords } from '../draw/deck-words.js';
import { lightLooks, lightWord } from '../../ooxml/look/light-look.js';
import { points, toPoints } from '../geometry/box.js';
import { breakLines } from '../text/break-lines.js';
import { lineHeight } from '../text/font-metrics.js';

export type Figure = FiguresBlock['figures'][number];
export type CountedLight = NonNullable<Figure['lights']>[number];

export const labelSize = 14;
export const smallSize = 12;
export const cardInsets = { left: points(13), right: points(8), top: points(7), bottom: points(8) };

const arrows = { up: '↑', down: '↓', same: '→' } as const;

/** Arrow and words: the direction is never told by the arrow alone. */
export function trendText(figure: Figure, language: Language): string {
  if (figure.trend === undefined) return figure.trendText ?? '';
  const words = figure.trendText === undefined || figure.trendText === '' ? deckWords[figure.trend][language] : figure.trendText;
  return `${arrows[figure.trend]} ${words}`;
}

/** A figure without a value of its own shows its lights in its place. */
export function lightsAreValue(figure: Figure): boolean {
  return figure.value === '' && figure.lights !== undefined && figure.lights.length > 0;
}

function lightRuns(figure: Figure, tell: (one: CountedLight) => string): readonly Run[] {
  return (figure.lights ?? []).map((one, index) => ({ text: `${index === 0 ? '' : '   '}${lightLooks[one.light].shape}\u00A0${tell(one)}` }));
}

function wordOf({ light, word }: CountedLight, language: Language): string {
  return lightWord(light, word, language).toLowerCase();
}

/** Shape and word of each light, with its count where that is not shown large above. */
export function lightWordRuns(figure: Figure, language: Language): readonly Run[] {
  return lightRuns(figure, (one) => (lightsAreValue(figure) ? '' : `${one.count}\u00A0`) + wordOf(one, language));
}

export function lightCountRuns(figure: Figure): readonly Run[] {
  return lightRuns(figure, ({ count }) => String(count));
}

/** Everything a card says, as one sentence for a screen reader. */
export function spokenFigure(figure: Figure, language: Language): string {
  const lights = (figure.lights ?? []).map((one) => `${one.count} ${wordOf(one, language)}`).join(', ');
  const trend = figure.trend === undefined ? (figure.trendText ?? '') : `${deckWords[figure.trend][language]}: ${figure.trendText ?? ''}`;
  return [figure.value === '' ? figure.label : `${figure.label}: ${figure.value}`, lights, trend.replace(/: $/, '')].filter((part) => part !== '').join('; ');
}

/** Type sizes of the large line, the same on all cards of a block. */
export interface CardSizes {
  readonly value: number;
  readonly lights: number;
}

function lines(text: RichText, size: number, width: number, family: string, bold: boolean): number {
  return breakLines(text, { family, bold }, size, toPoints(width - cardInsets.left - cardInsets.right)).length;
}

/** The largest at which every value stays on one line of a card of this width. */
export function cardSizes(figures: readonly Figure[], width: number, family: string): CardSizes {
  const largest = (texts: readonly RichText[], from: number, to: number): number => {
    let size = from;
    while (size > to && texts.some((text) => lines(text, size, width, family, true) > 1)) size -= 1;
    return size;
  };
  const value = largest(figures.map((figure) => figure.value), 30, 18);
  return { value, lights: largest(figures.filter(lightsAreValue).map(lightCountRuns), Math.min(22, value), 14) };
}

/** Height of the large line in points, the same whether it holds a value or lights. */
export function valueLine(sizes: CardSizes, family: string): number {
  return lineHeight({ family, bold: true }, sizes.value);
}

/** Height a card needs at a width, in EMU. */
export function cardHeight(figure: Figure, width: number, sizes: CardSizes, family: string, language: Language): number {
  const take = (text: RichText, size: number): number => lines(text, size, width, family, false) * lineHeight({ family, bold: false }, size);
  const trend = trendText(figure, language);
  const words = lightWordRuns(figure, language);
  const value = lightsAreValue(figure) ? 1 : figure.value === '' ? 0 : lines(figure.value, sizes.value, width, family, true);
  const small = (words.length === 0 ? 0 : take(words, smallSize) + 3) + (trend === '' ? 0 : take(trend, smallSize) + 3);
  return points(value * valueLine(sizes, family) + take(figure.label, labelSize) + small) + cardInsets.top + cardInsets.bottom;
}
