import type { DeckModel, Slide } from '../../src/schema/document-models.js';
import { dumpBlock } from './dump-model.js';

export function slidesOf(model: DeckModel): readonly Slide[] {
  return model.sections.flatMap(({ slides }) => slides);
}

export function slideOf(model: DeckModel, id: string): Slide {
  const slide = slidesOf(model).find((one) => one.id === id);
  if (!slide) throw new Error(`No slide ${id} in ${slidesOf(model).map((one) => one.id).join(', ')}`);
  return slide;
}

export function hasSlide(model: DeckModel, id: string): boolean {
  return slidesOf(model).some((one) => one.id === id);
}

/** What stands on a slide, its title and notes left out. */
export function bodyOf(slide: Slide): string {
  return [...slide.contents.flatMap(({ block }) => dumpBlock(block)), slide.footnote ?? ''].join('\n');
}

/** What is read on a slide, its notes left out. */
export function textOf(slide: Slide): string {
  return [slide.title, slide.subtitle ?? '', bodyOf(slide)].join('\n');
}

export function deckText(model: DeckModel): string {
  return slidesOf(model).map(textOf).join('\n');
}
