import { points, type Box } from '../geometry/box.js';
import type { Placeholder } from './placeholder.js';
import type { Layout } from './read-layouts.js';

/** A place lower than this share of the slide was drawn as high as its prompt, to grow as somebody writes. */
const low = 0.3;
/** Below this a place holds no content, whatever it is called. */
const least = 0.2;
const gap = points(8);

interface Size {
  readonly width: number;
  readonly height: number;
}

function inTheWay(place: Box, other: Box): boolean {
  return other.x < place.x + place.width && place.x < other.x + other.width && other.y >= place.y + place.height;
}

/**
 * A place for content as high as it may grow: a low one reaches down to what stands below it, else to where the slide's
 * lower margin would be. Null when there is no room for content even so.
 */
export function roomyPlace(place: Placeholder, { title, bodies, named, furniture }: Layout, slide: Size): Placeholder | null {
  const { box } = place;
  if (box.height >= slide.height * low) return place;
  const others = [...(title === null ? [] : [title]), ...bodies, ...named.values(), ...furniture].filter((one) => one !== place).map((one) => one.box);
  const floor = Math.min(slide.height * 0.92, ...others.filter((other) => inTheWay(box, other)).map(({ y }) => y - gap));
  const height = Math.max(box.height, Math.round(floor) - box.y);
  return height < slide.height * least ? null : { ...place, box: { ...box, height }, grown: true };
}
