import type { FiguresBlock, Run } from '../../../schema/document-models.js';
import type { Language } from '../../../schema/text.js';
import { deckWords } from '../draw/deck-words.js';
import { lightLooks, lightWord } from '../draw/light-look.js';
import { colour, mutedLetters, paragraph, runMarkup, schemeColour, type RunLook } from '../draw/text-markup.js';
import { decoration, nonVisual, textShape } from '../draw/shapes.js';
import type { SlideCanvas } from '../draw/slide-canvas.js';
import { points, toPoints, transform, type Box } from '../geometry/box.js';
import { contrast, quietSurface } from '../template/theme-colours.js';
import { breakLines } from '../text/break-lines.js';
import { lineHeight } from '../text/font-metrics.js';

export type Figure = FiguresBlock['figures'][number];

const valueSize = 30;
const labelSize = 14;
const smallSize = 12;
const bar = points(4);
const insets = { left: points(13), right: points(8), top: points(7), bottom: points(8) };

const arrows = { up: '↑', down: '↓', same: '→' } as const;

/** Arrow and words: the direction is never told by the arrow alone. */
export function trendText(figure: Figure, language: Language): string {
  if (figure.trend === undefined) return figure.trendText ?? '';
  const words = figure.trendText === undefined || figure.trendText === '' ? deckWords[figure.trend][language] : figure.trendText;
  return `${arrows[figure.trend]} ${words}`;
}

/** A figure without a value of its own shows its lights in its place. */
function lightsAreValue(figure: Figure): boolean {
  return figure.value === '' && figure.lights !== undefined && figure.lights.length > 0;
}

type Counted = NonNullable<Figure['lights']>[number];

function lightRuns(figure: Figure, tell: (one: Counted) => string): readonly Run[] {
  return (figure.lights ?? []).map((one, index) => ({ text: `${index === 0 ? '' : '   '}${lightLooks[one.light].shape}\u00A0${tell(one)}` }));
}

const lightsValueSize = 22;

function wordsOf(figure: Figure, language: Language): readonly Run[] {
  const word = ({ light, word: own }: Counted): string => lightWord(light, own, language).toLowerCase();
  return lightRuns(figure, (one) => (lightsAreValue(figure) ? word(one) : `${one.count}\u00A0${word(one)}`));
}

function countsOf(figure: Figure): readonly Run[] {
  return lightRuns(figure, ({ count }) => String(count));
}

/** Everything a card says, as one sentence for a screen reader. */
export function spokenFigure(figure: Figure, language: Language): string {
  const lights = (figure.lights ?? []).map(({ light, word, count }) => `${count} ${lightWord(light, word, language).toLowerCase()}`).join(', ');
  const trend = figure.trend === undefined ? (figure.trendText ?? '') : `${deckWords[figure.trend][language]}: ${figure.trendText ?? ''}`;
  return [figure.value === '' ? figure.label : `${figure.label}: ${figure.value}`, lights, trend.replace(/: $/, '')].filter((part) => part !== '').join('; ');
}

/** Height a card needs at a width, in EMU. */
export function cardHeight(figure: Figure, width: number, family: string, language: Language): number {
  const room = toPoints(width - insets.left - insets.right);
  const take = (text: Parameters<typeof breakLines>[0], size: number, bold = false): number =>
    breakLines(text, { family, bold }, size, room).length * lineHeight({ family, bold }, size);
  const trend = trendText(figure, language);
  const lights = wordsOf(figure, language);
  const small = (lights.length === 0 ? 0 : take(lights, smallSize) + 3) + (trend === '' ? 0 : take(trend, smallSize) + 3);
  const value = lightsAreValue(figure) ? Math.max(take(countsOf(figure), lightsValueSize, true), take('0', valueSize, true)) : figure.value === '' ? 0 : take(figure.value, valueSize, true);
  return points(value + take(figure.label, labelSize) + small) + insets.top + insets.bottom;
}

/** Shapes in their colours, the rest in the text's; on a dark card the pale ground of a light serves as its colour. */
function lightsParagraph(figure: Figure, texts: readonly Run[], canvas: SlideCanvas, look: RunLook, pPr: string): string {
  const card = canvas.template.colours.get(quietSurface(canvas.template.colours).background) ?? 'FFFFFF';
  const runs = texts.map(({ text }, index) => {
    const { shape, strong, ground } = lightLooks[(figure.lights as readonly Counted[])[index]?.light ?? 'none'];
    const at = text.indexOf(shape) + 1;
    const sign = colour(contrast(strong, card) >= 3 ? strong : ground);
    return runMarkup(text.slice(0, at), canvas, { ...look, letters: sign }) + runMarkup(text.slice(at), canvas, look);
  });
  return runs.length === 0 ? '' : `<a:p>${pPr}${runs.join('')}</a:p>`;
}

function valueParagraph(figure: Figure, canvas: SlideCanvas, strongText: string): string {
  const letters = `${schemeColour(strongText)}<a:latin typeface="+mj-lt"/>`;
  if (lightsAreValue(figure)) return lightsParagraph(figure, countsOf(figure), canvas, { size: lightsValueSize, bold: true, letters }, '<a:pPr><a:lnSpc><a:spcPts val="3600"/></a:lnSpc></a:pPr>');
  return figure.value === '' ? '' : paragraph(figure.value, canvas, { size: valueSize, bold: true, letters });
}

const spaced = '<a:pPr><a:spcBef><a:spcPts val="300"/></a:spcBef></a:pPr>';

/** A card: a large number, what it is, and how it moved; one group, so that it moves as one. */
export function drawCard(figure: Figure, box: Box, canvas: SlideCanvas): void {
  const { language } = canvas;
  const surface = quietSurface(canvas.template.colours);
  const trend = trendText(figure, language);
  const text =
    valueParagraph(figure, canvas, surface.strongText) +
    paragraph(figure.label, canvas, { size: labelSize, letters: schemeColour('tx1') }) +
    lightsParagraph(figure, wordsOf(figure, language), canvas, { size: smallSize, letters: schemeColour('tx1') }, spaced) +
    (trend === '' ? '' : paragraph(trend, canvas, { size: smallSize, letters: mutedLetters }, spaced));
  const name = `${deckWords.figures[language]}: ${figure.label}`;
  const group = nonVisual(canvas.nextId(), { name, description: spokenFigure(figure, language) });
  const frame = transform(box).replace('</a:xfrm>', `<a:chOff x="${box.x}" y="${box.y}"/><a:chExt cx="${box.width}" cy="${box.height}"/></a:xfrm>`);
  canvas.add(
    `<p:grpSp><p:nvGrpSpPr>${group}<p:cNvGrpSpPr/><p:nvPr/></p:nvGrpSpPr><p:grpSpPr>${frame}</p:grpSpPr>` +
      textShape(canvas, { name: figure.label }, { box, look: surface.fill, insets, anchor: 't' }, text) +
      decoration(canvas, '', { ...box, width: bar }, schemeColour('accent1')) +
      '</p:grpSp>',
  );
}
