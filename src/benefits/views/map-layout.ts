import { shorten } from '../../schema/wording/shorten.js';
import { mapColumns, type BenefitMap, type MapLink, type MapNode } from './benefit-map.js';

export interface PlacedNode extends MapNode {
  readonly x: number;
  readonly y: number;
  readonly width: number;
  readonly height: number;
  readonly lines: readonly string[];
}

export interface PlacedLink extends MapLink {
  /** From the right edge of one box to the left edge of another. */
  readonly x1: number;
  readonly y1: number;
  readonly x2: number;
  readonly y2: number;
}

/** A map with a place for everything, in the units of the drawing (points on paper, pixels in the pane). */
export interface MapLayout {
  readonly width: number;
  readonly height: number;
  readonly columns: readonly { readonly key: (typeof mapColumns)[number]; readonly x: number; readonly width: number }[];
  readonly nodes: readonly PlacedNode[];
  readonly links: readonly PlacedLink[];
  readonly lineHeight: number;
  readonly headHeight: number;
}

export const mapSizes = { gap: 12, padding: 6, lineHeight: 13, head: 24, most: 4 } as const;

/** Breaks a text at blanks into lines of about `room` characters; a word longer than that is broken. */
export function brokenLines(text: string, room: number, most: number): readonly string[] {
  const words = text.split(/\s+/).flatMap((word) => word.match(new RegExp(`.{1,${String(Math.max(4, room))}}`, 'gu')) ?? []);
  const lines: string[] = [];
  for (const word of words) {
    const last = lines.at(-1);
    if (last !== undefined && last.length + 1 + word.length <= room) lines[lines.length - 1] = `${last} ${word}`;
    else lines.push(word);
  }
  if (lines.length <= most) return lines;
  return [...lines.slice(0, most - 1), shorten(lines.slice(most - 1).join(' '), Math.max(4, room))];
}

/** Nodes of a column in the mean order of what they are linked with, so that few lines cross. */
function ordered(nodes: readonly MapNode[], neighbours: ReadonlyMap<string, readonly string[]>, placeOf: ReadonlyMap<string, number>): readonly MapNode[] {
  const mean = (node: MapNode): number => {
    const places = (neighbours.get(node.id) ?? []).flatMap((id) => placeOf.get(id) ?? []);
    return places.length === 0 ? (placeOf.get(node.id) ?? 0) : places.reduce((sum, place) => sum + place, 0) / places.length;
  };
  return nodes.map((node, index) => ({ node, at: mean(node), index })).sort((a, b) => a.at - b.at || a.index - b.index).map(({ node }) => node);
}

function columnsInOrder({ nodes, links }: BenefitMap): readonly (readonly MapNode[])[] {
  const neighbours = new Map<string, string[]>();
  for (const { from, to } of links) {
    neighbours.set(from, [...(neighbours.get(from) ?? []), to]);
    neighbours.set(to, [...(neighbours.get(to) ?? []), from]);
  }
  let columns = mapColumns.map((column): readonly MapNode[] => nodes.filter((node) => node.column === column));
  for (let sweep = 0; sweep < 4; sweep += 1) {
    const places = new Map(columns.flatMap((column) => column.map((node, index): [string, number] => [node.id, (index + 0.5) / column.length])));
    columns = columns.map((column) => ordered(column, neighbours, places));
  }
  return columns;
}

/**
 * Lays the map out in four columns, each spread over the height of the tallest. Columns with nothing in them are left
 * out. `characterWidth` is that of an ordinary letter at the size of the text.
 */
export function layoutMap(map: BenefitMap, width: number, characterWidth: number): MapLayout {
  const { gap, padding, lineHeight, head, most } = mapSizes;
  const filled = columnsInOrder(map).map((nodes, index) => ({ key: mapColumns[index] as (typeof mapColumns)[number], nodes })).filter(({ nodes }) => nodes.length > 0);
  const channel = width * 0.06;
  const boxWidth = (width - channel * Math.max(0, filled.length - 1)) / Math.max(1, filled.length);
  const room = Math.floor((boxWidth - 2 * padding) / characterWidth);
  const sized = filled.map(({ key, nodes }) => ({ key, nodes: nodes.map((node) => ({ node, lines: brokenLines(node.text, room, most) })) }));
  const heightOf = (lines: readonly string[]): number => lines.length * lineHeight + 2 * padding;
  const tall = (nodes: readonly { readonly lines: readonly string[] }[]): number => nodes.reduce((sum, { lines }) => sum + heightOf(lines) + gap, -gap);
  const height = head + Math.max(0, ...sized.map(({ nodes }) => tall(nodes)));
  const placed = sized.flatMap(({ nodes }, index): PlacedNode[] => {
    const free = (height - head - tall(nodes)) / nodes.length;
    let y = head + free / 2;
    return nodes.map(({ node, lines }) => {
      const box = { ...node, lines, x: index * (boxWidth + channel), y, width: boxWidth, height: heightOf(lines) };
      y += box.height + gap + free;
      return box;
    });
  });
  const byId = new Map(placed.map((node) => [node.id, node]));
  const links = map.links.flatMap((link): PlacedLink[] => {
    const [from, to] = [byId.get(link.from), byId.get(link.to)];
    return from && to ? [{ ...link, x1: from.x + from.width, y1: from.y + from.height / 2, x2: to.x, y2: to.y + to.height / 2 }] : [];
  });
  return { width, height, columns: sized.map(({ key }, index) => ({ key, x: index * (boxWidth + channel), width: boxWidth })), nodes: placed, links, lineHeight, headHeight: head };
}
