import type { RenderDeck } from '../../app/ports.js';
import type { DeckModel } from '../../schema/document-models.js';
import { boundTexts, boundWords } from '../../schema/wording/bound-words.js';
import { closePackage } from '../ooxml/package.js';
import { drawFootnote, drawFurniture, drawOrganisation, drawStamp, drawSubtitle, drawTitle } from './draw/slide-frame.js';
import { addNotes, requireNotesMaster } from './notes/add-notes.js';
import { finishPresentation } from './package/finish-presentation.js';
import { requireTableStyles } from './package/require-table-styles.js';
import { SlidePart } from './package/slide-part.js';
import { planSlide, type Page } from './plan/plan-slide.js';
import { clearTemplate } from './template/clear-template.js';
import { requireLayouts } from './template/match-layouts.js';
import { openTemplate, type Template } from './template/open-template.js';
import type { LayoutNames } from './template/template-needs.js';

interface NumberedPage extends Page {
  readonly part: string;
  readonly number: number;
}

/** PowerPoint's outline and screen readers tell slides apart by their titles. */
function withUniqueTitles(pages: readonly Page[]): readonly Page[] {
  const taken = new Set<string>();
  return pages.map((page) => {
    let title = page.title;
    for (let number = 2; taken.has(title); number += 1) title = `${page.title} (${number})`;
    taken.add(title);
    return { ...page, title };
  });
}

function number(pages: readonly Page[]): readonly NumberedPage[] {
  return withUniqueTitles(pages).map((page, index) => ({ ...page, number: index + 1, part: `ppt/slides/slide${index + 1}.xml` }));
}

/** Links go to the first page of a slide. Throws when two slides share an id, since a link could not tell them apart. */
function partsById(pages: readonly NumberedPage[]): ReadonlyMap<string, string> {
  const found = new Map<string, string>();
  for (const { slide, first, part } of pages) {
    if (!first) continue;
    if (found.has(slide.id)) throw new Error(`Two slides of the deck have the id "${slide.id}"`);
    found.set(slide.id, part);
  }
  return found;
}

function drawPage(page: NumberedPage, model: DeckModel, template: Template, slideParts: ReadonlyMap<string, string>): void {
  const canvas = new SlidePart(page.part, page.layout.part, template, model.language, slideParts);
  drawTitle(page, canvas);
  if (model.stamp !== null) drawStamp(page, model.stamp, canvas);
  drawOrganisation(page, model.organisation, canvas);
  drawSubtitle(page, canvas);
  for (const { flow, place } of page.placed) flow.draw(place, canvas);
  drawFootnote(page, canvas);
  drawFurniture(page, page.number, model, canvas);
  canvas.close();
}

/** A renderer that looks for layouts by an organisation's own names before the usual ones. */
export function deckRenderer(names: LayoutNames = {}): RenderDeck {
  return async (given, bytes) => {
    const model = { ...given, footer: boundWords(given.footer), sections: boundTexts(given.sections) };
    const template = openTemplate(bytes);
    const layouts = requireLayouts(template, names);
    clearTemplate(template.parts, template.presentation);
    requireTableStyles(template);
    const planned = model.sections.map(({ name, slides }) => ({ name, pages: slides.flatMap((slide) => planSlide(slide, layouts, model.language)) }));
    const pages = number(planned.flatMap((section) => section.pages));
    const slideParts = partsById(pages);
    for (const page of pages) drawPage(page, model, template, slideParts);
    const spoken = pages.filter(({ first, slide }) => first && slide.notes.length > 0);
    if (spoken.length > 0) {
      const notesMaster = requireNotesMaster(template);
      for (const { part, slide } of spoken) addNotes(template.parts, part, notesMaster, slide.notes, model.language);
    }
    let from = 0;
    const sections = planned.map(({ name, pages: own }) => ({ name, slides: pages.slice(from, (from += own.length)).map(({ part }) => part) }));
    finishPresentation(template.parts, template.presentation, model, sections);
    return closePackage(template.parts);
  };
}

/**
 * Draws a deck on an organisation's template: native tables and charts in the template's layouts, colours and fonts.
 * Throws UnusableTemplate when the template lacks something, before anything is drawn.
 */
export const renderDeck: RenderDeck = deckRenderer();
