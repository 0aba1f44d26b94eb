import type { Run } from '../../../schema/document-models.js';
import { deckWords } from '../draw/deck-words.js';
import { lightLooks, type LightLook } from '../../ooxml/look/light-look.js';
import { colour, mutedLetters, paragraph, runMarkup, schemeColour, type RunLook } from '../draw/text-markup.js';
import { decoration, nonVisual, textShape } from '../draw/shapes.js';
import type { SlideCanvas } from '../draw/slide-canvas.js';
import { points, transform, type Box } from '../geometry/box.js';
import { contrast } from '../../ooxml/look/contrast.js';
import { quietSurface } from '../template/theme-colours.js';
import { cardInsets, labelSize, lightCountRuns, lightsAreValue, lightWordRuns, smallSize, spokenFigure, trendText, valueLine, type CardSizes, type Figure } from './figure-texts.js';

const bar = points(4);
const spaced = '<a:pPr><a:spcBef><a:spcPts val="300"/></a:spcBef></a:pPr>';

/** A light's strong colour where it shows on the card, else the darkest or the palest of its hue. */
function signColour({ strong, text, ground }: LightLook, card: string): string {
  if (contrast(strong, card) >= 3) return strong;
  return contrast(text, card) > contrast(ground, card) ? text : ground;
}

/** Shapes in their colours, the rest in the text's. */
function lightsParagraph(figure: Figure, texts: readonly Run[], canvas: SlideCanvas, look: RunLook, pPr: string): string {
  const card = canvas.template.colours.get(quietSurface(canvas.template.colours).background) ?? 'FFFFFF';
  const runs = texts.map(({ text }, index) => {
    const light = lightLooks[figure.lights?.[index]?.light ?? 'none'];
    const at = text.indexOf(light.shape) + 1;
    const sign = colour(signColour(light, card));
    return runMarkup(text.slice(0, at), canvas, { ...look, letters: sign }) + runMarkup(text.slice(at), canvas, look);
  });
  return runs.length === 0 ? '' : `<a:p>${pPr}${runs.join('')}</a:p>`;
}

function valueParagraph(figure: Figure, sizes: CardSizes, family: string, canvas: SlideCanvas): string {
  const { strongText } = quietSurface(canvas.template.colours);
  const look = { bold: true, letters: schemeColour(strongText) };
  if (lightsAreValue(figure)) {
    const pPr = `<a:pPr><a:lnSpc><a:spcPts val="${Math.round(valueLine(sizes, family) * 100)}"/></a:lnSpc></a:pPr>`;
    return lightsParagraph(figure, lightCountRuns(figure), canvas, { ...look, size: sizes.lights }, pPr);
  }
  return figure.value === '' ? '' : paragraph(figure.value, canvas, { ...look, size: sizes.value });
}

/** A card: a large number, what it is, and how it moved; one group, so that it moves as one. */
export function drawCard(figure: Figure, box: Box, sizes: CardSizes, family: string, canvas: SlideCanvas): void {
  const { language } = canvas;
  const surface = quietSurface(canvas.template.colours);
  const trend = trendText(figure, language);
  const text =
    valueParagraph(figure, sizes, family, canvas) +
    paragraph(figure.label, canvas, { size: labelSize, letters: schemeColour('tx1') }) +
    lightsParagraph(figure, lightWordRuns(figure, language), canvas, { size: smallSize, letters: schemeColour('tx1') }, spaced) +
    (trend === '' ? '' : paragraph(trend, canvas, { size: smallSize, letters: mutedLetters() }, spaced));
  const name = `${deckWords.figures[language]}: ${figure.label}`;
  const group = nonVisual(canvas.nextId(), { name, description: spokenFigure(figure, language) });
  const frame = transform(box).replace('</a:xfrm>', `<a:chOff x="${box.x}" y="${box.y}"/><a:chExt cx="${box.width}" cy="${box.height}"/></a:xfrm>`);
  canvas.add(
    `<p:grpSp><p:nvGrpSpPr>${group}<p:cNvGrpSpPr/><p:nvPr/></p:nvGrpSpPr><p:grpSpPr>${frame}</p:grpSpPr>` +
      textShape(canvas, { name: figure.label }, { box, look: surface.fill, insets: cardInsets, anchor: 't' }, text) +
      decoration(canvas, `${name} –`, { ...box, width: bar }, schemeColour('accent1')) +
      '</p:grpSp>',
  );
}
