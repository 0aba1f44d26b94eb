import type { Slide, SlideSlot } from '../../../schema/document-models.js';
import { inches, points, union, type Box } from '../geometry/box.js';
import type { MatchedLayout } from '../template/match-layouts.js';
import type { Placeholder } from '../template/placeholder.js';
import { smallTextHeight } from './small-text.js';

const columnGap = inches(0.3);
const gap = points(8);

export const subtitleSize = 14;
export const footnoteSize = 12;

/** Where a slide's blocks may stand, and where its subtitle and footnote go when the layout has no place for them. */
export interface BodyAreas {
  readonly boxes: Readonly<Record<SlideSlot, Box>>;
  readonly subtitle: Box | null;
  readonly footnote: Box | null;
}

function bodyOf(layout: MatchedLayout): Placeholder {
  return layout.bodies[0] as Placeholder;
}

function halves(box: Box): { left: Box; right: Box } {
  const width = Math.floor((box.width - columnGap) / 2);
  return { left: { ...box, width }, right: { ...box, x: box.x + box.width - width, width } };
}

/** Cuts the room for subtitle and footnote from the body of a layout that has no places of its own for them. */
export function bodyAreas(layout: MatchedLayout, { subtitle, footnote }: Pick<Slide, 'subtitle' | 'footnote'>): BodyAreas {
  const body = bodyOf(layout);
  const full = layout.bodies.map(({ box }) => box).reduce(union);
  const above = subtitle === undefined || layout.named.has('subtitle') ? 0 : smallTextHeight(body, subtitle, full.width, subtitleSize);
  const below = footnote === undefined || layout.named.has('footnote') ? 0 : smallTextHeight(body, footnote, full.width, footnoteSize);
  const cut = (box: Box): Box => ({
    ...box,
    y: above === 0 ? box.y : box.y + above + gap,
    height: box.height - (above === 0 ? 0 : above + gap) - (below === 0 ? 0 : below + gap),
  });
  const second = layout.bodies[1];
  const columns = second === undefined ? halves(full) : { left: body.box, right: second.box };
  return {
    boxes: { full: cut(full), left: cut(columns.left), right: cut(columns.right) },
    subtitle: above === 0 ? null : { ...full, height: above },
    footnote: below === 0 ? null : { ...full, y: full.y + full.height - below, height: below },
  };
}
