import type { Slide } from '../../../schema/document-models.js';
import { fill, type Language } from '../../../schema/text.js';
import { deckWords } from '../draw/deck-words.js';
import type { MatchedLayout } from '../template/match-layouts.js';
import type { Placeholder } from '../template/placeholder.js';
import type { LayoutRole } from '../template/template-needs.js';
import { bodyAreas, type BodyAreas } from './body-areas.js';
import { closest, densities } from './density.js';
import { bandsHeight, cramped, fillPage } from './fill-page.js';
import { bandsOf, type Band } from './flows-of.js';
import { placeBands, type PlacedFlow } from './place-bands.js';

export type Layouts = Readonly<Record<LayoutRole, MatchedLayout>>;

/** One page of a slide: most slides are one page, long tables and lists go on. */
export interface Page {
  readonly slide: Slide;
  readonly title: string;
  readonly layout: MatchedLayout;
  readonly areas: BodyAreas;
  readonly placed: readonly PlacedFlow[];
  /** Whether it is the slide's first page, which holds its notes and is what links go to. */
  readonly first: boolean;
}

interface PageBands {
  readonly layout: MatchedLayout;
  readonly areas: BodyAreas;
  readonly bands: readonly Band[];
}

/** Pages go on in the layout that suits what is left: columns only where there still are two. */
function layoutFor(slide: Slide, bands: readonly Band[], first: boolean, layouts: Layouts): MatchedLayout {
  if (first) return layouts[slide.layout];
  return bands.some(({ columns }) => columns.length > 1) && slide.layout === 'two-columns' ? layouts['two-columns'] : layouts.content;
}

function paginate(slide: Slide, bands: readonly Band[], layouts: Layouts, share: number): PageBands[] {
  const pages: PageBands[] = [];
  let rest = bands;
  do {
    const layout = layoutFor(slide, rest, pages.length === 0, layouts);
    const areas = bodyAreas(layout, slide);
    const filled = fillPage(rest, areas.boxes, areas.boxes.full.height * share);
    pages.push({ layout, areas, bands: filled.page });
    rest = filled.rest;
  } while (rest.length > 0);
  return pages;
}

/** Shares of the body's height to try, so that the last page is not left with a row or two. */
const shares = [0.5, 0.55, 0.6, 0.65, 0.7, 0.75, 0.8, 0.85, 0.9, 0.95, 1];

function evenly(slide: Slide, bands: readonly Band[], layouts: Layouts): PageBands[] {
  const full = paginate(slide, bands, layouts, 1);
  for (const share of shares) {
    const pages = paginate(slide, bands, layouts, share);
    if (pages.length === full.length) return pages;
  }
  return full;
}

function onOnePage(slide: Slide, layouts: Layouts, language: Language): PageBands | null {
  const layout = layouts[slide.layout];
  const areas = bodyAreas(layout, slide);
  const settings = densities.map((density) => bandsOf(slide.contents, layout.bodies[0] as Placeholder, density, language));
  const fitting = settings.filter((bands) => bandsHeight(bands, areas.boxes) <= areas.boxes.full.height);
  const bands = fitting.find((one) => !cramped(one, areas.boxes)) ?? fitting.at(-1);
  return bands === undefined ? null : { layout, areas, bands };
}

/** Lays a slide out on one page at the widest setting that holds it, else on several at the closest. */
export function planSlide(slide: Slide, layouts: Layouts, language: Language): readonly Page[] {
  const one = onOnePage(slide, layouts, language);
  const body = layouts[slide.layout].bodies[0] as Placeholder;
  const pages = one === null ? evenly(slide, bandsOf(slide.contents, body, closest, language), layouts) : [one];
  return pages.map(({ layout, areas, bands }, index) => ({
    slide,
    title: pages.length === 1 ? slide.title : fill(deckWords.page[language], { title: slide.title, page: index + 1, pages: pages.length }),
    layout,
    areas,
    placed: placeBands(bands, areas.boxes, layout),
    first: index === 0,
  }));
}
