import type { Box } from '../blocks/drawn-shapes.js';

export interface RingPiece {
  /** Outline as SVG path data, in the units of the drawing. */
  readonly path: string;
  readonly box: Box;
  /** Middle of the piece, where its label stands. */
  readonly middle: { readonly x: number; readonly y: number };
  /** Middle of its outer edge, where a line to its text begins. */
  readonly outside: { readonly x: number; readonly y: number };
}

/** A point on a circle around the origin; angles clockwise from twelve o'clock, in degrees. */
function onCircle(radius: number, angle: number): { x: number; y: number } {
  const turn = (angle * Math.PI) / 180;
  return { x: radius * Math.sin(turn), y: -radius * Math.cos(turn) };
}

function rounded(value: number): string {
  return String(Math.round(value * 100) / 100);
}

/** One piece of a ring around (`cx`, `cy`), from an angle to a later one, less than a full turn. */
export function ringPiece(cx: number, cy: number, inner: number, outer: number, from: number, to: number): RingPiece {
  const at = (radius: number, angle: number): { x: number; y: number } => {
    const { x, y } = onCircle(radius, angle);
    return { x: cx + x, y: cy + y };
  };
  const corners = [at(outer, from), at(outer, to), at(inner, to), at(inner, from)] as const;
  // An arc reaches furthest where it crosses an axis.
  const turns = [0, 90, 180, 270, 360].filter((angle) => angle > from && angle < to).map((angle) => at(outer, angle));
  const xs = [...corners, ...turns].map((point) => point.x);
  const ys = [...corners, ...turns].map((point) => point.y);
  const box = { x: Math.min(...xs), y: Math.min(...ys), width: Math.max(...xs) - Math.min(...xs), height: Math.max(...ys) - Math.min(...ys) };
  const large = to - from > 180 ? 1 : 0;
  const write = ({ x, y }: { x: number; y: number }): string => `${rounded(x)} ${rounded(y)}`;
  const [start, end, back, last] = corners;
  const path =
    `M ${write(start)} A ${rounded(outer)} ${rounded(outer)} 0 ${large} 1 ${write(end)} ` +
    `L ${write(back)} A ${rounded(inner)} ${rounded(inner)} 0 ${large} 0 ${write(last)} Z`;
  const half = (from + to) / 2;
  return { path, box, middle: at((inner + outer) / 2, half), outside: at(outer, half) };
}
