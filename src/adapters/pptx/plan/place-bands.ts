import type { Box } from '../geometry/box.js';
import type { MatchedLayout } from '../template/match-layouts.js';
import type { Placeholder } from '../template/placeholder.js';
import type { Flow, Place } from './flow.js';
import { bandHeight, bandsHeight, blockGap, columnHeight, type SlotBoxes } from './fill-page.js';
import type { Band } from './flows-of.js';

export interface PlacedFlow {
  readonly flow: Flow;
  readonly place: Place;
}

function stretches(band: Band): boolean {
  return band.columns.some(({ flows }) => flows.some((flow) => flow.stretches));
}

/** Heights of a column's flows when it is `height` high: what is left over goes to those that gain by it. */
function flowHeights(flows: readonly Flow[], width: number, natural: number, height: number): number[] {
  const count = flows.filter((flow) => flow.stretches).length;
  const extra = count === 0 ? 0 : (height - natural) / count;
  return flows.map((flow) => Math.floor(flow.height(width) + (flow.stretches ? extra : 0)));
}

/** The place of the layout that a slot stands for, if any. */
function placeholderOf(layout: MatchedLayout, slot: string): Placeholder | undefined {
  if (layout.bodies.length === 1) return layout.bodies[0];
  return slot === 'left' ? layout.bodies[0] : slot === 'right' ? layout.bodies[1] : undefined;
}

/** Gives every flow of a page its box, and the layout's places to the first that can stand in them. */
export function placeBands(bands: readonly Band[], boxes: SlotBoxes, layout: MatchedLayout): readonly PlacedFlow[] {
  const extra = Math.max(0, boxes.full.height - bandsHeight(bands, boxes));
  const sharing = bands.filter(stretches).length;
  const free = new Set(layout.bodies);
  const placed: PlacedFlow[] = [];
  let y = 0;
  for (const band of bands) {
    const alone = bands.length === 1;
    const height = bandHeight(band, boxes) + (alone ? extra : stretches(band) ? extra / sharing : 0);
    for (const column of band.columns) {
      const slot = boxes[column.slot];
      const heights = flowHeights(column.flows, slot.width, columnHeight(column, boxes), height);
      let top = slot.y + y;
      for (const [index, flow] of column.flows.entries()) {
        // One text alone takes the whole place, so that it needs no box of its own.
        const own = alone && column.flows.length === 1 ? slot.height : Math.min(heights[index] ?? 0, slot.y + slot.height - top);
        const box: Box = { x: slot.x, y: Math.round(top), width: slot.width, height: Math.round(own) };
        const wanted = placeholderOf(layout, column.slot);
        const placeholder = wanted !== undefined && free.has(wanted) && flow.mayTake(wanted) ? wanted : null;
        if (placeholder !== null) free.delete(placeholder);
        placed.push({ flow, place: { box, placeholder } });
        top += own + blockGap;
      }
    }
    y += height + blockGap;
  }
  return placed;
}
