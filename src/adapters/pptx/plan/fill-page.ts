import type { SlideSlot } from '../../../schema/document-models.js';
import { points, type Box } from '../geometry/box.js';
import type { Flow } from './flow.js';
import type { Band } from './flows-of.js';

export type SlotBoxes = Readonly<Record<SlideSlot, Box>>;

/** Between blocks that stand above each other. */
export const blockGap = points(12);

type Column = Band['columns'][number];

export function columnHeight({ slot, flows }: Column, boxes: SlotBoxes): number {
  return flows.reduce((sum, flow) => sum + flow.height(boxes[slot].width), 0) + Math.max(0, flows.length - 1) * blockGap;
}

export function bandHeight(band: Band, boxes: SlotBoxes): number {
  return Math.max(0, ...band.columns.map((column) => columnHeight(column, boxes)));
}

/** Whether anything on the bands has less width than its words need. */
export function cramped(bands: readonly Band[], boxes: SlotBoxes): boolean {
  return bands.some(({ columns }) => columns.some(({ slot, flows }) => flows.some((flow) => flow.cramped(boxes[slot].width))));
}

export function bandsHeight(bands: readonly Band[], boxes: SlotBoxes): number {
  return bands.reduce((sum, band) => sum + bandHeight(band, boxes), 0) + Math.max(0, bands.length - 1) * blockGap;
}

interface Room {
  /** What should be used. */
  readonly wanted: number;
  /** What the page has, for a flow that would not get on otherwise; null when it may wait for the next page. */
  readonly most: number | null;
}

/** Parts the first flow of a page, which no later page has more room for: at a good place, else wherever it can. */
function mustPart(flow: Flow, width: number, most: number): readonly [Flow, Flow | null] {
  if (flow.height(width) <= most) return [flow, null];
  return flow.split(width, most, true) ?? [flow, null];
}

/** The flows of a column that fit, and those that do not. */
function takeColumn(column: Column, width: number, room: Room): { head: readonly Flow[]; rest: readonly Flow[] } {
  const head: Flow[] = [];
  let left = room.wanted;
  for (const [index, flow] of column.flows.entries()) {
    const height = flow.height(width);
    if (height <= left) {
      head.push(flow);
      left -= height + blockGap;
      continue;
    }
    const after = column.flows.slice(index + 1);
    const parts = flow.split(width, left, false);
    if (parts !== null) return { head: [...head, parts[0]], rest: [parts[1], ...after] };
    if (room.most === null || head.length > 0) return { head, rest: [flow, ...after] };
    const [first, rest] = mustPart(flow, width, room.most);
    return { head: [first], rest: rest === null ? after : [rest, ...after] };
  }
  return { head, rest: [] };
}

function bandFrom(columns: readonly Column[]): Band | null {
  const filled = columns.filter(({ flows }) => flows.length > 0);
  return filled.length === 0 ? null : { columns };
}

/** What is left of one column alone gets the full width. */
function widen(band: Band | null): Band | null {
  const filled = band?.columns.filter(({ flows }) => flows.length > 0) ?? [];
  const [only] = filled;
  return only !== undefined && filled.length === 1 ? { columns: [{ slot: 'full', flows: only.flows }] } : band;
}

/** Puts bands on a page until `room` is used; the first always gets on, whole or in part, and may use all of the page. */
export function fillPage(bands: readonly Band[], boxes: SlotBoxes, room: number): { page: readonly Band[]; rest: readonly Band[] } {
  const page: Band[] = [];
  let left = room;
  for (const [index, band] of bands.entries()) {
    const height = bandHeight(band, boxes);
    if (height <= left) {
      page.push(band);
      left -= height + blockGap;
      continue;
    }
    const parts = band.columns.map((column) => ({ column, ...takeColumn(column, boxes[column.slot].width, { wanted: left, most: page.length === 0 ? boxes.full.height : null }) }));
    const head = bandFrom(parts.map(({ column, head: flows }) => ({ slot: column.slot, flows })));
    const rest = widen(bandFrom(parts.map(({ column, rest: flows }) => ({ slot: column.slot, flows }))));
    if (head !== null) page.push(head);
    return { page, rest: [...(rest === null ? [] : [rest]), ...bands.slice(index + 1)] };
  }
  return { page, rest: [] };
}
