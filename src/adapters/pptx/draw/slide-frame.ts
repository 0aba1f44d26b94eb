import type { DeckModel } from '../../../schema/document-models.js';
import { date, partsOf } from '../../../schema/dates.js';
import { fill } from '../../../schema/text.js';
import { inches, points, toPoints } from '../geometry/box.js';
import { footnoteSize, subtitleSize } from '../plan/body-areas.js';
import type { Page } from '../plan/plan-slide.js';
import { smallText } from '../plan/small-text.js';
import type { Placeholder } from '../template/placeholder.js';
import type { NamedPlace } from '../template/template-needs.js';
import { breakLines } from '../text/break-lines.js';
import { lineHeight, textWidth } from '../text/font-metrics.js';
import { spoken } from '../../ooxml/chart/spoken.js';
import { deckWords } from './deck-words.js';
import { placeholderShape, textShape } from './shapes.js';
import type { SlideCanvas } from './slide-canvas.js';
import { paragraph, schemeColour } from './text-markup.js';

const smallestTitle = 20;
const smallestText = 12;

/** The template's own size where a text fits its place, else the largest down to `smallest` that does. */
export function fittingSize(text: string, { box, insets, style }: Placeholder, smallest: number): number {
  const font = { family: style.family, bold: style.bold };
  const width = toPoints(box.width - insets.left - insets.right);
  const height = toPoints(box.height - insets.top - insets.bottom);
  let size = style.size;
  while (size > smallest && breakLines(text, font, size, width).length * lineHeight(font, size) * style.lineSpacing > height) size -= 1;
  return size;
}

function fitted(text: string, placeholder: Placeholder, smallest: number, canvas: SlideCanvas): string {
  const size = fittingSize(text, placeholder, smallest);
  return paragraph(text, canvas, size === placeholder.style.size ? {} : { size });
}

/** The title comes first on every slide, so that it is read first and names the slide in lists. */
export function drawTitle({ title, layout }: Page, canvas: SlideCanvas): void {
  canvas.add(placeholderShape(canvas, layout.title, layout.title.name, fitted(title, layout.title, smallestTitle, canvas)));
}

function drawNamed(page: Page, place: NamedPlace, text: string, canvas: SlideCanvas): boolean {
  const placeholder = page.layout.named.get(place);
  if (placeholder === undefined) return false;
  canvas.add(placeholderShape(canvas, placeholder, placeholder.name, fitted(text, placeholder, smallestText, canvas)));
  return true;
}

/** A tag that hangs from the slide's upper edge above the right end of the title, clear of what templates put there. */
export function drawStamp(page: Page, stamp: string, canvas: SlideCanvas): void {
  if (drawNamed(page, 'stamp', stamp, canvas)) return;
  const { box } = page.layout.title;
  const { family } = page.layout.title.style;
  const width = points(textWidth(stamp, { family, bold: true }, 12) * 1.25 + 24);
  const frame = {
    box: { x: box.x + box.width - width, y: 0, width, height: inches(0.3) },
    look: schemeColour('tx1'),
    insets: { left: 0, right: 0, top: 0, bottom: 0 },
    anchor: 'ctr' as const,
  };
  const look = { size: 12, bold: true, letters: schemeColour('bg1') };
  canvas.add(textShape(canvas, { name: 'Stempel' }, frame, paragraph(stamp, canvas, look, '<a:pPr algn="ctr"/>')));
}

export function drawSubtitle(page: Page, canvas: SlideCanvas): void {
  const { subtitle } = page.slide;
  if (subtitle === undefined || drawNamed(page, 'subtitle', subtitle, canvas) || page.areas.subtitle === null) return;
  canvas.add(smallText(canvas, page.layout.bodies[0] as Placeholder, 'Undertitel', subtitle, page.areas.subtitle, subtitleSize, 't'));
}

export function drawFootnote(page: Page, canvas: SlideCanvas): void {
  const { footnote } = page.slide;
  if (footnote === undefined || drawNamed(page, 'footnote', footnote, canvas) || page.areas.footnote === null) return;
  canvas.add(smallText(canvas, page.layout.bodies[0] as Placeholder, 'Fodnote', footnote, page.areas.footnote, footnoteSize, 'b'));
}

const months = {
  da: ['januar', 'februar', 'marts', 'april', 'maj', 'juni', 'juli', 'august', 'september', 'oktober', 'november', 'december'],
  en: ['January', 'February', 'March', 'April', 'May', 'June', 'July', 'August', 'September', 'October', 'November', 'December'],
} as const;

function madeOn({ createdAt, language }: DeckModel): string {
  const { year, month, day } = partsOf(date(createdAt.slice(0, 10)));
  const name = months[language][month - 1];
  return fill(deckWords.made[language], { date: language === 'da' ? `${day}. ${name} ${year}` : `${day} ${name} ${year}` });
}

const slideNumber = '{C1F3A8A2-5B0E-4B7D-9A53-2D1E6B7F4C10}';

/** Footer, slide number and date exactly where the layout has them; without a copy on the slide they would not show. */
export function drawFurniture(page: Page, number: number, model: DeckModel, canvas: SlideCanvas): void {
  for (const placeholder of page.layout.furniture) {
    const field = `<a:p><a:fld id="${slideNumber}" type="slidenum"><a:rPr lang="${spoken(model.language)}"/><a:t>${number}</a:t></a:fld></a:p>`;
    const text =
      placeholder.type === 'sldNum' ? field : placeholder.type === 'ftr' ? paragraph(model.footer, canvas) : paragraph(madeOn(model), canvas);
    canvas.add(placeholderShape(canvas, placeholder, placeholder.name, text));
  }
}

/** The organisation's name, where an opening layout has a place for it: an empty place would show its prompt to who edits the deck. */
export function drawOrganisation(page: Page, organisation: string, canvas: SlideCanvas): void {
  if (organisation.trim() !== '') drawNamed(page, 'organisation', organisation, canvas);
}
